/** Headers that carry no credential: what stands in any other is one. */
const harmless = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "connection",
  "content-length",
  "content-type",
  "host",
  "pragma",
  "prefer",
  "sec-fetch-dest",
  "sec-fetch-mode",
  "sec-fetch-site",
  "user-agent",
]);

/** The values of a request's headers that must never be written down, in each form they are known by. */
export function sentCredentials(headers: Headers): string[] {
  return [...headers].flatMap(([name, value]) => {
    if (harmless.has(name)) return [];
    const [, scheme = "", credential = value] = /^(\w+) +(.+)$/.exec(value) ?? [];
    const forms = [value, credential, ...value.split(/[;,=\s]+/)];
    const pair = scheme.toLowerCase() === "basic" ? fromBase64(credential).split(":") : [];
    // Shorter texts stand anywhere, and hide nothing.
    return [...forms, ...pair].filter((form) => form.length >= 6);
  });
}

/** The values of a request's query that must never be written down. */
export function credentialsIn(url: URL, names: readonly string[]): string[] {
  return names.flatMap((name) => url.searchParams.getAll(name));
}

function fromBase64(text: string): string {
  return Buffer.from(text, "base64").toString("utf8");
}
