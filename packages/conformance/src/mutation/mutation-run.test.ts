import { parseYaml } from "@jumun/contract/yaml-file";
import { expect, test } from "vitest";
import { describeShop, document } from "../expectation/shop.fixture.ts";
import type { Page } from "../pages/page.ts";
import { listMutants } from "./contract-mutator.ts";
import { checkEquivalents } from "./equivalent.ts";
import { runMutants } from "./mutation-run.ts";
import { lineFinder } from "./place.ts";
import { sample } from "./sample.ts";

const mutants = listMutants(document);
const place = "/paths/~1orders~1{id}/get/x-idempotent";
const change = "x-idempotent flipped";
const page: Page = {
  file: parseYaml("page: {}", "orders.yaml"),
  page: { title: "Orders", read: "whole" },
  operations: [{ name: "getOrder", heading: "Get", method: "GET", path: "/orders/{id}" }],
  statements: [],
  tables: [],
  samples: [],
  expectations: [],
};
const describe = () => ({ contract: describeShop(), validate: undefined });
const subject = {
  vendor: "shop",
  document,
  pages: [page],
  equivalents: [],
  describe,
};

test("what no page notices survives, and is listed with its place", async () => {
  const { survivors, noticed, score } = await runMutants(subject, mutants);
  expect(survivors.map(({ pointer }) => pointer)).toContain(place);
  expect(survivors.map(({ kind }) => kind)).not.toContain("path changed");
  expect(noticed).toBeGreaterThan(0);
  expect(score).toBeCloseTo((100 * noticed) / mutants.length);
});

test("rows and samples are asked before expectations, and both are counted", async () => {
  const credentials = { key: "made-up" };
  const call = {
    credentials,
    input: { id: "주문-1" },
    responses: [{ status: 200, body: "{}" }],
    times: 1,
  };
  const pages = [{ ...page, expectations: [{ title: "Call", operation: "getOrder", call }] }];
  const [path] = mutants.filter(({ kind }) => kind === "path changed");
  if (path === undefined) throw new Error("No mutant changes the path.");
  const printed = await runMutants({ ...subject, pages }, [path]);
  expect(printed.noticedBy).toEqual({ page: 1, expectation: 0 });
  let first = true;
  const describe = () => {
    const contract = describeShop();
    const { getOrder } = contract.operations;
    if (getOrder === undefined) throw new Error("The shop has no getOrder.");
    const name = { in: "query", required: true, schema: {} } as const;
    const input = { ...getOrder.input, name };
    const changed = first ? getOrder : { ...getOrder, input };
    first = false;
    return { contract: { ...contract, operations: { getOrder: changed } }, validate: undefined };
  };
  const [other] = mutants.filter(({ pointer }) => pointer === place);
  if (other === undefined) throw new Error("No mutant changes x-idempotent.");
  const written = await runMutants({ ...subject, pages, describe }, [other]);
  expect(written.noticedBy).toEqual({ page: 0, expectation: 1 });
});

test("a listed equivalent counts neither way", async () => {
  const equivalents = [{ place, change, reason: "It only reads." }];
  const scored = await runMutants({ ...subject, equivalents }, mutants);
  expect(scored.equivalent).toBe(1);
  expect(scored.survivors.map(({ pointer }) => pointer)).not.toContain(place);
});

test("an equivalent that a page notices is an error", async () => {
  const path = "/paths/~1orders~1{id}";
  const equivalents = [{ place: path, change: "path changed", reason: "Nobody looks at it." }];
  await expect(runMutants({ ...subject, equivalents }, mutants)).rejects.toThrow(
    `says that nobody could notice ${path} (path changed), and “orders.yaml: request line of getOrder” does:`,
  );
});

test("an equivalent that is no mutant any more, or has no reason, is an error", () => {
  expect(() =>
    checkEquivalents("shop", [{ place, change, reason: "It reads." }], mutants),
  ).not.toThrow();
  expect(() =>
    checkEquivalents("shop", [{ place: "/gone", change, reason: "It reads." }], mutants),
  ).toThrow("specs/shop/equivalent-mutants.yaml: /gone (x-idempotent flipped) is no mutant");
  expect(() => checkEquivalents("shop", [{ place, change, reason: " " }], mutants)).toThrow(
    "has no reason",
  );
});

test("a mutant that no client can be made of does not count", async () => {
  let first = true;
  const describe = () => {
    if (first) {
      first = false;
      return subject.describe();
    }
    throw new Error("It cannot be sent.");
  };
  const scored = await runMutants({ ...subject, describe }, mutants.slice(0, 3));
  expect(scored).toMatchObject({ stillborn: 3, noticed: 0, score: 100 });
});

test("a page that contradicts the contract itself stops the run", async () => {
  const operations = page.operations.map((operation) => ({ ...operation, method: "PUT" }));
  await expect(
    runMutants({ ...subject, pages: [{ ...page, operations }] }, mutants),
  ).rejects.toThrow(
    "shop: “orders.yaml: request line of getOrder” contradicts the contract itself",
  );
});

test("a sample is the same for the same seed, and another for another", () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index);
  expect(sample(numbers, 10, 7)).toEqual(sample(numbers, 10, 7));
  expect(sample(numbers, 10, 7)).not.toEqual(sample(numbers, 10, 8));
  expect(new Set(sample(numbers, 10, 7)).size).toBe(10);
  expect(sample(numbers, 1000, 7)).toEqual(numbers);
});

test("a place has the line of the contract's file, through an alias too", () => {
  const lineOf = lineFinder("a:\n  - b: &x\n      c: 1\n  - d: *x\n");
  expect(lineOf("/a/0/b/c")).toBe(3);
  expect(lineOf("/a/1/d/c")).toBe(3);
  expect(lineOf("/a/1/d")).toBe(4);
  expect(lineOf("/a/0/gone")).toBe(2);
});
