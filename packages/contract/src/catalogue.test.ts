/** The made-up vendor in test/catalogue uses every extension of specs/README.md. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listOperations } from "@jumun/openapi/list-operations";
import { listWebhooks } from "@jumun/openapi/list-webhooks";
import { describe, expect, test } from "vitest";
import { bundleContract } from "./bundle.ts";
import { published, withoutRecord } from "./expand.ts";
import { formatProblem } from "./lint.ts";
import { readLinted } from "./linted-contract.ts";
import { change, folderWith } from "./rules/rule.fixture.ts";
import { namedWorkflowTexts } from "./text-names.ts";
import { readYaml } from "./yaml-file.ts";

const catalogue = fileURLToPath(new URL("../test/catalogue", import.meta.url));

test("it has no problems", async () => {
  expect(await readLinted(join(catalogue, "openapi.yaml"))).toMatchObject({ ok: true });
});

test("bundling keeps the extensions, and the published document has no state of the mock", async () => {
  const document = await bundleContract(join(catalogue, "openapi.yaml"));
  const states = (text: unknown) => JSON.stringify(text).split('"x-state"').length - 1;
  expect(states(withoutRecord(document))).toBe(6);
  expect(states(published(document))).toBe(0);
  expect(listWebhooks(document).map(({ id, component }) => [id, component])).toEqual([
    ["receiveBrandChanged", "BrandChanged"],
    ["receiveWorkResult", "WorkResult"],
  ]);
  expect(listWebhooks(document)[1]?.callback).toEqual({
    operationId: "startJob",
    expression: "{$request.body#/api_callback_url}",
  });
});

test("both halves of a split have the path parameter and the required query parameter", async () => {
  const document = await bundleContract(join(catalogue, "openapi.yaml"));
  const halves = listOperations(document).filter(({ halfOf }) => halfOf !== undefined);
  expect(
    halves.map(({ id, parameters, state }) => [
      id,
      parameters.map(({ name, required = false }) => `${name}${required ? "!" : ""}`).join(" "),
      state?.action,
    ]),
  ).toEqual([
    ["listLines", "shop! lang! page", "list"],
    ["getLine", "shop! code! lang!", "get"],
  ]);
});

test("workflows and their steps have Korean by name", async () => {
  const file = await readYaml(join(catalogue, "workflows.arazzo.yaml"));
  expect(namedWorkflowTexts(file?.value).map(({ name }) => name)).toEqual([
    "workflow saveBrand.summary",
    "workflow saveBrand.description",
    "workflow saveBrand.save.description",
    "workflow saveBrand.read.description",
  ]);
});

/** The problems of the catalogue after one change of a file. */
async function problemsAfter(file: string, passage: string, replacement: string) {
  const folder = folderWith({});
  await cp(catalogue, folder, { recursive: true });
  const text = await readFile(join(folder, file), "utf8");
  await writeFile(join(folder, file), change(text, passage, replacement));
  const linted = await readLinted(join(folder, "openapi.yaml"));
  return linted.ok ? [] : linted.problems.map((problem) => formatProblem(problem, folder));
}

describe("misuse is an error with its location", () => {
  test.each([
    [
      "brands.yaml",
      'items: ""\n',
      'items: ""\n        start: page\n',
      "14:9 `start` does not belong to pagination of style page-number. Remove it. (jumun/pagination)",
    ],
    [
      "brands.yaml",
      "from: start_date",
      "from: first_day",
      '15:25 listBrands has no input "first_day". Write the name of an existing one under `from`. (jumun/pagination)',
    ],
    [
      "lines.yaml",
      "when: bundle_yn",
      "when: bundled",
      '56:38 listBundles has no input "bundled". Write the name of an existing one under `when`. (jumun/pagination)',
    ],
    [
      "lines.yaml",
      "next: /data/0/endCursor",
      "next: /data/0/end",
      '79:94 `next` "/data/0/end" leads to nothing in the 200 response of listNodes. Write the JSON Pointer to a declared property of the body as it is received. (jumun/pagination)',
    ],
    [
      "brands.yaml",
      "action: get, key: code",
      "action: get, key: name",
      '66:56 getBrand has no input "name". Write the name of an existing one. (jumun/state)',
    ],
    [
      "brands.yaml",
      "requires: { lines: main_line }",
      "requires: { shops: main_line }",
      '37:85 No x-state of the contract has the collection "shops". Correct the name. (jumun/state)',
    ],
    [
      "brands.yaml",
      "action: delete, key: code",
      "action: delete",
      "82:7 x-state of deleteBrand has no `key`. Write the property that addresses a record. (jumun/state)",
    ],
    [
      "brands.yaml",
      "{ open: The brand is sold., ",
      "{ opened: The brand is sold., ",
      '101:23 The schema does not list the value "opened". Correct it, or add it to the list. (jumun/enum-texts)',
    ],
    [
      "brands.yaml",
      "x-input-name: image_urls",
      "x-input-name: code",
      'has two inputs named "code", a property of the request body and a property of the request body.',
    ],
    [
      "jobs.yaml",
      "$request.body#/api_callback_url",
      "$request.body#/callback",
      '21:11 "{$request.body#/callback}" leads to no property of the request body. Write the location of the URL, as in "{$request.body#/callback_url}". (jumun/webhook)',
    ],
    [
      "jobs.yaml",
      '"200": { description: The change was received. }',
      '"204": { description: The change was received. }',
      'The receiver responds to receiveBrandChanged with 200 or 2XX. Remove "204". (jumun/webhook)',
    ],
    [
      "openapi.yaml",
      "      x-evidence: unknown\n",
      "",
      "A response with the schema {} has not been seen. Write x-evidence: unknown beside its description. (jumun/unseen-response)",
    ],
  ])("in %s: %s", async (file, passage, replacement, expected) => {
    const problems = await problemsAfter(file, passage, replacement);
    expect(problems.join("\n")).toContain(expected);
    expect(problems.every((problem) => problem.startsWith(file))).toBe(true);
  });
});
