import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { tasks } from "./tasks.ts";

/** A task of a package that turbo would run: `test` of `@jumun/crema`; the root's package is `//`. */
interface PlannedTask {
  readonly id: string;
  readonly name: string;
  readonly package: string;
  /** Other tasks wait for it: it builds what they need, on every machine that needs it. */
  readonly isNeeded: boolean;
}

export interface Plan {
  /** The packages that tasks are for; others only build what those need. */
  readonly packages: readonly string[];
  readonly tasks: readonly PlannedTask[];
}

/**
 * What turbo would run, without running it.
 * @param root a checkout with its dependencies installed
 * @param base only what a change since this revision touches; by default everything
 * @throws Error with what turbo says
 */
export async function planTasks(root: string, base?: string): Promise<Plan> {
  const affected = base === undefined ? [] : ["--affected"];
  const turbo = spawn("turbo", ["run", ...tasks, ...affected, "--dry=json"], {
    cwd: root,
    env: { ...process.env, ...(base !== undefined && { TURBO_SCM_BASE: base }) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [printed, complaints, [code]] = await Promise.all([
    text(turbo.stdout),
    text(turbo.stderr),
    once(turbo, "exit"),
  ]);
  if (code !== 0) throw new Error(`turbo could not plan its tasks: ${complaints.trim()}`);
  return readPlan(JSON.parse(printed));
}

interface DryRun {
  readonly packages: readonly string[];
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly package: string;
    readonly command: string;
    readonly dependents: readonly string[];
  }[];
}

function readPlan({ packages, tasks: all }: DryRun): Plan {
  // A package without a script of the task's name is planned too.
  const real = all.filter(({ command }) => command !== "<NONEXISTENT>");
  const ids = new Set(real.map(({ taskId }) => taskId));
  return {
    packages: packages.filter((name) => real.some((task) => task.package === name)),
    tasks: real.map(({ taskId, task, package: owner, dependents }) => ({
      id: taskId,
      name: task,
      package: owner,
      isNeeded: dependents.some((dependent) => ids.has(dependent)),
    })),
  };
}
