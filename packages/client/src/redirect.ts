import type { HttpRequest } from "./build-request.ts";

/** A request that a redirect led to. */
export interface RedirectedRequest extends HttpRequest {
  /** Whether it goes to another origin than the vendor's. Then it carries no credential. */
  readonly isForeign?: boolean;
}

/** How many redirects one attempt follows. */
export const maxRedirects = 5;

/**
 * The request that a redirect leads to, or undefined if it is not followed. A write stays on its origin
 * and keeps its method and body; only a read goes to another origin, without the caller's headers.
 * @param queryNames parameters of credentials, which the caller adds again
 */
export function redirectedRequest(
  request: RedirectedRequest,
  response: Response,
  queryNames: readonly string[],
): RedirectedRequest | undefined {
  const { status } = response;
  const keepsMethod = status === 307 || status === 308;
  if (!keepsMethod && (status < 301 || status > 303)) return undefined;
  const location = response.headers.get("location");
  if (location === null || !URL.canParse(location, request.url)) return undefined;
  const url = new URL(location, request.url);
  // What is added to the URL would end up in the fragment.
  url.hash = "";
  const isRead = request.method === "GET" || request.method === "HEAD";
  const isSameOrigin = url.origin === new URL(request.url).origin;
  if (!/^https?:$/.test(url.protocol) || url.username + url.password !== "") return undefined;
  if (!isRead && !(keepsMethod && isSameOrigin)) return undefined;
  if (isSameOrigin) return { ...request, url: withoutParameters(url, queryNames) };
  // The request stays foreign, also if it is redirected back to where it came from.
  const headers = { accept: "application/json" };
  return { method: request.method, url: url.href, headers, body: undefined, isForeign: true };
}

/** A vendor can repeat the credential of the query in the address. It would be sent twice. */
function withoutParameters(url: URL, names: readonly string[]): string {
  // Deleting a parameter writes all the others anew, so it is done only if there is one.
  for (const name of names) if (url.searchParams.has(name)) url.searchParams.delete(name);
  return url.href;
}
