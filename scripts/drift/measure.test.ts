import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { measureDrift } from "./measure.ts";
import { htmlReport } from "./report-html.ts";
import { sarifReport } from "./report-sarif.ts";
import { textReport } from "./report-text.ts";

const contract = `
openapi: 3.1.0
info: { title: 견본, version: 1.0.0 }
servers:
  - { url: https://api.shop.invalid, x-environment: production }
paths:
  /v1/orders/{code}:
    get:
      operationId: getOrder
      parameters:
        - { name: code, in: path, required: true, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
        - { name: shop, in: query, required: true, schema: { type: string } }
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                type: object
                required: [주문번호]
                properties:
                  주문번호: { type: string }
                  상태: { type: string, x-extensible-enum: [미입금, 입금] }
                  lines:
                    type: array
                    items: { type: object, properties: { qty: { type: integer } } }
        "404": { description: Not found }
`;

let root: string;
let file: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jumun-drift-"));
  file = join(root, "traffic.har");
  await mkdir(join(root, "specs", "sample"), { recursive: true });
  await writeFile(join(root, "specs", "sample", "openapi.yaml"), contract);
});
afterEach(() => rm(root, { recursive: true }));

const order = { 주문번호: "가-1", 상태: "미입금", lines: [{ qty: 2 }] };

test("traffic as the contract says shows no difference, and what it exercised", async () => {
  await record([entry("/v1/orders/%EA%B0%80-1?shop=%ED%95%9C%EA%B8%80&limit=100", 200, order)]);

  const drift = await measureDrift("sample", file, { root });

  expect(drift).toMatchObject({ exchanges: 1, foreign: 0, findings: [] });
  expect(drift.coverage).toEqual([
    {
      operationId: "getOrder",
      exchanges: 1,
      parameters: { seen: ["code", "limit", "shop"], missing: [] },
      statuses: { seen: ["200"], missing: ["404"] },
    },
  ]);
});

test.each([
  ["an operation", entry("/v1/members", 200, {}), "error undocumented-operation GET /v1/members"],
  [
    "a parameter",
    entry("/v1/orders/1?shop=a&sort=최신", 200, order),
    "warning undocumented-parameter query sort",
  ],
  [
    "that a required parameter is missing",
    entry("/v1/orders/1", 200, order),
    "error missing-parameter query shop",
  ],
  [
    "a parameter's value",
    entry("/v1/orders/1?shop=a&limit=101", 200, order),
    "error type-mismatch query limit",
  ],
  ["a status", entry("/v1/orders/1?shop=a", 418, {}), "error undocumented-status answer 418"],
  [
    "a field, wherever it is nested",
    entry("/v1/orders/1?shop=a", 200, { ...order, lines: [{ qty: 1, 옵션: "빨강" }] }),
    "warning undocumented-field answer 200 /lines/*/옵션",
  ],
  [
    "a value that is new to an extensible enumeration",
    entry("/v1/orders/1?shop=a", 200, { ...order, 상태: "환불" }),
    "info unknown-value answer 200 /상태",
  ],
  [
    "a type",
    entry("/v1/orders/1?shop=a", 200, { ...order, 주문번호: 1 }),
    "error type-mismatch answer 200 /주문번호",
  ],
  [
    "a body that is no JSON",
    entry("/v1/orders/1?shop=a", 200, "<html>점검 중</html>"),
    "error not-json answer 200",
  ],
])("it finds %s that the contract does not describe", async (_, recorded, expected) => {
  await record([recorded, recorded]);

  const { findings } = await measureDrift("sample", file, { root });

  expect(findings.map(({ severity, rule, place }) => `${severity} ${rule} ${place}`)).toEqual([
    expected,
  ]);
  expect(findings[0]).toMatchObject({ times: 2, firstEntry: 1 });
});

test("a redacted value is no difference", async () => {
  await record([entry("/v1/orders/1?shop=***&limit=***", 200, { ...order, 상태: "***" })]);
  expect((await measureDrift("sample", file, { root })).findings).toEqual([]);
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

function entry(path: string, status: number, body: unknown, host = "https://api.shop.invalid") {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    request: { method: "GET", url: `${host}${path}` },
    response: { status, content: { mimeType: "application/json; charset=utf-8", text } },
  };
}

function record(entries: readonly object[]): Promise<void> {
  return writeFile(file, JSON.stringify({ log: { version: "1.2", entries } }));
}
