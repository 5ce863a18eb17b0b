import type { IncomingMessage } from "node:http";
import type { Reply } from "./problem.ts";
import { isAllowedOrigin, type WebsiteAccess } from "./website-access.ts";

/** Adds the headers that let pages of an allowed origin read a response. */
export function withCors(reply: Reply, { headers }: IncomingMessage, access: WebsiteAccess): Reply {
  const { origin } = headers;
  const vary = [reply.headers.vary, "Origin"].filter((name) => name !== undefined).join(", ");
  if (origin === undefined || !isAllowedOrigin(origin, access)) {
    return { ...reply, headers: { ...reply.headers, vary } };
  }
  const cors = {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "*",
    vary,
  };
  return { ...reply, headers: { ...reply.headers, ...cors } };
}

/** The response to a preflight request, with which a browser asks whether it may send another. */
export function respondToPreflight({ method, headers }: IncomingMessage): Reply | undefined {
  const requested = headers["access-control-request-method"];
  if (method !== "OPTIONS" || headers.origin === undefined || requested === undefined) {
    return undefined;
  }
  return {
    status: 204,
    headers: {
      "access-control-allow-methods": requested,
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
      vary: "Access-Control-Request-Method, Access-Control-Request-Headers",
    },
    body: undefined,
  };
}
