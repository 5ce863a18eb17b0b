import { dirname, join } from "node:path";
import type { Document } from "@jumun/openapi/document";
import { readContractFiles } from "./contract-folder.ts";
import type { Problem } from "./lint.ts";
import { type KoreanTexts, type NamedText, namedTexts, namedWorkflowTexts } from "./text-names.ts";
import { workflowsFile } from "./workflows.ts";
import { type Path, readYaml, type YamlFile } from "./yaml-file.ts";

const hangul = /\p{Script=Hangul}/u;

/** The texts of the `ko.yaml` beside a contract; undefined if the contract has no Korean. */
export async function readKorean(contract: string): Promise<KoreanTexts | undefined> {
  const file = await readYaml(join(dirname(contract), "ko.yaml"));
  return file && new Map(entriesOf(file).map(({ name, text }) => [name, String(text)]));
}

/** The document with Korean texts in place of the English ones. A text without Korean stays English. */
export function withKorean(document: Document, korean: KoreanTexts): Document {
  const copy = structuredClone(document);
  for (const text of namedTexts(copy)) {
    const translation = korean.get(text.name);
    if (translation === undefined) continue;
    // Operations refer to a tag by its name, so the Korean name has another key.
    const key = isTagName(text) ? "x-displayName" : text.key;
    text.owner[key] = translation;
  }
  return copy;
}

/** Texts without Korean in `ko.yaml`, and Korean without a text. */
export async function koreanProblems(contract: string): Promise<Problem[]> {
  const korean = await readYaml(join(dirname(contract), "ko.yaml"));
  if (korean === undefined) return [];
  const workflows = await workflowsFile(contract);
  const contractTexts = (await readContractFiles(contract)).flatMap((file) =>
    namedTexts(file.value).map(({ name, path }) => ({ name, path, file })),
  );
  const workflowTexts = workflows === undefined ? [] : workflowTextsOf(workflows);
  const texts = [...contractTexts, ...workflowTexts];
  const translations = new Map(entriesOf(korean).map((entry) => [entry.name, entry]));
  const known = new Set(texts.map(({ name }) => name));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { name, path, file } of texts) {
    if (seen.has(name)) {
      problems.push(
        problem(
          file,
          path,
          `Two texts have the name "${name}". Rename one of the described objects.`,
        ),
      );
    } else if (!translations.has(name)) {
      const message = `This text has no Korean. Write "${name}" in ko.yaml.`;
      problems.push(problem(file, path, message));
    }
    seen.add(name);
  }
  for (const { name, text, path } of translations.values()) {
    if (!known.has(name)) {
      const message = `The contract has no text "${name}". Correct the name, or delete the line.`;
      problems.push(problem(korean, path, message));
    } else if (typeof text !== "string" || !hangul.test(text)) {
      problems.push(problem(korean, path, `"${name}" contains no Hangul. Write it in Korean.`));
    }
  }
  return problems;
}

function workflowTextsOf(file: YamlFile) {
  return namedWorkflowTexts(file.value).map(({ name, path }) => ({ name, path, file }));
}

interface Entry {
  readonly name: string;
  readonly text: unknown;
  readonly path: Path;
}

/** `UnpaidOrder: { bank_name.description: … }` as `UnpaidOrder.bank_name.description`. */
function entriesOf({ value }: YamlFile): Entry[] {
  return Object.entries(Object(value)).flatMap(([owner, texts]) =>
    Object.entries(Object(texts)).map(([key, text]) => ({
      name: `${owner}.${key}`,
      text,
      path: [owner, key],
    })),
  );
}

function isTagName({ path, key }: NamedText): boolean {
  return path[0] === "tags" && path.length === 3 && key === "name";
}

function problem(file: YamlFile, path: Path, message: string): Problem {
  return { file: file.file, ...file.position(path), message, rule: "korean" };
}
