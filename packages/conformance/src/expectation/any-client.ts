import { Client } from "@jumun/client";
import type { Clock } from "@jumun/client/clock";
import type { Operation } from "@jumun/client/contract";

/** A client of any contract, like the generated clients. */
export class AnyClient extends Client<object> {
  one(operation: Operation, input: object): Promise<unknown> {
    return this.call(operation, input);
  }

  result(operation: Operation, input: object): Promise<AnyResult> {
    return this.call<unknown, AnyResult>(operation, input).result();
  }

  async every(operation: Operation, input: object): Promise<unknown> {
    const { pagination } = operation;
    if (pagination === undefined) throw new Error(`${operation.id} is not a list.`);
    const rows: unknown[] = [];
    for await (const row of this.callPaged({ ...operation, pagination }, input)) rows.push(row);
    return rows;
  }
}

export interface AnyResult {
  readonly ok: boolean;
  readonly status: number | string;
  readonly data?: unknown;
  readonly error?: unknown;
}

/** A clock on which waits between attempts end at once, and no time limit is reached. */
export const hurried: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random: () => 0.5,
  after(milliseconds, callback) {
    if (milliseconds >= 10_000) return () => {};
    const soon = setImmediate(callback);
    return () => clearImmediate(soon);
  },
};
