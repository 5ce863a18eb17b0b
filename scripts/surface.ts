/** `node scripts/surface.ts <package>…`: fails if the snapshot of a public surface is stale. */
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { staleSurfaces, writeSurfaces } from "./surface/snapshot.ts";

const command = new Command("surface")
  .description("Compare packages/<package>/public-surface.txt with what is built")
  .argument("<packages...>", "folders in packages/")
  .option("--write", "rewrite the files instead")
  .action(async (folders: string[], { write = false }: { write?: boolean }) => {
    if (write) {
      await writeSurfaces(repositoryRoot, folders);
      return;
    }
    const stale = await staleSurfaces(repositoryRoot, folders);
    if (stale.length === 0) return;
    throw new Error(
      `The public surface of ${stale.join(", ")} has changed, and public-surface.txt has not. Run \`npm run diff -- --write\`, review the change and commit it.`,
    );
  });

await runCommand(command);
