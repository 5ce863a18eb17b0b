import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";

const program = `
import { waitForEnd } from ${JSON.stringify(new URL("./wait-for-end.ts", import.meta.url).href)};
const running = setInterval(() => {}, 1000);
const ended = waitForEnd();
process.stdout.write("ready");
await ended;
clearInterval(running);
`;

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s ends the program with 0",
  async (signal) => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child.stdout, "data");
    child.kill(signal);
    expect(await once(child, "close")).toEqual([0, null]);
  },
);
