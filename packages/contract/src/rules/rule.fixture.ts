import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { formatProblem, lintContract } from "../lint.ts";
import { shapeConfig } from "./config.ts";

/** A temporary folder with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "jumun-contract-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/**
 * The problems that one rule of the plugin, and the check of the shape, find in a contract.
 * @param contract the text of `openapi.yaml`, or several files by name
 */
export async function problemsOf(
  rule: string,
  contract: string | Readonly<Record<string, string>>,
): Promise<string[]> {
  const files = typeof contract === "string" ? { "openapi.yaml": contract } : contract;
  const folder = folderWith(files);
  const config = await shapeConfig(`jumun/${rule}`);
  const problems = await lintContract(join(folder, "openapi.yaml"), config);
  return problems.map((problem) => formatProblem(problem, folder));
}

/** The text with one passage replaced, which must occur exactly once. */
export function change(text: string, passage: string, replacement: string): string {
  const [before, after, ...more] = text.split(passage);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`"${passage}" does not occur exactly once in the contract of this test.`);
  }
  return before + replacement + after;
}
