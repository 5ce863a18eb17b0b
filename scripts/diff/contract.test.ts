import { expect, test } from "vitest";
import { stringify } from "yaml";
import { compareContracts } from "./contract.ts";
import { type Impact, largest } from "./impact.ts";

/** A made-up contract whose every part a test may change. */
function parts() {
  const body = {
    type: "object",
    required: ["order_code"],
    properties: {
      order_code: { type: "string", maxLength: 20 },
      memo: { type: "string", default: "없음" } as Record<string, unknown>,
    } as Record<string, unknown>,
  };
  const order = {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "string" } as Record<string, unknown>,
      name: { type: "string" },
      status: { type: "string", "x-extensible-enum": ["입금대기"] },
      kind: { type: "string", enum: ["무통장"] },
    } as Record<string, Record<string, unknown>>,
  };
  const answer = { description: "주문", content: { "application/json": { schema: order } } };
  const operation: Record<string, unknown> = {
    operationId: "createOrder",
    summary: "Create an order",
    "x-idempotent": false,
    "x-evidence": { kind: "inferred", source: "made up" },
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: { "200": answer, "404": { description: "없음" } } as Record<string, unknown>,
  };
  const scheme: Record<string, unknown> = {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    "x-prefix": "Token ",
  };
  const document: Record<string, unknown> = {
    openapi: "3.1.0",
    info: { title: "made up", version: "1.0.0" },
    servers: [{ url: "https://example.kr", "x-environment": "production" }],
    security: [{ token: [] }],
    paths: { "/orders": { post: operation } } as Record<string, unknown>,
    components: { securitySchemes: { token: scheme } },
  };
  return { document, operation, body, order, scheme };
}

type Parts = ReturnType<typeof parts>;

const cases: readonly [string, Impact, (parts: Parts) => void][] = [
  ["nothing", "none", () => {}],
  [
    "another summary",
    "patch",
    ({ operation }) => {
      operation.summary = "주문 등록";
    },
  ],
  ["other evidence", "patch", ({ operation }) => void delete operation["x-evidence"]],
  [
    "a Korean text",
    "patch",
    ({ operation }) => {
      operation["x-ko"] = { summary: "등록" };
    },
  ],
  ["no security", "major", ({ document }) => void delete document.security],
  [
    "an operation without security",
    "major",
    ({ operation }) => {
      operation.security = [];
    },
  ],
  [
    "another way in",
    "major",
    ({ document }) => {
      document.security = [{ token: [] }, {}];
    },
  ],
  [
    "another prefix",
    "major",
    ({ scheme }) => {
      scheme["x-prefix"] = "Bearer ";
    },
  ],
  [
    "an idempotent operation",
    "major",
    ({ operation }) => {
      operation["x-idempotent"] = true;
    },
  ],
  [
    "a method renamed",
    "major",
    ({ operation }) => {
      operation.operationId = "makeOrder";
    },
  ],
  ["a required field to send", "major", ({ body }) => void body.required.push("memo")],
  ["a field to send gone", "major", ({ body }) => void delete body.properties.memo],
  [
    "an optional field to send",
    "minor",
    ({ body }) => {
      body.properties.note = {};
    },
  ],
  [
    "another default",
    "minor",
    ({ body }) => {
      body.properties.memo = { type: "string", default: "" };
    },
  ],
  ["a field of the answer gone", "major", ({ order }) => void delete order.properties.name],
  [
    "a field in the answer",
    "minor",
    ({ order }) => {
      order.properties.note = {};
    },
  ],
  [
    "another type in the answer",
    "major",
    ({ order }) => {
      order.properties.id = { type: "integer" };
    },
  ],
  [
    "a value more in a closed enumeration of the answer",
    "major",
    ({ order }) => {
      order.properties.kind = { type: "string", enum: ["무통장", "카드"] };
    },
  ],
  [
    "a value more in an open enumeration of the answer",
    "minor",
    ({ order }) => {
      order.properties.status = {
        type: "string",
        "x-extensible-enum": ["입금대기", "취소"],
      };
    },
  ],
  ["an envelope", "major", ({ order }) => void Object.assign(order, { "x-envelope": "data" })],
  [
    "pages of a list",
    "minor",
    ({ operation }) => {
      operation["x-pagination"] = { style: "page-number" };
    },
  ],
  [
    "a split",
    "major",
    ({ operation }) => {
      operation["x-split"] = { by: "order_code" };
    },
  ],
  [
    "an operation gone",
    "major",
    ({ document }) => {
      document.paths = {};
    },
  ],
  [
    "another operation",
    "minor",
    ({ document, operation }) => {
      document.paths = {
        "/orders": { post: operation },
        "/shops": {
          get: { operationId: "listShops", responses: { 200: { description: "상점" } } },
        },
      };
    },
  ],
];

test.each(cases)("%s: %s", async (_, impact, change) => {
  const revision = parts();
  change(revision);

  const changes = await compareContracts(stringify(parts().document), stringify(revision.document));

  expect(largest(changes.map((change) => change.impact)), JSON.stringify(changes)).toBe(impact);
});

test("a pagination that is no longer there breaks who reads all pages", async () => {
  const base = parts();
  base.operation["x-pagination"] = { style: "page-number", page: "page" };

  const changes = await compareContracts(stringify(base.document), stringify(parts().document));

  expect(changes).toEqual([
    { impact: "major", what: "#/paths/~1orders/post/x-pagination removed" },
  ]);
});
