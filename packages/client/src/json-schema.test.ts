import { describe, expect, test } from "vitest";
import type { JsonSchema } from "./contract.ts";
import { violations } from "./json-schema.ts";

/** The violations as lines: `/0/id must be a string`. */
function found(schema: JsonSchema, value: unknown, schemas = {}): string[] {
  return violations(value, schema, schemas).map(
    ({ pointer, expected }) => `${pointer} must ${expected}`,
  );
}

const order: JsonSchema = {
  type: "object",
  required: ["주문번호", "price"],
  properties: {
    주문번호: { type: "string", minLength: 1 },
    price: { type: ["integer", "null"], minimum: 0 },
    state: { enum: ["접수", "완료"] },
    ordered_at: { type: "string", format: "date-time" },
  },
};

test("a valid value has no violations", () => {
  expect(found(order, { 주문번호: "주문-1", price: 1000, state: "접수" })).toEqual([]);
  expect(found(order, { 주문번호: "주문-1", price: null, 새_필드: [1] })).toEqual([]);
});

test("every violation is reported with its pointer", () => {
  const list: JsonSchema = { type: "array", items: order };

  expect(
    found(list, [
      { 주문번호: "", price: -1 },
      { price: "1000", state: "취소", ordered_at: "어제" },
      [],
    ]),
  ).toEqual([
    "/0/주문번호 must not be empty",
    "/0/price must be 0 or more",
    "/1/주문번호 must be present",
    "/1/price must be an integer or null",
    '/1/state must be "접수" or "완료"',
    "/1/ordered_at must be a date-time",
    "/2 must be an object",
  ]);
});

describe.each<[JsonSchema, unknown, unknown, string]>([
  [{ type: "string" }, "글", 1, "be a string"],
  [{ type: "integer" }, 1.0, 1.5, "be an integer"],
  [{ type: "number" }, 1.5, "1.5", "be a number"],
  [{ type: "boolean" }, false, 0, "be true or false"],
  [{ type: "array" }, [], {}, "be an array"],
  [{ type: "object" }, {}, [], "be an object"],
  [{ type: "null" }, null, {}, "be null"],
  [{ type: ["string", "null"] }, null, 0, "be a string or null"],
  [
    { enum: [1, "하나", { a: 1, b: [2] }] },
    { b: [2], a: 1 },
    2,
    'be 1 or "하나" or {"a":1,"b":[2]}',
  ],
  [{ minLength: 2 }, "👍👍", "👍", "have at least 2 characters"],
  [{ maxLength: 2 }, "👍👍", "👍👍👍", "have at most 2 characters"],
  [{ pattern: "^[가-힣]+$" }, "가나", "가a", "match ^[가-힣]+$"],
  [{ format: "date" }, "2026-11-22", "2026-02-30", "be a date"],
  [{ minimum: 1 }, 1, 0, "be 1 or more"],
  [{ maximum: 1 }, 1, 2, "be 1 or less"],
  [{ exclusiveMinimum: 1 }, 2, 1, "be more than 1"],
  [{ exclusiveMaximum: 1 }, 0, 1, "be less than 1"],
  [{ multipleOf: 0.1 }, 0.3, 0.35, "be a multiple of 0.1"],
  [{ minItems: 1 }, [1], [], "have at least 1 items"],
  [{ maxItems: 1 }, [1], [1, 2], "have at most 1 items"],
  [
    { uniqueItems: true },
    [{ a: 1, b: 2 }, { a: 1 }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    "have no item twice",
  ],
  [{ minProperties: 1 }, { a: 1 }, {}, "have at least 1 fields"],
  [{ maxProperties: 1 }, { a: 1 }, { a: 1, b: 2 }, "have at most 1 fields"],
  [{ not: { type: "null" } }, 1, null, "not have a forbidden form"],
  [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, 2, 3, "be 2 or less"],
])("%j", (schema, right, wrong, expected) => {
  test("accepts a valid value", () => expect(found(schema, right)).toEqual([]));
  test("reports an invalid value", () =>
    expect(found(schema, wrong)).toEqual([` must ${expected}`]));
});

test.each<[JsonSchema, unknown]>([
  [{ minLength: 2, pattern: "x", format: "date" }, 1],
  [{ minimum: 2, maximum: 3, exclusiveMinimum: 2, exclusiveMaximum: 3, multipleOf: 2 }, "1"],
  [{ minItems: 2, maxItems: 0, uniqueItems: true, items: { type: "null" } }, "글"],
  [{ required: ["a"], minProperties: 2, properties: { a: { type: "null" } } }, []],
])("%j accepts a value of another type", (schema, value) => {
  expect(found(schema, value)).toEqual([]);
});

test("properties, patternProperties and additionalProperties are checked", () => {
  const schema: JsonSchema = {
    properties: { id: { type: "string" } },
    patternProperties: { "^수량": { type: "integer" } },
    additionalProperties: { type: "boolean" },
    propertyNames: { maxLength: 4 },
    dependentRequired: { id: ["수량_1"] },
  };

  expect(found(schema, { id: "1", 수량_1: 1, 기타: true })).toEqual([]);
  expect(found(schema, { id: 1, 수량_2: "1", "기/타~": 0 })).toEqual([
    "/id must be a string",
    "/수량_2 must be an integer",
    "/기~1타~0 must be true or false",
    "/수량_1 must be present if id is",
  ]);
  expect(found(schema, { 아주긴이름: true })).toEqual([
    "/아주긴이름 must have at most 4 characters",
  ]);
  expect(found({ additionalProperties: { not: {} } }, { a: 1 })).toEqual([
    "/a must not be present",
  ]);
});

test("inherited properties such as toString are not fields", () => {
  const schema: JsonSchema = { required: ["constructor"], properties: { a: {} } };

  expect(found(schema, {})).toEqual(["/constructor must be present"]);
  expect(found({ properties: {} }, JSON.parse('{"__proto__":1,"toString":2}'))).toEqual([]);
});

test("prefixItems are checked by their own schemas", () => {
  const schema: JsonSchema = { prefixItems: [{ type: "string" }], items: { type: "integer" } };

  expect(found(schema, ["글", 1, 2])).toEqual([]);
  expect(found(schema, [1, 1, "글"])).toEqual(["/0 must be a string", "/2 must be an integer"]);
});

test("a $ref is resolved, even a recursive one", () => {
  const schemas: Record<string, JsonSchema> = {
    Category: {
      properties: { name: { type: "string" }, 하위: { items: { $ref: "Category" } } },
    },
  };

  expect(found({ $ref: "Category" }, { 하위: [{ 하위: [{ name: 1 }] }] }, schemas)).toEqual([
    "/하위/0/하위/0/name must be a string",
  ]);
});

test("a schema that many alternatives refer to is checked once per value", () => {
  const form = (kind: string): JsonSchema => ({
    properties: { 종류: { enum: [kind] }, 하위: { items: { $ref: "Part" } } },
  });
  const schemas = { Part: { anyOf: ["상자", "서랍", "봉투"].map(form) } };
  const nested = (depth: number): object =>
    depth === 0 ? { 종류: "잎" } : { 종류: "서랍", 하위: [nested(depth - 1)] };

  // Without the cache, the innermost value would be checked 3^15 times.
  expect(found({ $ref: "Part" }, nested(15), schemas)).toEqual([
    `${"/하위/0".repeat(15)} must match one of 3 forms`,
  ]);
});

describe("of several alternatives", () => {
  const entered: JsonSchema = {
    type: "object",
    required: ["번호", "결과"],
    properties: { 번호: { type: "string" }, 결과: { enum: ["성공"] } },
  };
  const refused: JsonSchema = {
    type: "object",
    required: ["번호", "결과", "code"],
    properties: { 번호: { type: "string" }, 결과: { enum: ["실패"] }, code: { type: "string" } },
  };
  const result: JsonSchema = { oneOf: [entered, refused] };

  test("the nearest one is reported", () => {
    expect(found(result, { 번호: "1", 결과: "성공" })).toEqual([]);
    expect(found(result, { 번호: 1, 결과: "성공" })).toEqual(["/번호 must be a string"]);
    expect(found(result, { 번호: "1", 결과: "실패" })).toEqual(["/code must be present"]);
  });

  test("one of another type is not the nearest", () => {
    const schema: JsonSchema = {
      anyOf: [{ type: "array", items: result }, refused, { type: "null" }],
    };

    expect(found(schema, [{ 번호: "1", 결과: "실패" }])).toEqual(["/0/code must be present"]);
  });

  test("none is reported if several are equally near", () => {
    expect(found({ anyOf: [{ type: "string" }, { type: "integer" }] }, true)).toEqual([
      " must match one of 2 forms",
    ]);
  });

  test("two matching ones violate oneOf", () => {
    const schema: JsonSchema = { oneOf: [{ required: ["a"] }, { required: ["b"] }] };

    expect(found(schema, { a: 1, b: 2 })).toEqual([" must match one of 2 forms, not several"]);
    expect(found({ anyOf: schema.oneOf ?? [] }, { a: 1, b: 2 })).toEqual([]);
  });
});

test("a value that is nested too deep is invalid, and does not overflow the stack", () => {
  const tree: JsonSchema = { type: "array", items: { $ref: "Tree" } };
  const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  expect(violations(deep, tree, { Tree: tree })).toMatchObject([
    { expected: "be nested at most 200 levels deep" },
  ]);
});
