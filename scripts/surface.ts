/** `node scripts/surface.ts`: fails if the snapshot of a public surface is stale. */
import { repositoryRoot } from "@jumun/contract/vendors";
import { staleSurfaceProblem } from "@jumun/generator/surface/snapshot";
import { Command } from "commander";
import { runCommand } from "./command.ts";

const command = new Command("surface")
  .description("Compare packages/<package>/public-surface.txt with what is built")
  .action(async () => {
    const problem = await staleSurfaceProblem(repositoryRoot);
    if (problem !== undefined) throw new Error(problem);
  });

await runCommand(command);
