import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

/** A task as turbo tells of it after a run. */
export interface RanTask {
  /** `@jumun/crema#test` */
  readonly id: string;
  /** Of everything that it depends on; its artifact has this name. */
  readonly hash: string;
  /** Run here, or taken from a cache. */
  readonly from: "run" | "local cache" | "remote cache";
  readonly seconds: number;
}

export interface TurboRun {
  readonly exitCode: number | null;
  /** Of both streams. */
  readonly printed: string;
  /** Those that have a script. */
  readonly tasks: readonly RanTask[];
}

/**
 * Runs turbo, or a program that hands its last argument on to turbo, and reads turbo's summary.
 * @throws Error with what was printed, where turbo left no summary
 */
export async function runTurbo(
  root: string,
  env: NodeJS.ProcessEnv,
  program: string,
  ...args: string[]
): Promise<TurboRun> {
  const child = spawn(program, [...args, "--summarize"], {
    cwd: root,
    env: { ...env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, complaints, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  const printed = `${complaints}${output}`;
  const [, file] = /^ *Summary: +(.+\.json)$/m.exec(printed) ?? [];
  if (file === undefined) throw new Error(`${[program, ...args].join(" ")} failed:\n${printed}`);
  return { exitCode, printed, tasks: readSummary(JSON.parse(await readFile(file, "utf8"))) };
}

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly hash: string;
    readonly command: string;
    readonly cache: { readonly status: "HIT" | "MISS"; readonly source?: "LOCAL" | "REMOTE" };
    readonly execution?: { readonly startTime: number; readonly endTime: number };
  }[];
}

function readSummary({ tasks }: Summary): RanTask[] {
  return tasks
    .filter(({ command, execution }) => command !== "<NONEXISTENT>" && execution !== undefined)
    .map(({ taskId, hash, cache, execution = { startTime: 0, endTime: 0 } }) => ({
      id: taskId,
      hash,
      from:
        cache.status === "MISS"
          ? "run"
          : cache.source === "REMOTE"
            ? "remote cache"
            : "local cache",
      seconds: (execution.endTime - execution.startTime) / 1000,
    }));
}
