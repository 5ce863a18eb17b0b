import { expect, test } from "vitest";
import type { Document, Schema } from "./document.ts";
import { formValue, parameterValue, sentTexts } from "./sent-value.ts";

const document: Document = { openapi: "3.1.0", info: { title: "폼", version: "1" }, paths: {} };

test("a field in brackets is a member of an object where its encoding says so", () => {
  const address = {
    type: "object",
    properties: { floor: { type: "integer" }, tags: { type: "array", items: { type: "string" } } },
  } as const;
  const schema = { type: "object", properties: { address, memo: { type: "string" } } } as const;
  const fields = new URLSearchParams("address[floor]=3&address[tags]=a&address[tags]=b&memo=3");

  expect(formValue(document, schema, { address: { style: "deepObject" } }, fields)).toEqual({
    address: { floor: 3, tags: ["a", "b"] },
    memo: "3",
  });
  expect(Object.keys(formValue(document, schema, {}, fields))).toContain("address[floor]");
});

test.each([
  ["deepObject", true, "filter[a]=1&filter[b]=2&filters[a]=3", { a: 1, b: "2" }],
  ["form", true, "a=1&b=2&c=3", { a: 1, b: "2" }],
  ["form", false, "filter=a,1,b,2", { a: 1, b: "2" }],
  ["deepObject", true, "filter=1", undefined],
  ["form", true, "c=1", undefined],
  ["form", false, "", undefined],
] as const)("an object in a query, %s, explode %s: %s", (style, explode, query, value) => {
  const properties = { a: { type: "integer" }, b: { type: "string" } } as const;
  const schema = { type: "object", properties } as const;
  const parameter = { name: "filter", in: "query", style, explode, schema } as const;
  const sent = { pathValues: {}, query: new URLSearchParams(query), headers: {} };
  const texts = sentTexts(document, parameter, sent);
  expect(texts).toHaveLength(value === undefined ? 0 : 1);
  if (value !== undefined) expect(parameterValue(document, parameter, texts)).toEqual(value);
});

test("what may be null is read as what else it may be", () => {
  const query = new URLSearchParams("limit=3&state=paid&state=sent&from=1&until=9");
  const value = (name: string, schema: Schema) => {
    const parameter = { name, in: "query", schema } as const;
    const texts = sentTexts(document, parameter, { pathValues: {}, query, headers: {} });
    return parameterValue(document, parameter, texts);
  };

  expect(value("limit", { type: ["integer", "null"] })).toBe(3);
  expect(value("state", { type: ["array", "null"], items: { type: "string" } })).toEqual([
    "paid",
    "sent",
  ]);
  const integer = { type: "integer" } as const;
  const range = { type: ["null", "object"], properties: { from: integer, until: integer } };
  expect(value("range", range as Schema)).toEqual({ from: 1, until: 9 });
});
