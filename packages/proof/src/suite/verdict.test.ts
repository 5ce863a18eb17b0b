/** What a person read on the vendor's page holds for the contract and for the built client. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@jumun/client/operation";
import { repositoryRoot } from "@jumun/contract/vendors";
import { expect, inject, test } from "vitest";
import { loadSubject } from "../subject.ts";
import { contradiction } from "../verdict/evaluate.ts";
import { readVerdicts } from "../verdict/verdict.ts";

const { document, vendor } = await loadSubject(inject("vendor"));
const generated = join(repositoryRoot, "packages", vendor, "dist", "generated", "contract.gen.js");
const { contract }: { contract: Contract } = await import(pathToFileURL(generated).href);
const verdicts = readVerdicts(vendor);

if (verdicts.length > 0) {
  test.each(verdicts)("$title", async (verdict) => {
    expect(await contradiction({ document, contract }, verdict)).toBeUndefined();
  });
} else {
  test.skip("there are no verdicts yet", () => {});
}
