import type { ClientOptions } from "@jumun/client/options";
import { PathMatcher } from "@jumun/openapi/match-path";
import type { ContractOperation } from "@jumun/openapi/operation";
import type { TestedClient } from "./subject.ts";
import type { Suite } from "./suite.ts";

/** A client that receives a made-up response to one operation. Other requests, for a token, go to the mock. */
export function clientReceiving(
  { subject, mock }: Suite,
  { method, path }: Pick<ContractOperation, "method" | "path">,
  respond: () => Response,
  options: ClientOptions = {},
): TestedClient {
  const baseUrl = mock.url(subject.vendor);
  const matcher = new PathMatcher([[new URL(baseUrl).pathname.replace(/\/$/, "") + path, method]]);
  return subject.createClient({
    ...{ baseUrl, retries: 0, ...options },
    fetch: async (url, init) =>
      init.method === method && matcher.match(new URL(url).pathname).length > 0
        ? respond()
        : fetch(url, init),
  });
}
