/** `npm run release`: publishes what the changesets plan, in CI only; `-- --dry-run` shows the plan. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { runProgram } from "./run-program.ts";

const command = new Command("release")
  .description("Publish what the changesets plan, with provenance")
  .option("--dry-run", "print what would be published, and publish nothing")
  .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
    if (dryRun) return run("changeset", "status", "--verbose");
    if (process.env.GITHUB_ACTIONS !== "true") {
      throw new Error(
        "Only the release workflow publishes, because npm cannot attest the provenance of a package built elsewhere. `npm run release -- --dry-run` prints what it would publish.",
      );
    }
    await run("node", "scripts/test.ts");
    if (await hasChangesets()) {
      await run("changeset", "version");
      await run("pnpm", "install", "--lockfile-only");
      await run("git", "commit", "--all", "--message", "Release what the changesets plan");
    }
    await run("changeset", "publish");
    await run("git", "push", "--follow-tags");
  });

async function hasChangesets(): Promise<boolean> {
  const files = await readdir(join(repositoryRoot, ".changeset"));
  return files.some((file) => file.endsWith(".md") && file !== "README.md");
}

async function run(program: string, ...args: string[]): Promise<void> {
  await runProgram(program, args, { env: { ...process.env, NPM_CONFIG_PROVENANCE: "true" } });
}

await runCommand(command);
