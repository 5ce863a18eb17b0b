import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths: {}
x-sandbox:
  options:
    apiKey: fake-key
`;

test("a contract gives the options for its mock", async () => {
  expect(await problemsOf("sandbox", contract)).toEqual([]);
});

test("a contract without them is named", async () => {
  const none = contract.slice(0, contract.indexOf("x-sandbox"));
  expect(await problemsOf("sandbox", none)).toEqual([
    "openapi.yaml:1:1 The contract has no x-sandbox: give the made-up options with which the client calls the mock. (jumun/sandbox)",
  ]);
});

test("the options are texts", async () => {
  expect(await problemsOf("sandbox", change(contract, "fake-key", "12345"))).toEqual([
    "openapi.yaml:6:13 Expected type `string` but got `integer`. (struct)",
  ]);
  expect(await problemsOf("sandbox", change(contract, "options:", "option:"))).toEqual([
    "openapi.yaml:4:1 The field `options` must be present on this level. (struct)",
    "openapi.yaml:5:3 Property `option` is not expected here. Did you mean options? (struct)",
  ]);
});
