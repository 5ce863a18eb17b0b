import type { Referenced } from "@redocly/openapi-core";
import { type Document, resolve, type Schema } from "./document.ts";
import type { Answer } from "./operation.ts";

/** What a 2xx answer's variants mean to a caller. */
export interface AnswerShape {
  /** What the method resolves to: no failures, nothing wrapped. */
  readonly data: readonly Referenced<Schema>[];
  /** Variants that say the call failed. */
  readonly failures: readonly Referenced<Schema>[];
  /** Required properties of each failure: how it is recognised. */
  readonly failureMarks: readonly (readonly string[])[];
  readonly envelope?: { readonly marks: readonly string[]; readonly content: string };
}

export function answerShape(document: Document, answer: Answer): AnswerShape {
  if (answer.schema === undefined) return { data: [], failures: [], failureMarks: [] };
  const variants = resolve(document, answer.schema).oneOf ?? [];
  const read = variants.map((reference) => ({
    reference,
    schema: resolve<Schema>(document, reference),
  }));
  const failures = read.filter(({ schema }) => schema["x-failure"]);
  const envelope = read.find(({ schema }) => schema["x-envelope"] !== undefined);
  if (failures.length === 0 && envelope === undefined) {
    return { data: [answer.schema], failures: [], failureMarks: [] };
  }
  // A JSON Pointer, `/data`.
  const content = envelope?.schema["x-envelope"]?.split("/")[1];
  const plain = read
    .filter((variant) => variant !== envelope && !failures.includes(variant))
    .map(({ reference }) => reference);
  const wrapped = content && envelope?.schema.properties?.[content];
  return {
    data: plain.length === 0 && wrapped ? [wrapped] : plain,
    failures: failures.map(({ reference }) => reference),
    failureMarks: failures.map(({ schema }) => schema.required ?? []),
    ...(content && { envelope: { marks: envelope?.schema.required ?? [], content } }),
  };
}
