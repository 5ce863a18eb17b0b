import type { IncomingMessage } from "node:http";
import { curlSample } from "@jumun/openapi/code-sample/curl";
import { sampleRequest } from "@jumun/openapi/code-sample/sample-request";
import { listOperations } from "@jumun/openapi/list-operations";
import type { Contract } from "./contract.ts";
import { landingPage } from "./landing-page.ts";
import type { ListedApi, Listing } from "./operation-list.ts";
import { errorResponse, problemType, type Reply } from "./problem.ts";
import { readTarget } from "./request.ts";

/** The addresses of the mock itself. */
export interface Landing {
  respond(request: IncomingMessage): Reply | undefined;
}

/** Prepares the responses at `/` (HTML for browsers, else JSON) and `/health`. */
export function createLanding(origin: string, contracts: readonly Contract[]): Landing {
  const listing: Listing = { vendors: contracts.map((contract) => listVendor(origin, contract)) };
  const json = reply("application/json", JSON.stringify(listing, null, 2));
  const html = reply("text/html; charset=utf-8", landingPage(listing));
  const health = reply("application/json", JSON.stringify({ status: "ok" }));
  return {
    respond({ url = "/", method = "GET", headers }) {
      const path = readTarget(url).pathname;
      if (path !== "/" && path !== "/health") return undefined;
      if (method !== "GET" && method !== "HEAD") return unsupportedMethod(method, path);
      if (path === "/health") return health;
      return headers.accept?.includes("text/html") ? html : json;
    },
  };
}

function listVendor(origin: string, { vendor, title, document }: Contract): ListedApi {
  const url = `${origin}/${vendor}`;
  return {
    vendor,
    title,
    url,
    operations: listOperations(document).map((operation) => {
      const { id, method, path, summary } = operation;
      const request = sampleRequest(document, operation);
      return {
        operationId: id,
        method,
        path,
        summary,
        curl: request && curlSample(url, request),
      };
    }),
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

function unsupportedMethod(method: string, path: string): Reply {
  return errorResponse(
    {
      type: problemType("method"),
      title: "Only GET is supported here",
      status: 405,
      detail: `${path} belongs to the mock and has no ${method}: the paths of a vendor begin with /<vendor>.`,
    },
    { reason: "only GET is supported", blame: "client" },
    { allow: "GET, HEAD" },
  );
}
