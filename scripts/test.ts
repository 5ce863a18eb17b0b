/** `npm test`: every check a commit has to pass, run through turbo so that nothing is done twice. */
import { availableParallelism } from "node:os";
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { runProgram } from "./run-program.ts";

const tasks = ["generated", "lint", "unused", "typecheck", "build", "site", "surface", "test"];

/** Tests start processes: more tasks than cores only wait for each other. */
const concurrency = Math.max(2, availableParallelism());

const command = new Command("test")
  .description(`Run ${tasks.join(", ")} in every package, cached by turbo`)
  .argument("[options...]", "options of `turbo run`, as in --filter=@jumun/crema or --force")
  .allowUnknownOption()
  .action((options: string[]) =>
    runProgram(
      "turbo",
      [
        "run",
        ...tasks,
        "--continue=dependencies-successful",
        `--concurrency=${concurrency}`,
        ...options,
      ],
      repositoryRoot,
      { ...process.env, ...(!process.stdout.isTTY && { NO_COLOR: "1" }) },
    ),
  );
process.on("SIGINT", () => {});

await runCommand(command);
