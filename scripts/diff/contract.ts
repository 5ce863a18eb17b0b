/** Two revisions of a contract, compared by `redocly diff`, corrected where it errs. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { type Change, type Impact, impacts } from "./impact.ts";
import { changedWords } from "./words.ts";

interface Rated {
  readonly path: string;
  readonly kind: string;
  readonly impact: Impact;
  readonly verdicts: readonly { readonly message: string }[];
}

/** What changed between two texts of a contract. */
export async function compareContracts(base: string, revision: string): Promise<Change[]> {
  if (base === revision) return [];
  // What is no YAML is told by this reader; redocly diff calls it a bug of its own.
  const documents = [parse(base), parse(revision)] as const;
  const rated = (await redoclyDiff(base, revision))
    .filter(({ path }) => !/\/x-/.test(path))
    .map((change) => ({ impact: impactOf(change), what: describe(change) }));
  const changes = [...rated, ...changedWords(...documents)];
  // A comment or a line break: the published file is another one all the same.
  return changes.length > 0 ? changes : [{ impact: "patch", what: "written differently" }];
}

/** Redocly's rating, and the project's own where what Redocly calls harmless breaks a caller. */
function impactOf({ path, kind, impact }: Rated): Impact {
  const isSecurity = /^#\/(security|paths\/[^/]+\/[^/]+\/security)(\/|$)/.test(path);
  if (isSecurity) return "major";
  const isRequestField = /\/(requestBody|requestBodies|parameters)\/.*\/properties\/[^/]+$/;
  const isSchemaField = /^#\/components\/schemas\/.*\/properties\/[^/]+$/;
  if (kind === "removed" && (isRequestField.test(path) || isSchemaField.test(path))) return "major";
  return impact;
}

function describe({ path, kind, verdicts }: Rated): string {
  const why = verdicts.map(({ message }) => message).join(" ");
  return why === "" ? `${path} ${kind}` : `${path} ${kind}: ${why}`;
}

async function redoclyDiff(base: string, revision: string): Promise<Rated[]> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-diff-"));
  try {
    await writeFile(join(folder, "base.yaml"), base);
    await writeFile(join(folder, "revision.yaml"), revision);
    const report = join(folder, "report.json");
    await promisify(execFile)(
      "redocly",
      [
        "diff",
        join(folder, "base.yaml"),
        join(folder, "revision.yaml"),
        ...["--format=json", "--fail-on=none", "--output", report],
      ],
      { cwd: folder },
    ).catch((error: unknown) => {
      throw new Error(`redocly diff cannot compare them: ${firstLine(error)}`, { cause: error });
    });
    return readReport(JSON.parse(await readFile(report, "utf8")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of what it said on stderr, or of why it could not be run. */
function firstLine(error: unknown): string {
  const said = Object(error).stderr || (error instanceof Error ? error.message : String(error));
  return (
    String(said)
      .replaceAll("\u001b", "")
      .split("\n")
      .find((line) => /\w/.test(line)) ?? "it says nothing"
  );
}

function readReport(report: unknown): Rated[] {
  if (!isReport(report)) throw new Error("redocly diff printed a report of another form.");
  return report.changes.map((change) => {
    if (impacts.includes(change.impact)) return change;
    throw new Error(`redocly diff rates ${change.path} as "${change.impact}", which is no bump.`);
  });
}

function isReport(report: unknown): report is { changes: Rated[] } {
  return (
    typeof report === "object" &&
    report !== null &&
    "changes" in report &&
    Array.isArray(report.changes)
  );
}
