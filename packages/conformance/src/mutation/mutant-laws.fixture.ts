import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import { expect, test } from "vitest";
import { listMutants } from "./contract-mutator.ts";

/** Tests of what holds for the mutants of every contract. */
export function testMutants(document: Document): void {
  const mutants = listMutants(document);

  test("each mutant differs from the contract in one place, and nowhere else", () => {
    for (const mutant of mutants) {
      const changed = mutant.apply(document);
      expect(changed, mutant.pointer).not.toEqual(document);
      expect(blank(changed, mutant.within), `${mutant.pointer}: ${mutant.change}`).toEqual(
        blank(document, mutant.within),
      );
    }
  });

  test("each mutant has a name of its own, and still is a document", () => {
    const names = mutants.map(({ pointer, change }) => `${pointer}: ${change}`);
    expect(new Set(names).size).toBe(names.length);
    for (const mutant of mutants) listOperations(mutant.apply(document));
  });

  test("no text is changed: texts are not behaviour", () => {
    for (const { pointer } of mutants) {
      expect(pointer).not.toMatch(/\/(description|summary|title|x-ko|x-discrepancy|x-evidence)$/);
    }
  });
}

/** The document with what stands at a place taken out. */
function blank(document: object, steps: readonly string[]): unknown {
  const copy: unknown = structuredClone(document);
  let parent = Object(copy);
  for (const step of steps.slice(0, -1)) parent = parent[step];
  parent[steps.at(-1) ?? ""] = "…";
  return copy;
}
