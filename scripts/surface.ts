/** `node scripts/surface.ts <package>…`: fails if the snapshot of a public surface is stale. */
import { repositoryRoot } from "@jumun/contract/vendors";
import { staleSurfaceProblem } from "@jumun/generator/surface/snapshot";
import { Command } from "commander";
import { runCommand } from "./command.ts";

const command = new Command("surface")
  .description("Compare packages/<package>/public-surface.txt with what is built")
  .argument("<packages...>", "folders in packages/")
  .action(async (folders: string[]) => {
    const problem = await staleSurfaceProblem(repositoryRoot, folders);
    if (problem !== undefined) throw new Error(problem);
  });

await runCommand(command);
