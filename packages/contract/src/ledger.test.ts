import { expect, test } from "vitest";
import type { Document } from "./document.ts";
import { ledgerOf, unpinned } from "./ledger.ts";

const reading = { says: "A number.", shows: "A text.", chosen: "A text.", why: "2^53." };
const korean = { says: "숫자.", shows: "문자열.", chosen: "문자열.", why: "2^53." };
const amount = { id: "amount-as-text", ...reading, ko: korean };
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
                ...{ "x-discrepancy": [{ id: "link-header", ...reading }] },
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
            ...{ "x-evidence": { kind: "inferred", source: "By its name.", ko: "이름에서." } },
          },
          name: { type: "string", ...{ "x-evidence": { kind: "vendor-doc", source: "A page." } } },
        },
      },
    },
  },
};

test("a ledger has each discrepancy once, with every place where it stands", () => {
  const { discrepancies } = ledgerOf("shop", document, [pin]);
  expect(discrepancies).toEqual([
    {
      ...amount,
      pins: [pin],
      places: [
        {
          pointer: "/paths/~1orders/get/parameters/0",
          words: { en: "listOrders, parameter limit", ko: "listOrders, 매개변수 limit" },
        },
        {
          pointer: "/components/schemas/Order/properties/금액",
          words: { en: "Order.금액", ko: "Order.금액" },
        },
      ],
    },
    expect.objectContaining({ id: "link-header", pins: [] }),
  ]);
  expect(discrepancies[1]?.places[0]?.words.en).toBe("listOrders, answer 200, header Link");
});

test("a ledger has the evidence that is not the vendor's page", () => {
  expect(ledgerOf("shop", document, []).evidence).toEqual([
    {
      kind: "inferred",
      source: "By its name.",
      ko: "이름에서.",
      place: expect.objectContaining({ words: { en: "Order.code", ko: "Order.code" } }),
    },
  ]);
});

test("a discrepancy without a test, and a test without a discrepancy, are told in a sentence", () => {
  const gone = { id: "gone", title: "gone: a choice of old", file };
  const pins = [pin, gone];
  expect(unpinned(ledgerOf("shop", document, pins), pins)).toEqual([
    `No test pins the discrepancy link-header of shop (listOrders, answer 200, header Link): write one in ${file} whose title begins with "link-header: " and which fails where the other reading is taken.`,
    `The test "gone: a choice of old" in ${file} pins gone, which is no discrepancy of specs/shop/openapi.yaml: name one of its ids, or move the test.`,
  ]);
});
