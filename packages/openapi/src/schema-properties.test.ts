import { expect, test } from "vitest";
import type { Document } from "./document.ts";
import { objectFields, schemaProperties, schemaTypes, valueKind } from "./schema-properties.ts";

const document: Document = {
  openapi: "3.1.0",
  components: {
    schemas: {
      Named: { properties: { name: { type: "string" } }, required: ["name"] },
      Node: {
        allOf: [{ $ref: "#/components/schemas/Node" }, { $ref: "#/components/schemas/Named" }],
        properties: { next: { $ref: "#/components/schemas/Node" }, name: { const: "own" } },
      },
    },
  },
};
const node = { $ref: "#/components/schemas/Node" };

test("properties are collected through composition and cycles, the outer one first", () => {
  expect(Object.fromEntries(schemaProperties(document, node))).toEqual({
    next: node,
    name: { const: "own" },
  });
  expect(objectFields(document, node)).toEqual({ names: ["next", "name"], required: ["name"] });
});

test("a required key of one alternative is not required, one of every alternative is", () => {
  const email = { required: ["email", "same"], properties: { email: {}, same: {} } };
  const key = { required: ["key", "same"], properties: { key: {}, same: {} } };
  expect(objectFields(document, { oneOf: [email, key] })).toEqual({
    names: ["email", "same", "key"],
    required: ["same"],
  });
  expect(objectFields(document, { oneOf: [email, { type: "array" }] })).toBeUndefined();
  expect(objectFields(document, { type: "object" })).toBeUndefined();
});

test.each([
  [{ type: ["null", "array"] }, "array"],
  [{ anyOf: [{ type: "string" }, node] }, "object"],
  [{ type: "integer" }, "scalar"],
  [{}, "scalar"],
])("the kind of %j is %s", (schema, kind) => {
  expect(valueKind(document, schema)).toBe(kind);
});

test("types are those of all parts", () => {
  expect(
    schemaTypes(document, { oneOf: [{ type: "integer" }, { type: ["string", "null"] }] }),
  ).toEqual(["integer", "string", "null"]);
});
