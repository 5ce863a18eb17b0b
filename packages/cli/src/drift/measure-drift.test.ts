import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { jsonText } from "../json-text.ts";
import { measureDrift } from "./measure-drift.ts";
import { textReport } from "./report-text.ts";
import { document, entry, order } from "./shop.fixture.ts";

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
  ["is not JSON", "<html></html>"],
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

test("both reports have the finding, with Korean as it is", async () => {
  await record([entry("/v1/orders/1?shop=a", 200, { ...order, 옵션: 1 })]);
  const drift = await measureDrift("sample", document, file);
  const message = "getOrder, response 200 /옵션: The field is not declared. It is an integer.";
  expect(textReport(drift)).toContain(message);
  expect(JSON.parse(jsonText(drift))).toEqual(drift);
});

test("control characters of a recording do not reach the reports", async () => {
  const name = "a\x1b]0;제목\x07\x9b2J\x7f\r\n";
  await record([
    entry(`/v1/orders/1?shop=a&${encodeURIComponent(name)}=1`, 200, { ...order, [name]: 1 }),
  ]);
  const drift = await measureDrift("sample", document, file);
  for (const report of [textReport, jsonText]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be printed.
    expect(report(drift)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  }
});

function record(entries: readonly object[]): Promise<void> {
  return writeFile(file, JSON.stringify({ log: { version: "1.2", entries } }));
}
