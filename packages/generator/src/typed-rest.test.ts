import type { Schema } from "@jumun/openapi/document";
import { expect, test } from "vitest";
import { withTypedRest } from "./typed-rest.ts";
import { printTypes } from "./types.ts";

const document = { openapi: "3.1.0", info: { title: "하늘마켓", version: "1" }, paths: {} };

function printed(schema: object): string {
  const types = printTypes(document, { Price: schema as Schema });
  const [, text = ""] = /export (?:interface|type) Price ([\s\S]*)/.exec(types) ?? [];
  return text.replace(/\s+/g, " ");
}

test("additional properties also have the types of the named properties", () => {
  const text = printed({
    type: "object",
    properties: { 이름: { type: "string" }, 값: { type: "number" } },
    additionalProperties: { type: "boolean" },
  });
  expect(text).toContain("[key: string]: boolean | string | number;");
});

test("in a composed schema they can have any type", () => {
  const rest = { type: "object", additionalProperties: { type: "string" } };
  const part = { type: "object", properties: { 값: { type: "number" } } };
  expect(printed({ allOf: [part, rest] })).toContain("[key: string]: unknown;");
  expect(printed({ ...rest, allOf: [part] })).toContain("[key: string]: unknown;");
});

test("nothing else is changed, also if a property has the name of a keyword", () => {
  const plain = {
    properties: {
      properties: { type: "object", properties: {} },
      additionalProperties: { type: "string" },
    },
    additionalProperties: false,
    example: { properties: { a: 1 }, additionalProperties: { b: 1 } },
  };
  expect(withTypedRest(plain)).toBe(plain);
  expect(withTypedRest({ additionalProperties: { type: "string" } })).toEqual({
    additionalProperties: { type: "string" },
  });
});
