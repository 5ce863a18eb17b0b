import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { formatProblem, lintContract } from "../lint.ts";
import { shapeConfig } from "./config.ts";

/** A folder of the test's own with the files in it. */
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
 * What is wrong with a contract by one rule of the plugin and by the shape of an OpenAPI document,
 * as `openapi.yaml:12:5 What is wrong. (rule)`.
 * @param contract the contract, or several files by name, the contract being `openapi.yaml`.
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

/** The text with one passage replaced; the passage has to be there, and only once. */
export function change(text: string, passage: string, replacement: string): string {
  const [before, after, ...more] = text.split(passage);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`"${passage}" stands not exactly once in the contract of this test.`);
  }
  return before + replacement + after;
}
