import type { Contract } from "@jumun/client/operation";
import type { Document } from "@jumun/contract/document";
import { type ContractOperation, listOperations } from "@jumun/contract/operation";
import { firstContradiction } from "../verdict/evaluate.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { Equivalent } from "./equivalent.ts";
import type { Mutant } from "./mutant.ts";

/** Makes the descriptors that the client works from, as the generator does. */
export type Describe = (
  vendor: string,
  document: Document,
  operations: readonly ContractOperation[],
) => Contract;

export interface Subject {
  readonly vendor: string;
  readonly document: Document;
  readonly verdicts: readonly Verdict[];
  readonly equivalents: readonly Equivalent[];
  readonly describe: Describe;
}

export interface Score {
  readonly vendor: string;
  /** Noticed, of what could be noticed, in percent. 100 where there is nothing to notice. */
  readonly score: number;
  readonly mutants: number;
  readonly noticed: number;
  /** No client can be made of them: whoever generates sees it. They do not count. */
  readonly stillborn: number;
  readonly equivalent: number;
  readonly survivors: readonly Mutant[];
  readonly byKind: Readonly<Record<string, { readonly noticed: number; readonly all: number }>>;
}

type Fate = "noticed" | "survived" | "stillborn" | "equivalent";

/**
 * Judges mutants of one contract by verdicts from outside it.
 * @throws Error where a verdict contradicts the contract as it stands: then nothing can be told
 */
export async function runMutants(
  subject: Subject,
  mutants: readonly Mutant[],
  progress: (done: number) => void = () => {},
): Promise<Score> {
  await requireAgreement(subject);
  // What only reads the contract is quicker than a call.
  const verdicts = subject.verdicts.toSorted((a, b) => Number(!!a.call) - Number(!!b.call));
  const fates: { mutant: Mutant; fate: Fate }[] = [];
  for (const mutant of mutants) {
    fates.push({ mutant, fate: await fateOf(mutant, { ...subject, verdicts }) });
    progress(fates.length);
    if (fates.length % 50 === 0) await new Promise((resume) => setImmediate(resume));
  }
  return scoreOf(subject.vendor, fates);
}

async function fateOf(mutant: Mutant, subject: Subject): Promise<Fate> {
  const { vendor, describe, equivalents, verdicts } = subject;
  const isListed = equivalents.some(
    ({ place, change }) => place === mutant.pointer && change === mutant.change,
  );
  if (isListed) return "equivalent";
  const document = mutant.apply(subject.document);
  try {
    const contract = describe(vendor, document, listOperations(document));
    const noticed = await firstContradiction({ document, contract }, verdicts);
    return noticed === undefined ? "survived" : "noticed";
  } catch {
    return "stillborn";
  }
}

async function requireAgreement({ vendor, document, describe, verdicts }: Subject): Promise<void> {
  const contract = describe(vendor, document, listOperations(document));
  const found = await firstContradiction({ document, contract }, verdicts);
  if (found === undefined) return;
  throw new Error(
    `${vendor}: the verdict “${found.verdict.title}” contradicts the contract as it stands: ${found.because} Correct whichever is wrong.`,
  );
}

function scoreOf(vendor: string, fates: readonly { mutant: Mutant; fate: Fate }[]): Score {
  const count = (wanted: Fate) => fates.filter(({ fate }) => fate === wanted).length;
  const survivors = fates.flatMap(({ mutant, fate }) => (fate === "survived" ? [mutant] : []));
  const noticed = count("noticed");
  const all = noticed + survivors.length;
  const byKind: Record<string, { noticed: number; all: number }> = {};
  for (const { mutant, fate } of fates) {
    if (fate !== "noticed" && fate !== "survived") continue;
    byKind[mutant.kind] ??= { noticed: 0, all: 0 };
    const kind = byKind[mutant.kind];
    if (kind === undefined) continue;
    kind.all += 1;
    if (fate === "noticed") kind.noticed += 1;
  }
  return {
    vendor,
    score: all === 0 ? 100 : (100 * noticed) / all,
    mutants: fates.length,
    noticed,
    stillborn: count("stillborn"),
    equivalent: count("equivalent"),
    survivors,
    byKind,
  };
}
