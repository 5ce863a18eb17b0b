import type { Document, Referenced, Schema } from "./document.ts";
import { isSuccessKey } from "./find-response.ts";
import { parsePointer } from "./json-pointer.ts";
import { listOperations } from "./list-operations.ts";
import type { OperationResponse } from "./operation.ts";
import { resolve } from "./reference.ts";
import { isUnseen } from "./unseen-response.ts";

/** The variants of a 2xx response by their meaning to a caller. */
export interface ResponseVariants {
  /** What a method resolves to: without failures and without the envelope. */
  readonly data: readonly Referenced<Schema>[];
  /** Variants that report a failed call. */
  readonly failures: readonly Referenced<Schema>[];
  /** The required properties that identify each failure. */
  readonly failureRequiredKeys: readonly (readonly string[])[];
  readonly envelope?: Envelope;
}

export interface Envelope {
  readonly schema: Referenced<Schema>;
  /** The tokens of the JSON Pointer to the data. */
  readonly path: readonly string[];
}

export function responseVariants(
  document: Document,
  response: OperationResponse,
): ResponseVariants {
  if (response.schema === undefined) return { data: [], failures: [], failureRequiredKeys: [] };
  if (isUnseen(response)) {
    const failures = sharedFailures(document);
    const failureRequiredKeys = failures.map(
      (one) => resolve<Schema>(document, one).required ?? [],
    );
    return { data: [response.schema], failures, failureRequiredKeys };
  }
  const variants = resolve(document, response.schema).oneOf ?? [];
  const resolved = variants.map((reference) => ({
    reference,
    schema: resolve<Schema>(document, reference),
  }));
  const failures = resolved.filter(({ schema }) => schema["x-failure"]);
  const envelope = resolved.find(({ schema }) => schema["x-envelope"] !== undefined);
  if (failures.length === 0 && envelope === undefined) {
    return { data: [response.schema], failures: [], failureRequiredKeys: [] };
  }
  const path = parsePointer(envelope?.schema["x-envelope"] ?? "");
  const plain = resolved
    .filter((variant) => variant !== envelope && !failures.includes(variant))
    .map(({ reference }) => reference);
  const enveloped = envelope && schemaAt(document, envelope.schema, path);
  return {
    data: plain.length === 0 && enveloped ? [enveloped] : plain,
    failures: failures.map(({ reference }) => reference),
    failureRequiredKeys: failures.map(({ schema }) => schema.required ?? []),
    ...(envelope && { envelope: { schema: envelope.reference, path } }),
  };
}

const shared = new WeakMap<Document, readonly Referenced<Schema>[]>();

/**
 * The failures that every declared success of the contract has: a call whose success nobody has seen fails in
 * the same forms.
 */
function sharedFailures(document: Document): readonly Referenced<Schema>[] {
  const known = shared.get(document);
  if (known !== undefined) return known;
  const all = listOperations(document).flatMap(({ responses }) =>
    responses
      .filter((response) => isSuccessKey(response.key) && response.schema && !isUnseen(response))
      .map((response) => responseVariants(document, response).failures),
  );
  const [first = [], ...rest] = all;
  const isIn = (failures: readonly Referenced<Schema>[], wanted: Referenced<Schema>) =>
    failures.some((one) => resolve(document, one) === resolve(document, wanted));
  const failures = first.filter((one) => rest.every((each) => isIn(each, one)));
  shared.set(document, failures);
  return failures;
}

/** The schema of the value at a pointer: `data` is a property, and `0` also the first item of a list. */
function schemaAt(
  document: Document,
  schema: Referenced<Schema>,
  path: readonly string[],
): Referenced<Schema> | undefined {
  const [token, ...rest] = path;
  if (token === undefined) return schema;
  const { items, properties = {} } = resolve<Schema>(document, schema);
  const property = Object.hasOwn(properties, token) ? properties[token] : undefined;
  const next = /^\d+$/.test(token) && typeof items === "object" ? items : property;
  return next && schemaAt(document, next, rest);
}
