/** `npm run check -- <attacks|mutations|runtimes|consumers>`: the checks that are too slow for `npm test`. */
import { Command } from "commander";
import { attacks } from "./check/attacks.ts";
import { consumers } from "./check/consumers.ts";
import { mutations } from "./check/mutations.ts";
import { runtimes } from "./check/runtimes.ts";
import { runCommand } from "./command.ts";

const command = new Command("check")
  .description("Run a check that is too slow for `npm test`")
  .addCommand(attacks)
  .addCommand(mutations)
  .addCommand(runtimes)
  .addCommand(consumers);

await runCommand(command);
