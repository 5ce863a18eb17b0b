import type { IncomingHttpHeaders } from "node:http";

/**
 * Why a request is refused that does not come from this machine: a page of any website can send requests
 * to a port of this machine, and can reach it under any host name.
 */
export function refusalReason({ host, origin }: IncomingHttpHeaders): string | undefined {
  // `evil.invalid@127.0.0.1` would be a user's name and a host.
  if (!/^[\w.:[\]-]+$/.test(host ?? "") || !isLoopback(`http://${host}`))
    return "only requests whose Host is this machine pass";
  if (origin !== undefined && !isLoopback(origin)) {
    return "only pages of this machine may send requests";
  }
  return undefined;
}

function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
