/** Nothing passes without the credentials that the contract names. */
import type { Document } from "@jumun/openapi/document";
import { exampleInput } from "@jumun/openapi/example-input";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { describe, expect, test } from "vitest";
import { type RecordedRequest, recordRequest } from "../recorded-request.ts";
import type { Suite } from "../suite.ts";

export function testSecurity({ subject, mock }: Suite): void {
  const { document, operations, vendor } = subject;

  const secured = operations.filter(({ security }) => security.length > 0);

  if (secured.length === 0) test.skip("no operation needs a credential", () => {});

  describe.each(secured)("$id", (operation) => {
    const sent = (): Promise<RecordedRequest> =>
      recordRequest(subject, operation.id, exampleInput(operation), mock.url(vendor));

    test("is accepted as the client sends it", async () => {
      const response = await (await sent()).send();
      expect(response.headers.get("x-jumun-refusal")).toBeNull();
      expect(response.ok).toBe(true);
    });

    const inHeaders = headerSchemes(document, operation);
    if (inHeaders.length > 0) {
      test.each(inHeaders)("is refused without $name", async (scheme) => {
        const response = await (await sent()).send({ without: scheme.header });
        expect([401, 403]).toContain(response.status);
      });
    }

    const prefixed = inHeaders.filter(({ prefix }) => prefix !== "");
    if (prefixed.length > 0) {
      test.each(prefixed)("is refused with $name under another scheme", async (scheme) => {
        const wrong = { [scheme.header]: "Digest not-a-credential" };
        const response = await (await sent()).send({ headers: wrong });
        expect([401, 403]).toContain(response.status);
      });
    }
  });
}

interface HeaderScheme {
  readonly name: string;
  readonly header: string;
  readonly prefix: string;
}

/** Schemes that travel in a header, of the requirement that the client meets. */
function headerSchemes(document: Document, operation: ContractOperation): HeaderScheme[] {
  // Where a request without any is allowed too, it is not refused.
  if (operation.security.some((schemes) => schemes.length === 0)) return [];
  return (operation.security[0] ?? []).flatMap((name): HeaderScheme[] => {
    const reference = document.components?.securitySchemes?.[name];
    const scheme = reference && resolve(document, reference);
    if (scheme === undefined) return [];
    if (scheme.type !== "apiKey") return [{ name, header: "authorization", prefix: scheme.type }];
    if (scheme.in !== "header") return [];
    return [{ name, header: scheme.name.toLowerCase(), prefix: String(scheme["x-prefix"] ?? "") }];
  });
}
