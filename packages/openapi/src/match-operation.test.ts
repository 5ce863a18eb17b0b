import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Document } from "./document.ts";
import { listOperations } from "./list-operations.ts";
import { matchOperation } from "./match-operation.ts";

const response = { "204": { description: "성공" } };
const half = (operationId: string, parameters: string[]) => ({
  operationId,
  summary: "주문",
  description: "주문",
  parameters,
});
const document: Document = parse(`
openapi: 3.1.0
paths:
  /주문/{번호}:
    get: { operationId: getOrder, responses: { "200": { description: 성공 } } }
    put: { operationId: putOrder, responses: { "200": { description: 성공 } } }
  /주문/내것:
    get: { operationId: listMine, responses: { "200": { description: 성공 } } }
`);
const code = { name: "code", in: "query", schema: { type: "string" } } as const;
document.paths = {
  ...document.paths,
  "/split": {
    get: {
      parameters: [code],
      responses: response,
      "x-split": { by: "code", absent: half("list", []), present: half("get", ["code"]) },
    },
  },
};
const operations = listOperations(document);
const found = (method: string, path: string, query = "") =>
  matchOperation(operations, method, path, new URLSearchParams(query));

test("the operation of the most concrete path with the method is found", () => {
  expect(found("GET", "/주문/내것")?.operation.id).toBe("listMine");
  expect(found("PUT", "/주문/내것")?.operation.id).toBe("putOrder");
  expect(found("DELETE", "/주문/내것")).toBeUndefined();
});

test("path parameters are decoded", () => {
  expect(found("GET", "/%EC%A3%BC%EB%AC%B8/%EC%A3%BC%EB%AC%B8-1")).toMatchObject({
    operation: { id: "getOrder" },
    pathParameters: { 번호: "주문-1" },
  });
  expect(found("GET", "/주문/주문-1/줄")).toBeUndefined();
});

test("the query selects the half of a split", () => {
  expect(found("GET", "/split")?.operation.id).toBe("list");
  expect(found("GET", "/split", "code=")?.operation.id).toBe("get");
});
