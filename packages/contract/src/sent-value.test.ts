import { expect, test } from "vitest";
import type { Document } from "./document.ts";
import { formValue, sentTexts } from "./sent-value.ts";

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

test("a parameter in brackets is there where one of its members is", () => {
  const parameter = { name: "filter", in: "query", style: "deepObject" } as const;
  const sent = (query: string) =>
    sentTexts(parameter, { pathValues: {}, query: new URLSearchParams(query), headers: {} });
  expect(sent("filter[a]=1&filter[b]=2&filters[a]=3")).toEqual(["1", "2"]);
  expect(sent("filter=1")).toEqual([]);
});
