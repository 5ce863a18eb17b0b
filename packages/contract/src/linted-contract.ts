import type { Document } from "@jumun/openapi/document";
import { BaseResolver } from "@redocly/openapi-core";
import { bundleContract } from "./bundle.ts";
import { koreanProblems } from "./korean.ts";
import { lintContract, type Problem } from "./lint.ts";
import { provenanceProblems } from "./provenance-problems.ts";
import { contractConfig } from "./rules/config.ts";
import { unreachedProblems } from "./unreached.ts";
import { workflowProblems } from "./workflow-problems.ts";

/** A contract that has no problem, bundled in English; or its problems. */
export type LintedContract =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Lints a contract with its Korean and its provenance, and bundles it. */
export async function readLinted(path: string): Promise<LintedContract> {
  const reader = new BaseResolver((await contractConfig()).resolve);
  const found = await lintContract(path, undefined, reader);
  // The other checks need valid OpenAPI.
  if (found.length > 0) return { ok: false, problems: found };
  const document = await bundleContract(path, { reader });
  const problems = [
    ...(await unreachedProblems(path, document)),
    ...(await provenanceProblems(path)),
    ...(await koreanProblems(path)),
    ...(await workflowProblems(path, document)),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, document };
}
