import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";

/** What a request carries besides its own parameters. */
export interface WireCredentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * The contract's made-up options of the client (`x-sandbox`) as they go over the wire, under the
 * first security requirement of an operation. Where the client would first fetch a token, a token is
 * made up: the mock knows credentials by their form only.
 */
export function sandboxCredentials(
  operation: IHttpOperation,
  options: ReadonlyMap<string, string>,
): WireCredentials {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  for (const scheme of operation.security?.[0] ?? []) {
    const value = credentialOf(scheme, options);
    if (scheme.type === "apiKey" && scheme.in === "query") query[scheme.name] = value;
    else if (scheme.type === "apiKey" && scheme.in === "cookie") {
      headers.Cookie = `${scheme.name}=${value}`;
    } else if (scheme.type === "apiKey") headers[scheme.name] = value;
    else headers.Authorization = value;
  }
  return { headers, query };
}

function credentialOf(scheme: HttpSecurityScheme, options: ReadonlyMap<string, string>): string {
  if (scheme.type === "http" && scheme.scheme === "basic") {
    const [id = "sandbox-id", secret = "sandbox-secret"] = options.values();
    return `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`;
  }
  const [only, ...others] = options.values();
  const secret =
    options.get(scheme.key) ??
    (scheme.type === "apiKey" ? options.get(camelCase(scheme.name)) : undefined) ??
    (others.length === 0 ? only : undefined) ??
    `sandbox-${scheme.key}`;
  return scheme.type === "apiKey"
    ? `${scheme.extensions?.["x-prefix"] ?? ""}${secret}`
    : `Bearer ${secret}`;
}

/** "x-api-key" as an option is called: "apiKey". */
function camelCase(header: string): string {
  return header
    .toLowerCase()
    .replace(/^x-/, "")
    .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
