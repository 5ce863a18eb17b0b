import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { evaluatePointer, parsePointer } from "@jumun/openapi/json-pointer";
import { expect, test } from "vitest";
import { describeExtensions } from "./describe-extensions.ts";
import { describeNode } from "./extension-description.ts";

const discrepancy = {
  id: "order-code-as-number",
  page: "`order_code` is a string.",
  wire: "A number, 391837 (https://vendor.example/orders).",
  chosen: "A string.",
  why: "An identifier is nothing to calculate with.",
};

const [explanation] = describeNode({ "x-discrepancy": [discrepancy] }, "schema");

const marked = { "x-discrepancy": [discrepancy] };

test("a discrepancy is explained after the description", () => {
  const page = describeExtensions(
    schemas({ Order: { description: "An order (주문).", ...marked } }),
  );

  expect(schemaOf(page, "Order").description).toBe(`An order (주문).\n\n${explanation}`);
});

test.each([
  ["info", { info: { title: "주문", version: "1.0.0", ...marked } }, "/info"],
  ["an operation", path({ ...marked }), "/paths/~1orders/get"],
  [
    "a parameter",
    path({ parameters: [{ name: "code", in: "query", ...marked }] }),
    "/paths/~1orders/get/parameters/0",
  ],
  [
    "a response",
    path({ responses: { "204": { description: "No Content.", ...marked } } }),
    "/paths/~1orders/get/responses/204",
  ],
  [
    "a header",
    path({ responses: { "204": { headers: { Link: marked } } } }),
    "/paths/~1orders/get/responses/204/headers/Link",
  ],
  [
    "a schema in a request body",
    path({ requestBody: { content: { "application/json": { schema: marked } } } }),
    "/paths/~1orders/get/requestBody/content/application~1json/schema",
  ],
  [
    "a property of a property",
    { components: { schemas: { A: { properties: { b: { properties: { c: marked } } } } } } },
    "/components/schemas/A/properties/b/properties/c",
  ],
  [
    "a security scheme",
    { components: { securitySchemes: { key: { type: "apiKey", ...marked } } } },
    "/components/securitySchemes/key",
  ],
])("a discrepancy of %s is explained there", (_, parts, pointer) => {
  expect(at(describeExtensions(contract(parts)), pointer).description).toContain(explanation);
});

test("a response that nobody has seen is called undocumented", () => {
  const unseen = {
    description: "The response is undocumented.",
    "x-evidence": { kind: "unknown" },
    content: { "application/json": { schema: {} } },
  };
  const page = describeExtensions(contract(path({ responses: { "2XX": unseen } })));

  expect(at(page, "/paths/~1orders/get/responses/2XX").description).toMatch(
    /^The response is undocumented\.\n\n\*\*Response undocumented\.\*\* The client returns/,
  );
});

test("a webhook is sent by the vendor: who retries it is the vendor", () => {
  const receiveOrder = {
    operationId: "receiveOrder",
    "x-idempotent": true,
    requestBody: {
      content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
    },
  };
  const parts = {
    webhooks: { order: { post: receiveOrder } },
    ...{ components: { schemas: { Order: {} } } },
  };
  const { description } = at(
    describeExtensions(contract(parts), "en", "nuri"),
    "/webhooks/order/post",
  );

  expect(description).toContain("`parseOrder` of `@jumun/nuri/webhooks`");
  expect(description).toContain('`mock.send("nuri", "receiveOrder", { url })`');
  expect(description).not.toContain("retry");
});

test("servers are explained at info, since Redoc shows their descriptions without Markdown", () => {
  const url = "https://api.vendor.example";
  const page = describeExtensions(
    contract({
      servers: [
        { url, description: "The production host.", "x-environment": "production", ...marked },
        { url: "https://shop.example" },
      ],
    }),
  );

  expect(at(page, "/info").description).toBe(
    [
      `**Server \`${url}\`.** The client's environment \`production\`.`,
      explanation,
      "**Server `https://shop.example`.** A placeholder: set `baseUrl` on the client.",
    ].join("\n\n"),
  );
  expect(at(page, "/servers/0").description).toBe("The production host.");
});

const code = { $ref: "#/components/schemas/Code" };
const markedCode = { components: { schemas: { Code: { description: "A code.", ...marked } } } };

test("a plain reference is not described, but its target is", () => {
  const page = describeExtensions(
    contract({ ...markedCode, ...path({ parameters: [{ schema: code }] }) }),
  );

  expect(at(page, "/paths/~1orders/get/parameters/0/schema")).toEqual(code);
});

test.each([
  ["a parameter", { parameters: [{ description: "Which one.", schema: code }] }, "parameters/0"],
  [
    "a request body",
    {
      requestBody: { description: "Which one.", content: { "application/json": { schema: code } } },
    },
    "requestBody",
  ],
  [
    "a header",
    { responses: { "200": { headers: { Link: { description: "Which one.", schema: code } } } } },
    "responses/200/headers/Link",
  ],
  [
    "a reference with a description",
    { parameters: [{ schema: { ...code, description: "Which one." } }] },
    "parameters/0/schema",
  ],
  [
    "a list",
    { parameters: [{ schema: { description: "Which one.", type: "array", items: code } }] },
    "parameters/0/schema",
  ],
  [
    "an allOf",
    { parameters: [{ schema: { description: "Which one.", allOf: [{}, code] } }] },
    "parameters/0/schema",
  ],
])("%s repeats the explanation of the schema that it hides", (_, operation, place) => {
  const page = describeExtensions(contract({ ...markedCode, ...path(operation) }));

  expect(at(page, `/paths/~1orders/get/${place}`).description).toBe(`Which one.\n\n${explanation}`);
});

test("a oneOf is explained at each variant, because Redoc shows nothing else", () => {
  const page = describeExtensions(
    contract({
      components: {
        schemas: {
          Code: { description: "A code." },
          CodeOrNumber: { ...marked, oneOf: [code, { type: "integer" }] },
        },
      },
    }),
  );

  expect(schemaOf(page, "CodeOrNumber").oneOf).toEqual([
    { ...code, description: `A code.\n\n${explanation}` },
    { type: "integer", description: explanation },
  ]);
  expect(schemaOf(page, "Code").description).toBe("A code.");
});

test("an explanation that is reached twice is given once", () => {
  const content = { "application/json": { schema: code }, "application/xml": { schema: code } };
  const page = describeExtensions(
    contract({ ...markedCode, ...path({ requestBody: { content } }) }),
  );

  expect(at(page, "/paths/~1orders/get/requestBody").description).toBe(`A code.\n\n${explanation}`);
});

test("a parameter without a description has that of its schema, and each explanation once", () => {
  const schema = { type: "string", description: "A code.", ...marked };
  const page = describeExtensions(
    contract(path({ parameters: [{ name: "code", in: "query", schema }] })),
  );

  expect(at(page, "/paths/~1orders/get/parameters/0").description).toBe(
    `A code.\n\n${explanation}`,
  );
});

test("a recursive list ends", () => {
  const nested = { type: "array", ...marked, items: { $ref: "#/components/schemas/Nested" } };

  const page = describeExtensions(schemas({ Nested: nested }));

  expect(schemaOf(page, "Nested").description).toBe(explanation);
});

test("examples are data, and the contract itself is not changed", () => {
  const example = { properties: { a: marked }, description: "데이터", ...marked };
  const given = schemas({ Order: { example, properties: { example: marked } } });
  const before = structuredClone(given);

  const page = describeExtensions(given);

  expect(given).toEqual(before);
  expect(schemaOf(page, "Order").example).toEqual(example);
  expect(at(page, "/components/schemas/Order/properties/example").description).toBe(explanation);
});

function contract(parts: object): Document {
  return { openapi: "3.1.0", info: { title: "주문", version: "1.0.0" }, paths: {}, ...parts };
}

function schemas(named: object): Document {
  return contract({ components: { schemas: named } });
}

function path(operation: object): object {
  return { paths: { "/orders": { get: operation } } };
}

function schemaOf(page: unknown, name: string): Record<string, unknown> {
  return at(page, `/components/schemas/${name}`);
}

/** The node at a JSON Pointer. */
function at(page: unknown, pointer: string): Record<string, unknown> {
  const node = evaluatePointer(page, parsePointer(pointer));
  if (!isJsonObject(node)) throw new Error(`The document has no node at ${pointer}.`);
  return node;
}
