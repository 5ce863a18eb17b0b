/** `npm run jumun -- …`: the command of packages/cli, with the contracts of this checkout. */
import { runBuiltCommand } from "./built-command.ts";
import { turbo } from "./turbo.ts";

await turbo("build", "vendors", "contracts", "--filter=@jumun/cli", "--filter=@jumun/mock");
await runBuiltCommand("cli/dist/jumun.js");
