import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterEach, beforeEach, expect, test } from "vitest";
import { jsonText } from "../json-text.ts";
import { measureDrift } from "./measure-drift.ts";
import { htmlReport } from "./report-html.ts";
import { sarifReport } from "./report-sarif.ts";
import { textReport } from "./report-text.ts";
import { document, entry, order } from "./shop.fixture.ts";

const sarifSchema = fileURLToPath(
  import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
);

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-drift-"));
  file = join(folder, "traffic.har");
});
afterEach(() => rm(folder, { recursive: true }));

test("traffic that fits the contract has no findings, and its coverage is listed", async () => {
  await record([entry("/v1/orders/%EA%B0%80-1?shop=%ED%95%9C%EA%B8%80&limit=100", 200, order)]);

  const drift = await measureDrift("sample", document, file);

  expect(drift).toMatchObject({ exchanges: 1, others: 0, findings: [] });
  expect(drift.coverage[0]).toEqual({
    operationId: "getOrder",
    exchanges: 1,
    parameters: { seen: ["code", "limit", "shop"], missing: [] },
    statuses: { seen: ["200"], missing: ["404"] },
  });
});

test("traffic that was recorded elsewhere is compared with `server`", async () => {
  const server = "http://127.0.0.1:4010/sample";
  await record([entry("/v1/orders/1?shop=a", 200, order, server), entry("/other", 200, {})]);
  expect(await measureDrift("sample", document, file, server)).toMatchObject({
    exchanges: 1,
    others: 1,
    findings: [],
  });
});

test("traffic of another host is an error that names the host", async () => {
  await record([entry("/v1/orders/1", 200, order, "https://elsewhere.invalid")]);
  await expect(measureDrift("sample", document, file)).rejects.toThrow(
    /no exchange with sample .* only with elsewhere\.invalid/,
  );
});

test.each([
  ["is cut short", '{"log":{"entries":[{"request":{"method":"GET"'],
  ["is no JSON", "<html></html>"],
  ["is empty", ""],
])("a file that %s is an error", async (_, text) => {
  await writeFile(file, text);
  await expect(measureDrift("sample", document, file)).rejects.toThrow(
    /cannot be read as a HAR file: it is cut off or not JSON/,
  );
});

test("a missing file, and one without entries, are errors", async () => {
  await expect(measureDrift("sample", document, file)).rejects.toThrow(/the file does not exist/);
  await writeFile(file, "{}");
  await expect(measureDrift("sample", document, file)).rejects.toThrow(/has no exchanges/);
});

test("every report has the finding, with Korean as it is and HTML escaped", async () => {
  await record([entry("/v1/orders/1?shop=a", 200, { ...order, 옵션: 1 })]);
  const drift = await measureDrift("sample", document, file);
  const message = "getOrder, response 200 /옵션: The field is not declared. It is an integer.";
  expect(textReport(drift)).toContain(message);
  expect(htmlReport(drift)).toContain("response 200 /옵션");
  expect(JSON.parse(jsonText(drift))).toEqual(drift);
  expect(JSON.parse(sarifReport(drift))).toMatchObject({
    version: "2.1.0",
    runs: [{ results: [{ ruleId: "undocumented-field", level: "warning", occurrenceCount: 1 }] }],
  });
});

test("control characters and markup of a recording reach no report", async () => {
  const name = "a\x1b]0;제목\x07\x9b2J\x7f\r\n<b>";
  await record([
    entry(`/v1/orders/1?shop=a&${encodeURIComponent(name)}=1`, 200, { ...order, [name]: 1 }),
  ]);
  const drift = await measureDrift("sample", document, file);
  for (const report of [textReport, jsonText, sarifReport, htmlReport]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be printed.
    expect(report(drift)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]|<b>/);
  }
});

test("a report for code scanning fits its schema and names the recording", async () => {
  await record([
    entry("/v1/orders/1?shop=a&정렬=최신", 200, { ...order, 상태: 1 }),
    entry("/v1/회원", 200, {}),
  ]);
  const report = JSON.parse(sarifReport(await measureDrift("sample", document, file)));

  // Its dialect is draft 4, which differs from draft 7 only in the name of its id, as far as it is used.
  const { id: _, $schema: __, ...schema } = JSON.parse(await readFile(sarifSchema, "utf8"));
  const validate = addFormats
    .default(new Ajv({ strict: false, unicodeRegExp: false }))
    .compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  const [{ results }] = report.runs;
  expect(results).toHaveLength(3);
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("traffic.har");
});

function record(entries: readonly object[]): Promise<void> {
  return writeFile(file, JSON.stringify({ log: { version: "1.2", entries } }));
}
