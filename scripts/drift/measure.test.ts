import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterEach, beforeEach, expect, test } from "vitest";
import { measureDrift } from "./measure.ts";
import { htmlReport } from "./report-html.ts";
import { sarifReport } from "./report-sarif.ts";
import { textReport } from "./report-text.ts";
import { contract, entry, order } from "./shop.fixture.ts";

const sarifSchema = fileURLToPath(
  import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
);

let root: string;
let file: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jumun-drift-"));
  file = join(root, "traffic.har");
  await mkdir(join(root, "specs", "sample"), { recursive: true });
  await writeFile(join(root, "specs", "sample", "openapi.yaml"), contract);
});
afterEach(() => rm(root, { recursive: true }));

test("traffic as the contract says shows no difference, and what it exercised", async () => {
  await record([entry("/v1/orders/%EA%B0%80-1?shop=%ED%95%9C%EA%B8%80&limit=100", 200, order)]);

  const drift = await measureDrift("sample", file, { root });

  expect(drift).toMatchObject({ exchanges: 1, foreign: 0, findings: [] });
  expect(drift.coverage[0]).toEqual({
    operationId: "getOrder",
    exchanges: 1,
    parameters: { seen: ["code", "limit", "shop"], missing: [] },
    statuses: { seen: ["200"], missing: ["404"] },
  });
});

test("traffic that was recorded elsewhere is held to the contract with `server`", async () => {
  const server = "http://127.0.0.1:4010/sample";
  await record([entry("/v1/orders/1?shop=a", 200, order, server), entry("/other", 200, {})]);
  expect(await measureDrift("sample", file, { root, server })).toMatchObject({
    exchanges: 1,
    foreign: 1,
    findings: [],
  });
});

test("traffic of another host is refused with a sentence that names it", async () => {
  await record([entry("/v1/orders/1", 200, order, "https://elsewhere.invalid")]);
  await expect(measureDrift("sample", file, { root })).rejects.toThrow(
    /no exchange with sample .* only with elsewhere\.invalid/,
  );
});

test.each([
  ["is cut short", '{"log":{"entries":[{"request":{"method":"GET"'],
  ["is no JSON", "<html></html>"],
  ["is empty", ""],
])("a file that %s is refused with a sentence", async (_, text) => {
  await writeFile(file, text);
  await expect(measureDrift("sample", file, { root })).rejects.toThrow(
    /cannot be read as a HAR file: it is cut short or no JSON/,
  );
});

test("a file that is not there, and one without entries, are refused with a sentence", async () => {
  await expect(measureDrift("sample", file, { root })).rejects.toThrow(/there is no such file/);
  await writeFile(file, "{}");
  await expect(measureDrift("sample", file, { root })).rejects.toThrow(/holds no exchange/);
});

test("every report has the finding in it, Korean as it is and HTML escaped", async () => {
  await record([entry("/v1/orders/1?shop=a", 200, { ...order, "<b>옵션": 1 })]);
  const drift = await measureDrift("sample", file, { root });
  expect(textReport(drift)).toContain("getOrder, answer 200 /<b>옵션: The field is not declared.");
  expect(htmlReport(drift)).toContain("answer 200 /&lt;b>옵션");
  expect(JSON.parse(sarifReport(drift))).toMatchObject({
    version: "2.1.0",
    runs: [{ results: [{ ruleId: "undocumented-field", level: "warning", occurrenceCount: 1 }] }],
  });
});

test("a report for code scanning is as its schema says, and leads to the operation's line", async () => {
  await record([
    entry("/v1/orders/1?shop=a&정렬=최신", 200, { ...order, 상태: 1 }),
    entry("/v1/회원", 200, {}),
  ]);
  const report = JSON.parse(sarifReport(await measureDrift("sample", file, { root })));

  // Its dialect is draft 4, which differs in nothing that it uses but the name of its id.
  const { id: _, $schema: __, ...schema } = JSON.parse(await readFile(sarifSchema, "utf8"));
  const validate = addFormats
    .default(new Ajv({ strict: false, unicodeRegExp: false }))
    .compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  const lines = contract.split("\n");
  const texts = report.runs[0].results.map(({ locations: [{ physicalLocation }] }: SarifResult) =>
    lines[physicalLocation.region.startLine - 1]?.trim(),
  );
  expect(texts.toSorted()).toEqual(["get:", "get:", "paths:"]);
});

interface SarifResult {
  readonly locations: readonly [
    { readonly physicalLocation: { readonly region: { readonly startLine: number } } },
  ];
}

function record(entries: readonly object[]): Promise<void> {
  return writeFile(file, JSON.stringify({ log: { version: "1.2", entries } }));
}
