import { describe, expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: readOrders
      parameters:
        - { name: code, in: query, required: false, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
      x-split:
        by: code
        absent:
          operationId: listOrders
          summary: 주문 목록
          description: 주문 목록을 읽는다.
          parameters: [page]
          responses:
            "200":
              schema: { $ref: "#/components/schemas/Orders" }
              examples: [two-orders]
              headers: [Link]
        present:
          operationId: getOrder
          summary: 주문 하나
          description: 주문 하나를 읽는다.
          parameters: [code]
          responses:
            "200":
              schema: { $ref: "#/components/schemas/Order" }
              examples: [one-order]
              headers: []
      responses:
        "200":
          description: OK.
          headers:
            Link: { schema: { type: string } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/OrdersOrOrder" }
              examples:
                two-orders: { value: [{}, {}] }
                one-order: { value: {} }
        "401": { description: Refused. }
components:
  schemas:
    Order: { type: object }
    Orders: { type: array, items: { $ref: "#/components/schemas/Order" } }
    OrdersOrOrder:
      oneOf:
        - { $ref: "#/components/schemas/Orders" }
        - { $ref: "#/components/schemas/Order" }
    Product: { type: object }
`;

test("a split with declared parts has no problem", async () => {
  expect(await problemsOf("split", contract)).toEqual([]);
});

describe("parts that neither half has are reported:", () => {
  test("a query parameter", async () => {
    expect(
      await problemsOf("split", change(contract, "parameters: [page]", "parameters: []")),
    ).toEqual([
      'openapi.yaml:9:11 No half of readOrders takes the query parameter "page". Add it to one half, or remove it. (jumun/split)',
    ]);
  });

  test("an example", async () => {
    expect(await problemsOf("split", change(contract, "[two-orders]", "[one-order]"))).toEqual([
      'openapi.yaml:41:17 No half of readOrders takes the example "two-orders" of its 200 response. Add it to one half, or remove it. (jumun/split)',
    ]);
  });

  test("a header", async () => {
    expect(await problemsOf("split", change(contract, "headers: [Link]", "headers: []"))).toEqual([
      'openapi.yaml:36:13 No half of readOrders takes the header "Link" of its 200 response. Add it to one half, or remove it. (jumun/split)',
    ]);
  });

  test("but not if a half has everything", async () => {
    const [examples, headers] = [
      "              examples: [two-orders]\n",
      "              headers: [Link]\n",
    ];
    const open = change(change(contract, examples, ""), headers, "");
    expect(await problemsOf("split", open)).toEqual([]);
  });
});

describe("by", () => {
  test("must be a query parameter of the operation", async () => {
    expect(
      await problemsOf(
        "split",
        change(contract, "name: code, in: query", "name: code, in: header"),
      ),
    ).toEqual([
      'openapi.yaml:11:13 readOrders is split by "code", which is not one of its query parameters. Write the name of one. (jumun/split)',
    ]);
  });

  test("cannot be required", async () => {
    expect(
      await problemsOf("split", change(contract, "required: false", "required: true")),
    ).toEqual([
      'openapi.yaml:8:46 readOrders is split by "code", so one half does not send it. It cannot be required. (jumun/split)',
      'openapi.yaml:16:23 readOrders requires the query parameter "code". Name it in both halves. (jumun/split)',
    ]);
  });

  test("must be a parameter of `present`", async () => {
    expect(
      await problemsOf("split", change(contract, "parameters: [code]", "parameters: [page]")),
    ).toEqual([
      'openapi.yaml:26:23 `present` is the call with "code". Add it to the parameters. (jumun/split)',
    ]);
  });

  test("cannot be a parameter of `absent`", async () => {
    expect(
      await problemsOf("split", change(contract, "parameters: [page]", "parameters: [page, code]")),
    ).toEqual([
      'openapi.yaml:16:23 `absent` is the call without "code". Remove it from the parameters. (jumun/split)',
    ]);
  });
});

describe("a half", () => {
  test("cannot be missing", async () => {
    const half = contract.slice(
      contract.indexOf("        present:"),
      contract.indexOf('      responses:\n        "200":\n          description'),
    );
    expect(await problemsOf("split", change(contract, half, ""))).toEqual([
      "openapi.yaml:10:7 The field `present` must be present on this level. (struct)",
    ]);
  });

  test.for([
    ["operationId", "getOrder", 23, 24],
    ["summary", "주문 하나", 24, 20],
    ["description", "주문 하나를 읽는다.", 25, 24],
  ] as const)("must have a %s", async ([key, text, line, column]) => {
    expect(await problemsOf("split", change(contract, `          ${key}: ${text}\n`, ""))).toEqual([
      `openapi.yaml:22:9 The field \`${key}\` must be present on this level. (struct)`,
    ]);
    expect(
      await problemsOf("split", change(contract, `${key}: ${text}\n`, `${key}: " "\n`)),
    ).toEqual([
      `openapi.yaml:${line}:${column} A half of a split is an operation. Write its ${key}. (jumun/split)`,
    ]);
  });

  test("can only name parameters of the operation", async () => {
    expect(
      await problemsOf("split", change(contract, "parameters: [page]", "parameters: [page, sort]")),
    ).toEqual([
      'openapi.yaml:16:30 readOrders has no parameter "sort". A half can only name parameters of the operation. (jumun/split)',
    ]);
  });

  test("must name the required parameters", async () => {
    const required = change(
      contract,
      "name: page, in: query",
      "name: page, in: query, required: true",
    );
    expect(await problemsOf("split", required)).toEqual([
      'openapi.yaml:26:23 readOrders requires the query parameter "page". Name it in both halves. (jumun/split)',
    ]);
  });

  test("can only name responses of the operation", async () => {
    expect(
      await problemsOf(
        "split",
        change(
          contract,
          '"200":\n              schema: { $ref: "#/components/schemas/Orders" }',
          '"206":\n              schema: { $ref: "#/components/schemas/Orders" }',
        ),
      ),
    ).toEqual([
      "openapi.yaml:18:13 readOrders has no response 206. A half can only name responses of the operation. (jumun/split)",
    ]);
  });

  test("can only name examples and headers of the response", async () => {
    expect(
      await problemsOf(
        "split",
        change(contract, "examples: [two-orders]", "examples: [two-orders, three-orders]"),
      ),
    ).toEqual([
      'openapi.yaml:20:38 The 200 response of readOrders has no example "three-orders". Write the name of a declared one. (jumun/split)',
    ]);
    expect(
      await problemsOf("split", change(contract, "headers: [Link]", "headers: [Link, X-Pages]")),
    ).toEqual([
      'openapi.yaml:21:31 The 200 response of readOrders has no header "X-Pages". Write the name of a declared one. (jumun/split)',
    ]);
  });

  test("must have a schema of the response", async () => {
    expect(
      await problemsOf(
        "split",
        change(
          contract,
          'schema: { $ref: "#/components/schemas/Orders" }',
          'schema: { $ref: "#/components/schemas/Product" }',
        ),
      ),
    ).toEqual([
      "openapi.yaml:19:23 The schema of this half is not in the oneOf of the 200 response of readOrders. Refer to a schema in it. (jumun/split)",
    ]);
    expect(
      await problemsOf(
        "split",
        change(
          contract,
          'schema: { $ref: "#/components/schemas/Orders" }',
          "schema: { type: array }",
        ),
      ),
    ).toEqual([
      "openapi.yaml:19:23 The schema of this half is not in the oneOf of the 200 response of readOrders. Refer to a schema in it. (jumun/split)",
    ]);
  });
});

test("a variant in another file is recognized", async () => {
  const problems = await problemsOf("split", {
    "openapi.yaml": contract
      .replaceAll('"#/components/schemas/Orders"', '"./orders.yaml#/Orders"')
      .replaceAll('"#/components/schemas/OrdersOrOrder"', '"./orders.yaml#/OrdersOrOrder"'),
    "orders.yaml": `Orders: { type: array }
OrdersOrOrder:
  oneOf:
    - { $ref: "#/Orders" }
    - { $ref: "./openapi.yaml#/components/schemas/Order" }
`,
  });
  expect(problems).toEqual([]);
});

test("an unknown key is reported", async () => {
  expect(
    await problemsOf(
      "split",
      change(contract, "        by: code\n", "        by: code\n        with: code\n"),
    ),
  ).toEqual(["openapi.yaml:12:9 Property `with` is not expected here. (struct)"]);
});
