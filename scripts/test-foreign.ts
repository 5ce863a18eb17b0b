/** `npm run test:foreign`: documents of others become vendors of a copy of this repository, and all holds. */
import { equal } from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { type Checkout, makeCheckout } from "./checkout/checkout.ts";
import { runIn } from "./checkout/run-in.ts";
import { runTurbo } from "./checkout/turbo-run.ts";
import { tasks } from "./ci/tasks.ts";
import { runCommand } from "./command.ts";
import { type ForeignDocument, handWritten, published } from "./new-vendor/foreign/document.ts";
import { expectKnown } from "./new-vendor/foreign/known.ts";
import { timedStep } from "./timed-step.ts";

const known = [...handWritten, ...published];

const command = new Command("test-foreign")
  .description("Make vendors of documents that nobody wrote for jumun, and run all tests of them")
  .argument(
    "[documents...]",
    `some of ${known.map(({ name }) => name).join(", ")}; all where none is named`,
  )
  .option("--keep", "leave the copy of the repository where it is, and say where", false)
  .action(async (names: string[], { keep }: { keep: boolean }) => {
    const unknown = names.find((name) => !known.some((one) => one.name === name));
    if (unknown !== undefined)
      throw new Error(
        `There is no document ${unknown}: name some of ${known.map(({ name }) => name).join(", ")}.`,
      );
    const documents = known.filter(({ name }) => names.length === 0 || names.includes(name));
    const work = await mkdtemp(join(tmpdir(), "jumun-foreign-"));
    try {
      await testForeign(join(work, "checkout"), documents);
    } finally {
      if (keep) console.log(`The copy is ${work}.`);
      else await rm(work, { recursive: true, force: true });
    }
  });

async function testForeign(folder: string, documents: readonly ForeignDocument[]): Promise<void> {
  const made = await timedStep("a clone of what is committed", () => makeCheckout(folder));
  // What no new vendor changes was tested here already, where it was.
  const cache = join(repositoryRoot, ".turbo", "cache");
  const checkout = { ...made, env: { ...made.env, TURBO_CACHE_DIR: cache } };
  const lockfile = await readFile(join(folder, "pnpm-lock.yaml"), "utf8");
  for (const { name, path, operations } of documents) {
    await timedStep(`new-vendor ${name}: ${operations} operations`, () =>
      runIn(checkout, "npm", "run", "new-vendor", "--", name, "--spec", path),
    );
  }
  const template = "template-shop";
  await timedStep(`new-vendor ${template}, without --spec`, () =>
    runIn(checkout, "npm", "run", "new-vendor", "--", template, "--title", "하늘마켓"),
  );
  const vendors = [...documents.map(({ name }) => name), template];
  await timedStep("all tests, with nothing edited by hand", () => testAll(checkout));
  await timedStep("the mock, the site, coverage and the bench know each", () =>
    expectKnown(checkout, vendors),
  );
  await timedStep("removed by deleting two folders each, all is as it was", async () => {
    for (const name of vendors) {
      await rm(join(folder, "specs", name), { recursive: true });
      await rm(join(folder, "packages", name), { recursive: true });
    }
    await runIn(checkout, "npm", "run", "generate");
    equal(await readFile(join(folder, "pnpm-lock.yaml"), "utf8"), lockfile);
    equal(await runIn(checkout, "git", "status", "--porcelain"), "");
  });
  await timedStep("all tests, without them", () => testAll(checkout));
}

/** What `npm test` runs; what depends on nothing that failed is run too, so that all of it is told. */
async function testAll({ root, env }: Checkout): Promise<void> {
  const how = ["--continue=dependencies-successful", "--output-logs=errors-only"];
  const { exitCode, printed } = await runTurbo(root, env, "turbo", "run", ...tasks, ...how);
  equal(exitCode, 0, printed);
}

await runCommand(command);
