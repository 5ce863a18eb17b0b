/** The mock accepts each documented combination of credentials, and no request without them. */
import type { Document } from "@jumun/openapi/document";
import { exampleInput } from "@jumun/openapi/example-input";
import { resolve } from "@jumun/openapi/reference";
import { expect, test } from "vitest";
import { recordRequest } from "../recorded-request.ts";
import type { Suite } from "../suite.ts";

export function testSecurity({ subject, mock }: Suite): void {
  const { document, operations, vendor } = subject;
  const secured = operations.filter(({ security }) => security.length > 0);

  test.for(secured)("$id needs its credentials", async ({ id, security, ...operation }) => {
    const input = exampleInput({ id, security, ...operation });
    const { url, init } = await recordRequest(subject, id, input, mock.url(vendor));
    const statusWith = async (change: (headers: Headers) => void) => {
      const headers = new Headers(init.headers);
      change(headers);
      return (await fetch(url, { ...init, headers })).status;
    };
    expect(await statusWith(() => {})).toBeLessThan(300);

    const [first = [], ...alternatives] = security.map((names) =>
      names.map((name) => credentialHeader(document, name)),
    );
    const isOptional = security.some((names) => names.length === 0);
    for (const credential of isOptional ? [] : first) {
      if (credential === undefined) continue;
      const { name, prefix } = credential;
      expect([401, 403], name).toContain(await statusWith((headers) => headers.delete(name)));
      if (prefix === "") continue;
      const other = await statusWith((headers) => headers.set(name, "Digest not-a-credential"));
      expect([401, 403], name).toContain(other);
    }
    for (const alternative of alternatives) {
      if (alternative.includes(undefined)) continue;
      const status = await statusWith((headers) => {
        for (const credential of first) headers.delete(credential?.name ?? "");
        for (const credential of alternative) {
          if (credential) headers.set(credential.name, credential.prefix + credential.value);
        }
      });
      expect(status, JSON.stringify(alternative)).toBeLessThan(300);
    }
  });
}

interface CredentialHeader {
  readonly name: string;
  readonly prefix: string;
  /** Made up. */
  readonly value: string;
}

/** Undefined if the credential is in the query or a cookie. */
function credentialHeader(document: Document, scheme: string): CredentialHeader | undefined {
  const reference = document.components?.securitySchemes?.[scheme];
  const declared = reference && resolve(document, reference);
  if (declared === undefined) return undefined;
  if (declared.type === "apiKey") {
    const { name, in: location, "x-prefix": prefix = "" } = declared;
    return location === "header" ? { name, prefix, value: "made-up" } : undefined;
  }
  const isBasic = declared.type === "http" && declared.scheme.toLowerCase() === "basic";
  return isBasic
    ? { name: "authorization", prefix: "Basic ", value: btoa("made-up:made-up") }
    : { name: "authorization", prefix: "Bearer ", value: "made-up" };
}
