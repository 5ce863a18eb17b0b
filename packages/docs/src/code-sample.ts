import { type CodeSample, codeSamples } from "@jumun/contract/code-sample/code-sample";
import { type ContractOperation, listOperations } from "@jumun/contract/operation";
import { isThing, type Thing } from "./thing.ts";
import type { Step } from "./vendor-document.ts";

/** How the languages of samples are called, and under which name their colours are known. */
const languages = {
  typescript: { label: "TypeScript", lang: "typescript" },
  curl: { label: "curl", lang: "shell" },
  python: { label: "Python", lang: "python" },
} as const satisfies Record<CodeSample["language"], { label: string; lang: string }>;

/** Every operation with `x-codeSamples`; the halves of a split stand beside each other. */
export const withCodeSamples: Step = (shown, { vendor, document }) => {
  const paths: Record<string, unknown> = { ...(isThing(shown.paths) ? shown.paths : {}) };
  for (const operations of together(listOperations(document))) {
    const [{ path, method }] = operations;
    const item = paths[path];
    const key = method.toLowerCase();
    const operation = isThing(item) ? item[key] : undefined;
    if (!isThing(item) || !isThing(operation)) continue;
    const samples = operations.map((each) => codeSamples(vendor, document, each));
    const written = samples.flatMap((ofOne, at) =>
      ofOne.map(({ language, source }) => ({
        lang: languages[language].lang,
        label: labelOf(language, operations, at),
        source,
      })),
    );
    if (written.length > 0)
      paths[path] = { ...item, [key]: { ...operation, "x-codeSamples": written } };
  }
  return { ...shown, paths };
};

/** Redoc shows samples of the languages that it is told of; the request's body comes after them. */
export function sampleLanguages({ paths }: Thing): { lang: string; label: string }[] {
  const items = isThing(paths) ? Object.values(paths) : [];
  const samples = items
    .flatMap((item) => (isThing(item) ? Object.values(item) : []))
    .flatMap((operation) => (isThing(operation) ? operation["x-codeSamples"] : []))
    .filter(isThing);
  const labels = new Map(
    samples.map(({ label, lang }) => [String(label), { label: String(label), lang: String(lang) }]),
  );
  return [...labels.values(), { label: "Payload", lang: "payload" }];
}

function labelOf(
  language: CodeSample["language"],
  operations: readonly ContractOperation[],
  at: number,
): string {
  const { label } = languages[language];
  const id = operations[at]?.id ?? "";
  // Who has chosen a language finds it everywhere: only what comes second has a label of its own.
  return at === 0 ? label : `${label}: ${id}`;
}

/** Operations of one path and method. */
function together(
  operations: readonly ContractOperation[],
): [ContractOperation, ...ContractOperation[]][] {
  const groups = new Map<string, [ContractOperation, ...ContractOperation[]]>();
  for (const operation of operations) {
    const key = `${operation.method} ${operation.path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [operation]);
    else group.push(operation);
  }
  return [...groups.values()];
}
