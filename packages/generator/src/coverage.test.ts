import type { Document, Operation } from "@jumun/openapi/document";
import { expect, test } from "vitest";
import { coverageSection } from "./coverage.ts";

const operation = (operationId: string, tag: string): Operation => ({
  operationId,
  tags: [tag],
  responses: {},
});
const callback = {
  "{$request.body#/url}": {
    post: {
      operationId: "receiveResult",
      requestBody: {
        content: { "application/json": { schema: { $ref: "#/components/schemas/Result" } } },
      },
      responses: {},
    },
  },
};
const document: Document = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1.0.0" },
  tags: [{ name: "Orders", "x-displayName": "주문" }, { name: "Carriers" }, { name: "Unused" }],
  paths: {
    "/carriers": { get: operation("listCarriers", "Carriers") },
    "/orders": {
      get: { ...operation("listOrders", "Orders"), callbacks: { result: callback } },
      post: { ...operation("createOrder", "Orders"), callbacks: { result: callback } },
    },
  },
};
const known = { sources: {}, notes: {}, discrepancies: [], unknown: [] };
const omitted = [{ en: "Refunds: no page.\nUse the screen.", ko: "환불: 문서 없음." }];

test("it counts operations by resource, and each callback once", () => {
  expect(coverageSection(document, { ...known, omitted, verified: "never" }, "en")).toBe(
    `## Coverage

**Covered:** 3 operations, 1 callback. Orders 2 · Carriers 1.

**Not covered, and what to do instead:**

- Refunds: no page. Use the screen.

**Verified live:** never. The contract is made from documents and public code; nobody has compared it with the running service.`,
  );
});

test("it is in Korean, and has no list if nothing is left out", () => {
  const verified = { on: "2026-11-29", by: "홍길동" };
  expect(coverageSection(document, { ...known, omitted: [], verified }, "ko")).toBe(
    `## 지원 범위

**지원:** API 3개, 콜백 1개. 주문 2개 · Carriers 1개.

**실서버 검증:** 2026-11-29, 홍길동.`,
  );
});
