import { describe, expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders/{id}:
    patch:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string }, example: order-391837 }
        - name: shop
          in: query
          schema: { type: string }
          examples: { one-shop: { value: 서울 } }
      requestBody:
        content:
          application/json:
            schema: { type: object }
            examples:
              new-name: { value: { recipient_name: 홍길동 } }
      responses:
        "200":
          description: OK.
          headers:
            Link: { schema: { type: string }, example: "<https://api.vendor.example>; rel=last" }
          content:
            application/json:
              schema: { type: object }
              examples:
                changed: { $ref: "#/components/examples/Changed" }
        "204": { description: Nothing changed. }
components:
  examples:
    Changed: { value: { id: order-391837 } }
`;

test("a contract with examples has no problem", async () => {
  expect(await problemsOf("examples", contract)).toEqual([]);
});

test("a parameter without an example is reported", async () => {
  expect(await problemsOf("examples", change(contract, ", example: order-391837", ""))).toEqual([
    'openapi.yaml:7:11 The parameter "id" has no example. Write the one that the vendor shows, or a plausible one. (jumun/examples)',
  ]);
  expect(
    await problemsOf(
      "examples",
      change(contract, "          examples: { one-shop: { value: 서울 } }\n", ""),
    ),
  ).toEqual([
    'openapi.yaml:8:11 The parameter "shop" has no example. Write the one that the vendor shows, or a plausible one. (jumun/examples)',
  ]);
});

test("a header without an example is reported", async () => {
  expect(
    await problemsOf(
      "examples",
      change(contract, ', example: "<https://api.vendor.example>; rel=last"', ""),
    ),
  ).toEqual([
    "openapi.yaml:22:13 The header has no example. Write the one that the vendor shows, or a plausible one. (jumun/examples)",
  ]);
});

test("a request body without named examples is reported", async () => {
  const unnamed = change(
    contract,
    "            examples:\n              new-name: { value: { recipient_name: 홍길동 } }\n",
    "            example: { recipient_name: 홍길동 }\n",
  );
  expect(await problemsOf("examples", unnamed)).toEqual([
    "openapi.yaml:14:11 The application/json request body has no named examples. Write one for each case under `examples`. (jumun/examples)",
  ]);
});

test("a response body without named examples is reported", async () => {
  const none = change(
    contract,
    '              examples:\n                changed: { $ref: "#/components/examples/Changed" }\n',
    "",
  );
  expect(await problemsOf("examples", none)).toEqual([
    "openapi.yaml:24:13 The application/json response has no named examples. Write one for each case under `examples`. (jumun/examples)",
  ]);
});

describe("the name of an example", () => {
  test.for(["example", "example-2", "NewName", "new_name", "새-이름"])(
    "%s is refused",
    async (name) => {
      expect(await problemsOf("examples", change(contract, "new-name", name))).toEqual([
        `openapi.yaml:17:15 "${name}" is not a name that says which case the example shows. Write it in kebab-case, as in access-key-unknown. (jumun/examples)`,
      ]);
    },
  );
});
