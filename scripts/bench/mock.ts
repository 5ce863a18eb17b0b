import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runProgram } from "../run-program.ts";
import { turbo } from "../turbo.ts";

const program = join(repositoryRoot, "packages", "mock", "bench", "bench.ts");

/** Runs the benchmark of packages/mock, which has its own options. */
export const mock = new Command("mock")
  .description("Measure the mock server beside prism mock and Scalar's")
  .argument("[options...]", "`-- mock --help` lists them")
  .allowUnknownOption()
  .helpOption(false)
  .action(async (options: string[]) => {
    await turbo("build", "contracts", "--filter=@jumun/mock");
    process.on("SIGINT", () => {});
    await runProgram(process.execPath, [program, ...options]);
  });
