/** Which hosts are this machine: the check against DNS rebinding of every server that runs on loopback. */

/** The host name of a `Host` header, as URLs write it; undefined if it is not a host and port. */
export function hostnameOf(host: string): string | undefined {
  const url = `http://${host}`;
  // `evil.invalid@127.0.0.1` would be a user name and a host.
  if (!/^[^/?#@\\]+$/.test(host) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname;
}

export function isLoopback(hostname: string | undefined): boolean {
  return /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname ?? "");
}
