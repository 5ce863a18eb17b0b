import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateContract } from "./vendor.ts";

let folder: string;
let contract: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-generate-"));
  contract = await readFile(new URL("./fixture/openapi.yaml", import.meta.url), "utf8");
});

afterAll(() => rm(folder, { recursive: true }));

test("generating twice gives the same bytes", async () => {
  const path = join(folder, "openapi.yaml");
  await writeFile(path, contract);
  const once = await generateContract("haneul", path);
  expect(once.ok).toBe(true);
  expect(await generateContract("haneul", path)).toEqual(once);
});

const clash = `      parameters:
        - { name: code, in: query, description: 주문 번호., schema: { type: string }, example: 주문-1 }
      requestBody:
        required: true
        description: The order.`;

/** The name, the change, a part of the message, and a part of the line. */
test.each([
  [
    "a broken $ref",
    'application/json:\n            schema: { $ref: "#/components/schemas/Order" }',
    'application/json:\n            schema: { $ref: "#/components/schemas/Nowhere" }',
    "points to nothing",
    "schemas/Nowhere",
  ],
  [
    "a duplicate operationId",
    "operationId: getOrder",
    "operationId: createOrder",
    "used twice",
    "operationId: createOrder",
  ],
  ["paging that does not fit", "page: page,", "page: seite,", "seite", "page: seite"],
  ["a split that does not fit", "by: code", "by: number", "number", "by: number"],
  ["no idempotency statement", "      x-idempotent: false\n", "", "x-idempotent", "post:"],
  [
    "a name clash in the flat input",
    clash.replace(/ {6}parameters:\n.*\n/, ""),
    clash,
    "two inputs named",
    "code",
  ],
])("%s is an error with file and line", async (_, from, to, says, at) => {
  const path = join(folder, "openapi.yaml");
  expect(contract).toContain(from);
  await writeFile(path, contract.replace(from, to));

  const generated = await generateContract("haneul", path);

  if (generated.ok) expect.fail("the contract was generated from");
  const problem = generated.problems.find(({ message }) => message.includes(says));
  expect(problem).toMatchObject({ file: path, message: expect.stringMatching(/[.?!]$/) });
  const changed = contract.replace(from, to).split("\n");
  expect(changed[(problem?.line ?? 0) - 1]).toContain(at);
});

test("a description cannot end its comment", async () => {
  const path = join(folder, "openapi.yaml");
  await writeFile(path, contract.replace("Gets one order.", "Gets */ one order."));

  const generated = await generateContract("haneul", path);

  expect(generated.ok && generated.files["client.gen.ts"]).toContain("Gets *\\/ one order.");
});

describe("a contract as data", () => {
  const form = "application/x-www-form-urlencoded";
  const traced = `      parameters:
        - { name: X-Trace, in: header, description: 추적., schema: { type: string }, example: t-1 }
      requestBody:`;
  const post =
    '          application/json:\n            schema: { $ref: "#/components/schemas/Order" }';

  test.each([
    ["the schema of a parameter", [], 'in: "query"'],
    ["a form", [[post, post.replace("application/json", form)]], `mediaType: "${form}"`],
    [
      "a header",
      [["      requestBody:", traced]],
      '"X-Trace": { in: "header", schema: { type: "string" } }',
    ],
    [
      "a credential in the query",
      [
        ["in: header\n      name: Auth", "in: query\n      name: Auth"],
        ['      x-prefix: "Token "\n', ""],
      ],
      '{ in: "query", name: "Authorization" }',
    ],
    [
      "the name of a credential's header in lower case",
      [],
      'securitySchemes: { token: { in: "header", name: "authorization", prefix: "Token " } }',
    ],
  ])("has %s", async (_, changes, expected) => {
    let changed = contract;
    for (const [from = "", to = ""] of changes) {
      expect(changed).toContain(from);
      changed = changed.replace(from, to);
    }
    const path = join(folder, "openapi.yaml");
    await writeFile(path, changed);

    const generated = await generateContract("haneul", path);

    if (!generated.ok) expect.fail(JSON.stringify(generated.problems));
    expect(generated.files["contract.gen.ts"]).toContain(expected);
  });
});

test("methods have an example and what they throw, and types have names", async () => {
  const path = join(folder, "openapi.yaml");
  await writeFile(path, contract);

  const generated = await generateContract("haneul", path);

  if (!generated.ok) expect.fail(JSON.stringify(generated.problems));
  expect(generated.files["client.gen.ts"]).toMatch(/@example\n {3}\* await haneul\.\w+\(/);
  expect(generated.files["client.gen.ts"]).toMatch(/@throws \{\w+Error\} \d/);
  expect(generated.files["types.gen.ts"]).toContain("export interface Order {");
  expect(generated.files["types.gen.ts"]).not.toMatch(/\\u[\dA-F]{4}/);
});
