import { parseYaml } from "@jumun/contract/yaml-file";
import { listOperations } from "@jumun/openapi/list-operations";
import { expect, test } from "vitest";
import { document } from "../expectation/shop.fixture.ts";
import type { Page } from "../pages/page.ts";
import { listMutants } from "./list-mutants.ts";
import { runMutants } from "./run-mutants.ts";

const page: Page = {
  file: parseYaml("page: {}", "orders.yaml"),
  page: { title: "Orders", read: "whole" },
  operations: [{ name: "getOrder", heading: "Get", method: "GET", path: "/orders/{id}" }],
  statements: [],
  tables: [],
  samples: [],
  expectations: [],
};

test("each mutant differs from the contract, has its own name, and is a document", () => {
  const mutants = [...listMutants(document)];
  const names = mutants.map(({ pointer, change }) => `${pointer} ${change}`);
  expect(new Set(names).size).toBe(names.length);
  for (const mutant of mutants) {
    expect(mutant.document).not.toEqual(document);
    listOperations(mutant.document);
  }
});

test("every kind of statement is changed", () => {
  const names = [...listMutants(document)].map(({ pointer, change }) => `${pointer} ${change}`);
  expect(names).toEqual(
    expect.arrayContaining([
      '/servers/0 url: "https://shop.invalidx"',
      "/paths/~1orders~1{id} get renamed to put",
      "/paths/~1orders~1{id}/get x-idempotent: false",
      "/paths/~1orders~1{id}/get no security",
      "/paths/~1orders~1{id}/get responses without 404",
      '/paths/~1orders~1{id}/get/parameters/0 in: "query"',
      "/paths/~1orders~1{id}/get/parameters/0/schema no minLength",
      "/paths/~1orders~1{id}/get/parameters/0/schema minLength: 2",
      "/paths/~1orders~1{id}/get/responses/200 headers without Link",
      '/components/securitySchemes/key name: "x-keyx"',
      "/components/schemas/Failure x-failure: false",
      "/components/schemas/Order name renamed to namex",
      "/components/schemas/Order properties without state",
      "/components/schemas/Order state required",
      "/components/schemas/Order required without 0",
      '/components/schemas/Order/properties/state enum: ["paid","sent","x"]',
      '/components/schemas/Order/properties/name type: ["string","null"]',
    ]),
  );
});

test("what no page catches survives", async () => {
  const { survivors, caught } = await runMutants("shop", document, [page]);
  const names = survivors.map(({ pointer, change }) => `${pointer} ${change}`);
  expect(names).toContain("/paths/~1orders~1{id}/get x-idempotent: false");
  expect(names).not.toContain("/paths/~1orders~1{id} get renamed to put");
  expect(caught).toBeGreaterThan(0);
});

test("a page that contradicts the contract itself ends the run", async () => {
  const operations = page.operations.map((operation) => ({ ...operation, method: "PUT" }));
  await expect(runMutants("shop", document, [{ ...page, operations }])).rejects.toThrow(
    "The pages of shop contradict its contract (orders.yaml: request line of getOrder)",
  );
});
