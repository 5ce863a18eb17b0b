/**
 * `npm test`: every check a commit has to pass, run through turbo, which skips what did not change.
 * Changed vendors are tested together (`test-vendors.ts`); their `test` tasks report the results.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";

const quiet = "--output-logs=errors-only";
const tasks = ["lint", "unused", "typecheck", "build", "site", "surface", "test"];

const command = new Command("test")
  .description(`Run ${tasks.join(", ")} in every package, cached by turbo`)
  .argument("[options...]", "options of `turbo run`, as in --filter=@jumun/crema or --force")
  .allowUnknownOption()
  .action(test);
process.on("SIGINT", () => {});

await runCommand(command);

async function test(given: readonly string[]): Promise<void> {
  const options = [
    "--continue=dependencies-successful",
    // Tests start processes: more tasks than cores only wait for each other.
    `--concurrency=${Math.max(2, availableParallelism())}`,
    ...given,
  ];
  const results = await mkdtemp(join(tmpdir(), "jumun-vendor-results-"));
  try {
    // All vendors are built first, because they are tested together.
    const logs = options.some((option) => option.startsWith("--output-logs")) ? [] : [quiet];
    const isBuilt = await run(["build", "readme-contract", ...logs], options);
    const changed = isBuilt ? await changedVendors(options) : [];
    const isPassed = await run(tasks, options, {
      JUMUN_CHANGED_VENDORS: changed.join(),
      JUMUN_VENDOR_RESULTS: results,
    });
    if (!isBuilt || !isPassed) process.exitCode = 1;
  } finally {
    await rm(results, { recursive: true });
  }
}

async function run(
  names: readonly string[],
  options: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const turbo = spawn("turbo", ["run", ...names, ...options], {
    stdio: "inherit",
    env: { ...process.env, ...(!process.stdout.isTTY && { NO_COLOR: "1" }), ...env },
  });
  const [code] = await once(turbo, "exit");
  return code === 0;
}

/** The vendors for whose `test` task turbo has no result in its cache. */
async function changedVendors(options: readonly string[]): Promise<string[]> {
  const turbo = spawn("turbo", ["run", "test", ...options, "--dry=json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { tasks }: { tasks: readonly DryTask[] } = JSON.parse(await text(turbo.stdout));
  const isForced = options.includes("--force");
  const missing = tasks.filter(({ cache }) => isForced || cache.status === "MISS");
  const ids = new Set(missing.map(({ taskId }) => taskId));
  return listVendors().filter((vendor) => ids.has(`@jumun/${vendor}#test`));
}

interface DryTask {
  readonly taskId: string;
  readonly cache: { readonly status: "HIT" | "MISS" };
}
