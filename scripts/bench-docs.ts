/** `npm run bench:docs`: the site beside the stock pages, and whether it is quick and small enough. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";

const bench = join(repositoryRoot, "packages", "docs", "bench", "bench.ts");
const child = spawn(process.execPath, [bench, ...process.argv.slice(2)], { stdio: "inherit" });
process.on("SIGINT", () => {});
const [code] = await once(child, "exit");
process.exitCode = code ?? 1;
