import type { HttpRequest } from "./build-request.ts";

const maxRedirects = 5;

export function isRedirect({ status, headers }: Response): boolean {
  return status > 300 && status < 309 && status !== 304 && headers.has("location");
}

/**
 * The request that a redirect leads to, or a sentence that says why it is not followed. Headers, query and
 * body can contain credentials, so a request never leaves its origin, not even from https to http. A redirect
 * that would change the method of a write is not followed.
 * @param redirects how many redirects this attempt has followed
 * @param credentialQuery parameters that the caller adds again
 */
export function redirectedRequest(
  request: HttpRequest,
  { status, headers }: Response,
  redirects: number,
  credentialQuery: string,
): HttpRequest | string {
  const location = headers.get("location") ?? "";
  if (!URL.canParse(location, request.url)) return "the redirect has no valid URL.";
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
  if (url.username + url.password !== "") return "the URL of the redirect contains a password.";
  if (redirects >= maxRedirects) return `it redirected more than ${maxRedirects} times.`;
  // Parameters that are appended to the URL would end up in the fragment.
  url.hash = "";
  return { ...request, url: withoutParameters(url, new URLSearchParams(credentialQuery).keys()) };
}

/** A vendor can repeat the credential in the redirect's URL. It would be sent twice. */
function withoutParameters(url: URL, names: Iterable<string>): string {
  // `delete` encodes all other parameters again, so it is called only for existing ones.
  for (const name of names) if (url.searchParams.has(name)) url.searchParams.delete(name);
  return url.href;
}
