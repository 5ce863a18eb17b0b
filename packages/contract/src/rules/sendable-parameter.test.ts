import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      parameters:
        - { name: code, in: query, schema: { type: string } }
      responses: { "200": { description: OK. } }
`;

test("query, path and header parameters can be sent", async () => {
  expect(await problemsOf("sendable-parameter", contract)).toEqual([]);
  expect(
    await problemsOf("sendable-parameter", change(contract, "in: query", "in: header")),
  ).toEqual([]);
});

test("a cookie parameter cannot", async () => {
  expect(
    await problemsOf("sendable-parameter", change(contract, "in: query", "in: cookie")),
  ).toEqual([
    "openapi.yaml:8:29 A cookie parameter cannot be sent by fetch: declare it as an apiKey security scheme in a header if the vendor takes one, or leave the parameter out. (jumun/sendable-parameter)",
  ]);
});
