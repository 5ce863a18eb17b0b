/** `npm run test:shards`: `npm test` split over machines as CI splits it, each a checkout of its own. */
import { deepStrictEqual } from "node:assert/strict";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { type Checkout, makeCheckout } from "./checkout/checkout.ts";
import { step } from "./checkout/step.ts";
import { type RanTask, runTurbo } from "./checkout/turbo-run.ts";
import { balance } from "./ci/balance.ts";
import { loadsOf, readDurations } from "./ci/durations.ts";
import { machineCount } from "./ci/machine-count.ts";
import { type MatrixEntry, matrixOf, printMatrix } from "./ci/matrix.ts";
import { type Plan, planTasks } from "./ci/plan.ts";
import { runCommand } from "./command.ts";
import { run } from "./consumers/run.ts";
import { installServer, startServer } from "./remote-cache/server.ts";

const token = "made-up-token-of-the-cache";

const command = new Command("test-shards")
  .description("Run `npm test` split over checkouts that share a remote cache, one after the other")
  .option("--shards <count>", "checkouts at most", machineCount, 4)
  .action(async ({ shards }: { shards: number }) => {
    const work = await mkdtemp(join(tmpdir(), "jumun-shards-"));
    try {
      await testShards(work, shards);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });

async function testShards(work: string, count: number): Promise<void> {
  const program = await step("install the server of the cache", () =>
    installServer(join(work, "tools")),
  );
  const first = await step("a checkout", () => makeCheckout(join(work, "1")));
  const plan = await planTasks(first.root);
  const { include } = matrixOf(balance(loadsOf(plan, await readDurations()), count));
  console.log(printMatrix({ include }));

  await using server = await startServer(program, join(work, "store"), token);
  const cache = {
    TURBO_API: server.url,
    TURBO_TEAM: "jumun",
    TURBO_TOKEN: token,
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: "a made-up key of more than 32 letters",
  };
  const ran: RanTask[] = [];
  for (const [at, entry] of include.entries()) {
    const checkout = at === 0 ? first : await makeCheckout(join(work, String(at + 1)));
    const shard = await step(`shard ${entry.shard}, expected to take ${entry.seconds} s`, () =>
      runShard(checkout, entry, cache),
    );
    ran.push(...shard.tasks.filter(({ from }) => from === "run"));
  }
  await step(
    "together they ran every task of npm test, and none twice but builds that others wait for",
    async () => expectAllOnce(plan, ran),
  );
  await step("a changed contract concerns its vendor and what shows it, and no other vendor", () =>
    expectFewAffected(first),
  );
}

async function runShard({ root, env }: Checkout, entry: MatrixEntry, cache: NodeJS.ProcessEnv) {
  const npmTest = ["scripts/test.ts", ...entry.arguments.split(" "), "--output-logs=errors-only"];
  const shard = await runTurbo(root, { ...env, ...cache }, process.execPath, ...npmTest);
  if (shard.exitCode !== 0) throw new Error(`The shard ${entry.shard} failed:\n${shard.printed}`);
  return shard;
}

/** What others wait for is built on each machine that needs it, where the cache has it not in time. */
function expectAllOnce({ tasks }: Plan, ran: readonly RanTask[]): void {
  const ids = ran.map(({ id }) => id).sort();
  const needed = new Set(tasks.filter(({ isNeeded }) => isNeeded).map(({ id }) => id));
  deepStrictEqual([...new Set(ids)], tasks.map(({ id }) => id).sort());
  deepStrictEqual(
    ids.filter((id) => !needed.has(id)),
    [...new Set(ids)].filter((id) => !needed.has(id)),
  );
  const again = ids.length - new Set(ids).size;
  console.log(
    `    ${tasks.length} tasks; ${needed.size} are waited for by others, ${again} of them ran again`,
  );
}

/** Commits a change to one contract, and sees what CI would run for it. */
async function expectFewAffected({ root }: Checkout): Promise<void> {
  const [vendor = "", ...others] = listVendors(root);
  await appendFile(join(root, "specs", vendor, "openapi.yaml"), "# Changed.\n");
  const author = ["-c", "user.name=jumun", "-c", "user.email=jumun@example.invalid"];
  await run(root, "git", ...author, "commit", "--quiet", "--all", "--message", "Change a contract");
  const plan = await planTasks(root, "HEAD~1");
  const affected = plan.tasks.filter((task) => plan.packages.includes(task.package));
  console.log(`    ${affected.map(({ id }) => id).join(" ")}`);
  deepStrictEqual(
    plan.packages.filter((name) => others.some((other) => name === `@jumun/${other}`)),
    [],
  );
  deepStrictEqual(plan.packages.includes(`@jumun/${vendor}`), true);
}

await runCommand(command);
