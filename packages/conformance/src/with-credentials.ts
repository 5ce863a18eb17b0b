import type { Document } from "@jumun/openapi/document";
import { resolve } from "@jumun/openapi/reference";

/**
 * A request with made-up credentials of the schemes, in place of all that it carried: the client sends
 * those of the first alternative that it was given.
 */
export function withCredentials(
  document: Document,
  request: { readonly url: string; readonly headers: Headers },
  schemes: readonly string[],
): { readonly url: string; readonly headers: Headers } {
  const url = new URL(request.url);
  const headers = new Headers(request.headers);
  const all = Object.entries(document.components?.securitySchemes ?? {});
  for (const [name, reference] of all) {
    const scheme = resolve(document, reference);
    const isAsked = schemes.includes(name);
    if (scheme.type !== "apiKey") {
      if (!schemes.some((asked) => travelsInAuthorization(document, asked))) {
        headers.delete("authorization");
      }
      if (isAsked) headers.set("authorization", authorization(scheme));
    } else if (scheme.in === "query") {
      url.searchParams.delete(scheme.name);
      if (isAsked) url.searchParams.set(scheme.name, `sandbox-${name}`);
    } else {
      const header = scheme.in === "cookie" ? "cookie" : scheme.name;
      const prefix = scheme.in === "cookie" ? `${scheme.name}=` : (scheme["x-prefix"] ?? "");
      headers.delete(header);
      if (isAsked) headers.set(header, `${prefix}sandbox-${name}`);
    }
  }
  return { url: url.href, headers };
}

function travelsInAuthorization(document: Document, name: string): boolean {
  const reference = document.components?.securitySchemes?.[name];
  return reference !== undefined && resolve(document, reference).type !== "apiKey";
}

function authorization(scheme: { readonly type: string; readonly scheme?: string }): string {
  if (scheme.type === "http" && scheme.scheme?.toLowerCase() === "basic") {
    return `Basic ${btoa("sandbox-id:sandbox-secret")}`;
  }
  return "Bearer sandbox-token";
}
