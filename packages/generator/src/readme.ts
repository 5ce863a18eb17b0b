import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";

/** What the README of a vendor's package must be, or why it cannot be made. */
export type Readme =
  | { readonly ok: true; readonly path: string; readonly stale: boolean; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/**
 * The README with its generated sections as the contract and the tests have them now.
 * @param document the vendor's contract, bundled
 */
export async function generateReadme(vendor: string, document: Document): Promise<Readme> {
  const path = join(repositoryRoot, "packages", vendor, "README.md");
  const old = await readFile(path, "utf8").catch(() => undefined);
  if (old === undefined) {
    const problem = `packages/${vendor} has no README.md: write one, with the lines ${opening("operations")} and ${closing} where the table belongs.`;
    return { ok: false, problem };
  }
  const text = withSections(old, { operations: operationTable(listOperations(document)) });
  if (typeof text !== "string") {
    const problem = `packages/${vendor}/README.md has no place for the generated ${text.missing}: write the lines ${opening(text.missing)} and ${closing} where they belong.`;
    return { ok: false, problem };
  }
  return { ok: true, path, stale: text !== old, text };
}

/** Writes it where it is not as it must be. */
export async function writeReadme({ path, stale, text }: Extract<Readme, { ok: true }>) {
  if (stale) await writeFile(path, text);
}

const closing = "<!-- /generated -->";

function opening(section: string): string {
  return `<!-- generated: ${section} -->`;
}

/** The text with each section between its two lines, or the section that has no such lines. */
export function withSections(
  text: string,
  sections: Readonly<Record<string, string>>,
): string | { readonly missing: string } {
  let whole = text;
  for (const [section, content] of Object.entries(sections)) {
    const start = whole.indexOf(opening(section));
    const end = whole.indexOf(closing, start);
    const next = whole.indexOf("<!-- generated: ", start + 1);
    if (start < 0 || end < 0 || (next >= 0 && next < end)) return { missing: section };
    const before = whole.slice(0, start + opening(section).length);
    whole = `${before}\n\n${content.trim()}\n\n${whole.slice(end)}`;
  }
  return whole;
}

/** What the client offers, a row each. */
export function operationTable(operations: readonly ContractOperation[]): string {
  return table(
    ["method", "request", "what it does", "idempotent", "paged", "credentials"],
    operations.map((operation) => [
      `\`${operation.id}\``,
      `\`${operation.method} ${operation.path}\``,
      operation.summary,
      operation.idempotent ? "yes" : "no",
      operation.pagination === undefined ? "no" : "yes",
      operation.security
        .map((together) => together.map((name) => `\`${name}\``).join(" and "))
        .join(", or ") || "none",
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");
}
