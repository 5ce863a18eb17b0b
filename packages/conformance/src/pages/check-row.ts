import type { Document, Schema } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { type Field, findField } from "./find-field.ts";
import type { Row, Table } from "./page.ts";

/** The vendors' words for JSON types. */
const types: Readonly<Record<string, readonly string[]>> = {
  string: ["string"],
  date: ["string"],
  datetime: ["string"],
  uuid: ["string"],
  integer: ["integer"],
  int: ["integer"],
  number: ["number", "integer"],
  float: ["number"],
  boolean: ["boolean"],
  bool: ["boolean"],
  array: ["array"],
  list: ["array"],
  object: ["object"],
};

const required = /^(o|✔|필수|required|true)$/i;

/** How the contract differs from a row of a page's table, in sentences; empty if it does not. */
export function rowFaults(
  document: Document,
  operation: ContractOperation,
  table: Table,
  row: Row,
): string[] {
  const part = table.for.split(".").slice(1).join(".");
  const field = findField(document, operation, part, row.name);
  if (field === undefined) {
    return [`the contract has no field ${row.name} in ${table.for}`];
  }
  return [
    ...typeFaults(field, row),
    ...nullFaults(field, row),
    ...requiredFaults(field, row, operation),
    ...defaultFaults(field, row),
    ...valueFaults(field, row),
  ];
}

function typeFaults({ kind, schemas }: Field, { type, name: rowName }: Row): string[] {
  if (type === undefined) return [];
  // `String(20)` is not a maximum length. `List[Object]` and `String[]` are arrays.
  const [, name = "", list] = /^([a-z]+)(\[\])?/i.exec(type) ?? [];
  const word = list === undefined ? name.toLowerCase() : "array";
  const wanted = types[word];
  if (wanted === undefined) return [`the type "${type}" is unknown to the checks of the pages`];
  const declared = [...new Set(schemas.flatMap(typesOf))];
  // An identifier that the page calls an integer can be sent as a string, as shops store it.
  const isIdentifier = wanted[0] === "integer" && /(^|[._])id$/.test(rowName);
  const sendable = isIdentifier ? [...wanted, "string"] : wanted;
  const fits =
    kind === "response"
      ? wanted.some((one) => declared.includes(one))
      : declared.length > 0 && declared.every((one) => sendable.includes(one));
  return fits ? [] : [`the page says ${type}, the contract ${declared.join(" or ") || "any type"}`];
}

function nullFaults({ schemas }: Field, { type }: Row): string[] {
  if (type === undefined || /null/i.test(type)) return [];
  const isNullable = schemas.some((schema) => [schema.type].flat().includes("null"));
  return isNullable ? [`the page says ${type}, the contract also allows null`] : [];
}

function typesOf(schema: Schema): string[] {
  const named = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (named.length > 0) return named;
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return values.map((value) => typeof value);
}

function requiredFaults(field: Field, row: Row, operation: ContractOperation): string[] {
  // The mark could not be read.
  if (field.kind === "header" || row.required === "?") return [];
  const isMarked = row.required !== undefined && required.test(row.required);
  const isKey = operation.parameters.some(({ name }) => name === row.name.split(".").at(-1));
  // A client that pages needs the rows.
  const isPaged = operation.pagination?.items === `/${row.name.replaceAll(".", "/")}`;
  if (field.kind === "response") {
    return field.required && !isMarked && !isKey && !isPaged && field.isMark !== true
      ? ["the contract requires it in the response, and the page does not mark it"]
      : [];
  }
  if (field.required === isMarked) return [];
  return [
    isMarked
      ? "the page marks it as required, the contract does not"
      : "the contract requires it, and the page does not mark it",
  ];
}

function defaultFaults({ kind, schemas }: Field, { default: printed }: Row): string[] {
  const declared = schemas.find((schema) => schema.default !== undefined)?.default;
  if (printed === undefined && (declared === undefined || kind !== "request")) return [];
  return String(declared) === printed
    ? []
    : [`the page says the default ${printed ?? "nothing"}, the contract ${declared ?? "nothing"}`];
}

function valueFaults({ kind, schemas }: Field, { values }: Row): string[] {
  const closed = schemas.flatMap((schema) =>
    schema.const === undefined ? (schema.enum ?? []) : [schema.const],
  );
  const open = schemas.flatMap((schema) => {
    const known: unknown = Reflect.get(schema, "x-extensible-enum");
    return Array.isArray(known) ? known : [];
  });
  const declared = [...closed, ...open].map(String);
  const printed = Object.keys(values ?? {});
  const isFlag = schemas.some((schema) => typesOf(schema).includes("boolean"));
  const missing = isFlag ? [] : printed.filter((value) => !declared.includes(value));
  const added = closed.map(String).filter((value) => !printed.includes(value));
  return [
    ...(missing.length > 0 ? [`the contract does not list the value ${missing.join(", ")}`] : []),
    ...(kind === "request" && added.length > 0
      ? [
          `the contract allows only values such as ${added.join(", ")}, which the page does not list`,
        ]
      : []),
  ];
}
