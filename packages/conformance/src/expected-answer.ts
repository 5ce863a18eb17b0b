import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { evaluatePointer } from "@jumun/openapi/json-pointer";
import { responseContent } from "@jumun/openapi/media-type";
import type { Example, OperationResponse } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { responseVariants } from "@jumun/openapi/response-variants";
import { isUnseen } from "@jumun/openapi/unseen-response";

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
  // The mock responds so if nobody has seen a body.
  const shown = example === undefined && isUnseen(answer) ? {} : example?.value;
  const isBytes = responseContent(document, answer) === "bytes" && answer.key.startsWith("2");
  const body = isBytes ? new TextEncoder().encode(String(shown)) : shown;
  if (!answer.key.startsWith("2")) return { ok: false, status, body };
  const { failures, envelope } = responseVariants(document, answer);
  if (failures.some((variant) => isVariant(document, variant, body))) {
    return { ok: false, status: "failure", body };
  }
  const wrapped = envelope !== undefined && isVariant(document, envelope.schema, body);
  return { ok: true, status, body: wrapped ? evaluatePointer(body, envelope.path) : body };
}

/** Whether a body has the required properties of a variant, with the values that it fixes. */
function isVariant(document: Document, variant: Referenced<Schema>, body: unknown): boolean {
  const { required = [], properties = {} } = resolve<Schema>(document, variant);
  return (
    isJsonObject(body) &&
    required.every((name) => {
      const schema = resolve<Schema>(document, properties[name] ?? {});
      const known = schema.const === undefined ? schema.enum : [schema.const];
      return Object.hasOwn(body, name) && (known?.includes(body[name]) ?? true);
    })
  );
}
