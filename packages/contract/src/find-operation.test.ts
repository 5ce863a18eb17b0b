import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Document } from "./document.ts";
import { findOperation } from "./find-operation.ts";
import { listOperations } from "./operation.ts";

const document: Document = parse(`
openapi: 3.1.0
paths:
  /주문/{번호}:
    get: { operationId: getOrder, responses: { "200": { description: 성공 } } }
  /주문/내것:
    get: { operationId: listMine, responses: { "200": { description: 성공 } } }
`);

const found = (path: string) =>
  findOperation(listOperations(document), "GET", path, new URLSearchParams());

test.each(["/주문/내것", "/%EC%A3%BC%EB%AC%B8/%EB%82%B4%EA%B2%83", "/%ec%a3%bc%eb%ac%b8/내것"])(
  "a Korean path is found as it is written and as it is sent: %s",
  (path) => {
    expect(found(path)?.operation.id).toBe("listMine");
  },
);

test("a parameter beside it has its value decoded", () => {
  expect(found("/%EC%A3%BC%EB%AC%B8/%EC%A3%BC%EB%AC%B8-1")).toMatchObject({
    operation: { id: "getOrder" },
    pathValues: { 번호: "주문-1" },
  });
  expect(found("/주문/주문-1/줄")).toBeUndefined();
});
