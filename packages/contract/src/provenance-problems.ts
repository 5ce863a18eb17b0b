import { dirname, join } from "node:path";
import { readContractFiles } from "./contract-folder.ts";
import type { Problem } from "./lint.ts";
import { evidenceKinds, parseEvidence } from "./provenance.ts";
import { type Path, readYaml, type YamlFile } from "./yaml-file.ts";

const hangul = /\p{Script=Hangul}/u;
const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const decisionKeys = ["page", "wire", "chosen", "why"];

/**
 * What keeps a contract and its `provenance.yaml` apart: a word that names no entry, an entry that no word
 * names, an entry that is incomplete in one of the languages.
 */
export async function provenanceProblems(contract: string): Promise<Problem[]> {
  const path = join(dirname(contract), "provenance.yaml");
  const provenance = await readYaml(path);
  const words = (await readContractFiles(contract)).flatMap(wordsOf);
  const problems: Problem[] = [];
  const entries = provenance === undefined ? [] : entriesOf(provenance);
  for (const { kind, id, file, path: place } of words) {
    const report = (message: string) => problems.push(problem(file, place, message));
    if (kind === "x-discrepancy") {
      if (has(entries, "discrepancies", id)) continue;
      report(`provenance.yaml has no discrepancy "${id}". Write it there, or remove the id.`);
    } else {
      const evidence = parseEvidence(id);
      if (!evidenceKinds.some((known) => known === evidence.kind)) {
        report(
          `"${evidence.kind}" is not a kind of evidence. Write one of ${evidenceKinds.join(", ")}.`,
        );
      } else if (
        evidence.id !== undefined &&
        !has(entries, "sources", evidence.id) &&
        !has(entries, "notes", evidence.id)
      ) {
        report(
          `provenance.yaml has no source or note "${evidence.id}". Write it there, or remove the id.`,
        );
      }
    }
  }
  if (provenance === undefined) return problems;
  problems.push(...statementProblems(provenance));
  const used = new Set(words.map(({ kind, id }) => `${kind} ${id.split("/").at(-1)}`));
  for (const entry of entries) {
    const report = (message: string) => problems.push(problem(provenance, entry.path, message));
    const word = entry.section === "discrepancies" ? "x-discrepancy" : "x-evidence";
    if (entry.id !== undefined && !used.has(`${word} ${entry.id}`)) {
      report(`No ${word} of the contract names "${entry.id}". Name it there, or delete the entry.`);
    }
    for (const fault of faultsOf(entry)) report(fault);
  }
  return problems;
}

/** Problems with `verified` and `omitted`, which open the README of the vendor's package. */
function statementProblems(provenance: YamlFile): Problem[] {
  const { verified, omitted } = Object(provenance.value);
  const problems: Problem[] = [];
  if (verified !== "never" && !isVerification(verified)) {
    const message =
      "Nothing says whether the contract was compared with the running service: write `verified: never`, or `verified: { on: 2026-11-29, by: a name }`.";
    problems.push(problem(provenance, ["verified"], message));
  }
  if (!Array.isArray(omitted)) {
    const message =
      "Nothing says what the contract leaves out: write `omitted:` with a list of `{ en, ko }`, each saying what, why, and what to do instead, or `omitted: []`.";
    problems.push(problem(provenance, ["omitted"], message));
  }
  return problems;
}

function isVerification(value: unknown): boolean {
  const { on, by } = Object(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(on) && isSentence(by);
}

interface Entry {
  readonly section: string;
  /** Undefined for an entry of `unknown` or `omitted`. */
  readonly id?: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

function entriesOf({ value }: YamlFile): Entry[] {
  const { verified: _, ...sections } = Object(value);
  return Object.entries(sections).flatMap(([section, content]) =>
    Object.entries(Object(content)).map(([key, entry]) => {
      const isList = Array.isArray(content);
      const id = isList ? Object(entry).id : key;
      return {
        section,
        ...(typeof id === "string" && { id }),
        value: Object(entry),
        path: [section, isList ? Number(key) : key],
      };
    }),
  );
}

function has(entries: readonly Entry[], section: string, id: string): boolean {
  return entries.some((entry) => entry.section === section && entry.id === id);
}

function faultsOf({ section, id, value }: Entry): string[] {
  if (!["sources", "notes", "discrepancies", "unknown", "omitted"].includes(section)) {
    return [
      `"${section}" is read by nothing: write sources, notes, discrepancies, unknown, omitted or verified.`,
    ];
  }
  const name = id === undefined ? "The entry" : `"${id}"`;
  const { ko } = value;
  const missing =
    section === "discrepancies"
      ? [
          ...decisionKeys.filter((key) => !isSentence(value[key])),
          ...decisionKeys.filter((key) => !isKorean(Object(ko)[key])).map((key) => `ko.${key}`),
        ]
      : [...(isSentence(value.en) ? [] : ["en"]), ...(isKorean(ko) ? [] : ["ko"])];
  return [
    ...missing.map((key) => `${name} has no text under \`${key}\`. Write it.`),
    ...(section === "discrepancies" && !kebabCase.test(id ?? "")
      ? [`${name} has no id in kebab-case, such as limit-default: write one.`]
      : []),
  ];
}

function isSentence(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isKorean(value: unknown): boolean {
  return typeof value === "string" && hangul.test(value);
}

interface Word {
  readonly kind: "x-evidence" | "x-discrepancy";
  readonly id: string;
  readonly file: YamlFile;
  readonly path: Path;
}

/** Every id in place, wherever it is in a contract's file. */
function wordsOf(file: YamlFile): Word[] {
  const words: Word[] = [];
  const visit = (value: unknown, path: Path) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === "x-evidence") words.push({ kind: key, id: String(child), file, path: place });
      else if (key === "x-discrepancy" && Array.isArray(child)) {
        for (const id of child) words.push({ kind: key, id: String(id), file, path: place });
      } else if (!["value", "example", "default"].includes(key)) visit(child, place);
    }
  };
  visit(file.value, []);
  return words;
}

function problem(file: YamlFile, path: Path, message: string): Problem {
  return { file: file.file, ...file.position(path), message, rule: "provenance" };
}
