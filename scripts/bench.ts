/** `npm run bench -- [client|mock|growth]`: the benchmarks. */
import { Command } from "commander";
import { client } from "./bench/client.ts";
import { growth } from "./bench/growth.ts";
import { mock } from "./bench/mock.ts";
import { runCommand } from "./command.ts";

const command = new Command("bench")
  .description("Run a benchmark; without a name, that of the client")
  .addCommand(client, { isDefault: true })
  .addCommand(mock)
  .addCommand(growth);

await runCommand(command);
