import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import { expect, test } from "vitest";
import { isTooLargeInlined } from "./inlined-size.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Schemas of which each contains all, itself too. */
function tree(count: number): Record<string, object> {
  const names = Array.from({ length: count }, (_, index) => `가지${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, reference(name)]));
  return Object.fromEntries(names.map((name) => [name, { type: "object", properties }]));
}

function answering(operationId: string, schema: object) {
  const content = { "application/json": { schema } };
  return { operationId, responses: { 200: { description: "주문", content } } };
}

const document = {
  openapi: "3.1.0",
  info: { title: "상점", version: "1" },
  paths: {
    "/orders": {
      get: answering("listOrders", { type: "array", items: reference("Order") }),
      post: answering("drawTree", reference("가지0")),
    },
  },
  components: {
    schemas: { Order: { properties: { of: reference("Shop") } }, Shop: {}, ...tree(9) },
  },
} as unknown as Document;
const [list, draw] = listOperations(document);
if (list === undefined || draw === undefined) throw new Error("There are two operations.");

test("nine schemas that contain each other are too large inlined", () => {
  expect(isTooLargeInlined(document, list)).toBe(false);
  expect(isTooLargeInlined(document, draw)).toBe(true);
});

test("three schemas that contain each other are not too large", () => {
  const components = { schemas: { ...document.components?.schemas, ...tree(3) } };

  expect(isTooLargeInlined({ ...document, components } as Document, draw)).toBe(false);
});
