import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const guide = await readFile(new URL("../first-day.en.md", import.meta.url), "utf8");
const [mock = "", firstCall = "", record = "", calls = "", drift = ""] = [
  ...guide.matchAll(/^```sh\n(.*?)^```$/gms),
].map(({ 1: commands = "" }) => commands);
const [, result] = /^```text\n(.*?)^```$/ms.exec(guide) ?? [];

const cli = fileURLToPath(new URL("dist/jumun.js", import.meta.resolve("@jumun/cli/package.json")));

test("the commands of the guide run in their order, with the mock as the vendor", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "jumun-first-day-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const vendor = `${await start(`${mock.trim()} --port 0`, cwd)}`;
  const withMock = (commands: string) =>
    commands
      .replaceAll("http://127.0.0.1:4010/crema", vendor)
      .replaceAll("https://api.cre.ma", vendor);

  expect((await run(withMock(firstCall), cwd)).stderr).toContain(vendor);

  const ended = new AbortController();
  const recorder = await start(`${withMock(record).trim()} --port 0`, cwd, ended.signal);
  await run(`${firstLineOf(firstCall)}${calls.replace("http://127.0.0.1:4040", recorder)}`, cwd);
  ended.abort();
  await expect.poll(() => readFile(join(cwd, "crema.har"), "utf8")).not.toContain("order-391837");

  const { stdout } = await run(withMock(drift), cwd);
  expect(stdout).toContain(result);
  expect(await readFile(join(cwd, "drift.txt"), "utf8")).toContain(result);
});

/** Starts a command that runs until it is ended, and returns the base URL that it prints. */
async function start(command: string, cwd: string, end?: AbortSignal): Promise<string> {
  const args = [cli, ...command.split(" ").slice(2)];
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  end?.addEventListener("abort", () => child.kill("SIGINT"));
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdout.setEncoding("utf8");
  const [line] = await once(child.stdout, "data");
  return /http:\S+/.exec(String(line))?.[0] ?? "";
}

function run(commands: string, cwd: string) {
  const script = commands.replaceAll("npx jumun", `"${process.execPath}" "${cli}"`);
  return promisify(execFile)("sh", ["-ec", script], { cwd });
}

function firstLineOf(text: string): string {
  return text.slice(0, text.indexOf("\n") + 1);
}
