/** `npm test`: everything that must hold, through turbo, so that nothing is done twice. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { tasks } from "./ci/tasks.ts";

/** Tests start processes of their own: more at once only wait for each other. */
const concurrency = Math.max(2, availableParallelism());
const turbo = spawn(
  "turbo",
  [
    "run",
    ...tasks,
    "--continue=dependencies-successful",
    `--concurrency=${concurrency}`,
    ...process.argv.slice(2),
  ],
  {
    stdio: "inherit",
    env: { ...process.env, ...(!process.stdout.isTTY && { NO_COLOR: "1" }) },
  },
);
process.on("SIGINT", () => {});
const [code] = await once(turbo, "exit");
process.exitCode = code ?? 1;
