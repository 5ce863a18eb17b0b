import type { IncomingMessage } from "node:http";
import type { Reply } from "./refusal.ts";

/** Lets pages of any origin call the mock, as Prism's server does. Nothing where no page asks. */
export function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  if (headers.origin === undefined) return {};
  return {
    "access-control-allow-origin": headers.origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "*",
    vary: "Origin",
  };
}

/** Answers a browser's question whether it may send a request. */
export function answerPreflight({ method, headers }: IncomingMessage): Reply | undefined {
  const asked = headers["access-control-request-method"];
  if (method !== "OPTIONS" || headers.origin === undefined || asked === undefined) return undefined;
  return {
    status: 204,
    headers: {
      "access-control-allow-methods": asked,
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    },
    body: undefined,
  };
}
