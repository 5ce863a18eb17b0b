import type { Authorization } from "./credential.ts";
import { masked } from "./masked.ts";
import type { WireRequest } from "./request.ts";

/** Goes to another origin than the vendor's, and so without credentials. */
interface Redirected extends WireRequest {
  readonly isForeign?: boolean;
}

const nobody: Authorization = { headers: {}, secrets: [] };

/** How many redirects one attempt follows. */
const maxRedirects = 5;

/** The answer behind the redirects: the first that is none, or that must not be followed. */
export async function follow(
  first: WireRequest,
  redirect: Response,
  secrets: readonly string[],
  signal: AbortSignal,
  send: (request: WireRequest, as?: Authorization) => Promise<Response>,
): Promise<Response> {
  let request: Redirected = first;
  let response = redirect;
  for (let redirects = 0; redirects < maxRedirects; redirects += 1) {
    const next = redirected(request, response);
    // A fetch that pays no heed to its signal may come back when the call is over.
    if (next === undefined || signal.aborted) return response;
    // A credential that the vendor repeats in the address would come to a stranger.
    if (next.isForeign && masked(next.url, secrets) !== next.url) return response;
    await response.body?.cancel();
    request = next;
    response = await send(request, request.isForeign ? nobody : undefined);
    if (response.status === 0) throw new TypeError(`no answer but "${response.type}"`);
  }
  return response;
}

/**
 * The request that a redirect asks for, or nothing where it must not be followed: only what reads is
 * sent to another address; what writes stays on the origin and keeps its method and body.
 */
function redirected(request: Redirected, response: Response): Redirected | undefined {
  const { status } = response;
  const repeats = status === 307 || status === 308;
  if (!repeats && (status < 301 || status > 303)) return undefined;
  const location = response.headers.get("location");
  if (location === null || !URL.canParse(location, request.url)) return undefined;
  const url = new URL(location, request.url);
  // A fragment is not sent, and what is added to the address would end up in it.
  url.hash = "";
  const reads = request.method === "GET" || request.method === "HEAD";
  const stays = url.origin === new URL(request.url).origin;
  if (!/^https?:$/.test(url.protocol) || url.username + url.password !== "") return undefined;
  if (!(reads || (repeats && stays))) return undefined;
  if (stays) return { ...request, url: url.href };
  // Whoever answers there is a stranger: no credential and no header of the caller's goes along,
  // also not back to where it came from.
  const headers = { accept: "application/json" };
  return { method: request.method, url: url.href, headers, isForeign: true };
}
