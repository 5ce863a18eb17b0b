import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { parse } from "yaml";
import type { Declaration } from "./declaration.ts";

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
      const verdicts: Verdict[] = parse(readFileSync(join(folder, name), "utf8"));
      return verdicts.map((verdict) => ({ ...verdict, title: `${name}: ${verdict.title}` }));
    });
}
