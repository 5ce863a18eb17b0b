import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";

/** A stateful mock with every fault on, in its own process. */
export class MockProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly origin: string;

  private constructor(child: ChildProcess, origin: string) {
    this.#child = child;
    this.origin = origin;
  }

  static async start(): Promise<MockProcess> {
    const program = join(repositoryRoot, "packages", "mock", "bench", "soak-process.ts");
    const child = fork(program);
    const [message] = await once(child, "message");
    return new MockProcess(child, String(Object(message).origin));
  }

  get port(): number {
    return Number(new URL(this.origin).port);
  }

  /** In MB, after garbage collection. */
  async heap(): Promise<number> {
    const answer = once(this.#child, "message");
    this.#child.send("heap");
    const [message] = await answer;
    return Number(Object(message).heap);
  }

  async isAlive(): Promise<boolean> {
    const signal = AbortSignal.timeout(5000);
    const response = await fetch(`${this.origin}/health`, { signal }).catch(() => undefined);
    return response?.status === 200 && this.#child.exitCode === null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const exit = once(this.#child, "exit");
    if (this.#child.kill()) await exit;
  }
}
