import { describe, expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    patch:
      operationId: updateOrder
      parameters:
        - { name: notify, in: query, schema: { type: boolean } }
        - { $ref: "#/components/parameters/Shop" }
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/OrderChange" }
          application/x-www-form-urlencoded:
            schema: { $ref: "#/components/schemas/OrderChange" }
      responses: { "204": { description: Changed. } }
components:
  parameters:
    Shop: { name: x-shop, in: header, schema: { type: string } }
  schemas:
    OrderChange:
      type: object
      properties:
        recipient: { type: string }
`;

function inputs(problem: string): string {
  const other = problem.includes("property of the request body")
    ? ", or write x-whole-body: true on the request body"
    : "";
  return `${problem}. The client takes one flat object. Remove one of them${other}. (jumun/flat-input)`;
}

test("parameters and body fields with different names make one flat object", async () => {
  expect(await problemsOf("flat-input", contract)).toEqual([]);
});

test("a parameter of the operation can override the one of its path", async () => {
  const replaced = change(
    contract,
    "{ name: notify, in: query, schema: { type: boolean } }",
    "{ name: id, in: path, required: true, schema: { type: integer } }",
  );
  expect(await problemsOf("flat-input", replaced)).toEqual([]);
});

test("parameters of the same name clash, also those of the path or behind a $ref", async () => {
  expect(await problemsOf("flat-input", change(contract, "name: notify", "name: id"))).toEqual([
    inputs(
      'openapi.yaml:10:11 updateOrder has two inputs named "id", a path parameter and a query parameter',
    ),
  ]);
  expect(await problemsOf("flat-input", change(contract, "name: notify", "name: x-shop"))).toEqual([
    inputs(
      'openapi.yaml:21:5 updateOrder has two inputs named "x-shop", a query parameter and a header parameter',
    ),
  ]);
});

test("a field of the body clashes with a parameter, once for all media types", async () => {
  expect(await problemsOf("flat-input", change(contract, "recipient:", "id:"))).toEqual([
    inputs(
      'openapi.yaml:26:9 updateOrder has two inputs named "id", a path parameter and a property of the request body',
    ),
  ]);
});

describe.for(["allOf", "oneOf", "anyOf"])("a body that is %s objects", (keyword) => {
  const composed = change(
    contract,
    "      type: object\n      properties:\n        recipient: { type: string }\n",
    `      ${keyword}:
        - { type: object, properties: { recipient: { type: string } } }
        - type: object
          allOf:
            - { $ref: "#/components/schemas/Contact" }
    Contact:
      type: object
      properties:
        phone: { type: string }
`,
  );

  test("has the fields of each", async () => {
    expect(await problemsOf("flat-input", composed)).toEqual([]);
    expect(await problemsOf("flat-input", change(composed, "phone:", "notify:"))).toEqual([
      inputs(
        'openapi.yaml:32:9 updateOrder has two inputs named "notify", a query parameter and a property of the request body',
      ),
    ]);
  });
});

test("fields beside a $ref are inputs too", async () => {
  const beside = change(
    contract,
    `          application/json:
            schema: { $ref: "#/components/schemas/OrderChange" }
`,
    `          application/json:
            schema:
              $ref: "#/components/schemas/OrderChange"
              properties: { notify: { type: boolean } }
`,
  );
  expect(await problemsOf("flat-input", beside)).toEqual([
    inputs(
      'openapi.yaml:17:29 updateOrder has two inputs named "notify", a query parameter and a property of the request body',
    ),
  ]);
});

test("a body that is not an object becomes the field `body`", async () => {
  const list = change(
    contract,
    "      type: object\n      properties:\n        recipient: { type: string }\n",
    "      type: array\n      items: { type: string }\n",
  );
  expect(await problemsOf("flat-input", list)).toEqual([]);
  expect(await problemsOf("flat-input", change(list, "name: notify", "name: body"))).toEqual([
    inputs(
      'openapi.yaml:23:5 updateOrder has two inputs named "body", a query parameter and a request body that is not an object with properties',
    ),
  ]);
});

test("with x-whole-body the body becomes the field `body`, and its fields do not clash", async () => {
  const clashing = change(contract, "recipient:", "id:");
  const whole = change(
    clashing,
    "      requestBody:\n",
    "      requestBody:\n        x-whole-body: true\n",
  );
  expect(await problemsOf("flat-input", whole)).toEqual([]);
  expect(await problemsOf("flat-input", change(whole, "name: notify", "name: body"))).toEqual([
    expect.stringContaining('two inputs named "body", a query parameter and a whole request body'),
  ]);
});

test("a recursive schema is read once", async () => {
  const recursive = change(
    contract,
    "        recipient: { type: string }\n",
    '        recipient: { type: string }\n      allOf: [{ $ref: "#/components/schemas/OrderChange" }]\n',
  );
  expect(await problemsOf("flat-input", recursive)).toEqual([]);
});

test("a body in another file is checked too", async () => {
  const problems = await problemsOf("flat-input", {
    "openapi.yaml": contract.replaceAll("#/components/schemas/OrderChange", "./order.yaml#/Change"),
    "order.yaml":
      "Change:\n  type: object\n  properties:\n    id: { $ref: '#/Id' }\nId: { type: string }\n",
  });
  expect(problems).toEqual([
    inputs(
      'order.yaml:4:5 updateOrder has two inputs named "id", a path parameter and a property of the request body',
    ),
  ]);
});
