/** Request headers without a credential. The values of all others are hidden everywhere. */
const harmless = new Set([
  "accept",
  "accept-charset",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "content-encoding",
  "content-length",
  "content-type",
  "if-modified-since",
  "origin",
  "pragma",
  "prefer",
  "range",
  "referer",
  "upgrade-insecure-requests",
  "user-agent",
]);

/** The values of cookies that a response sets. */
export function receivedCookies(setCookies: readonly string[] = []): string[] {
  return setCookies.flatMap((cookie) => /^[^=;]*=([^;]{6,})/.exec(cookie)?.[1] ?? []);
}

/** The credentials in the headers of a request, in each form in which they can occur elsewhere. */
export function sentCredentials(headers: Iterable<readonly [string, string]>): string[] {
  return [...headers].flatMap(([name, value]) => {
    if (harmless.has(name) || name.startsWith("sec-")) return [];
    const [, scheme = "", credential = value] = /^(\w+) +(.+)$/.exec(value) ?? [];
    const forms = [value, credential, ...credential.split(/[;,=\s"]+/)];
    const decoded = Buffer.from(credential, "base64").toString("utf8");
    const pair = scheme.toLowerCase() === "basic" ? [decoded, ...decoded.split(":")] : [];
    // Shorter texts occur anywhere.
    return [...forms, ...pair].filter((form) => form.length >= 6);
  });
}
