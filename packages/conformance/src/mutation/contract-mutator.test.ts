import { describe, expect, test } from "vitest";
import { document } from "../expectation/shop.fixture.ts";
import { listMutants } from "./contract-mutator.ts";
import { testMutants } from "./mutant-laws.fixture.ts";

describe("of a small contract", () => testMutants(document));

test("every kind of thing is changed", () => {
  const kinds = new Set(listMutants(document).map(({ kind }) => kind));
  for (const kind of [
    "bound moved",
    "content type renamed",
    "default changed",
    "enum value added",
    "enum value removed",
    "enum value renamed",
    "example changed",
    "field renamed",
    "format dropped",
    "method changed",
    "path changed",
    "requirement added",
    "requirement dropped",
    "response header removed",
    "response header renamed",
    "security changed",
    "security scheme changed",
    "server changed",
    "status removed",
    "type changed",
    "x-envelope dropped",
    "x-failure dropped",
    "x-idempotent flipped",
    "nullable dropped",
    "pattern dropped",
  ]) {
    expect(kinds).toContain(kind);
  }
});

test("what is referred to is changed where it is written, and not where it is used", () => {
  const parameter = { name: "lang", in: "query", schema: { type: "string" } } as const;
  const shared = listMutants({
    ...document,
    paths: { "/orders": { parameters: [{ $ref: "#/components/parameters/Language" }] } },
    components: { parameters: { Language: parameter } },
  }).map(({ pointer }) => pointer);
  expect(shared).toContain("/components/parameters/Language/name");
  expect(shared).toContain("/components/parameters/Language/schema/type");
  expect(shared.filter((pointer) => pointer.startsWith("/paths/~1orders/parameters"))).toEqual([]);
});

test("a body is taken for fields where it was one field, and the other way round", () => {
  const content = { "application/json": { schema: { type: "object" } } };
  const post = { operationId: "createOrder", requestBody: { content }, responses: {} };
  const [mutant] = listMutants({ ...document, paths: { "/orders": { post } } }).filter(
    ({ kind }) => kind === "x-whole-body flipped",
  );
  const steps = "/paths/~1orders/post/requestBody/x-whole-body";
  expect(mutant?.pointer).toBe(steps);
});
