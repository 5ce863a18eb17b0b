/** `npm run test:remote-cache`: two checkouts share what they build, and survive what they share it through. */
import { deepStrictEqual, equal } from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { type Checkout, makeCheckout } from "./checkout/checkout.ts";
import { step } from "./checkout/step.ts";
import { runTurbo, type TurboRun } from "./checkout/turbo-run.ts";
import { runCommand } from "./command.ts";
import { builtFiles, removeBuilt } from "./remote-cache/built.ts";
import { forgeArtifacts } from "./remote-cache/forgery.ts";
import { type Fault, installServer, startFault, startServer } from "./remote-cache/server.ts";

const team = "jumun";
const token = "made-up-token-of-the-cache";

const command = new Command("test-remote-cache")
  .description("Share builds between two checkouts through a self-hosted remote cache")
  .action(async () => {
    const work = await mkdtemp(join(tmpdir(), "jumun-remote-cache-"));
    try {
      await testRemoteCache(work);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });

async function testRemoteCache(work: string): Promise<void> {
  const program = await step("install the server", () => installServer(join(work, "tools")));
  const [one, other] = await step("two checkouts", async () => [
    await makeCheckout(join(work, "one")),
    await makeCheckout(join(work, "other")),
  ]);
  await using server = await startServer(program, join(work, "store"), token);
  const store = join(work, "store", team);
  const cache = {
    TURBO_API: server.url,
    TURBO_TEAM: team,
    TURBO_TOKEN: token,
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: "a made-up key of more than 32 letters",
  };

  const first = await step("the first checkout builds, and shares it", async () => {
    const built = await build(one, cache);
    expectFrom(built, "run");
    equal((await readdir(store)).length, 2 * built.tasks.length);
    return built;
  });
  const files = await builtFiles(one.root);
  const rebuild = async (env: NodeJS.ProcessEnv): Promise<TurboRun> => {
    const built = await build(other, env);
    deepStrictEqual(await builtFiles(other.root), files);
    return built;
  };

  await step("the second builds nothing, and has the same files byte for byte", async () =>
    expectFrom(await rebuild(cache), "remote cache"),
  );
  const forged = await forgeArtifacts(store, await largestFirst(store, first));
  await step("forged artifacts are not taken: what they are of is built here", async () => {
    const built = await rebuild(cache);
    for (const { id, from } of built.tasks) {
      equal(from, forged.has(id) ? "run" : "remote cache", `${id}, ${forged.get(id)}`);
    }
    return built;
  });
  for (const [id, way] of forged) console.log(`    ${id}: ${way}`);
  await step("and are replaced by what was built", async () =>
    expectFrom(await rebuild(cache), "remote cache"),
  );
  await step(
    "a checkout that only reads, with another key, trusts and leaves nothing",
    async () => {
      const before = await contents(store);
      const env = {
        ...cache,
        TURBO_REMOTE_CACHE_SIGNATURE_KEY: "another made-up key of more than 32 letters",
        TURBO_CACHE: "local:rw,remote:r",
      };
      const built = await rebuild(env);
      deepStrictEqual(await contents(store), before);
      return expectFrom(built, "run");
    },
  );
  await step("a refused token: all is built here", async () =>
    expectFrom(await rebuild({ ...cache, TURBO_TOKEN: "not the token" }), "run"),
  );
  for (const fault of ["hangs", "drips"] satisfies Fault[]) {
    await step(`a server that ${fault}: all is built here`, async () => {
      await using faulty = await startFault(fault);
      return expectFrom(await rebuild({ ...cache, TURBO_API: faulty.url }), "run");
    });
  }
  await server[Symbol.asyncDispose]();
  await step("no server: all is built here", async () => expectFrom(await rebuild(cache), "run"));
  await step("without the variables: as ever, and without a warning", async () => {
    const built = await rebuild({});
    equal(/warn/i.exec(built.printed), null, built.printed);
    const again = await runTurbo(other.root, other.env, "turbo", "run", ...targets());
    equal(/warn/i.exec(again.printed), null, again.printed);
    expectFrom(again, "local cache");
    return expectFrom(built, "run");
  });
}

/** The client, a vendor and all that they need. */
function targets(): string[] {
  return ["build", "contract", `--filter=@jumun/${listVendors()[0]}...`];
}

/** With nothing built and an empty local cache. */
async function build({ root, env }: Checkout, cache: NodeJS.ProcessEnv): Promise<TurboRun> {
  await removeBuilt(root);
  const built = await runTurbo(root, { ...env, ...cache }, "turbo", "run", ...targets());
  equal(built.exitCode, 0, built.printed);
  return built;
}

function expectFrom(built: TurboRun, from: "run" | "local cache" | "remote cache"): TurboRun {
  const others = built.tasks.filter((task) => task.from !== from);
  deepStrictEqual(others, [], `Not every task is from: ${from}\n${built.printed}`);
  return built;
}

async function largestFirst(store: string, { tasks }: TurboRun): Promise<TurboRun["tasks"]> {
  const sized = await Promise.all(
    tasks.map(async (task) => ({ task, size: (await stat(join(store, task.hash))).size })),
  );
  return sized.sort((one, other) => other.size - one.size).map(({ task }) => task);
}

async function contents(store: string): Promise<Record<string, string>> {
  const names = (await readdir(store)).sort();
  const read = names.map(async (name) => [name, await readFile(join(store, name), "base64")]);
  return Object.fromEntries(await Promise.all(read));
}

await runCommand(command);
