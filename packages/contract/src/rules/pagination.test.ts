import { describe, expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { $ref: "#/components/schemas/Limit" } }
        - { name: shop, in: header, schema: { type: integer } }
        - { name: sort, in: query, schema: { type: string } }
      x-pagination:
        style: page-number
        page: page
        limit: limit
        items: /data/orders
        last: Link
      responses:
        "200":
          description: OK.
          headers:
            Link: { schema: { type: string } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Body" }
components:
  schemas:
    Limit: { type: integer }
    Body:
      allOf:
        - type: object
          properties:
            count: { type: integer }
            data: { $ref: "#/components/schemas/Data" }
    Data:
      type: object
      properties:
        orders: { type: array, items: { type: string } }
`;

test("declared query parameters, rows and headers are found", async () => {
  expect(await problemsOf("pagination", contract)).toEqual([]);
});

test("an unknown style is reported", async () => {
  expect(await problemsOf("pagination", change(contract, "page-number", "scroll"))).toEqual([
    'openapi.yaml:13:16 `style` can be one of the following only: "page-number", "offset", "cursor". (struct)',
  ]);
});

test("missing keys of a style, and keys of other styles, are reported", async () => {
  expect(await problemsOf("pagination", change(contract, "page-number", "cursor"))).toEqual([
    ...["first", "after", "next"].map(
      (key) =>
        `openapi.yaml:12:7 The cursor pagination of listOrders has no \`${key}\`. Write it. (jumun/pagination)`,
    ),
    ...["14:9 `page`", "15:9 `limit`", "17:9 `last`"].map(
      (key) =>
        `openapi.yaml:${key} does not belong to pagination of style cursor. Remove it. (jumun/pagination)`,
    ),
  ]);
});

describe("page and limit", () => {
  test("must be parameters of the operation", async () => {
    expect(await problemsOf("pagination", change(contract, "page: page", "page: pages"))).toEqual([
      'openapi.yaml:14:15 listOrders has no query parameter "pages". Write the name of an existing one under `page`. (jumun/pagination)',
    ]);
  });

  test("must be in the query", async () => {
    expect(await problemsOf("pagination", change(contract, "limit: limit", "limit: shop"))).toEqual(
      [
        'openapi.yaml:15:16 listOrders has no query parameter "shop". Write the name of an existing one under `limit`. (jumun/pagination)',
      ],
    );
  });

  test("must be integers", async () => {
    expect(await problemsOf("pagination", change(contract, "limit: limit", "limit: sort"))).toEqual(
      [
        'openapi.yaml:11:44 The query parameter "sort" is the `limit` of listOrders. Its schema must have the type integer. (jumun/pagination)',
      ],
    );
    expect(
      await problemsOf(
        "pagination",
        change(contract, "Limit: { type: integer }", "Limit: { type: number }"),
      ),
    ).toEqual([
      'openapi.yaml:28:12 The query parameter "limit" is the `limit` of listOrders. Its schema must have the type integer. (jumun/pagination)',
    ]);
  });
});

describe("items", () => {
  function wrong(pointer: string): string {
    return `openapi.yaml:16:16 \`items\` "${pointer}" does not lead to an array in the 200 response of listOrders. Write the JSON Pointer to the rows in the body as it is received. (jumun/pagination)`;
  }

  test.for(["/data", "/data/rows", "/count", "/data/orders/0"])(
    "%s does not lead to an array",
    async (pointer) => {
      expect(await problemsOf("pagination", change(contract, "/data/orders", pointer))).toEqual([
        wrong(pointer),
      ]);
    },
  );

  test("is a JSON Pointer", async () => {
    expect(await problemsOf("pagination", change(contract, "/data/orders", "data.orders"))).toEqual(
      [
        'openapi.yaml:16:16 "data.orders" is not a JSON Pointer. Write one that is empty or begins with "/". (jumun/pagination)',
      ],
    );
  });

  test("is empty if the response is the array", async () => {
    const bare = change(contract, "/data/orders", '""');
    expect(await problemsOf("pagination", bare)).toEqual([wrong("")]);
    const list = change(
      bare,
      "    Body:\n      allOf:\n        - type: object\n          properties:\n",
      "    Body:\n      type: array\n      items:\n        properties:\n",
    );
    expect(
      await problemsOf(
        "pagination",
        list
          .replaceAll("            count", "          count")
          .replaceAll("            data", "          data"),
      ),
    ).toEqual([]);
  });

  test("escapes a slash in a name", async () => {
    const escaped = change(
      change(contract, "/data/orders", "/data/a~1b~0c"),
      "        orders: {",
      "        a/b~c: {",
    );
    expect(await problemsOf("pagination", escaped)).toEqual([]);
  });

  test("leads to the rows in the received body, in every variant except failures", async () => {
    const before = contract.slice(0, contract.indexOf("    Body:"));
    const alternatives = `${before}    Body:
      oneOf:
        - { $ref: "#/components/schemas/Envelope" }
        - { $ref: "#/components/schemas/Failure" }
    Data:
      type: object
      properties:
        orders: { type: array, items: { type: string } }
    Envelope:
      type: object
      required: [status_code, data]
      x-envelope: /data
      properties:
        status_code: { type: integer }
        data: { $ref: "#/components/schemas/Data" }
    Failure:
      type: object
      required: [error_code]
      x-failure: true
      properties:
        error_code: { type: string }
`;
    expect(await problemsOf("pagination", alternatives)).toEqual([]);
    expect(await problemsOf("pagination", change(alternatives, "/data/orders", "/orders"))).toEqual(
      [wrong("/orders")],
    );
    const unmarked = change(alternatives, "      x-failure: true\n", "");
    expect(await problemsOf("pagination", unmarked)).toEqual([wrong("/data/orders")]);
  });
});

test("the header with the last page must be declared; its case does not matter", async () => {
  expect(await problemsOf("pagination", change(contract, "last: Link", "last: link"))).toEqual([]);
  expect(await problemsOf("pagination", change(contract, "last: Link", "last: X-Pages"))).toEqual([
    'openapi.yaml:17:15 The 200 response of listOrders has no header "X-Pages". Declare it, or remove `last`. (jumun/pagination)',
  ]);
});

test("pagination of an operation without rows is reported", async () => {
  const body = contract.slice(
    contract.indexOf("          headers:"),
    contract.indexOf("components:"),
  );
  expect(await problemsOf("pagination", change(contract, body, ""))).toEqual([
    "openapi.yaml:12:7 listOrders has no 2xx response with a declared JSON body to page through. Remove x-pagination. (jumun/pagination)",
  ]);
});

describe("one half of a split", () => {
  const split = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: readOrders
      parameters:
        - { name: code, in: query, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
      x-split:
        by: code
        absent:
          operationId: listOrders
          summary: 주문 목록
          description: 주문 목록을 읽는다.
          parameters: [page]
          x-pagination: { style: page-number, page: page, items: "", last: Link }
          responses:
            "200": { schema: { $ref: "#/components/schemas/Orders" }, headers: [Link] }
        present: { operationId: getOrder, summary: 주문, description: 주문 하나., parameters: [code] }
      responses:
        "200":
          description: OK.
          headers:
            Link: { schema: { type: string } }
          content:
            application/json:
              schema:
                oneOf:
                  - { $ref: "#/components/schemas/Orders" }
                  - { $ref: "#/components/schemas/Order" }
components:
  schemas:
    Order: { type: object, properties: { rows: { type: array } } }
    Orders: { type: array, items: { $ref: "#/components/schemas/Order" } }
`;

  test("has its own parameters, schema and headers", async () => {
    expect(await problemsOf("pagination", split)).toEqual([]);
  });

  test("cannot use what only the other half has", async () => {
    expect(
      await problemsOf("pagination", change(split, "parameters: [page]", "parameters: []")),
    ).toEqual([
      'openapi.yaml:17:53 listOrders has no query parameter "page". Write the name of an existing one under `page`. (jumun/pagination)',
    ]);
    expect(await problemsOf("pagination", change(split, "headers: [Link]", "headers: []"))).toEqual(
      [
        'openapi.yaml:17:76 The 200 response of listOrders has no header "Link". Declare it, or remove `last`. (jumun/pagination)',
      ],
    );
    expect(
      await problemsOf(
        "pagination",
        change(
          split,
          'schema: { $ref: "#/components/schemas/Orders" }',
          'schema: { $ref: "#/components/schemas/Order" }',
        ),
      ),
    ).toEqual([
      'openapi.yaml:17:66 `items` "" does not lead to an array in the 200 response of listOrders. Write the JSON Pointer to the rows in the body as it is received. (jumun/pagination)',
    ]);
  });
});
