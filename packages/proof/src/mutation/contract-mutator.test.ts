import { bundleContract } from "@jumun/contract/bundle";
import { listOperations } from "@jumun/contract/operation";
import { contractPath, listVendors } from "@jumun/contract/vendors";
import { describe, expect, test } from "vitest";
import { document } from "../verdict/shop.fixture.ts";
import { listMutants } from "./contract-mutator.ts";

const contracts = await Promise.all(
  listVendors().map((vendor) => bundleContract(contractPath(vendor))),
);

describe.each([document, ...contracts].map((one) => ({ title: one.info?.title, one })))(
  "$title",
  ({ one }) => {
    const mutants = listMutants(one);

    test("each mutant differs from the contract in one place, and nowhere else", () => {
      for (const mutant of mutants) {
        const changed = mutant.apply(one);
        expect(changed, mutant.pointer).not.toEqual(one);
        expect(blank(changed, mutant.within), `${mutant.pointer}: ${mutant.change}`).toEqual(
          blank(one, mutant.within),
        );
      }
    });

    test("each mutant has a name of its own, and still is a document", () => {
      const names = mutants.map(({ pointer, change }) => `${pointer}: ${change}`);
      expect(new Set(names).size).toBe(names.length);
      for (const mutant of mutants) listOperations(mutant.apply(one));
    });

    test("no text is changed: texts are not behaviour", () => {
      for (const { pointer } of mutants) {
        expect(pointer).not.toMatch(/\/(description|summary|title|x-ko|x-discrepancy|x-evidence)$/);
      }
    });
  },
);

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

/** The document with what stands at a place taken out. */
function blank(document: object, steps: readonly string[]): unknown {
  const copy: unknown = structuredClone(document);
  let parent = Object(copy);
  for (const step of steps.slice(0, -1)) parent = parent[step];
  parent[steps.at(-1) ?? ""] = "…";
  return copy;
}
