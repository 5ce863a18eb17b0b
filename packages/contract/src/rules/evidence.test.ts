import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info:
  title: 주문
  version: 1.0.0
  x-evidence: vendor-doc/orders-page
paths:
  /orders:
    get:
      x-evidence: inferred
      x-discrepancy: [amount-as-text]
      responses: { "200": { description: OK. } }
`;

test("a contract has the evidence of the whole, and ids in place", async () => {
  expect(await problemsOf("evidence", contract)).toEqual([]);
});

test("info has the evidence of the whole contract", async () => {
  expect(
    await problemsOf("evidence", change(contract, "  x-evidence: vendor-doc/orders-page\n", "")),
  ).toEqual([
    "openapi.yaml:2:1 info has no x-evidence: write the kind of evidence that holds for the whole contract, such as vendor-doc/<source>. (jumun/evidence)",
  ]);
});

test("evidence is one word, discrepancies are a list of ids", async () => {
  expect(
    await problemsOf(
      "evidence",
      change(contract, "x-evidence: inferred", "x-evidence: { kind: inferred }"),
    ),
  ).toEqual(["openapi.yaml:9:19 Expected type `string` but got `object`. (struct)"]);
  expect(
    await problemsOf("evidence", change(contract, "[amount-as-text]", "amount-as-text")),
  ).toEqual(["openapi.yaml:10:22 Expected type `array` but got `string`. (struct)"]);
});
