import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { evaluatePointer } from "@jumun/openapi/json-pointer";
import { responseContent } from "@jumun/openapi/media-type";
import type { Example, OperationResponse } from "@jumun/openapi/operation";
import { responseVariants } from "@jumun/openapi/response-variants";

/** What the client must make of a documented answer. */
export interface ExpectedAnswer {
  readonly ok: boolean;
  /** As the result says it: a number, or a key as `4XX`. */
  readonly status: number | string;
  readonly body: unknown;
}

export function expectedAnswer(
  document: Document,
  answer: OperationResponse,
  example: Example | undefined,
): ExpectedAnswer {
  const status = /^\d+$/.test(answer.key) ? Number(answer.key) : answer.key;
  const shown = example?.value;
  const isBytes = responseContent(document, answer) === "bytes" && answer.key.startsWith("2");
  const body = isBytes ? new TextEncoder().encode(String(shown)) : shown;
  if (!answer.key.startsWith("2")) return { ok: false, status, body };
  const { failureRequiredKeys, envelope } = responseVariants(document, answer);
  const has = (names: readonly string[]) =>
    isJsonObject(body) && names.every((name) => Object.hasOwn(body, name));
  if (failureRequiredKeys.some(has)) return { ok: false, status: "failure", body };
  const wrapped = envelope !== undefined && has(envelope.requiredKeys);
  return { ok: true, status, body: wrapped ? evaluatePointer(body, envelope.path) : body };
}
