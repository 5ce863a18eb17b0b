import { readFile } from "node:fs/promises";
import { coerceValue } from "@jumun/openapi/coerce-value";
import type { Document } from "@jumun/openapi/document";
import { flatInput } from "@jumun/openapi/flat-input";
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import type { ContractOperation } from "@jumun/openapi/operation";
import { valueKind } from "@jumun/openapi/schema-properties";
import { ExpectedFailure, reasonOf } from "../expected-failure.ts";

/**
 * The flat input of an operation, from `--field value` pairs as values of the fields' types. The client
 * checks it.
 * @throws ExpectedFailure if an argument is not an option, or an option has no value
 */
export function readFields(
  document: Document,
  operation: ContractOperation,
  args: readonly string[],
): JsonObject {
  const { properties = {} } = flatInput(document, operation).schema;
  const schemas = new Map(Object.entries(properties));
  return Object.fromEntries(
    [...groupFields(args)].map(([name, texts]) => {
      const schema = schemas.get(name);
      const [first = ""] = texts;
      const raw = texts.length === 1 ? first : texts;
      const value = coerceValue(document, schema, raw);
      const isItem = valueKind(document, schema) === "array" && !Array.isArray(value);
      return [name, isItem ? coerceValue(document, schema, texts) : value];
    }),
  );
}

/** A field that is given several times is a list. */
function groupFields(args: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? "";
    const [, name, joined] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) {
      throw new ExpectedFailure(
        `${JSON.stringify(arg)} is not an option. Give fields as --field value.`,
      );
    }
    if (joined === undefined) at += 1;
    const value = joined ?? args[at];
    if (value === undefined) throw new ExpectedFailure(`The field --${name} has no value.`);
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

/** @throws ExpectedFailure if the file cannot be read or is not a JSON object */
export async function readJsonFile(file: string): Promise<JsonObject> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new ExpectedFailure(`${file} cannot be read: ${reasonOf(error)}`, undefined, error);
  }
  if (isJsonObject(value)) return value;
  throw new ExpectedFailure(`${file} must contain a JSON object with the fields of the input.`);
}
