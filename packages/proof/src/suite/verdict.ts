/** What a person read on the vendor's page holds for the contract and for the built client. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@jumun/client/contract";
import type { Validate, ValidationMode } from "@jumun/client/validate";
import { repositoryRoot } from "@jumun/contract/vendors";
import { expect, test } from "vitest";
import type { Suite } from "../suite.ts";
import { contradiction } from "../verdict/evaluate.ts";
import { readVerdicts } from "../verdict/verdict.ts";

export async function testVerdict({ subject, mock }: Suite): Promise<void> {
  const { document, vendor } = subject;

  const generated = join(repositoryRoot, "packages", vendor, "dist", "generated");

  const load = (name: string) => import(pathToFileURL(join(generated, name)).href);

  const { contract }: { contract: Contract } = await load("contract.gen.js");

  const { validating }: { validating: (mode: ValidationMode) => Validate | undefined } =
    await load("validate.gen.js");

  const judged = {
    document,
    contract,
    validate: validating("throw"),
    mock: async () => mock.url(vendor),
  };

  const verdicts = readVerdicts(vendor);

  if (verdicts.length > 0) {
    test.each(verdicts)("$title", async (verdict) => {
      expect(await contradiction(judged, verdict)).toBeUndefined();
    });
  } else {
    test.skip("there are no verdicts yet", () => {});
  }
}
