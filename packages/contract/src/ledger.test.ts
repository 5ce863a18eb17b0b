import type { Document } from "@jumun/openapi/document";
import { expect, test } from "vitest";
import { ledgerOf, unpinned } from "./ledger.ts";

const decision = { page: "A number.", wire: "A text.", chosen: "A text.", why: "2^53." };
const korean = { page: "숫자.", wire: "문자열.", chosen: "문자열.", why: "2^53." };
const amount = { id: "amount-as-text", ...decision, ko: korean };
const header = { id: "link-header", ...decision, ko: korean };
const provenance = {
  sources: {},
  notes: { name: { en: "By its name.", ko: "이름에서." } },
  discrepancies: [amount, header],
  unknown: [{ en: "The rate limit.", ko: "호출 한도." }],
  omitted: [{ en: "Refunds.", ko: "환불." }],
  verified: "never" as const,
};
const file = "packages/shop/src/discrepancy.test.ts";
const pin = { id: "amount-as-text", title: "amount-as-text: a text", file };

const document: Document = {
  openapi: "3.1.0",
  info: { title: "주문", version: "1.0.0" },
  paths: {
    "/orders": {
      get: {
        operationId: "listOrders",
        parameters: [{ name: "limit", in: "query", ...{ "x-discrepancy": [amount] } }],
        responses: {
          "200": {
            description: "OK.",
            headers: {
              Link: {
                schema: { type: "string" },
                ...{ "x-discrepancy": [header] },
              },
            },
            content: { "application/json": { example: { "x-discrepancy": [{ id: "data" }] } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Order: {
        type: "object",
        properties: {
          금액: { type: "string", ...{ "x-discrepancy": [amount] } },
          code: {
            type: "string",
            ...{ "x-evidence": { kind: "inferred", id: "name", source: "By its name." } },
          },
          name: { type: "string", ...{ "x-evidence": { kind: "vendor-doc", source: "A page." } } },
        },
      },
    },
  },
};

test("a ledger has each discrepancy once, with all its locations", () => {
  const { discrepancies } = ledgerOf("shop", document, provenance, [pin]);
  expect(discrepancies).toEqual([
    {
      ...amount,
      pins: [pin],
      places: [
        {
          pointer: "/paths/~1orders/get/parameters/0",
          words: { en: "listOrders, parameter limit", ko: "listOrders, 파라미터 limit" },
        },
        {
          pointer: "/components/schemas/Order/properties/금액",
          words: { en: "Order.금액", ko: "Order.금액" },
        },
      ],
    },
    expect.objectContaining({ id: "link-header", pins: [] }),
  ]);
  expect(discrepancies[1]?.places[0]?.words.en).toBe("listOrders, response 200, header Link");
});

test("a ledger has all evidence except that of the whole contract", () => {
  expect(ledgerOf("shop", document, provenance, []).evidence).toEqual([
    {
      kind: "inferred",
      id: "name",
      source: "By its name.",
      ko: "이름에서.",
      place: expect.objectContaining({ words: { en: "Order.code", ko: "Order.code" } }),
    },
    expect.objectContaining({ kind: "vendor-doc" }),
  ]);
});

test("a ledger counts the operations by the kind of their evidence", () => {
  const inferred = { kind: "inferred", source: "By its name." } as const;
  const responses = {};
  const other: Document = {
    ...document,
    paths: {
      ...document.paths,
      "/brands": {
        get: { operationId: "listBrands", responses, "x-evidence": inferred },
        post: { operationId: "createBrand", responses, "x-evidence": inferred },
      },
    },
  };
  expect(ledgerOf("shop", other, provenance, []).operations).toEqual({
    "vendor-doc": 1,
    inferred: 2,
  });
});

test("a ledger lists the open questions and the omissions of the contract", () => {
  const { unknown, omitted, verified } = provenance;
  expect(ledgerOf("shop", document, provenance, [])).toMatchObject({ unknown, omitted, verified });
});

test("discrepancies without a pin, and pins without a discrepancy, are found", () => {
  const gone = { id: "gone", title: "gone: a choice of old", file };
  const pins = [pin, gone];
  expect(unpinned(ledgerOf("shop", document, provenance, pins), pins)).toEqual([
    `specs/shop/provenance.yaml: nothing pins the discrepancy link-header. Name it on the row or sample of specs/shop/pages that it is about, or write a test in ${file} whose title begins with "link-header: ".`,
    `${file}: "gone: a choice of old" names gone, which is no discrepancy of specs/shop/provenance.yaml. Name one of its ids, or take the name out.`,
  ]);
});
