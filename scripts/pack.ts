/** `npm run pack`: a tarball of every published package, as `npm publish` would upload it. */
import { mkdir, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { publicPackages } from "@jumun/generator/surface/public-packages";
import { Command } from "commander";
import { asCalled } from "./calling-folder.ts";
import { runCommand } from "./command.ts";
import { pack } from "./consumers/tarball.ts";
import { turbo } from "./turbo.ts";

const command = new Command("pack")
  .description("Write a tarball of every published package into one folder")
  .option(
    "--to <folder>",
    "the folder; tarballs of an earlier run are replaced (default: packed/)",
    asCalled,
  )
  .action(async ({ to = join(repositoryRoot, "packed") }: { to?: string }) => {
    await turbo("build", "--filter=@jumun/client", "--filter=@jumun/mock", "--filter=@jumun/cli");
    await mkdir(to, { recursive: true });
    const earlier = (await readdir(to)).filter((name) => /^jumun-.*\.tgz$/.test(name));
    for (const name of earlier) await rm(join(to, name));
    for (const one of publicPackages(repositoryRoot)) {
      const { path } = await pack(one, to);
      console.log(relative(asCalled("."), path));
    }
  });

await runCommand(command);
