import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { heap } from "./heap.ts";
import type { Line, LineOptions } from "./line.ts";
import { loopbackCalls } from "./loopback-calls.ts";
import { describeMachine, load } from "./machine.ts";
import { size } from "./size.ts";
import { stubbedCalls } from "./stubbed-calls.ts";
import { goalTable, lineSection, missedSentences } from "./table.ts";
import { typeCheck } from "./type-check.ts";
import type { Generate } from "./type-project.ts";

export const lineNames = ["calls", "loopback", "size", "heap", "types"] as const;

export type LineName = (typeof lineNames)[number];

export interface BenchOptions extends LineOptions {
  readonly lines: readonly LineName[];
  /** The project's generator, which writes the clients of the made-up contracts. */
  readonly generate: Generate;
  /** Is told what is being done. */
  readonly progress: (text: string) => void;
}

export interface BenchResult {
  /** What came out, as Markdown. */
  readonly report: string;
  /** A sentence for each figure that is missed. */
  readonly missed: readonly string[];
}

/** With more than this, something else wants the processors. */
const quietLoad = 0.5;

const peers = [
  "@redocly/cli",
  "@hey-api/openapi-ts",
  "ky",
  "openai",
  "openapi-fetch",
  "ofetch",
  "axios",
  "esbuild",
];

/** The record of the last whole run. */
const recordPath = fileURLToPath(new URL("../results.md", import.meta.url));

/** Measures the lines one after the other: two at once would disturb each other. */
export async function bench(options: BenchOptions): Promise<BenchResult> {
  const { isQuick, progress } = options;
  const loadBefore = load();
  if (loadBefore > quietLoad) {
    progress("The machine is busy with something else: do not rely on any figure of time.");
  }
  const measured: Line[] = [];
  for (const name of options.lines) {
    progress(`Measuring ${name} …`);
    measured.push(await measureLine(name, options));
  }
  const goals = measured.flatMap((line) => line.goals);
  const machine = await describeMachine(new Date(), loadBefore, peers);
  const report = `# What the runtime costs

${isQuick ? "A quick look: too short to rely on.\n\n" : ""}${machine}

${goalTable(goals)}

${measured.map(lineSection).join("\n")}`;
  const isWhole = !isQuick && options.lines.length === lineNames.length;
  if (isWhole) await writeFile(recordPath, report);
  return { report, missed: missedSentences(goals) };
}

function measureLine(name: LineName, options: BenchOptions): Promise<Line> {
  switch (name) {
    case "calls":
      return stubbedCalls(options);
    case "loopback":
      return loopbackCalls(options);
    case "size":
      return size();
    case "heap":
      return heap(options);
    case "types":
      return typeCheck(options, options.generate);
  }
}
