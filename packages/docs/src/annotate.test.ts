import type { Document } from "@jumun/contract/document";
import { expect, test } from "vitest";
import { annotate } from "./annotate.ts";
import { passages } from "./passage.ts";

const discrepancy = {
  says: "`order_code` is a string.",
  shows: "A number, 391837 (https://vendor.example/orders).",
  chosen: "A string.",
  why: "An identifier is nothing to calculate with.",
};

const [discrepancyInWords] = passages({ "x-discrepancy": [discrepancy] }, "schema");

const marked = { "x-discrepancy": [discrepancy] };

test("a discrepancy stands in words after the description", () => {
  const page = annotate(schemas({ Order: { description: "An order (주문).", ...marked } }));

  expect(schemaOf(page, "Order").description).toBe(`An order (주문).\n\n${discrepancyInWords}`);
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
])("what is recorded at %s is said there", (_, parts, pointer) => {
  expect(at(annotate(contract(parts)), pointer).description).toContain(discrepancyInWords);
});

test("what is recorded at a server is said at info, since Redoc shows servers without Markdown", () => {
  const url = "https://api.vendor.example";
  const page = annotate(
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
      discrepancyInWords,
      "**Server `https://shop.example`.** A placeholder: the client has to be told its `baseUrl`.",
    ].join("\n\n"),
  );
  expect(at(page, "/servers/0").description).toBe("The production host.");
});

const code = { $ref: "#/components/schemas/Code" };
const markedCode = { components: { schemas: { Code: { description: "A code.", ...marked } } } };

test("a plain reference says nothing: the thing it leads to does", () => {
  const page = annotate(contract({ ...markedCode, ...path({ parameters: [{ schema: code }] }) }));

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
    "a reference with words of its own",
    { parameters: [{ schema: { ...code, description: "Which one." } }] },
    "parameters/0/schema",
  ],
  [
    "a list",
    { parameters: [{ schema: { description: "Which one.", type: "array", items: code } }] },
    "parameters/0/schema",
  ],
  [
    "a whole of parts",
    { parameters: [{ schema: { description: "Which one.", allOf: [{}, code] } }] },
    "parameters/0/schema",
  ],
])("%s does not hide what is said of the schema behind it", (_, operation, place) => {
  const page = annotate(contract({ ...markedCode, ...path(operation) }));

  expect(at(page, `/paths/~1orders/get/${place}`).description).toBe(
    `Which one.\n\n${discrepancyInWords}`,
  );
});

test("what is said of a choice is said at each alternative, which is all that Redoc shows", () => {
  const page = annotate(
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
    { ...code, description: `A code.\n\n${discrepancyInWords}` },
    { type: "integer", description: discrepancyInWords },
  ]);
  expect(schemaOf(page, "Code").description).toBe("A code.");
});

test("a passage that two ways lead to is said once", () => {
  const content = { "application/json": { schema: code }, "application/xml": { schema: code } };
  const page = annotate(contract({ ...markedCode, ...path({ requestBody: { content } }) }));

  expect(at(page, "/paths/~1orders/get/requestBody").description).toBe(
    `A code.\n\n${discrepancyInWords}`,
  );
});

test("a parameter without a description has that of its schema, and each passage once", () => {
  const schema = { type: "string", description: "A code.", ...marked };
  const page = annotate(contract(path({ parameters: [{ name: "code", in: "query", schema }] })));

  expect(at(page, "/paths/~1orders/get/parameters/0").description).toBe(
    `A code.\n\n${discrepancyInWords}`,
  );
});

test("a list of itself ends", () => {
  const nested = { type: "array", ...marked, items: { $ref: "#/components/schemas/Nested" } };

  const page = annotate(schemas({ Nested: nested }));

  expect(schemaOf(page, "Nested").description).toBe(discrepancyInWords);
});

test("examples are data, and the given contract stays as it is", () => {
  const example = { properties: { a: marked }, description: "데이터", ...marked };
  const given = schemas({ Order: { example, properties: { example: marked } } });
  const before = structuredClone(given);

  const page = annotate(given);

  expect(given).toEqual(before);
  expect(schemaOf(page, "Order").example).toEqual(example);
  expect(at(page, "/components/schemas/Order/properties/example").description).toBe(
    discrepancyInWords,
  );
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

/** What a JSON Pointer leads to. */
function at(page: unknown, pointer: string): Record<string, unknown> {
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/"));
  let current = page;
  for (const step of steps) {
    if (typeof current !== "object" || current === null) break;
    current = Reflect.get(current, step);
  }
  if (typeof current !== "object" || current === null) throw new Error(`${pointer} is nothing.`);
  return Object.fromEntries(Object.entries(current));
}
