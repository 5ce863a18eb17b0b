/** `npm run bench:mock`: the mock server beside the stock tools, and whether it is quick enough. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { turbo } from "./turbo.ts";

await turbo("build", "contracts", "--filter=@jumun/mock");
const bench = join(repositoryRoot, "packages", "mock", "bench", "bench.ts");
const child = spawn(process.execPath, [bench, ...process.argv.slice(2)], { stdio: "inherit" });
process.on("SIGINT", () => {});
const [code] = await once(child, "exit");
process.exitCode = code ?? 1;
