/** `npm run mock -- …`: the mock server's own command line, with the contracts of this checkout. */
import { runBuiltCommand } from "./built-command.ts";
import { turbo } from "./turbo.ts";

await turbo("build", "contracts", "--filter=@jumun/mock");
await runBuiltCommand("mock/dist/jumun-mock.js");
