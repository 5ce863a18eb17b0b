import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleContract } from "./bundle.ts";
import { withoutRecord } from "./expand.ts";
import { koreanProblems } from "./korean.ts";
import { formatProblem, type Problem } from "./lint.ts";
import { provenanceProblems } from "./provenance-problems.ts";
import { change, folderWith } from "./rules/rule.fixture.ts";
import { unreachedProblems } from "./unreached.ts";

const files = {
  "openapi.yaml": `openapi: 3.1.0
info: { title: Orders, version: 1.0.0, x-evidence: vendor-doc/orders-page }
servers: [{ url: "https://shop.invalid", description: Production., x-environment: production }]
tags: [{ name: Orders, description: Orders of a shop. }]
paths:
  /orders: { $ref: "orders.yaml#/paths/~1orders" }
`,
  "orders.yaml": `paths:
  /orders:
    get:
      operationId: listOrders
      summary: List orders
      parameters:
        - { name: content, in: query, description: What to look for., schema: { type: string } }
      responses:
        "200":
          description: The orders.
          content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
components:
  schemas:
    Order:
      type: object
      description: An order.
      x-discrepancy: [amount-as-text]
      properties:
        content: { type: string, description: What was ordered., x-evidence: client-code/reader }
        state:
          type: string
          enum: [paid]
          description: The state.
          x-enum-texts: { paid: Paid by card. }
`,
  "ko.yaml": `info: { title: 주문 }
server production: { description: 운영 호스트. }
tag Orders: { name: 주문, description: 쇼핑몰의 주문. }
listOrders:
  summary: 주문 목록 조회
  content.description: 검색할 내용.
  200.description: 주문.
Order:
  description: 주문 한 건.
  content.description: 주문한 상품.
  state.description: 상태.
  state.paid: 카드 결제 완료.
`,
  "provenance.yaml": `sources:
  orders-page: { en: The page “Orders”, ko: “Orders” 문서, url: "https://shop.invalid/orders" }
notes:
  reader: { en: A client in PHP reads it., ko: PHP 연동 코드가 읽습니다. }
discrepancies:
  - id: amount-as-text
    page: A number.
    wire: A text.
    chosen: A text.
    why: The sample.
    ko: { page: 숫자., wire: 문자열., chosen: 문자열., why: 예시. }
unknown:
  - { en: The rate limit., ko: 호출 한도. }
verified: never
omitted:
  - { en: Refunds have no page. Use the shop., ko: 환불은 문서가 없습니다. 쇼핑몰을 이용하세요. }
`,
};

type Files = Readonly<Record<string, string>>;

async function problemsOf(
  find: (contract: string) => Promise<Problem[]>,
  changed: Files = {},
): Promise<string[]> {
  const folder = folderWith({ ...files, ...changed });
  const problems = await find(join(folder, "openapi.yaml"));
  return problems.map((problem) => formatProblem(problem, folder));
}

async function unreached(contract: string): Promise<Problem[]> {
  return unreachedProblems(contract, await bundleContract(contract));
}

test("a contract with its Korean and its provenance has no problem", async () => {
  for (const find of [koreanProblems, provenanceProblems, unreached]) {
    expect(await problemsOf(find)).toEqual([]);
  }
});

test("a text without Korean is an error at the text", async () => {
  const korean = change(files["ko.yaml"], "  content.description: 검색할 내용.\n", "");
  expect(await problemsOf(koreanProblems, { "ko.yaml": korean })).toEqual([
    'orders.yaml:7:39 This text has no Korean. Write "listOrders.content.description" in ko.yaml. (korean)',
  ]);
  const meaning = change(files["ko.yaml"], "  state.paid: 카드 결제 완료.\n", "");
  expect(await problemsOf(koreanProblems, { "ko.yaml": meaning })).toEqual([
    'orders.yaml:24:27 This text has no Korean. Write "Order.state.paid" in ko.yaml. (korean)',
  ]);
});

test("Korean without a text, and Korean in English, are errors in ko.yaml", async () => {
  const left = change(files["ko.yaml"], "content.description: 검색", "page.description: 검색");
  expect(await problemsOf(koreanProblems, { "ko.yaml": left })).toContain(
    'ko.yaml:6:3 The contract has no text "listOrders.page.description". Correct the name, or delete the line. (korean)',
  );
  const english = change(files["ko.yaml"], "검색할 내용.", "What to look for.");
  expect(await problemsOf(koreanProblems, { "ko.yaml": english })).toEqual([
    'ko.yaml:6:3 "listOrders.content.description" contains no Hangul. Write it in Korean. (korean)',
  ]);
});

test("two texts with the same name are an error", async () => {
  const twice = `${files["orders.yaml"]}  responses:\n    Order: { description: The order. }\n`;
  expect(await problemsOf(koreanProblems, { "orders.yaml": twice })).toEqual([
    'orders.yaml:26:14 Two texts have the name "Order.description". Rename one of the described objects. (korean)',
  ]);
});

test("an id in place without its entry is an error at the id", async () => {
  const other = change(files["orders.yaml"], "[amount-as-text]", "[amount-as-number]");
  expect(await problemsOf(provenanceProblems, { "orders.yaml": other })).toEqual([
    'orders.yaml:17:7 provenance.yaml has no discrepancy "amount-as-number". Write it there, or remove the id. (provenance)',
    'provenance.yaml:6:5 No x-discrepancy of the contract names "amount-as-text". Name it there, or delete the entry. (provenance)',
  ]);
  const evidence = change(files["orders.yaml"], "client-code/reader", "guess/writer");
  expect(await problemsOf(provenanceProblems, { "orders.yaml": evidence })).toContain(
    'orders.yaml:19:66 "guess" is not a kind of evidence. Write one of vendor-doc, vendor-doc-other-version, client-code, third-party, inferred, unknown. (provenance)',
  );
});

test("a discrepancy removed from provenance.yaml is an error where the contract names it", async () => {
  const start = files["provenance.yaml"].indexOf("  - id:");
  const end = files["provenance.yaml"].indexOf("unknown:");
  const removed = files["provenance.yaml"].slice(0, start) + files["provenance.yaml"].slice(end);
  expect(await problemsOf(provenanceProblems, { "provenance.yaml": removed })).toEqual([
    'orders.yaml:17:7 provenance.yaml has no discrepancy "amount-as-text". Write it there, or remove the id. (provenance)',
  ]);
});

test("an entry without a text in one of the languages is an error", async () => {
  const english = change(files["provenance.yaml"], "ko: 호출 한도.", "ko: The limit.");
  expect(await problemsOf(provenanceProblems, { "provenance.yaml": english })).toEqual([
    "provenance.yaml:13:5 The entry has no text under `ko`. Write it. (provenance)",
  ]);
  const short = change(files["provenance.yaml"], "    why: The sample.\n", "");
  expect(await problemsOf(provenanceProblems, { "provenance.yaml": short })).toEqual([
    'provenance.yaml:6:5 "amount-as-text" has no text under `why`. Write it. (provenance)',
  ]);
});

test("a provenance.yaml says what the contract leaves out and whether it was verified", async () => {
  const text = files["provenance.yaml"];
  const silent = text.slice(0, text.indexOf("verified:"));
  expect(await problemsOf(provenanceProblems, { "provenance.yaml": silent })).toEqual([
    "provenance.yaml:1:1 Nothing says whether the contract was compared with the running service: write `verified: never`, or `verified: { on: 2026-11-29, by: a name }`. (provenance)",
    "provenance.yaml:1:1 Nothing says what the contract leaves out: write `omitted:` with a list of `{ en, ko }`, each saying what, why, and what to do instead, or `omitted: []`. (provenance)",
  ]);
  const verified = change(text, "verified: never", "verified: { on: 2026-11-29, by: 홍길동 }");
  expect(await problemsOf(provenanceProblems, { "provenance.yaml": verified })).toEqual([]);
  const yes = change(text, "verified: never", "verified: yes");
  expect(await problemsOf(provenanceProblems, { "provenance.yaml": yes })).toEqual([
    expect.stringContaining("provenance.yaml:14:1 Nothing says whether"),
  ]);
  const english = change(text, "ko: 환불은 문서가 없습니다. 쇼핑몰을 이용하세요.", "ko: Refunds.");
  expect(await problemsOf(provenanceProblems, { "provenance.yaml": english })).toEqual([
    "provenance.yaml:16:5 The entry has no text under `ko`. Write it. (provenance)",
  ]);
});

test("a path or component that no operation reaches is an error in its file", async () => {
  const more = `${files["orders.yaml"]}    Item: { type: object }\n`;
  expect(await problemsOf(unreached, { "orders.yaml": more })).toEqual([
    "orders.yaml:25:5 Nothing refers to this component, so it is not bundled. Refer to it, or delete it. (unreached)",
  ]);
  const path = "paths:\n  /items:\n    get: { responses: {} }\n";
  expect(await problemsOf(unreached, { "items.yaml": path })).toEqual([
    "items.yaml:2:3 Nothing in openapi.yaml refers to this path, so it is not bundled. Refer to it, or delete it. (unreached)",
  ]);
});

test("a bundle is in one language, with its provenance in place", async () => {
  const contract = join(folderWith(files), "openapi.yaml");
  const english = await bundleContract(contract);
  expect(english.info).toMatchObject({
    title: "Orders",
    "x-evidence": {
      kind: "vendor-doc",
      id: "orders-page",
      source: "The page “Orders”: https://shop.invalid/orders",
    },
  });
  const korean = await bundleContract(contract, { language: "ko" });
  expect(korean.info?.title).toBe("주문");
  expect(korean.tags).toEqual([
    { name: "Orders", description: "쇼핑몰의 주문.", "x-displayName": "주문" },
  ]);
  expect(korean.components?.schemas?.Order).toMatchObject({
    description: "주문 한 건.",
    "x-discrepancy": [{ id: "amount-as-text", page: "숫자." }],
    properties: {
      content: { "x-evidence": { kind: "client-code", source: "PHP 연동 코드가 읽습니다." } },
      state: { description: "상태.\n\n- `paid`: 카드 결제 완료." },
    },
  });
});

test("a published document has no provenance", async () => {
  const english = await bundleContract(join(folderWith(files), "openapi.yaml"));
  expect(JSON.stringify(withoutRecord(english))).not.toMatch(/x-evidence|x-discrepancy/);
});
