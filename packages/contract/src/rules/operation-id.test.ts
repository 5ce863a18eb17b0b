import { expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

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

test("operations and the halves of a split have different names", async () => {
  expect(await problemsOf("operation-id", contract)).toEqual([]);
});

test.for(["CreateOrder", "create_order", "create-order", "2ndOrder", "주문"])(
  "%s is not a name in lower camel case",
  async (name) => {
    expect(await problemsOf("operation-id", change(contract, "createOrder", name))).toEqual([
      `openapi.yaml:15:20 The operationId "${name}" is not in lower camel case. It names a method of the client: write it like getUnpaidOrder. (jumun/operation-id)`,
    ]);
  },
);

test.for(["fetch", "request", "then", "constructor"])(
  "%s is a member of every client",
  async (name) => {
    expect(await problemsOf("operation-id", change(contract, "createOrder", name))).toEqual([
      `openapi.yaml:15:20 Every client has a member "${name}". Choose another operationId. (jumun/operation-id)`,
    ]);
  },
);

test("the operationId of a half is checked too", async () => {
  expect(await problemsOf("operation-id", change(contract, "getOrder", "get_order"))).toEqual([
    'openapi.yaml:13:33 The operationId "get_order" is not in lower camel case. It names a method of the client: write it like getUnpaidOrder. (jumun/operation-id)',
  ]);
});

test("two operations cannot have the same name", async () => {
  expect(await problemsOf("operation-id", change(contract, "createOrder", "readOrders"))).toEqual([
    'openapi.yaml:15:20 The operationId "readOrders" is used twice. Give each operation and each half of a split a different one. (jumun/operation-id)',
  ]);
});

test("an operation and a half, or two halves, cannot have the same name", async () => {
  expect(await problemsOf("operation-id", change(contract, "createOrder", "getOrder"))).toEqual([
    'openapi.yaml:15:20 The operationId "getOrder" is used twice. Give each operation and each half of a split a different one. (jumun/operation-id)',
  ]);
  expect(await problemsOf("operation-id", change(contract, "getOrder", "listOrders"))).toEqual([
    'openapi.yaml:13:33 The operationId "listOrders" is used twice. Give each operation and each half of a split a different one. (jumun/operation-id)',
  ]);
});
