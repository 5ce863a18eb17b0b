import { isDeepStrictEqual } from "node:util";
import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { resolve } from "@jumun/openapi/reference";
import type { Fits } from "../schema.ts";
import { allOf, alternativesOf, facetsOf, isSchema } from "./schema-part.ts";

/** A value of the schema; an object, so that `undefined` is no value. */
export interface Sample {
  readonly value: unknown;
}

/**
 * The features of a schema, in words with their paths: `orders[].carr_no: present`.
 * @param sample a valid value; then only the features that it shows
 */
export function schemaFeatures(
  { document, fits }: { readonly document: Document; readonly fits: Fits },
  schema: Referenced<Schema>,
  sample?: Sample,
): Set<string> {
  const features = new Set<string>();
  visit(schema, "", sample, [], []);
  return features;

  function visit(
    reference: Referenced<Schema>,
    path: string,
    seen: Sample | undefined,
    around: readonly string[],
    way: readonly Schema[],
  ): void {
    const own = resolve<Schema>(document, reference);
    // A schema that contains itself is visited once.
    if (seen === undefined && way.includes(own)) return;
    const on = [...way, own];
    const parts = allOf(document, own);
    const required = [...around, ...parts.flatMap((part) => part.required ?? [])];
    const say = (place: string, what: string) =>
      features.add(`${place}: ${what}`.replace(/^: /, ""));
    for (const part of parts) {
      for (const { name, shownBy } of facetsOf(part)) {
        if (seen === undefined || shownBy(seen.value)) say(path, name);
      }
      for (const [name, property] of Object.entries(part.properties ?? {})) {
        const place = path === "" ? name : `${path}.${name}`;
        const inside = memberOf(seen, name);
        const isNever = isDeepStrictEqual(resolve<Schema>(document, property).not, {});
        if (inside !== undefined || (seen === undefined && !isNever)) say(place, "present");
        const isAbsent = seen === undefined || (isJsonObject(seen.value) && inside === undefined);
        if (!required.includes(name) && isAbsent) say(place, "absent");
        if (seen === undefined || inside !== undefined) visit(property, place, inside, [], on);
      }
      for (const [items, value] of elementsOf(part, seen)) visit(items, `${path}[]`, value, [], on);
    }
    for (const alternative of alternativesOf(parts)) {
      if (seen !== undefined && !fits(alternative, seen.value)) continue;
      visit(alternative, path, seen, required, on);
    }
  }
}

function memberOf(sample: Sample | undefined, name: string): Sample | undefined {
  if (sample === undefined || !isJsonObject(sample.value)) return undefined;
  return Object.hasOwn(sample.value, name) ? { value: sample.value[name] } : undefined;
}

function elementsOf(
  { items }: Schema,
  sample: Sample | undefined,
): (readonly [Referenced<Schema>, Sample | undefined])[] {
  if (!isSchema(items)) return [];
  if (sample === undefined) return [[items, undefined]];
  return Array.isArray(sample.value) ? sample.value.map((value) => [items, { value }]) : [];
}
