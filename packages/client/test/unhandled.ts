export interface UnhandledRejections extends AsyncDisposable {
  readonly reasons: readonly unknown[];
  /** Resolves when every rejection so far has been reported. */
  settled(): Promise<void>;
}

/** Collects unhandled rejections until it is disposed. */
export function unhandledRejections(): UnhandledRejections {
  const reasons: unknown[] = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => reasons.push(reason));
  return {
    reasons,
    async settled() {
      for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    },
    async [Symbol.asyncDispose]() {
      process.removeAllListeners("unhandledRejection");
      for (const listener of listeners) process.on("unhandledRejection", listener);
    },
  };
}
