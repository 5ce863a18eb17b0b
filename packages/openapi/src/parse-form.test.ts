import { expect, test } from "vitest";
import { type FieldEncodings, parseForm } from "./parse-form.ts";

const address = {
  type: "object",
  properties: { floor: { type: "integer" }, tags: { type: "array", items: { type: "string" } } },
};
const schema = {
  type: "object",
  properties: { memo: { type: "string" }, counts: { type: "array", items: { type: "integer" } } },
  allOf: [{ properties: { address } }],
};

test.each<[string, FieldEncodings, string, object]>([
  ["a text", {}, "memo=3", { memo: "3" }],
  ["a list of one", {}, "counts=1", { counts: [1] }],
  ["a list of several", {}, "counts=1&counts=2", { counts: [1, 2] }],
  ["a joined list", { counts: { explode: false } }, "counts=1,2", { counts: [1, 2] }],
  ["a list with pipes", { counts: { style: "pipeDelimited" } }, "counts=1|2", { counts: [1, 2] }],
  [
    "a list as JSON",
    { counts: { contentType: "application/json" } },
    "counts=[1,2]",
    { counts: [1, 2] },
  ],
  ["an object as JSON", {}, 'address={"floor":3}', { address: { floor: 3 } }],
  ["an object that is not JSON", {}, "address=3층", { address: "3층" }],
  ["an undeclared field", {}, "x=1&y=1&y=2", { x: "1", y: ["1", "2"] }],
])("%s", (_, encodings, form, value) => {
  expect(parseForm({}, schema, encodings, new URLSearchParams(form))).toEqual(value);
});

test("a field in brackets is a member of an object if its encoding is deepObject", () => {
  const fields = new URLSearchParams("address[floor]=3&address[tags]=a&address[tags]=b&memo=3");

  expect(parseForm({}, schema, { address: { style: "deepObject" } }, fields)).toEqual({
    address: { floor: 3, tags: ["a", "b"] },
    memo: "3",
  });
  expect(Object.keys(parseForm({}, schema, {}, fields))).toContain("address[floor]");
});
