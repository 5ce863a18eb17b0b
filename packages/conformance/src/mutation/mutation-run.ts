import type { Mock } from "@jumun/mock";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import type { ContractOperation } from "@jumun/openapi/operation";
import type { Judged } from "../expectation/evaluate.ts";
import { type PageCheck, pageChecks } from "../pages/check-page.ts";
import type { Page } from "../pages/page.ts";
import { startVendorMock } from "../vendor-mock.ts";
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
  readonly pages: readonly Page[];
  readonly equivalents: readonly Equivalent[];
  readonly describe: Describe;
}

export interface Score {
  readonly vendor: string;
  /** Noticed, of what could be noticed, in percent. 100 where there is nothing to notice. */
  readonly score: number;
  readonly mutants: number;
  readonly noticed: number;
  /** By the first judge that notices a mutant. */
  readonly noticedBy: Readonly<Record<Judge, number>>;
  /** No client can be made of them: whoever generates sees it. They do not count. */
  readonly stillborn: number;
  readonly equivalent: number;
  readonly survivors: readonly Mutant[];
  readonly byKind: Readonly<Record<string, { readonly noticed: number; readonly all: number }>>;
}

/** Whether a transcribed row or sample notices a mutant, or an expectation written by hand. */
type Judge = "page" | "expectation";
type Fate = Judge | "survived" | "stillborn" | "equivalent";

/**
 * Judges mutants of one contract by the vendor's pages.
 * @throws Error if a page contradicts the contract itself, or notices a mutant that is listed as one that
 * nobody could notice
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

type Panel = readonly { readonly judge: Judge; readonly checks: PageCheck[] }[];

/** What is transcribed comes before what is written by hand. */
function panelOf({ pages }: Subject): Panel {
  return [
    { judge: "page", checks: pages.flatMap((page) => pageChecks({ ...page, expectations: [] })) },
    {
      judge: "expectation",
      checks: pages.flatMap((page) =>
        pageChecks({ ...page, operations: [], tables: [], samples: [] }),
      ),
    },
  ];
}

/** The first check that fails. One that throws has noticed something too. */
async function firstProblem(
  judged: Judged,
  checks: readonly PageCheck[],
): Promise<{ readonly check: PageCheck; readonly because: string } | undefined> {
  for (const check of checks) {
    const because = await check.problem(judged).catch(String);
    if (because !== undefined) return { check, because };
  }
  return undefined;
}

async function fateOf(mutant: Mutant, subject: Subject, panel: Panel): Promise<Fate> {
  const isListed = subject.equivalents.some(
    ({ place, change }) => place === mutant.pointer && change === mutant.change,
  );
  await using judged = judgedOf(subject, mutant.apply(subject.document));
  if (judged === undefined) return "stillborn";
  for (const { judge, checks } of panel) {
    const found = await firstProblem(judged, checks);
    if (found === undefined) continue;
    if (isListed) {
      throw new Error(
        `specs/${subject.vendor}/equivalent-mutants.yaml says that nobody could notice ${mutant.pointer} (${mutant.change}), and “${found.check.title}” does: ${found.because} Remove the entry.`,
      );
    }
    // Mutants of one place follow each other: what noticed one is likely to notice the next.
    checks.splice(checks.indexOf(found.check), 1);
    checks.unshift(found.check);
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
  for (const { checks } of panel) {
    const found = await firstProblem(judged, checks);
    if (found === undefined) continue;
    throw new Error(
      `${subject.vendor}: “${found.check.title}” contradicts the contract itself: ${found.because}`,
    );
  }
}

function scoreOf(vendor: string, fates: readonly { mutant: Mutant; fate: Fate }[]): Score {
  const count = (wanted: Fate) => fates.filter(({ fate }) => fate === wanted).length;
  const survivors = fates.flatMap(({ mutant, fate }) => (fate === "survived" ? [mutant] : []));
  const noticedBy = { page: count("page"), expectation: count("expectation") };
  const noticed = noticedBy.page + noticedBy.expectation;
  const all = noticed + survivors.length;
  const byKind: Record<string, { noticed: number; all: number }> = {};
  for (const { mutant, fate } of fates) {
    if (fate === "stillborn" || fate === "equivalent") continue;
    byKind[mutant.kind] ??= { noticed: 0, all: 0 };
    const kind = byKind[mutant.kind];
    if (kind === undefined) continue;
    kind.all += 1;
    if (fate !== "survived") kind.noticed += 1;
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
    byKind,
  };
}
