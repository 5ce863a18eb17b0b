import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { parse } from "yaml";
import type { Declaration } from "./declaration.ts";
import type { AnswerVerdict } from "./try-answer.ts";
import type { MockVerdict } from "./try-mock.ts";

/** One thing that a person read on the vendor's page, or decided where the page is silent. */
export interface Verdict {
  readonly title: string;
  /** The heading on the vendor's page, or where else it is known from. */
  readonly where: string;
  /** Absent: the contract as a whole. */
  readonly operation?: string;
  /** Each place named has to be declared exactly so. */
  readonly declares?: Declaration;
  readonly call?: CallVerdict;
  readonly answer?: AnswerVerdict;
  readonly mock?: MockVerdict;
}

/** A call of the client: what goes out, what comes back, what the caller gets. */
export interface CallVerdict {
  readonly input: object;
  /** Read to the last page. */
  readonly every?: boolean;
  /** By the name of the security scheme. */
  readonly credentials?: Readonly<Record<string, string>>;
  readonly environment?: string;
  /** In order; the last one answers whatever else is asked. */
  readonly answered: readonly {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }[];
  /** Every request in order; of the headers those that are named. */
  readonly sends?: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }[];
  /** How many requests go out. */
  readonly times?: number;
  readonly gives?: unknown;
  /** The name of the error's class. */
  readonly throws?: string;
}

/** A contract's verdicts; none where the vendor has no folder for them. */
export function readVerdicts(vendor: string, root: string = repositoryRoot): Verdict[] {
  const folder = join(root, "specs", vendor, "verdicts");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => {
      const verdicts: unknown = parse(readFileSync(join(folder, name), "utf8"), { merge: true });
      return checkVerdicts(`specs/${vendor}/verdicts/${name}`, verdicts).map((verdict) => ({
        ...verdict,
        title: `${name}: ${verdict.title}`,
      }));
    });
}

/** Every key that is read, and of a part those without which it would judge nothing. */
const partKeys = {
  call: {
    known: [
      ...["input", "every", "credentials", "environment", "answered"],
      ...["sends", "times", "gives", "throws"],
    ],
    needed: ["input", "answered"],
  },
  answer: {
    known: ["input", "credentials", "answer", "is", "gives", "fits", "breaks"],
    needed: ["input", "answer"],
  },
  mock: {
    known: ["request", "answers", "refused", "takes", "refuses"],
    needed: ["request"],
  },
};
const verdictKeys = ["title", "where", "operation", "declares", ...Object.keys(partKeys)];

/**
 * What a file of verdicts holds.
 * @throws Error for a verdict that would judge nothing, or has a key that nobody reads
 */
export function checkVerdicts(file: string, verdicts: unknown): readonly Verdict[] {
  if (!Array.isArray(verdicts)) throw new Error(`${file} is no list of verdicts.`);
  for (const [index, given] of verdicts.entries()) {
    const verdict: Readonly<Record<string, unknown>> = Object(given);
    const name = `${file}: the verdict ${index + 1} (${String(verdict.title)})`;
    for (const key of ["title", "where"]) {
      if (typeof verdict[key] !== "string") throw new Error(`${name} has no ${key}.`);
    }
    const parts = Object.entries(partKeys).filter(([part]) => verdict[part] !== undefined);
    const unread = [
      ...Object.keys(verdict).filter((key) => !verdictKeys.includes(key)),
      ...parts.flatMap(([part, { known }]) =>
        Object.keys(Object(verdict[part])).filter((key) => !known.includes(key)),
      ),
    ];
    if (unread.length > 0)
      throw new Error(`${name} has ${unread.join(", ")}, which nothing reads.`);
    for (const [part, { needed }] of parts) {
      if (needed.some((key) => !(key in Object(verdict[part])))) {
        throw new Error(`${name} has ${aPart(part)} without ${needed.join(" or ")}.`);
      }
    }
    const call = Object(verdict.call);
    const judges = ["sends", "times", "gives", "throws"].some((key) => key in call);
    if (verdict.declares === undefined && !judges && !verdict.answer && !verdict.mock) {
      throw new Error(`${name} judges nothing.`);
    }
  }
  return verdicts;
}

function aPart(part: string): string {
  return part === "answer" ? "an answer" : `a ${part}`;
}
