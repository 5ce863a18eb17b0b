import type { WireRequest } from "./request.ts";

/** How many redirects one attempt follows. */
export const maxRedirects = 5;

/**
 * The request that a redirect asks for, or nothing where it must not be followed: only what reads is
 * sent to another address; what writes stays on the origin and keeps its method and body.
 */
export function redirected(request: WireRequest, response: Response): WireRequest | undefined {
  const { status, headers } = response;
  const location = headers.get("location");
  if (status < 301 || status > 308 || location === null || !URL.canParse(location, request.url)) {
    return undefined;
  }
  const url = new URL(location, request.url);
  const reads = request.method === "GET" || request.method === "HEAD";
  const repeats = status === 307 || status === 308;
  const stays = url.origin === new URL(request.url).origin;
  if (!/^https?:$/.test(url.protocol) || !(reads || (repeats && stays))) return undefined;
  if (stays) return { ...request, url: url.href };
  // Whoever answers there is a stranger: no header of the caller's goes along.
  return { method: request.method, url: url.href, headers: { accept: "application/json" } };
}
