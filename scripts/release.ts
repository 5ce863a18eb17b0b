/** `npm run release -- --dry-run`: what would be published; without it, publishes, in CI only. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { assertClean, planRelease, type Release, tarballFiles } from "./release/plan.ts";
import { turbo } from "./turbo.ts";

const command = new Command("release")
  .description("Publish what the changesets plan, with provenance")
  .option("--dry-run", "show what would be published, and publish nothing")
  .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
    if (!dryRun && process.env.GITHUB_ACTIONS !== "true") {
      throw new Error(
        "Only the release workflow publishes: elsewhere npm cannot vouch for where a package was built. `npm run release -- --dry-run` shows what it would do.",
      );
    }
    await assertClean(repositoryRoot);
    await turbo("build", "surface");
    const releases = await planRelease(repositoryRoot);
    if (releases.length === 0) console.log("Nothing to publish: there is no changeset.");
    for (const release of releases) await show(release);
    if (dryRun || releases.length === 0) return;
    await step("node", "scripts/test.ts");
    if (releases.some(({ pkg, next }) => pkg.version !== next)) {
      await step("changeset", "version");
      await step("pnpm", "install", "--lockfile-only");
      await step("git", "commit", "--all", "--message", "Release what the changesets plan");
    }
    await step("changeset", "publish");
    await step("git", "push", "--follow-tags");
  });

async function show({ pkg, next, why }: Release): Promise<void> {
  console.log(`${pkg.name} ${pkg.version} → ${next}, with provenance (${why})`);
  for (const file of await tarballFiles(repositoryRoot, pkg)) console.log(`  ${file}`);
}

async function step(program: string, ...arguments_: string[]): Promise<void> {
  const child = spawn(program, arguments_, {
    cwd: repositoryRoot,
    stdio: "inherit",
    env: { ...process.env, NPM_CONFIG_PROVENANCE: "true" },
  });
  const [code] = await once(child, "exit");
  if (code !== 0)
    throw new Error(`The release stopped at \`${[program, ...arguments_].join(" ")}\`.`);
}

await runCommand(command);
