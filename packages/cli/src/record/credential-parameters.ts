import type { Document, SecurityScheme } from "@jumun/openapi/document";
import { resolve } from "@jumun/openapi/reference";

/** The query parameters in which a contract has a credential. */
export function credentialParameters(document: Document): string[] {
  return Object.values(document.components?.securitySchemes ?? {}).flatMap((reference) => {
    const scheme = resolve<SecurityScheme>(document, reference);
    return scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [];
  });
}
