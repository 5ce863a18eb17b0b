import type { Referenced } from "@redocly/openapi-core";
import { type Document, resolve, type Schema } from "./document.ts";

/** The fields of a body that is an object. */
export interface BodyFields {
  readonly names: readonly string[];
  /** Required whichever variant is sent. */
  readonly required: readonly string[];
}

/** The properties of a body that is an object, whatever it is composed of; undefined for any other. */
export function bodyFields(
  document: Document,
  reference: Referenced<Schema>,
): BodyFields | undefined {
  const schema = resolve(document, reference);
  const own = Object.keys(schema.properties ?? {});
  const all = (schema.allOf ?? []).map((part) => bodyFields(document, part));
  const choices = [schema.oneOf, schema.anyOf].map((variants) =>
    (variants ?? []).map((part) => bodyFields(document, part)),
  );
  const parts = [...all, ...choices.flat()];
  const isObject = own.length > 0 || parts.length > 0 || schema.type === "object";
  if (!isObject || parts.includes(undefined) || (own.length === 0 && parts.length === 0)) {
    return undefined;
  }
  const sure = [
    schema.required ?? [],
    ...all.map((part) => part?.required ?? []),
    ...choices.map((variants) => inEvery(variants.map((part) => part?.required ?? []))),
  ];
  return {
    names: [...new Set([...own, ...parts.flatMap((part) => part?.names ?? [])])],
    required: [...new Set(sure.flat())],
  };
}

function inEvery(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists;
  return first.filter((name) => rest.every((list) => list.includes(name)));
}
