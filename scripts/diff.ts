/** `npm run diff -- [base]`: how the contracts differ from a revision, and what the changesets plan. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath, listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { packagesWithSnapshot, writeSurfaces } from "@jumun/generator/surface/snapshot";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { runProgram } from "./run-program.ts";
import { turbo } from "./turbo.ts";

const command = new Command("diff")
  .description("Print how each contract differs from a revision, and what the changesets plan")
  .argument("[base]", "branch, tag or commit to compare with", "origin/main")
  .option("--write", "instead, rewrite packages/<package>/public-surface.txt from what is built")
  .action(async (base: string, { write = false }: { write?: boolean }) => {
    if (write) return rewriteSurfaces();
    const folder = await mkdtemp(join(tmpdir(), "jumun-diff-"));
    try {
      await checkOutSpecs(base, folder);
      for (const vendor of listVendors()) await printDiff(vendor, base, folder);
      await runProgram("changeset", ["status"]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

async function rewriteSurfaces(): Promise<void> {
  const packages = packagesWithSnapshot(repositoryRoot);
  await turbo("build", ...packages.map(({ name }) => `--filter=${name}`));
  const written = await writeSurfaces(repositoryRoot);
  console.log(written.length === 0 ? "up to date" : `wrote ${written.join(", ")}`);
}

/** Writes the `specs/` of a revision into a folder. */
async function checkOutSpecs(base: string, folder: string): Promise<void> {
  const archive = join(folder, "specs.tar");
  const args = ["archive", "--output", archive, base, "--", "specs"];
  await runProgram("git", args, { isQuiet: true }).catch((cause: unknown) => {
    throw new Error(
      `git has no specs/ in the revision "${base}": name a branch, a tag or a commit, as in \`npm run diff -- HEAD~1\`.`,
      { cause },
    );
  });
  await runProgram("tar", ["-xf", archive], { cwd: folder });
}

async function printDiff(vendor: string, base: string, folder: string): Promise<void> {
  console.log(`\n# ${vendor}`);
  const before = join(folder, "specs", vendor, "openapi.yaml");
  if (!existsSync(before)) {
    console.log(`The contract is new since ${base}.`);
    return;
  }
  // Bundled: a contract of several files refers to files beside it.
  const bundled = join(folder, "bundled", vendor);
  await mkdir(bundled, { recursive: true });
  for (const [name, path] of [
    ["base.json", before],
    ["now.json", contractPath(vendor)],
  ] as const) {
    await writeFile(join(bundled, name), JSON.stringify(await bundleContract(path)));
  }
  await runProgram("redocly", ["diff", "base.json", "now.json", "--fail-on=none"], {
    cwd: bundled,
  });
}

await runCommand(command);
