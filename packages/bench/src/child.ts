import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process that answers one message with one message. */
export class Child implements AsyncDisposable {
  readonly #name: string;
  readonly #process: ChildProcess;

  /** @param file a module beside this one */
  constructor(file: string, args: readonly string[]) {
    this.#name = [file, ...args].join(" ");
    this.#process = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
      execArgv: ["--expose-gc"],
    });
  }

  /** The next message. Rejects where the process ends instead. */
  async message(): Promise<unknown> {
    const ending = new AbortController();
    const { signal } = ending;
    const message = once(this.#process, "message", { signal });
    const end = once(this.#process, "exit", { signal }).then(([code]) => {
      throw new Error(`${this.#name} ended with code ${code}; what it said stands above.`);
    });
    try {
      const [answer] = await Promise.race([message, end]);
      return answer;
    } finally {
      ending.abort();
      message.catch(() => {});
      end.catch(() => {});
    }
  }

  ask(question: object): Promise<unknown> {
    const answer = this.message();
    this.#process.send(question);
    return answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const end = once(this.#process, "exit");
    this.#process.kill();
    await end;
  }
}
