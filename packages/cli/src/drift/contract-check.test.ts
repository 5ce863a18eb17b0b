import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { jsonText } from "../json-text.ts";
import { measureDrift } from "./measure-drift.ts";
import { textReport } from "./report-text.ts";
import { creation, document, entry, order } from "./shop.fixture.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jumun-drift-"));
  file = join(folder, "traffic.har");
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  [
    "an operation, without the values in its path",
    entry("/v1/members/홍길동/010-1234-5678", 200, {}),
    "error undocumented-operation GET /v1/{string}/{string}/{string}",
  ],
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
  ["a status", entry("/v1/orders/1?shop=a", 418, {}), "error undocumented-status response 418"],
  [
    "a field, wherever it is nested",
    entry("/v1/orders/1?shop=a", 200, { ...order, lines: [{ qty: 1, 옵션: "빨강" }] }),
    "warning undocumented-field response 200 /lines/*/옵션",
  ],
  [
    "a value that is new to an extensible enumeration",
    entry("/v1/orders/1?shop=a", 200, { ...order, 상태: "환불" }),
    "info unknown-value response 200 /상태",
  ],
  [
    "a type",
    entry("/v1/orders/1?shop=a", 200, { ...order, 주문번호: 1 }),
    "error type-mismatch response 200 /주문번호",
  ],
  [
    "a body that is no JSON",
    entry("/v1/orders/1?shop=a", 200, "<html>점검 중</html>"),
    "error not-json response 200",
  ],
])("it finds %s that the contract does not describe", async (_, recorded, expected) => {
  await record([recorded, recorded]);

  const { findings } = await measureDrift("sample", document, file);

  expect(findings.map(({ severity, rule, location }) => `${severity} ${rule} ${location}`)).toEqual(
    [expected],
  );
  expect(findings[0]).toMatchObject({ times: 2, firstEntry: 1 });
});

const sent = { mimeType: "application/json", text: '{"이름":"홍길동"}' };

test.each([
  ["nothing, where all is as declared", {}, []],
  ["a required header that was not sent", { shop: undefined }, ["missing-parameter header X-Shop"]],
  ["a header's value", { shop: "땅" }, ["type-mismatch header X-Shop"]],
  ["nothing, where a list is sent", { query: "?tag=1&tag=2" }, []],
  ["a list that is too long", { query: "?tag=1&tag=2&tag=3" }, ["type-mismatch query tag"]],
  ["an element of a list", { query: "?tag=1&tag=가" }, ["type-mismatch query tag /*"]],
  ["nothing, where objects are sent in their styles", { query: "?spot[floor]=3&width=2" }, []],
  ["a member of an object", { query: "?spot[floor]=삼" }, ["type-mismatch query spot /floor"]],
  ["that there is no body", { sent: undefined }, ["missing-body request"]],
  ["a field that is not there", { sent: { ...sent, text: "{}" } }, ["type-mismatch request"]],
  [
    "a media type",
    { sent: { ...sent, mimeType: "text/plain" } },
    ["undocumented-media-type request"],
  ],
  [
    "a form's fields, as a browser writes them",
    {
      sent: {
        mimeType: "application/x-www-form-urlencoded",
        params: [
          { name: "이름", value: "홍길동" },
          { name: "수량", value: "둘" },
          { name: "옵션", value: "빨강" },
          { name: "옵션", value: "파랑" },
          { name: "메모", value: "" },
        ],
      },
    },
    ["type-mismatch request /수량", "undocumented-field request /메모"],
  ],
  ["a header of the answer", { left: "셋" }, ["type-mismatch response 201 header X-Left"]],
  ["that a header is missing", { left: undefined }, ["missing-header response 201 header X-Left"]],
  ["that the answer has no body", { text: "" }, ["missing-body response 201"]],
  ["a body that is not declared", { status: 204 }, ["undocumented-body response 204"]],
  [
    "one field of the nearest variant, and not all that every variant lacks",
    { text: '[{"code":1,"result":"성공"}]' },
    ["type-mismatch response 201 /*/code"],
  ],
  ["nothing, where a body begins with a byte order mark", { text: "\uFEFF[]" }, []],
])("it finds %s", async (_, changes, expected) => {
  await record([creation(changes)]);
  const { findings } = await measureDrift("sample", document, file);
  expect(findings.map(({ rule, location }) => `${rule} ${location}`)).toEqual(expected);
});

test.each(["utf-8", "euc-kr"])("a body in Base64 is read in its charset, %s", async (charset) => {
  const euckr = [0xbc, 0xba, 0xb0, 0xf8];
  const word = charset === "utf-8" ? Buffer.from("성공") : Buffer.from(euckr);
  const body = Buffer.concat([
    Buffer.from('[{"code":"1","result":"'),
    word,
    Buffer.from('"}]'),
  ]).toString("base64");
  const mimeType = `application/json; charset=${charset}`;
  await record([creation({ text: body, encoding: "base64", mimeType })]);
  expect((await measureDrift("sample", document, file)).findings).toEqual([]);
});

test("a URL that is not UTF-8 is matched", async () => {
  await record([
    entry("/v1/orders/%C7%D1?shop=%C7%D1%B1%DB", 200, order),
    entry("/v1/%C7%D1", 200, {}),
    entry("/v1/회원", 200, {}),
  ]);
  const { findings } = await measureDrift("sample", document, file);
  expect(findings.map(({ location }) => location)).toEqual(["GET /v1/{string}"]);
});

test("only the first 500 differences are listed, and the rest is counted", async () => {
  const fields = Array.from({ length: 700 }, (_, index) => [`필드${index}`, 1]);
  const many = entry("/v1/orders/1?shop=a", 200, { ...order, ...Object.fromEntries(fields) });
  await record([many, many]);
  const { findings } = await measureDrift("sample", document, file);
  expect(findings).toHaveLength(501);
  expect(findings.at(-1)).toMatchObject({ location: "elsewhere", times: 400, firstEntry: 1 });
});

test("the reports have no value from the traffic", async () => {
  const name = "홍길동";
  const phone = "010-1234-5678";
  const row = {
    ...order,
    상태: name,
    lines: [{ qty: phone, [phone]: name }],
    [`${name}@shop.invalid`]: 1,
  };
  await record([
    entry(`/v1/orders/1?shop=a&limit=${phone}&${phone}=1`, 200, row),
    entry(`/v1/members/${phone}`, 200, {}),
    entry("/v1/orders/1?shop=a", 200, phone),
    creation({ shop: name, mimeType: `application/${name}` }),
  ]);

  const drift = await measureDrift("sample", document, file);

  expect(drift.findings.length).toBeGreaterThan(7);
  for (const report of [textReport, jsonText]) {
    expect(report(drift)).not.toMatch(/홍길동|010|1234|5678/);
  }
});

test("in a recording of shapes only names and types are compared", async () => {
  const shape = { 주문번호: "string", 상태: "string", lines: [{ qty: "string", 옵션: 0 }] };
  const recorded = entry("/v1/orders/string?shop=string&limit=0", 200, shape);
  await record([{ ...recorded, _shape: true }]);
  const { findings } = await measureDrift("sample", document, file);
  expect(findings.map(({ location, message }) => `${location}: ${message}`)).toEqual([
    "response 200 /lines/*/qty: The value must be integer; it is a string.",
    "response 200 /lines/*/옵션: The field is not declared. It is an integer.",
  ]);
});

test("a redacted value is not a difference", async () => {
  await record([entry("/v1/orders/1?shop=***&limit=***", 200, { ...order, 상태: "***" })]);
  expect((await measureDrift("sample", document, file)).findings).toEqual([]);
});

function record(entries: readonly object[]): Promise<void> {
  return writeFile(file, JSON.stringify({ log: { version: "1.2", entries } }));
}
