import { BaseResolver } from "@redocly/openapi-core";
import { bundleContract } from "./bundle.ts";
import type { Document } from "./document.ts";
import { lintContract, type Problem } from "./lint.ts";
import { contractConfig } from "./rules/config.ts";

/** A contract that keeps the rules, in one piece, or what is wrong with it. */
export type LintedContract =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Lints a contract and bundles it; its files are read and parsed once. */
export async function readLinted(path: string): Promise<LintedContract> {
  const reader = new BaseResolver((await contractConfig()).resolve);
  const problems = await lintContract(path, undefined, reader);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, document: await bundleContract(path, reader) };
}
