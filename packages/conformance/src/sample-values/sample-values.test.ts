import type { Schema } from "@jumun/openapi/document";
import { expect, test } from "vitest";
import { schemaFits } from "../schema.ts";
import { sampleValues } from "./sample-values.ts";
import { schemaFeatures } from "./schema-feature.ts";

const document = { openapi: "3.1.0", info: { title: "하늘마켓", version: "1" } };
const judge = { document, fits: schemaFits(document) };

const schemas: Readonly<Record<string, Schema>> = {
  "bounds of a text": { type: "string", minLength: 2, maxLength: 7 },
  "bounds of digits": { type: "string", pattern: "^\\d+$", minLength: 2, maxLength: 7 },
  "bounds of a number": { type: "integer", exclusiveMinimum: 0, maximum: 9 },
  "a field between two bounds that do not belong to it": {
    type: "object",
    properties: { rate: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 } },
  },
  "a list with a type for each place": {
    type: "object",
    properties: {
      pair: {
        type: "array",
        prefixItems: [{ type: "string" }, { type: "integer" }],
        minItems: 2,
        items: false,
      },
    },
  } as unknown as Schema,
  "fields that are no text, and never there": {
    type: "object",
    properties: { 숫자: { not: { type: "string" } }, 없음: { not: {} } },
  },
  "a text of a pattern, in one of two forms": {
    type: "array",
    items: {
      anyOf: [
        {
          type: "object",
          required: ["번호"],
          properties: { 번호: { type: "string", pattern: "^(주문|취소)-[0-9a-f]{4}$" } },
        },
        { type: "integer" },
      ],
    },
  },
  "listed values": { type: "string", enum: ["가", "나"] },
  "listed values that may grow": { type: "string", "x-extensible-enum": ["가", "나"] } as Schema,
  "bounds of a list": { type: "array", items: { type: "boolean" }, minItems: 2, maxItems: 4 },
  "fields that may be missing": {
    type: "object",
    required: ["a"],
    properties: { a: { type: "string" }, b: { type: "integer", minimum: 3 } },
  },
  "one of two forms, each with values of its own": {
    type: "array",
    items: {
      oneOf: [
        {
          type: "object",
          required: ["result"],
          properties: { result: { const: "성공" }, memo: { type: "string" } },
        },
        {
          type: "object",
          required: ["result", "code"],
          properties: { result: { const: "실패" }, code: { enum: ["e1", "e2", "e3"] } },
        },
      ],
    },
  },
  "parts that hold together": {
    allOf: [
      { type: "object", properties: { a: { type: "string", maxLength: 3 } } },
      { type: "object", required: ["b"], properties: { b: { type: "boolean" } } },
    ],
  },
};

test.each(Object.entries(schemas))("%s are all shown by valid values", (_, schema) => {
  const values = sampleValues(judge, schema, []);
  expect(values.every(({ value }) => judge.fits(schema, value))).toBe(true);
  expect(new Set(values.flatMap(({ shows }) => shows))).toEqual(schemaFeatures(judge, schema));
});

test("each value shows something that those before it did not", () => {
  const values = sampleValues(judge, { type: "integer", minimum: 1, maximum: 5 }, [3, 1, 1, 5]);
  expect(values.map(({ value }) => value)).toEqual([1, 5]);
});

test("what contains itself in many forms is shown once, and is soon done", () => {
  const name = (index: number) => `Node${index}`;
  const reference = { $ref: "#/components/schemas/Node" };
  const forms = Array.from({ length: 30 }, (_, index): [string, Schema] => [
    name(index),
    {
      type: "object",
      required: ["type", "parent"],
      properties: {
        type: { const: name(index) },
        parent: { anyOf: [{ type: "null" }, reference] },
        children: { type: "array", items: reference },
      },
    } as Schema,
  ]);
  const variants = forms.map(([each]) => ({ $ref: `#/components/schemas/${each}` }));
  const schemas = { ...Object.fromEntries(forms), Node: { oneOf: variants } };
  const recursive = { ...document, components: { schemas } };
  const judge = { document: recursive, fits: schemaFits(recursive) };
  const values = sampleValues(judge, reference, []);
  expect(new Set(values.flatMap(({ shows }) => shows))).toEqual(schemaFeatures(judge, reference));
  expect(values.length).toBeLessThan(200);
});

test("what no value can be made for is left out", () => {
  const schema: Schema = { type: "string", pattern: "^\\p{Lu}{3}-\\d{4}$", maxLength: 8 };
  expect(sampleValues(judge, schema, [])).toEqual([]);
  expect(sampleValues(judge, schema, ["ABC-1234"])).toHaveLength(1);
});
