import type { IncomingHttpHeaders } from "node:http";
import { hostnameOf, isLoopback } from "@jumun/openapi/loopback";
import { errorResponse, problemType, type Reply } from "./problem.ts";
import { MockStartError } from "./start-error.ts";

/** Who may send requests besides programs and pages of this machine. */
export interface WebsiteAccess {
  /** Origins of pages, such as `https://shop.example`. */
  readonly origins: ReadonlySet<string>;
  /** Host names, without a port. */
  readonly hosts: ReadonlySet<string>;
}

/** @throws MockStartError for an origin or a host name that is not one */
export function readAccess(
  cors: readonly string[],
  allowHosts: readonly string[],
  listening: string,
): WebsiteAccess {
  const hosts = [...allowHosts.map(readHost), hostnameOf(urlHost(listening))];
  return {
    origins: new Set(cors.map(readOrigin)),
    hosts: new Set(hosts.filter((host) => host !== undefined)),
  };
}

function readOrigin(text: string): string {
  const { origin, href } = URL.canParse(text) ? new URL(text) : { origin: "null", href: "" };
  if (origin !== "null" && href === `${origin}/`) return origin;
  throw new MockStartError(
    `${JSON.stringify(text.slice(0, 100))} is not an origin: give scheme, host and port only, such as https://shop.example.`,
  );
}

function readHost(text: string): string {
  const host = hostnameOf(urlHost(text));
  if (host !== undefined && new URL(`http://${urlHost(text)}`).port === "") return host;
  throw new MockStartError(
    `${JSON.stringify(text.slice(0, 100))} is not a host name: give it without scheme and port, such as mock.test.`,
  );
}

/** IPv6 addresses are in brackets within URLs. */
function urlHost(host: string): string {
  return /^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f.:]*$/i.test(host) ? `[${host}]` : host;
}

/** Whether pages of this origin may read responses. */
export function isAllowedOrigin(origin: string, { origins }: WebsiteAccess): boolean {
  if (origins.has(origin)) return true;
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}

/**
 * The error response to a request that a website may have sent. Any website can send requests to a port
 * of this machine, and can point a name of its domain at it to read the responses (DNS rebinding).
 */
export function forbiddenWebsite(
  { host = "", origin }: IncomingHttpHeaders,
  access: WebsiteAccess,
): Reply | undefined {
  const hostname = hostnameOf(host);
  if (hostname === undefined || !(isLoopback(hostname) || access.hosts.has(hostname))) {
    return forbidden(
      "host",
      `The mock does not respond to requests for the host ${JSON.stringify(host.slice(0, 100))}: call it at 127.0.0.1, or start it with --allow-host.`,
      "Host is not this machine",
    );
  }
  if (origin === undefined || isAllowedOrigin(origin, access)) return undefined;
  return forbidden(
    "origin",
    `The mock does not respond to pages of ${JSON.stringify(origin.slice(0, 100))}: start it with --cors and that origin.`,
    "Origin is not this machine",
  );
}

function forbidden(header: "host" | "origin", detail: string, reason: string): Reply {
  return errorResponse(
    {
      type: problemType(header),
      title: "The request is not from this machine",
      status: 403,
      detail,
    },
    { reason, blame: "client" },
  );
}
