import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { type Candidate, freePort } from "./candidate.ts";

/** A candidate that is up. */
export class Running implements AsyncDisposable {
  readonly candidate: Candidate;
  readonly port: number;
  /** From the start of the process to its first answer, in milliseconds. */
  readonly readyAfter: number;
  readonly #process: ChildProcess;

  constructor(candidate: Candidate, port: number, readyAfter: number, process: ChildProcess) {
    this.candidate = candidate;
    this.port = port;
    this.readyAfter = readyAfter;
    this.#process = process;
  }

  static async start(candidate: Candidate): Promise<Running> {
    const port = await freePort();
    const start = performance.now();
    // Nobody reads what it prints, so that no reader takes part in what is measured.
    const child = spawn(process.execPath, candidate.command(port), {
      stdio: ["ignore", "ignore", "inherit"],
    });
    while (!(await answers(port, `${candidate.base}/v1/unpaid_orders`))) {
      if (child.exitCode !== null) throw new Error(`${candidate.name} ended while it started.`);
    }
    return new Running(candidate, port, performance.now() - start, child);
  }

  /** What the process holds of the machine's memory, in megabytes. Linux only. */
  async residentMemory(): Promise<number> {
    const status = await readFile(`/proc/${this.#process.pid}/status`, "utf8");
    const [, kilobytes = "0"] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
    return Number(kilobytes) / 1024;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const end = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await end;
  }
}

/** Whether there is any answer yet; a port that nobody listens at says no at once. */
function answers(port: number, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const call = request({ port, path, host: "127.0.0.1", agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve(true));
    });
    call.on("error", () => setTimeout(resolve, 2, false));
    call.end();
  });
}
