import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished, vi } from "vitest";
import { run } from "./run.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The command, run from its sources. */
export const jumun = fileURLToPath(new URL("./jumun.ts", import.meta.url));

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of the command: it sees no other variable of this process. */
interface Surroundings {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Runs the command to its end in this process. */
export async function runJumun(
  args: readonly string[],
  { env = {}, cwd = process.cwd() }: Surroundings = {},
): Promise<Ended> {
  const before = { env: process.env, cwd: process.cwd(), exitCode: process.exitCode };
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((chunk) => {
      written[stream] += chunk;
      return true;
    }),
  );
  const listeners = signals.map((signal) => process.listeners(signal));
  process.env = { PATH: process.env.PATH, LANG: "en_US.UTF-8", ...env };
  process.exitCode = undefined;
  process.chdir(cwd);
  try {
    await run(args);
    return { code: Number(process.exitCode ?? 0), ...written };
  } finally {
    process.chdir(before.cwd);
    process.env = before.env;
    process.exitCode = before.exitCode;
    for (const spy of spies) spy.mockRestore();
    signals.forEach((signal, index) => {
      for (const listener of process.listeners(signal)) {
        if (!listeners[index]?.includes(listener)) process.off(signal, listener);
      }
    });
  }
}

/** Runs the command in a separate process until it ends. */
export async function startJumun(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [jumun, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code, stdout, stderr };
}

/** Starts a program that runs until it is ended, and waits for a line of its output. */
export async function startProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  pattern: RegExp,
): Promise<{ readonly child: ChildProcess; readonly found: string; output(): string }> {
  // npm looks for node there: node_modules/.bin has a shell script of this name, which would stay behind.
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` };
  // A separate process group, as in a terminal.
  const stdio = ["ignore", "pipe", "pipe"] as const;
  const child = spawn(program, args, { cwd, env, stdio: [...stdio], detached: true });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const found = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const match = pattern.exec(output);
      if (match !== null) resolve(match[1] ?? match[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(new Error(`It ended too early:\n${output}`)));
  });
  return { child, found, output: () => output };
}

/** A folder with an npm script `jumun` that runs the command. */
export async function npmFolder(args: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  const script = [process.execPath, jumun, ...args].map((part) => JSON.stringify(part)).join(" ");
  const manifest = { name: "made-up", private: true, scripts: { jumun: script } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}
