import type { Document } from "@jumun/contract/document";
import { type ContractOperation, listOperations } from "@jumun/contract/operation";
import type { Mock } from "@jumun/mock";
import { startVendorMock } from "../vendor-mock.ts";
import { firstContradiction, type Judged } from "../verdict/evaluate.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { Equivalent } from "./equivalent.ts";
import type { Mutant } from "./mutant.ts";

/** Makes what the client works from, descriptors and validator, as the generator does. */
export type Describe = (
  vendor: string,
  document: Document,
  operations: readonly ContractOperation[],
) => Pick<Judged, "contract" | "validate">;

export interface Subject {
  readonly vendor: string;
  readonly document: Document;
  readonly verdicts: readonly Verdict[];
  /** What the vendor's page prints, as verdicts. */
  readonly documented: readonly Verdict[];
  readonly equivalents: readonly Equivalent[];
  readonly describe: Describe;
}

export interface Score {
  readonly vendor: string;
  /** Noticed, of what could be noticed, in percent. 100 where there is nothing to notice. */
  readonly score: number;
  readonly mutants: number;
  readonly noticed: number;
  /** By what: the first of these three that notices a mutant is asked in this order. */
  readonly noticedBy: Readonly<Record<Judge, number>>;
  /** No client can be made of them: whoever generates sees it. They do not count. */
  readonly stillborn: number;
  readonly equivalent: number;
  readonly survivors: readonly Mutant[];
  /** Noticed by a declaration alone. */
  readonly onlyDeclared: readonly Mutant[];
  readonly byKind: Readonly<
    Record<string, { readonly noticed: number; readonly behaviour: number; readonly all: number }>
  >;
}

/**
 * Who notices a mutant: an exchange that the vendor's page prints, or one written by hand, which both
 * go through the client or a mock of the mutant; or only a reading of what the contract declares.
 */
type Judge = "documented" | "behaviour" | "declaration";
type Fate = Judge | "survived" | "stillborn" | "equivalent";

/**
 * Judges mutants of one contract by verdicts from outside it.
 * @throws Error where a verdict contradicts the contract as it stands: then nothing can be told; or
 * notices a mutant that is listed as one that nobody could notice
 */
export async function runMutants(subject: Subject, mutants: readonly Mutant[]): Promise<Score> {
  const panel = panelOf(subject);
  await requireAgreement(subject, panel);
  const fates: { mutant: Mutant; fate: Fate }[] = [];
  for (const mutant of mutants) {
    fates.push({ mutant, fate: await fateOf(mutant, subject, panel) });
  }
  return scoreOf(subject.vendor, fates);
}

type Panel = readonly { readonly judge: Judge; readonly verdicts: Verdict[] }[];

/** Behaviour is asked before declarations, so that what only they notice can be told. */
function panelOf({ verdicts, documented }: Subject): Panel {
  return [
    // What a client reads is quicker than what a mock takes.
    {
      judge: "documented",
      verdicts: documented.toSorted((a, b) => Number(!!a.mock) - Number(!!b.mock)),
    },
    {
      judge: "behaviour",
      verdicts: verdicts.flatMap(({ declares: _, ...one }) =>
        one.call || one.answer || one.mock ? [one] : [],
      ),
    },
    {
      judge: "declaration",
      verdicts: verdicts.flatMap(({ call: _, answer: __, mock: ___, ...one }) =>
        one.declares ? [one] : [],
      ),
    },
  ];
}

async function fateOf(mutant: Mutant, subject: Subject, panel: Panel): Promise<Fate> {
  const isListed = subject.equivalents.some(
    ({ place, change }) => place === mutant.pointer && change === mutant.change,
  );
  await using judged = judgedOf(subject, mutant.apply(subject.document));
  if (judged === undefined) return "stillborn";
  for (const { judge, verdicts } of panel) {
    const found = await firstContradiction(judged, verdicts);
    if (found === undefined) continue;
    if (isListed) {
      throw new Error(
        `specs/${subject.vendor}/equivalent-mutants.yaml says that nobody could notice ${mutant.pointer} (${mutant.change}), and the verdict “${found.verdict.title}” does: ${found.because} Remove the entry.`,
      );
    }
    // Mutants of one place follow each other: what noticed one is likely to notice the next.
    verdicts.splice(verdicts.indexOf(found.verdict), 1);
    verdicts.unshift(found.verdict);
    return judge;
  }
  return isListed ? "equivalent" : "survived";
}

/** Undefined where no client can be made of the contract. */
function judgedOf(
  { vendor, describe }: Subject,
  document: Document,
): (Judged & AsyncDisposable) | undefined {
  try {
    const described = describe(vendor, document, listOperations(document));
    let mock: Promise<Mock> | undefined;
    return {
      document,
      ...described,
      async mock() {
        mock ??= startVendorMock({ vendor, document });
        return (await mock).url(vendor);
      },
      async [Symbol.asyncDispose]() {
        const started = await mock?.catch(() => undefined);
        await started?.close();
      },
    };
  } catch {
    return undefined;
  }
}

async function requireAgreement(subject: Subject, panel: Panel): Promise<void> {
  await using judged = judgedOf(subject, subject.document);
  if (judged === undefined) {
    throw new Error(`${subject.vendor}: no client can be made of the contract as it stands.`);
  }
  for (const { verdicts } of panel) {
    const found = await firstContradiction(judged, verdicts);
    if (found === undefined) continue;
    throw new Error(
      `${subject.vendor}: the verdict “${found.verdict.title}” contradicts the contract as it stands: ${found.because} Correct whichever is wrong.`,
    );
  }
}

function scoreOf(vendor: string, fates: readonly { mutant: Mutant; fate: Fate }[]): Score {
  const count = (wanted: Fate) => fates.filter(({ fate }) => fate === wanted).length;
  const survivors = fates.flatMap(({ mutant, fate }) => (fate === "survived" ? [mutant] : []));
  const noticedBy = {
    documented: count("documented"),
    behaviour: count("behaviour"),
    declaration: count("declaration"),
  };
  const noticed = noticedBy.documented + noticedBy.behaviour + noticedBy.declaration;
  const all = noticed + survivors.length;
  const byKind: Record<string, { noticed: number; behaviour: number; all: number }> = {};
  for (const { mutant, fate } of fates) {
    if (fate === "stillborn" || fate === "equivalent") continue;
    byKind[mutant.kind] ??= { noticed: 0, behaviour: 0, all: 0 };
    const kind = byKind[mutant.kind];
    if (kind === undefined) continue;
    kind.all += 1;
    if (fate !== "survived") kind.noticed += 1;
    if (fate === "documented" || fate === "behaviour") kind.behaviour += 1;
  }
  return {
    vendor,
    score: all === 0 ? 100 : (100 * noticed) / all,
    mutants: fates.length,
    noticed,
    noticedBy,
    stillborn: count("stillborn"),
    equivalent: count("equivalent"),
    survivors,
    onlyDeclared: fates.flatMap(({ mutant, fate }) => (fate === "declaration" ? [mutant] : [])),
    byKind,
  };
}
