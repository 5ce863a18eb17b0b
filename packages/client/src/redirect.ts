import type { HttpRequest } from "./build-request.ts";

/** How many redirects one attempt follows. */
const maxRedirects = 5;

export function isRedirect({ status, headers }: Response): boolean {
  return status > 300 && status < 309 && status !== 304 && headers.has("location");
}

/**
 * The request that a redirect leads to, or a sentence that says why it is not followed. Every request can
 * carry credentials, in headers, query or body, so it never leaves its origin: not for http after https,
 * and not for an address in the local network. A write keeps its method and body, or is not followed.
 * @param redirects how many this attempt has followed
 * @param queryNames parameters of credentials, which the caller adds again
 */
export function redirectedRequest(
  request: HttpRequest,
  { status, headers }: Response,
  redirects: number,
  queryNames: readonly string[],
): HttpRequest | string {
  const location = headers.get("location") ?? "";
  if (!URL.canParse(location, request.url)) return "the redirect has no valid address.";
  const keepsMethod = status === 307 || status === 308;
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!keepsMethod && (status > 303 || !isRead)) {
    return `a redirect with ${status} is not followed for ${request.method}.`;
  }
  const url = new URL(location, request.url);
  const { origin } = new URL(request.url);
  if (url.origin !== origin) {
    return `the redirect to ${url.protocol}//${url.host} is not followed, because the request can carry credentials and they stay at ${origin}. If the API has moved, change baseUrl.`;
  }
  if (url.username + url.password !== "") return "the address of the redirect has a password.";
  if (redirects >= maxRedirects) return `it redirected more than ${maxRedirects} times.`;
  // What is added to the URL would end up in the fragment.
  url.hash = "";
  return { ...request, url: withoutParameters(url, queryNames) };
}

/** A vendor can repeat the credential of the query in the address. It would be sent twice. */
function withoutParameters(url: URL, names: readonly string[]): string {
  // Deleting a parameter writes all the others anew, so it is done only if there is one.
  for (const name of names) if (url.searchParams.has(name)) url.searchParams.delete(name);
  return url.href;
}
