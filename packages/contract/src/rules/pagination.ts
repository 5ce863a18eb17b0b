import { parsePointer } from "@jumun/openapi/json-pointer";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { handedOut } from "./answer.ts";
import { Node } from "./node.ts";
import { queryParameter } from "./operation.ts";
import { type Paged, pagedIn } from "./paged.ts";
import { isAlways, leadsToArray } from "./schema.ts";

type Report = UserContext["report"];

/** A client pages by what the contract says, so it has to fit the request and the answer. */
export const pagination: Oas3Rule = () => ({
  PathItem(pathItem, ctx) {
    for (const paged of pagedIn(Node.visited(pathItem, ctx))) {
      checkParameter(paged, "page", ctx.report);
      checkParameter(paged, "limit", ctx.report);
      checkItems(paged, ctx.report);
      checkLast(paged, ctx.report);
    }
  },
});

function checkParameter(paged: Paged, key: "page" | "limit", report: Report): void {
  const named = paged.pagination.get(key);
  if (named?.text === undefined) return;
  const parameter = queryParameter(paged.parameters, named.text);
  const schema = parameter?.get("schema");
  if (parameter === undefined) {
    report({
      message: `${paged.name} has no query parameter "${named.text}": let \`${key}\` name one that it has.`,
      location: named.location,
    });
  } else if (schema === undefined || !isAlways(schema, "integer")) {
    report({
      message: `The query parameter "${named.text}" is the \`${key}\` of ${paged.name}: give it a schema of type integer.`,
      location: (schema ?? parameter).location,
    });
  }
}

function checkItems(paged: Paged, report: Report): void {
  const items = paged.pagination.get("items");
  if (items?.text === undefined) return;
  if (!/^(\/|$)/.test(items.text)) {
    report({
      message: `"${items.text}" is no JSON Pointer: write one that is empty or begins with "/".`,
      location: items.location,
    });
    return;
  }
  const steps = parsePointer(items.text);
  for (const { status, schema } of paged.answers) {
    const results = handedOut(schema);
    if (results.length > 0 && results.every((result) => leadsToArray(result, steps))) continue;
    report({
      message: `\`items\` "${items.text}" does not lead to an array in the ${status} answer of ${paged.name}: write the JSON Pointer to its rows.`,
      location: items.location,
    });
  }
  if (paged.answers.length === 0) {
    report({
      message: `${paged.name} has no 2xx answer with a JSON body to page through: leave x-pagination out.`,
      location: paged.pagination.location.key(),
    });
  }
}

function checkLast(paged: Paged, report: Report): void {
  const last = paged.pagination.get("last");
  const wanted = last?.text?.toLowerCase();
  if (last === undefined || wanted === undefined) return;
  for (const { status, headers } of paged.answers) {
    if (headers.some((header) => header.toLowerCase() === wanted)) continue;
    report({
      message: `The ${status} answer of ${paged.name} has no header "${last.text}": declare it, or leave \`last\` out.`,
      location: last.location,
    });
  }
}
