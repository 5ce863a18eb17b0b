import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import type { Language } from "@jumun/contract/language";
import { readProvenance } from "@jumun/contract/provenance";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";
import { coverageSection } from "./coverage.ts";

/** What a README of a vendor's package must be, or why it cannot be made. */
export type Readme =
  | { readonly ok: true; readonly path: string; readonly stale: boolean; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/**
 * README.md and README.ko.md, with their generated sections as the contract has them now.
 * @param english the vendor's contract, bundled in English
 */
export async function generateReadmes(vendor: string, english: Document): Promise<Readme[]> {
  const path = contractPath(vendor);
  const provenance = await readProvenance(path);
  const korean = await bundleContract(path, { language: "ko" });
  const sections = (document: Document, language: Language) => ({
    coverage: coverageSection(document, provenance, language),
    operations: operationTable(listOperations(document), language),
  });
  return Promise.all([
    readmeWith(`packages/${vendor}/README.md`, sections(english, "en")),
    readmeWith(`packages/${vendor}/README.ko.md`, sections(korean, "ko")),
  ]);
}

async function readmeWith(file: string, sections: Sections): Promise<Readme> {
  const path = join(repositoryRoot, file);
  const old = await readFile(path, "utf8").catch(() => undefined);
  if (old === undefined) {
    const places = Object.keys(sections).map((name) => `${opening(name)} and ${closing}`);
    const problem = `There is no ${file}: write one with the lines ${places.join(", and ")}, where the generated sections belong.`;
    return { ok: false, problem };
  }
  const text = withSections(old, sections);
  if (typeof text !== "string") {
    const problem = `${file} has no place for the generated ${text.missing}: write the lines ${opening(text.missing)} and ${closing} where they belong.`;
    return { ok: false, problem };
  }
  return { ok: true, path, stale: text !== old, text };
}

/** Writes a README that is stale. */
export async function writeReadme({ path, stale, text }: Extract<Readme, { ok: true }>) {
  if (stale) await writeFile(path, text);
}

type Sections = Readonly<Record<string, string>>;

const closing = "<!-- /generated -->";

function opening(section: string): string {
  return `<!-- generated: ${section} -->`;
}

/** Writes each section between its two marker lines. `missing` names a section without them. */
export function withSections(
  text: string,
  sections: Sections,
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

const tableTexts = {
  en: {
    head: ["method", "request", "what it does", "idempotent", "paged", "credentials"],
    yes: "yes",
    no: "no",
    and: " and ",
    or: ", or ",
    none: "none",
  },
  ko: {
    head: ["메서드", "요청", "설명", "멱등성", "페이지네이션", "인증"],
    yes: "예",
    no: "아니요",
    and: " + ",
    or: " 또는 ",
    none: "없음",
  },
} as const satisfies Record<Language, object>;

/** A row for each method of the client. */
export function operationTable(
  operations: readonly ContractOperation[],
  language: Language = "en",
): string {
  const { head, yes, no, and, or, none } = tableTexts[language];
  return table(
    head,
    operations.map((operation) => [
      `\`${operation.id}\``,
      `\`${operation.method} ${operation.path}\``,
      operation.summary,
      operation.idempotent ? yes : no,
      operation.pagination === undefined ? no : yes,
      operation.security
        .map((together) => together.map((name) => `\`${name}\``).join(and))
        .join(or) || none,
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
