import type { IncomingMessage } from "node:http";
import type { Contract } from "./contract.ts";
import { curlLine } from "./curl.ts";
import { landingPage } from "./landing-page.ts";
import { callableOf, type Operation, operationIdOf } from "./operation.ts";
import { problemType, type Reply, refuse } from "./refusal.ts";
import { readTarget } from "./request.ts";
import { sandboxCredentials } from "./sandbox.ts";

/** What `GET /` tells a program. */
export interface Listing {
  readonly vendors: readonly ListedApi[];
}

export interface ListedApi {
  readonly vendor: string;
  readonly title: string;
  readonly url: string;
  readonly operations: readonly ListedOperation[];
}

export interface ListedOperation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** A command that calls the operation on this mock. */
  readonly curl: string;
}

export interface ListedVendor {
  readonly contract: Contract;
  readonly operations: readonly Operation[];
}

/** The addresses that are the mock's own, and no vendor's. */
export interface Landing {
  answer(request: IncomingMessage): Reply | undefined;
}

/** Writes what is at `/` (HTML where a browser asks, else JSON) and at `/health`, once. */
export function createLanding(origin: string, vendors: readonly ListedVendor[]): Landing {
  const listing: Listing = { vendors: vendors.map((vendor) => listVendor(origin, vendor)) };
  const json = reply("application/json", JSON.stringify(listing, null, 2));
  const html = reply("text/html; charset=utf-8", landingPage(listing));
  const health = reply("application/json", JSON.stringify({ status: "ok" }));
  return {
    answer({ url = "/", method = "GET", headers }) {
      const path = readTarget(url).pathname;
      if (path !== "/" && path !== "/health") return undefined;
      if (method !== "GET" && method !== "HEAD") return refuseMethod(method, path);
      if (path === "/health") return health;
      return headers.accept?.includes("text/html") ? html : json;
    },
  };
}

function listVendor(origin: string, { contract, operations }: ListedVendor): ListedApi {
  const { vendor, title, sandbox } = contract;
  const url = `${origin}/${vendor}`;
  return {
    vendor,
    title,
    url,
    operations: operations.flatMap(callableOf).map((operation) => ({
      operationId: operationIdOf(operation),
      method: operation.method.toUpperCase(),
      path: operation.path,
      summary: operation.summary ?? "",
      curl: curlLine(url, operation, sandboxCredentials(operation, sandbox)),
    })),
  };
}

function reply(mediaType: string, text: string): Reply {
  const body = Buffer.from(text);
  const headers = {
    "content-type": mediaType,
    "content-length": String(body.length),
    vary: "Accept",
  };
  return { status: 200, headers, body };
}

function refuseMethod(method: string, path: string): Reply {
  return refuse(
    {
      type: problemType("method"),
      title: "Only GET is answered here",
      status: 405,
      detail: `${path} is the mock's own and has no ${method}: a vendor's paths begin with /<vendor>.`,
    },
    { reason: "only GET here", blame: "client" },
    { allow: "GET, HEAD" },
  );
}
