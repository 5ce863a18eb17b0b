import type { Document, Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { evaluatePointer } from "@jumun/openapi/json-pointer";
import { responseContent } from "@jumun/openapi/media-type";
import type { Example, OperationResponse } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
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
  const { failures, envelope } = responseVariants(document, answer);
  const has = (names: readonly string[]) =>
    isJsonObject(body) && names.every((name) => Object.hasOwn(body, name));
  /** Whether a property has a value that the variant's `const` or `enum` allows. */
  const fits = ({ properties = {} }: Schema, name: string) => {
    const property = resolve<Schema>(document, properties[name] ?? {});
    const allowed = property.const === undefined ? property.enum : [property.const];
    return allowed?.includes(Object(body)[name]) !== false;
  };
  const isFailure = failures.some((failure) => {
    const schema = resolve<Schema>(document, failure);
    const { required = [] } = schema;
    return has(required) && required.every((name) => fits(schema, name));
  });
  if (isFailure) return { ok: false, status: "failure", body };
  const wrapped = envelope !== undefined && has(envelope.requiredKeys);
  return { ok: true, status, body: wrapped ? evaluatePointer(body, envelope.path) : body };
}
