/** `node scripts/surface.ts <package>…`: fails where a snapshot of a surface is stale. */
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { staleSurfaces } from "./diff/snapshot.ts";

const command = new Command("surface")
  .description("Check packages/<package>/public-surface.txt against what is built")
  .argument("<packages...>", "folders in packages/")
  .action(async (folders: string[]) => {
    const stale = await staleSurfaces(repositoryRoot, folders);
    if (stale.length === 0) return;
    throw new Error(
      `What ${stale.join(", ")} offers has changed, and public-surface.txt does not say so. Run \`npm run diff -- --write\` and commit the result.`,
    );
  });

await runCommand(command);
