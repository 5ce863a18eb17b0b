import { expect, test } from "vitest";
import { describeShop, document } from "../verdict/shop.fixture.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { listMutants } from "./contract-mutator.ts";
import { checkEquivalents } from "./equivalent.ts";
import { runMutants } from "./mutation-run.ts";
import { lineFinder } from "./place.ts";
import { sample } from "./sample.ts";

const mutants = listMutants(document);
const place = "/paths/~1orders~1{id}/get/x-idempotent";
const change = "x-idempotent flipped";
const verdicts: Verdict[] = [
  {
    title: "Line",
    where: "Orders",
    operation: "getOrder",
    declares: { request: "GET /orders/{id}", credentials: "key" },
  },
];
const describe = () => ({ contract: describeShop(), validate: undefined });
const subject = {
  vendor: "shop",
  document,
  verdicts,
  documented: [],
  equivalents: [],
  describe,
};

test("what no verdict notices survives, and is listed with its place", async () => {
  const { survivors, noticed, score } = await runMutants(subject, mutants);
  expect(survivors.map(({ pointer }) => pointer)).toContain(place);
  expect(survivors.map(({ kind }) => kind)).not.toContain("path changed");
  expect(noticed).toBeGreaterThan(0);
  expect(score).toBeCloseTo((100 * noticed) / mutants.length);
});

test("who noticed is told: what the page prints first, then what was written by hand", async () => {
  const credentials = { key: "made-up" };
  const call = {
    credentials,
    input: { id: "주문-1" },
    answered: [{ status: 200, body: "{}" }],
    times: 1,
  };
  const about = { title: "Call", where: "Orders", operation: "getOrder" };
  const read = { ...about, answer: { credentials, input: { id: "1" }, answer: { status: 404 } } };
  const judges = { verdicts: [...verdicts, { ...about, call }], documented: [read] };
  // The descriptors are the same for every mutant, so that only what reads the contract notices.
  const unchanged = await runMutants({ ...subject, ...judges }, mutants);
  expect(unchanged.noticedBy).toMatchObject({ documented: 0, behaviour: 0 });
  expect(unchanged.noticedBy.declaration).toBe(unchanged.noticed);
  expect(unchanged.onlyDeclared).toHaveLength(unchanged.noticed);

  let first = true;
  const { operations, ...rest } = describeShop();
  const { getOrder } = operations;
  if (getOrder === undefined) throw new Error("The shop has no getOrder.");
  const described = (changes: object) => () => {
    const answers = first ? {} : changes;
    first = false;
    const contract = { ...rest, operations: { getOrder: { ...getOrder, ...answers } } };
    return { contract, validate: undefined };
  };
  const withoutStatus = described({ answers: { 200: "json" } });
  const one = mutants.slice(0, 1);
  const printed = await runMutants({ ...subject, ...judges, describe: withoutStatus }, one);
  expect(printed.noticedBy).toEqual({ documented: 1, behaviour: 0, declaration: 0 });
  first = true;
  const withoutCall = described({ required: ["id", "name"] });
  const written = await runMutants(
    { ...subject, ...judges, documented: [], describe: withoutCall },
    one,
  );
  expect(written.noticedBy).toEqual({ documented: 0, behaviour: 1, declaration: 0 });
});

test("a listed equivalent counts neither way", async () => {
  const equivalents = [{ place, change, reason: "It only reads." }];
  const scored = await runMutants({ ...subject, equivalents }, mutants);
  expect(scored.equivalent).toBe(1);
  expect(scored.survivors.map(({ pointer }) => pointer)).not.toContain(place);
});

test("an equivalent that a verdict notices is an error", async () => {
  const path = "/paths/~1orders~1{id}";
  const equivalents = [{ place: path, change: "path changed", reason: "Nobody looks at it." }];
  await expect(runMutants({ ...subject, equivalents }, mutants)).rejects.toThrow(
    `says that nobody could notice ${path} (path changed), and the verdict “Line” does:`,
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

test("a verdict that contradicts the contract as it stands stops the run", async () => {
  const wrong = [{ title: "Line", where: "", operation: "getOrder", declares: { answers: "200" } }];
  await expect(runMutants({ ...subject, verdicts: wrong }, mutants)).rejects.toThrow(
    "shop: the verdict “Line” contradicts the contract as it stands",
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
