/** Headers that carry no credential: what stands in any other is one. */
const harmless = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "content-type",
  "host",
  "prefer",
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

function fromBase64(text: string): string {
  return Buffer.from(text, "base64").toString("utf8");
}
