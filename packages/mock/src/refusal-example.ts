import { followReference, isJsonObject, type JsonObject, membersOf } from "./json.ts";
import type { Operation } from "./operation.ts";
import type { CredentialCase } from "./violation.ts";

/** An answer of a contract, by status and name of its example. */
export interface RefusalExample {
  readonly code: number;
  readonly example: string;
}

/** Which documented refusal says what is wrong with a credential: `x-when` of its example tells. */
export function refusalExamples(
  document: JsonObject,
  { path, method }: Operation,
): ReadonlyMap<CredentialCase, RefusalExample> {
  const paths = isJsonObject(document.paths) ? document.paths : {};
  const item = followReference(document, paths[path]);
  const operation = isJsonObject(item) ? item[method] : undefined;
  const responses = isJsonObject(operation) ? operation.responses : undefined;
  const found = new Map<CredentialCase, RefusalExample>();
  for (const [code, written] of membersOf(responses)) {
    const response = followReference(document, written);
    const contents = isJsonObject(response) ? membersOf(response.content) : [];
    for (const [, media] of contents) {
      for (const [example, described] of membersOf(isJsonObject(media) ? media.examples : {})) {
        const value = followReference(document, described);
        const when = isJsonObject(value) ? value["x-when"] : undefined;
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
