import { expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders:
    post:
      operationId: createOrder
      x-idempotent: false
      responses: { "201": { description: Created. } }
`;

test("an operation with x-idempotent has no problem", async () => {
  expect(await problemsOf("idempotent", contract)).toEqual([]);
});

test("an operation without it is reported", async () => {
  expect(
    await problemsOf("idempotent", change(contract, "      x-idempotent: false\n", "")),
  ).toEqual([
    "openapi.yaml:5:5 createOrder has no x-idempotent. Write true if sending the same request twice has the effect of sending it once, else false. (jumun/idempotent)",
  ]);
});

test("it is true or false", async () => {
  expect(await problemsOf("idempotent", change(contract, "false", "sometimes"))).toEqual([
    "openapi.yaml:7:21 Expected type `boolean` but got `string`. (struct)",
  ]);
});

test("an operation in another file is checked too", async () => {
  const problems = await problemsOf("idempotent", {
    "openapi.yaml": `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders: { $ref: ./orders.yaml }
`,
    "orders.yaml": `get:
  operationId: listOrders
  responses: { "200": { description: OK. } }
`,
  });
  expect(problems).toEqual([
    "orders.yaml:1:1 listOrders has no x-idempotent. Write true if sending the same request twice has the effect of sending it once, else false. (jumun/idempotent)",
  ]);
});

test("a half of a split can have another value", async () => {
  const split = `${contract}      x-split:
        by: code
        absent: { operationId: addOrder, summary: 더함, description: 더함., parameters: [] }
        present:
          operationId: replaceOrder
          summary: 바꿈
          description: 바꿈.
          parameters: [code]
          x-idempotent: true
`;
  expect(await problemsOf("idempotent", split)).toEqual([]);
  expect(await problemsOf("idempotent", change(split, "true", "of course"))).toEqual([
    "openapi.yaml:17:25 Expected type `boolean` but got `string`. (struct)",
  ]);
});
