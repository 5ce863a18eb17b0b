import { parsePointer } from "@jumun/openapi/json-pointer";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { successVariants } from "./json-response.ts";
import { Node } from "./node.ts";
import { type Paged, pagedIn } from "./paged.ts";
import { isAlways, leadsTo, leadsToArray } from "./schema.ts";

type Report = UserContext["report"];

interface StyleKeys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const styles: Readonly<Record<string, StyleKeys>> = {
  "page-number": { required: ["page"], optional: ["limit", "last", "maxPages", "window"] },
  offset: { required: ["start", "length"], optional: ["unit"] },
  cursor: { required: ["first", "after", "next"], optional: ["more"] },
};

/** `x-pagination` must fit the inputs and the responses of its operation. */
export const pagination: Oas3Rule = () => ({
  PathItem(pathItem, ctx) {
    for (const paged of pagedIn(Node.visited(pathItem, ctx))) {
      checkKeys(paged, ctx.report);
      for (const key of ["page", "limit"]) checkInput(paged, key, "query", ctx.report);
      for (const key of ["start", "length", "first"]) checkInput(paged, key, "any", ctx.report);
      checkNames(paged, ctx.report);
      checkItems(paged, ctx.report);
      for (const key of ["next", "more"]) checkPointer(paged, key, ctx.report);
      checkLast(paged, ctx.report);
    }
  },
});

function checkKeys({ name, pagination }: Paged, report: Report): void {
  const style = pagination.get("style")?.text ?? "";
  const keys = styles[style];
  if (keys === undefined) return;
  for (const key of keys.required) {
    if (pagination.get(key) !== undefined) continue;
    report({
      message: `The ${style} pagination of ${name} has no \`${key}\`. Write it.`,
      location: pagination.location.key(),
    });
  }
  const allowed = ["style", "items", ...keys.required, ...keys.optional];
  for (const key of pagination.keys()) {
    const isKnown = Object.values(styles).some(({ required, optional }) =>
      [...required, ...optional].includes(key),
    );
    if (!isKnown || allowed.includes(key)) continue;
    report({
      message: `\`${key}\` does not belong to pagination of style ${style}. Remove it.`,
      location: pagination.location.child([key]).key(),
    });
  }
}

/** Numbers that the client counts up: pages, offsets, lengths. */
function checkInput(paged: Paged, key: string, location: "query" | "any", report: Report): void {
  const named = paged.pagination.get(key);
  if (named?.text === undefined) return;
  const input = paged.inputs.find(
    ({ name, as }) => name === named.text && (location === "any" || as === "query parameter"),
  );
  const what = location === "any" ? "input" : "query parameter";
  if (input === undefined) {
    report({
      message: `${paged.name} has no ${what} "${named.text}". Write the name of an existing one under \`${key}\`.`,
      location: named.location,
    });
  } else if (input.schema === undefined || !isAlways(input.schema, "integer")) {
    report({
      message: `The ${what} "${named.text}" is the \`${key}\` of ${paged.name}. Its schema must have the type integer.`,
      location: (input.schema ?? input).location,
    });
  }
}

/** Inputs of any type. */
function checkNames({ name, pagination, inputs }: Paged, report: Report): void {
  const window = pagination.get("window");
  const named = {
    after: pagination.get("after"),
    from: window?.get("from"),
    to: window?.get("to"),
    when: pagination.get("unit")?.get("when"),
  };
  for (const [key, node] of Object.entries(named)) {
    if (node?.text === undefined || inputs.some((input) => input.name === node.text)) continue;
    report({
      message: `${name} has no input "${node.text}". Write the name of an existing one under \`${key}\`.`,
      location: node.location,
    });
  }
}

function checkItems(paged: Paged, report: Report): void {
  const items = paged.pagination.get("items");
  if (items?.text === undefined || !checkIsPointer(items, items.text, report)) return;
  const steps = parsePointer(items.text);
  for (const { status, schema } of paged.responses) {
    const results = successVariants(schema);
    if (results.length > 0 && results.every((result) => leadsToArray(result, steps))) continue;
    report({
      message: `\`items\` "${items.text}" does not lead to an array in the ${status} response of ${paged.name}. Write the JSON Pointer to the rows in the body as it is received.`,
      location: items.location,
    });
  }
  if (paged.responses.length === 0) {
    report({
      message: `${paged.name} has no 2xx response with a declared JSON body to page through. Remove x-pagination.`,
      location: paged.pagination.location.key(),
    });
  }
}

function checkPointer(paged: Paged, key: string, report: Report): void {
  const pointer = paged.pagination.get(key);
  if (pointer?.text === undefined || !checkIsPointer(pointer, pointer.text, report)) return;
  const steps = parsePointer(pointer.text);
  for (const { status, schema } of paged.responses) {
    if (successVariants(schema).every((variant) => leadsTo(variant, steps))) continue;
    report({
      message: `\`${key}\` "${pointer.text}" leads to nothing in the ${status} response of ${paged.name}. Write the JSON Pointer to a declared property of the body as it is received.`,
      location: pointer.location,
    });
  }
}

function checkIsPointer(node: Node, text: string, report: Report): boolean {
  if (/^(\/|$)/.test(text)) return true;
  report({
    message: `"${text}" is not a JSON Pointer. Write one that is empty or begins with "/".`,
    location: node.location,
  });
  return false;
}

function checkLast(paged: Paged, report: Report): void {
  const last = paged.pagination.get("last");
  const wanted = last?.text?.toLowerCase();
  if (last === undefined || wanted === undefined) return;
  for (const { status, headers } of paged.responses) {
    if (headers.some((header) => header.toLowerCase() === wanted)) continue;
    report({
      message: `The ${status} response of ${paged.name} has no header "${last.text}". Declare it, or remove \`last\`.`,
      location: last.location,
    });
  }
}
