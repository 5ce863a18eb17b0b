/** `npm run mock -- …`: the mock server's own command line, on freshly bundled contracts. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { callingFolder } from "./calling-folder.ts";
import { turbo } from "./turbo.ts";

await turbo("build", "contracts", "--filter=@jumun/mock");
const command = join(repositoryRoot, "packages", "mock", "dist", "command.js");
const mock = spawn(process.execPath, [command, ...process.argv.slice(2)], {
  cwd: callingFolder(),
  stdio: "inherit",
});
process.on("SIGINT", () => {});
process.on("SIGTERM", () => mock.kill("SIGTERM"));
const [code] = await once(mock, "exit");
process.exitCode = code ?? 1;
