import { type Document, resolve } from "@jumun/contract/document";
import type { ContractOperation } from "@jumun/contract/operation";

/** The alternatives of an operation's security whose credentials a request carries, all of each. */
export function sentCredentials(
  document: Document,
  operation: ContractOperation,
  url: URL,
  headers: Readonly<Record<string, string>>,
): (readonly string[])[] {
  const isSent = (name: string) => carries(document, name, url, headers);
  const named = operation.security.filter((schemes) => schemes.length > 0);
  const sent = named.filter((schemes) => schemes.every(isSent));
  // Without a credential is an alternative of its own only for a request that carries none.
  const isWithout = named.every((schemes) => !schemes.some(isSent));
  return operation.security.filter((schemes) =>
    schemes.length === 0 ? isWithout : sent.includes(schemes),
  );
}

function carries(
  document: Document,
  name: string,
  url: URL,
  headers: Readonly<Record<string, string>>,
): boolean {
  const reference = document.components?.securitySchemes?.[name];
  const scheme = reference && resolve(document, reference);
  if (scheme === undefined) return false;
  if (scheme.type === "apiKey") {
    if (scheme.in === "query") return url.searchParams.has(scheme.name);
    if (scheme.in === "cookie") return (headers.cookie ?? "").includes(`${scheme.name}=`);
    const prefix = String(Reflect.get(scheme, "x-prefix") ?? "");
    const value = headers[scheme.name.toLowerCase()];
    return value !== undefined && value.length > prefix.length && value.startsWith(prefix);
  }
  const kind = scheme.type === "http" ? scheme.scheme.toLowerCase() : "bearer";
  return (headers.authorization ?? "").toLowerCase().startsWith(`${kind} `);
}
