import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { mended } from "./mended.ts";

const validate = new Ajv2020().compile({
  type: "object",
  required: ["a/b"],
  properties: {
    "a/b": { type: "array", items: { type: "object", properties: { 종류: { const: "주문" } } } },
    상태: { type: "string", enum: ["완료", "취소"] },
    수량: { type: "integer", minimum: 1 },
  },
});

test("what the schema names takes the place of what it does not take, and the rest stays", () => {
  const value = { "a/b": [{ 종류: "글", 번호: 1 }, { 종류: "주문" }], 상태: "글", 수량: 3 };
  expect(mended(value, validate)).toEqual({
    "a/b": [{ 종류: "주문", 번호: 1 }, { 종류: "주문" }],
    상태: "완료",
    수량: 3,
  });
  expect(value.상태).toBe("글");
});

test("a text that its pattern does not take is another, made of what the pattern names first", () => {
  const pattern = "^(주문|취소)-[0-9a-f]{4}(/x+)?$";
  const allowing = new Ajv2020().compile({ properties: { 번호: { type: "string", pattern } } });
  expect(mended({ 번호: "string", 수량: 1 }, allowing)).toEqual({ 번호: "주문-0000", 수량: 1 });
});

test("a pattern that no text is made for is not mended", () => {
  expect(mended("글", new Ajv2020().compile({ pattern: "^\\p{L}{40}$" }))).toBeUndefined();
});

test("a null that is no value goes, and so does what had it", () => {
  const value = { "a/b": [null, { 종류: "주문" }, null], 상태: null, 수량: null };
  expect(mended(value, validate)).toEqual({ "a/b": [{ 종류: "주문" }] });
});

test.each([{ "a/b": [], 수량: 0 }, {}, null, "글"])("%j has more wrong than that", (value) => {
  expect(mended(value, validate)).toBeUndefined();
});

test("a value that is the wrong one as a whole is another", () => {
  expect(mended("글", new Ajv2020().compile({ const: { 종류: "주문" } }))).toEqual({
    종류: "주문",
  });
});
