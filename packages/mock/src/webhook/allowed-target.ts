const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Why nothing is sent to a URL; undefined if it may be. Documented payloads must not reach a server of
 * others by mistake.
 */
export function targetProblem(url: string, deliverTo: readonly string[]): string | undefined {
  if (!URL.canParse(url)) return `${JSON.stringify(url)} is not a URL`;
  const { protocol, hostname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return `${protocol} is not HTTP`;
  if (loopback.test(hostname) || deliverTo.includes(hostname)) return undefined;
  return `${hostname} is not this machine: allow it with deliverTo or --deliver-to ${hostname}`;
}
