import type { Document } from "@jumun/openapi/document";
import { evaluatePointer } from "@jumun/openapi/json-pointer";
import { methods } from "@jumun/openapi/list-operations";

type Words = { readonly en: string; readonly ko: string };

/** The location of a JSON Pointer in words: `updateOrder, response 401, header Link`. */
export function wordsOf(document: Document, steps: readonly string[]): Words {
  const parts = partsOf(document, steps);
  return { en: parts.map(({ en }) => en).join(", "), ko: parts.map(({ ko }) => ko).join(", ") };
}

function partsOf(document: Document, steps: readonly string[]): Words[] {
  const [first, second, third, ...rest] = steps;
  if (first === "info") return [{ en: "the whole contract", ko: "명세 전체" }];
  if (first === "paths" || first === "webhooks") {
    if (third === undefined || !methods.some((method) => method === third))
      return [{ en: String(second), ko: String(second) }];
    const operation = textAt(document, [first, second ?? "", third], "operationId");
    return [same(operation ?? `${third.toUpperCase()} ${second}`), ...inside(document, steps, 3)];
  }
  if (first === "components" && third !== undefined) {
    if (second === "schemas") return schemaParts(third, rest);
    return [named(second ?? "", third), ...inside(document, steps, 3)];
  }
  return inside(document, steps, 0);
}

/** The words for steps below an operation, a response or the root: a collection, and a name in it. */
function inside(document: Document, steps: readonly string[], from: number): Words[] {
  const collection = steps[from];
  const name = steps[from + 1];
  if (collection === undefined) return [];
  const below = () => inside(document, steps, from + 2);
  if (collection === "content" && name !== undefined) return inside(document, steps, from + 2);
  if (collection === "schema") return schemaParts("", steps.slice(from + 1));
  if (collection === "requestBody") {
    return [{ en: "request body", ko: "요청 본문" }, ...inside(document, steps, from + 1)];
  }
  if (collection === "x-split" && name !== undefined) {
    const half = textAt(document, steps.slice(0, from + 2), "operationId");
    return [same(half ?? name), ...below()];
  }
  if (name === undefined) return [same(collection)];
  if (collection === "parameters") {
    return [
      named(collection, textAt(document, steps.slice(0, from + 2), "name") ?? name),
      ...below(),
    ];
  }
  if (collection === "servers") {
    return [
      named(collection, textAt(document, steps.slice(0, from + 2), "url") ?? name),
      ...below(),
    ];
  }
  return [named(collection, name), ...below()];
}

/** `UnpaidOrder.unpaid_price_cents`, `TrackingUpdates.orders[].carr_no`. */
function schemaParts(name: string, steps: readonly string[]): Words[] {
  let path = name;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === "items") path += "[]";
    else if (step === "properties") {
      index += 1;
      path += `${path === "" ? "" : "."}${steps[index] ?? ""}`;
    }
  }
  return path === "" ? [] : [same(path)];
}

const collections: Readonly<Record<string, Words>> = {
  parameters: { en: "parameter", ko: "파라미터" },
  responses: { en: "response", ko: "응답" },
  headers: { en: "header", ko: "헤더" },
  securitySchemes: { en: "credential", ko: "인증" },
  servers: { en: "server", ko: "서버" },
};

function named(collection: string, name: string): Words {
  const words = collections[collection];
  return words === undefined
    ? same(name)
    : { en: `${words.en} ${name}`, ko: `${words.ko} ${name}` };
}

function same(text: string): Words {
  return { en: text, ko: text };
}

function textAt(document: Document, steps: readonly string[], key: string): string | undefined {
  const text = evaluatePointer(document, [...steps, key]);
  return typeof text === "string" ? text : undefined;
}
