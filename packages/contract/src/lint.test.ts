import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { formatProblem, lintContract } from "./lint.ts";
import { change, folderWith } from "./rules/rule.fixture.ts";
import { repositoryRoot } from "./vendors.ts";

const contract = `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: 주문
  version: 1.0.0
  license: { name: MIT, identifier: MIT }
  x-evidence: vendor-doc
x-sandbox: { options: { apiKey: fake-key } }
servers:
  - { url: "https://api.vendor.test", x-environment: production }
tags:
  - { name: Orders, description: Orders (주문) of a shop. }
security:
  - key: []
paths:
  /orders/{code}/:
    get:
      operationId: getOrder
      tags: [Orders]
      summary: Get an order
      description: Gets one order (주문) by the shop's own code.
      x-idempotent: true
      parameters:
        - name: code
          in: path
          required: true
          description: The shop's own code.
          schema: { type: string }
          example: order-391837
      responses:
        "200":
          description: OK.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Order" }
              examples:
                paid-order: { value: { code: order-391837 } }
        "404": { description: There is no such order. }
components:
  schemas:
    Order:
      type: object
      required: [code]
      properties:
        code: { type: string }
  securitySchemes:
    key: { type: apiKey, in: header, name: x-api-key }
`;

async function problemsOf(text: string, more: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ ...more, "openapi.yaml": text });
  const problems = await lintContract(join(folder, "openapi.yaml"));
  return problems.map((problem) => formatProblem(problem, folder));
}

test("a good contract has no problems", async () => {
  expect(await problemsOf(contract)).toEqual([]);
});

test("problems are in the order of the lines, each with location, sentence and rule", async () => {
  const bad = change(change(contract, "      x-idempotent: true\n", ""), "key: []", "token: []");
  const folder = folderWith({ "openapi.yaml": bad });
  const file = join(folder, "openapi.yaml");
  const problems = await lintContract(file);
  expect(problems).toEqual([
    {
      file,
      line: 14,
      column: 5,
      message: "There is no `token` security scheme defined.",
      rule: "security-defined",
    },
    {
      file,
      line: 17,
      column: 5,
      message:
        "getOrder has no x-idempotent. Write true if sending the same request twice has the effect of sending it once, else false.",
      rule: "jumun/idempotent",
    },
    expect.objectContaining({ rule: "no-unused-components" }),
  ]);
});

test.each([
  ["jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n", "", "1:1", /2020-12/],
  ["draft/2020-12/schema", "draft/2020-12/schema#", "2:20", /2020-12/],
  ["x-sandbox: { options: { apiKey: fake-key } }\n", "", "1:1", /no x-sandbox/],
  ["apiKey: fake-key", "apiKey: 12345", "8:33", /Expected type `string`/],
  ["  x-evidence: vendor-doc\n", "", "4:3", /no x-evidence/],
  ["x-evidence: vendor-doc", "x-evidence: { kind: inferred }", "7:15", /Expected type `string`/],
  ["name: code\n          in: path", "name: code\n          in: cookie", "25:15", /cookie/],
  ["type: apiKey, in: header, name: x-api-key", "type: http, scheme: Bearer", "47:32", /basic or/],
  ["type: apiKey, in: header, name: x-api-key", "type: mutualTLS", "47:18", /mutualTLS/],
  ["code: { type: string }", "code: { type: string, pattern: '(?i)a' }", "35:23", /\(\?i\)a/],
])("the rules of redocly.yaml find %j replaced by %j", async (passage, replacement, at, found) => {
  const problems = await problemsOf(change(contract, passage, replacement));
  const [first] = problems.filter((problem) => found.test(problem));
  expect(first).toContain(`openapi.yaml:${at} `);
});

test("every operation has a description and a declared tag", async () => {
  const bad = change(
    change(contract, "      description: Gets one order (주문) by the shop's own code.\n", ""),
    "tags: [Orders]",
    "tags: [Order]",
  );
  expect(await problemsOf(bad)).toEqual([
    "openapi.yaml:17:5 Operation object should contain `description` field. (operation-description)",
    "openapi.yaml:19:14 Operation tags should be defined in global tags. (operation-tag-defined)",
  ]);
});

test("an example must fit its schema", async () => {
  expect(
    await problemsOf(change(contract, "value: { code: order-391837 }", "value: { code: 391837 }")),
  ).toEqual([
    "openapi.yaml:37:46 Example value must conform to the schema: `code` property type must be string. (no-invalid-media-type-examples)",
  ]);
});

describe("a broken $ref is reported with its line", () => {
  test("if it points to nothing in the contract", async () => {
    expect(await problemsOf(change(contract, "schemas/Order", "schemas/Orders"))).toContain(
      "openapi.yaml:35:23 Can't resolve $ref: it points to nothing. Correct it, or define its target. (no-unresolved-refs)",
    );
  });

  test("if its file does not exist", async () => {
    expect(
      await problemsOf(change(contract, "#/components/schemas/Order", "./order.yaml")),
    ).toContainEqual(
      expect.stringMatching(
        /^openapi.yaml:35:23 Can't resolve \$ref: ENOENT.*order.yaml' \(no-unresolved-refs\)$/,
      ),
    );
  });

  test("if its file is not YAML, with the line in that file", async () => {
    const problems = await problemsOf(
      change(contract, "#/components/schemas/Order", "./order.yaml"),
      {
        "order.yaml": "type: object\n properties: {}\n",
      },
    );
    expect(problems).toContain(
      "order.yaml:2:12 Failed to parse: bad indentation of a mapping entry (no-unresolved-refs)",
    );
  });

  test("if it is part of a cycle", async () => {
    const circle = change(
      contract,
      "    Order:\n",
      '    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }\n    Order:\n',
    );
    expect(await problemsOf(circle)).toEqual([
      "openapi.yaml:41:16 This $ref leads back to itself. Replace one $ref of the cycle by a definition. (no-unresolved-refs)",
    ]);
  });

  test("if it leads back to itself in a resource file, directly or through another file", async () => {
    const circle = change(
      contract,
      "#/components/schemas/Order",
      "./order.yaml#/components/schemas/A",
    );
    const itself = 'components:\n  schemas:\n    A: { $ref: "#/components/schemas/A" }\n';
    expect(await problemsOf(circle, { "order.yaml": itself })).toEqual([
      "order.yaml:3:16 This $ref leads back to itself. Replace one $ref of the cycle by a definition. (no-unresolved-refs)",
    ]);
    const other = change(itself, '"#/', '"./item.yaml#/');
    const back = change(itself, '"#/', '"./order.yaml#/');
    expect(await problemsOf(circle, { "order.yaml": other, "item.yaml": back })).toEqual([
      "item.yaml:3:16 This $ref leads back to itself. Replace one $ref of the cycle by a definition. (no-unresolved-refs)",
    ]);
  });
});

test("a problem in another file has its location there", async () => {
  const problems = await problemsOf(
    change(contract, "#/components/schemas/Order", "./order.yaml"),
    {
      "order.yaml": "type: object\nproperties:\n  code:\n    type: string\n    x-failur: true\n",
    },
  );
  expect(problems).toContainEqual(
    expect.stringMatching(/^order.yaml:5:5 x-failur is not an extension of Schema/),
  );
});

describe("a file that is not an OpenAPI 3.1 document has one problem", () => {
  const wanted = "A contract must be an OpenAPI 3.1 document. Write openapi: 3.1.0 (openapi-3.1)";

  test.for([
    ["an empty file", "", `openapi.yaml:1:1 ${wanted}`],
    ["a file of comments", "# 주문\n", `openapi.yaml:1:1 ${wanted}`],
    ["a text", "주문\n", `openapi.yaml:1:1 ${wanted}`],
    ["a list", "- openapi: 3.1.0\n", `openapi.yaml:1:1 ${wanted}`],
    ["no version", "info: {}\n", `openapi.yaml:1:1 ${wanted}`],
    ["OpenAPI 2.0", 'info: {}\nswagger: "2.0"\n', `openapi.yaml:2:10 ${wanted}`],
    ["OpenAPI 3.0", "openapi: 3.0.3\ninfo: {}\n", `openapi.yaml:1:10 ${wanted}`],
    ["a number as version", "openapi: 3.1\n", `openapi.yaml:1:10 ${wanted}`],
    [
      "bad indentation",
      "openapi: 3.1.0\ninfo:\n  title: 주문\n version: 1\n",
      "openapi.yaml:4:2 The file is not YAML: bad indentation of a mapping entry. (yaml)",
    ],
    [
      "a key twice",
      "openapi: 3.1.0\nopenapi: 3.1.0\n",
      "openapi.yaml:2:1 The file is not YAML: duplicated mapping key. (yaml)",
    ],
    [
      "two documents",
      "openapi: 3.1.0\n---\nopenapi: 3.1.0\n",
      "openapi.yaml:1:1 The file is not YAML: expected a single document in the stream, but found more. (yaml)",
    ],
  ] as const)("%s", async ([, text, problem]) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });
});

test("if a wrong shape makes other rules throw, only the shape is reported", async () => {
  const tags = "  - { name: Orders, description: Orders (주문) of a shop. }\n";
  expect(await problemsOf(change(contract, tags, "  Orders: 주문\n"))).toEqual([
    "openapi.yaml:12:3 Expected type `TagList` (array) but got `object` (struct)",
  ]);
});

test("a file that does not exist cannot be linted", async () => {
  const path = join(folderWith({}), "openapi.yaml");
  await expect(lintContract(path)).rejects.toThrow(`The contract ${path} cannot be read: ENOENT`);
});

test("paths are relative to the repository, and absolute outside of it", () => {
  const problem = { line: 12, column: 5, message: "So it is.", rule: "struct" };
  const inside = join(repositoryRoot, "specs", "crema", "openapi.yaml");
  expect(formatProblem({ file: inside, ...problem })).toBe(
    "specs/crema/openapi.yaml:12:5 So it is. (struct)",
  );
  expect(formatProblem({ file: "/elsewhere/openapi.yaml", ...problem })).toBe(
    "/elsewhere/openapi.yaml:12:5 So it is. (struct)",
  );
});

test("the command line of Redocly finds the same problems", async () => {
  const bad = change(change(contract, "      x-idempotent: true\n", ""), "getOrder", "get-order");
  const file = join(folderWith({ "openapi.yaml": bad }), "openapi.yaml");
  const redocly = join(repositoryRoot, "node_modules/@redocly/cli/bin/cli.js");
  const config = join(repositoryRoot, "redocly.yaml");
  const run = promisify(execFile)(
    process.execPath,
    [redocly, "lint", file, "--config", config, "--format", "json"],
    { env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
  );
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  const { problems } = JSON.parse(stdout) as { problems: { ruleId: string; message: string }[] };
  const ours = await lintContract(file);
  expect(ours.map(({ rule }) => rule)).toEqual(["jumun/idempotent", "jumun/operation-id"]);
  expect(problems.map(({ ruleId, message }) => `${message} (${ruleId})`).sort()).toEqual(
    ours.map(({ rule, message }) => `${message} (${rule})`).sort(),
  );
});
