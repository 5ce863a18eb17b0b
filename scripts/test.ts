/** `npm test`: everything that must hold, through turbo, so that nothing is done twice. */
import { spawn } from "node:child_process";
import { once } from "node:events";

const turbo = spawn(
  "turbo",
  ["run", "generated", "lint", "unused", "typecheck", "build", "test", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.on("SIGINT", () => {});
const [code] = await once(turbo, "exit");
process.exitCode = code ?? 1;
