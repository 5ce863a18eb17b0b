import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { evaluatePointer } from "@jumun/openapi/json-pointer";
import { responseContent } from "@jumun/openapi/media-type";
import type { Example, OperationResponse } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { responseVariants } from "@jumun/openapi/response-variants";
import { isUnseen } from "@jumun/openapi/unseen-response";

/** What `result()` of a call resolves to, without the response. */
export type ExpectedResult =
  | { readonly ok: true; readonly status: number | string; readonly data: unknown }
  | { readonly ok: false; readonly status: number | string; readonly error: unknown };

/** The result of a call that receives an example of a documented response. */
export function expectedResult(
  document: Document,
  response: OperationResponse,
  example: Pick<Example, "value"> | undefined,
): ExpectedResult {
  const { key } = response;
  const status = /^\d+$/.test(key) ? Number(key) : key;
  // The mock responds like this if nobody has seen a body.
  const shown = example === undefined && isUnseen(response) ? {} : example?.value;
  const isSuccess = key.startsWith("2");
  const isBytes = responseContent(document, response) === "bytes" && isSuccess;
  const body = isBytes ? new TextEncoder().encode(String(shown)) : shown;
  if (!isSuccess) return { ok: false, status, error: body };
  const { failures, envelope } = responseVariants(document, response);
  if (failures.some((variant) => isVariant(document, variant, body))) {
    return { ok: false, status: "failure", error: body };
  }
  const isWrapped = envelope !== undefined && isVariant(document, envelope.schema, body);
  return { ok: true, status, data: isWrapped ? evaluatePointer(body, envelope.path) : body };
}

/** Whether a body has the required properties of a variant, with the values that it allows. */
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
