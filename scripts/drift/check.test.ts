import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { measureDrift } from "./measure.ts";
import { contract, creation, entry, order } from "./shop.fixture.ts";

let root: string;
let file: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "jumun-drift-"));
  file = join(root, "traffic.har");
  await mkdir(join(root, "specs", "sample"), { recursive: true });
  await writeFile(join(root, "specs", "sample", "openapi.yaml"), contract);
});
afterEach(() => rm(root, { recursive: true }));

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
  ["a header of the answer", { left: "셋" }, ["type-mismatch answer 201 header X-Left"]],
  ["that a header is missing", { left: undefined }, ["missing-header answer 201 header X-Left"]],
  ["that the answer has no body", { text: "" }, ["missing-body answer 201"]],
  ["a body where there is none", { status: 204 }, ["undocumented-body answer 204"]],
  [
    "one field of the nearest variant, and not all that every variant lacks",
    { text: '[{"code":1,"result":"성공"}]' },
    ["type-mismatch answer 201 /*/code"],
  ],
  ["nothing, where a body begins with a byte order mark", { text: "\uFEFF[]" }, []],
])("it finds %s", async (_, changes, expected) => {
  await record([creation(changes)]);
  const { findings } = await measureDrift("sample", file, { root });
  expect(findings.map(({ rule, place }) => `${rule} ${place}`)).toEqual(expected);
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
  expect((await measureDrift("sample", file, { root })).findings).toEqual([]);
});

test("an address in another charset than UTF-8 is an address all the same", async () => {
  await record([
    entry("/v1/orders/%C7%D1?shop=%C7%D1%B1%DB", 200, order),
    entry("/v1/%C7%D1", 200, {}),
    entry("/v1/회원", 200, {}),
  ]);
  const { findings } = await measureDrift("sample", file, { root });
  expect(findings.map(({ place }) => place)).toEqual(["GET /v1/%C7%D1", "GET /v1/회원"]);
});

test("what differs is listed only so far, and counted beyond", async () => {
  const many = Array.from({ length: 700 }, (_, index) => entry(`/v1/member/${index}`, 200, {}));
  await record([...many, ...many]);
  const { findings } = await measureDrift("sample", file, { root });
  expect(findings).toHaveLength(501);
  expect(findings.at(-1)).toMatchObject({ place: "elsewhere", times: 400, firstEntry: 501 });
});

test("a redacted value is no difference", async () => {
  await record([entry("/v1/orders/1?shop=***&limit=***", 200, { ...order, 상태: "***" })]);
  expect((await measureDrift("sample", file, { root })).findings).toEqual([]);
});

function record(entries: readonly object[]): Promise<void> {
  return writeFile(file, JSON.stringify({ log: { version: "1.2", entries } }));
}
