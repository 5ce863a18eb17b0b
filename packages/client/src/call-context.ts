import type { Access } from "./access.ts";
import type { HttpRequest } from "./build-request.ts";
import type { Clock } from "./clock.ts";
import type { Contract, Operation } from "./contract.ts";
import type { Outcome } from "./errors.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { RetryBudget } from "./retry.ts";

/** Options with their defaults. */
export type Settings = ClientOptions &
  CallOptions & {
    readonly timeout: number;
    readonly deadline: number;
    readonly retries: number;
    readonly maxResponseBytes: number;
    readonly clock: Clock;
  };

/** The state of one call. */
export interface CallContext {
  /** For messages: `crema.listUnpaidOrders`. */
  readonly name: string;
  readonly contract: Contract;
  readonly operation: Operation;
  /** Without credentials. A promise while a file is read. */
  readonly request: HttpRequest | Promise<HttpRequest>;
  /** The client's options, overridden by those of the call. */
  readonly options: Settings;
  readonly access: Access;
  /** Shared by all calls of a client. */
  readonly retryBudget: RetryBudget;
  /** How often the request was sent. */
  attempts: number;
  /** Secrets to hide in messages, including those of earlier attempts. */
  secrets: readonly string[];
  /** Whether the vendor may have carried out an attempt without a response. */
  outcome: Outcome;
}
