import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: readOrders
      parameters:
        - { name: code, in: query, schema: { type: string } }
      responses: { "200": { description: OK. } }
      x-split:
        by: code
        absent: { operationId: listOrders, summary: 목록, description: 주문 목록., parameters: [] }
        present: { operationId: getOrder, summary: 하나, description: 주문 하나., parameters: [code] }
    post:
      operationId: createOrder
      responses: { "201": { description: Created. } }
`;

test("operations and the halves of a split have names of their own", async () => {
  expect(await problemsOf("operation-id", contract)).toEqual([]);
});

test.for(["CreateOrder", "create_order", "create-order", "2ndOrder", "주문"])(
  "%s is no name of a method",
  async (name) => {
    expect(await problemsOf("operation-id", change(contract, "createOrder", name))).toEqual([
      `openapi.yaml:15:20 The operationId "${name}" names a method of the client: write it in lower camel case, as in getUnpaidOrder. (jumun/operation-id)`,
    ]);
  },
);

test.for(["fetch", "then", "constructor"])("%s would hide a member of the client", async (name) => {
  expect(await problemsOf("operation-id", change(contract, "createOrder", name))).toEqual([
    `openapi.yaml:15:20 The operationId "${name}" is a member that every client has already: choose another name for the method. (jumun/operation-id)`,
  ]);
});

test("the name of a half is held to the same", async () => {
  expect(await problemsOf("operation-id", change(contract, "getOrder", "get_order"))).toEqual([
    'openapi.yaml:13:33 The operationId "get_order" names a method of the client: write it in lower camel case, as in getUnpaidOrder. (jumun/operation-id)',
  ]);
});

test("two operations share no name", async () => {
  expect(await problemsOf("operation-id", change(contract, "createOrder", "readOrders"))).toEqual([
    'openapi.yaml:15:20 The operationId "readOrders" is taken by another operation or half of a split: give each its own. (jumun/operation-id)',
  ]);
});

test("an operation shares no name with a half, nor two halves theirs", async () => {
  expect(await problemsOf("operation-id", change(contract, "createOrder", "getOrder"))).toEqual([
    'openapi.yaml:15:20 The operationId "getOrder" is taken by another operation or half of a split: give each its own. (jumun/operation-id)',
  ]);
  expect(await problemsOf("operation-id", change(contract, "getOrder", "listOrders"))).toEqual([
    'openapi.yaml:13:33 The operationId "listOrders" is taken by another operation or half of a split: give each its own. (jumun/operation-id)',
  ]);
});
