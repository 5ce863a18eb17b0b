/** `npm run diff -- [base]`: what changed for users, and whether the changesets say so. */
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { demands } from "./diff/demand.ts";
import { publicPackages } from "./diff/packages.ts";
import { complaints, type Format, report } from "./diff/report.ts";
import { Revision } from "./diff/revision.ts";
import { staleSurfaces, writeSurfaces } from "./diff/snapshot.ts";
import { turbo } from "./turbo.ts";

interface Options extends Format {
  readonly write?: boolean;
}

const command = new Command("diff")
  .description("Compare contracts and public surfaces with a revision, and demand version bumps")
  .argument("[base]", "a revision; where none is named, where this branch left origin/main")
  .option("--write", "write packages/<package>/public-surface.txt and compare nothing")
  .option("--json", "print JSON")
  .option("--markdown", "print Markdown")
  .action(async (name: string | undefined, { write, ...format }: Options) => {
    const base = write ? undefined : await Revision.find(repositoryRoot, name);
    const built = publicPackages(repositoryRoot).map((pkg) => `--filter=${pkg.name}`);
    await turbo("build", ...built);
    if (base === undefined) {
      const written = await writeSurfaces(repositoryRoot);
      console.log(written.length === 0 ? "up to date" : `wrote ${written.join(", ")}`);
      return;
    }
    const stale = await staleSurfaces(repositoryRoot);
    if (stale.length > 0) {
      throw new Error(
        `The public-surface.txt of ${stale.join(", ")} is stale. Run \`npm run diff -- --write\`.`,
      );
    }
    const found = await demands(repositoryRoot, base);
    console.log(report(found, format));
    const wrong = complaints(found);
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
  });

await runCommand(command);
