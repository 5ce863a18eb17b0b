import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders:
    post:
      operationId: createOrder
      x-idempotent: false
      responses: { "201": { description: Created. } }
`;

test("an operation says whether it may be sent again", async () => {
  expect(await problemsOf("idempotent", contract)).toEqual([]);
});

test("an operation that does not say it is named", async () => {
  expect(
    await problemsOf("idempotent", change(contract, "      x-idempotent: false\n", "")),
  ).toEqual([
    "openapi.yaml:5:5 createOrder does not say x-idempotent: write true if the same request may be sent twice with the effect of one, else false. (jumun/idempotent)",
  ]);
});

test("a word in place of true or false does not count", async () => {
  expect(await problemsOf("idempotent", change(contract, "false", "sometimes"))).toEqual([
    "openapi.yaml:7:21 createOrder does not say x-idempotent: write true if the same request may be sent twice with the effect of one, else false. (jumun/idempotent)",
  ]);
});

test("an operation in a file that a path refers to says it too", async () => {
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
    "orders.yaml:1:1 listOrders does not say x-idempotent: write true if the same request may be sent twice with the effect of one, else false. (jumun/idempotent)",
  ]);
});

test("a half of a split may say it anew, in the same words", async () => {
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
    "openapi.yaml:17:25 replaceOrder does not say x-idempotent: write true if the same request may be sent twice with the effect of one, else false. (jumun/idempotent)",
  ]);
});
