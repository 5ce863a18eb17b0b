import type { ExampleObject, Response } from "@jumun/openapi/document";
import { resolve } from "@jumun/openapi/reference";
import type { IHttpOperation } from "@stoplight/types";
import type { Operation } from "./operation.ts";
import type { CredentialCase } from "./violation.ts";

/** A response of a contract, by status and name of its example. */
export interface ErrorExample {
  readonly code: number;
  readonly example: string;
}

/** The documented error responses for problems with a credential, by the `x-when` of their examples. */
export function credentialErrors(
  document: object,
  { declared }: Operation,
): ReadonlyMap<CredentialCase, ErrorExample> {
  const found = new Map<CredentialCase, ErrorExample>();
  for (const [code, reference] of Object.entries(declared.responses)) {
    const { content = {} } = resolve<Response>(document, reference);
    for (const { examples = {} } of Object.values(content)) {
      for (const [example, referenced] of Object.entries(examples)) {
        const when = resolve<ExampleObject>(document, referenced)["x-when"];
        if (isCredentialCase(when) && !found.has(when)) {
          found.set(when, { code: Number(code), example });
        }
      }
    }
  }
  return found;
}

function isCredentialCase(value: unknown): value is CredentialCase {
  return (
    value === "credential-missing" ||
    value === "credential-malformed" ||
    value === "credential-unknown" ||
    value === "secret-wrong"
  );
}

/** Whether the contract documents rejected credentials with 403 only. */
export function onlyForbids({ responses }: IHttpOperation): boolean {
  const has = (code: string) => responses.some((response) => response.code === code);
  return has("403") && !has("401");
}
