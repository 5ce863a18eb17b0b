import type { Clock } from "./clock.ts";
import type { Authorization, FilledScheme } from "./credential.ts";
import type { Contract, Operation } from "./operation.ts";
import type { Fetch } from "./options.ts";
import type { WireRequest } from "./request.ts";
import type { Bytes } from "./response-body.ts";

/** One call on its way: what it sends, within which bounds, and what became of it so far. */
export interface Sending {
  /** The operation, for messages: `crema.listUnpaidOrders`. */
  readonly name: string;
  readonly contract: Contract;
  readonly operation: Operation;
  /** With all headers but those of the credentials. */
  readonly request: WireRequest;
  readonly schemes: readonly FilledScheme[];
  readonly fetch: Fetch;
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
  /** When the call's deadline is, by the clock. */
  readonly ends: number;
  /** Milliseconds that an attempt and the whole call may take. */
  readonly timeout: number;
  readonly deadline: number;
  /** How often it is sent again at most. */
  readonly retries: number;
  /** May it be sent again though it may have arrived? */
  readonly repeatable: boolean;
  readonly maxResponseBytes: number;
  /** How often it was sent; how often that failed. */
  attempts: number;
  failures: number;
  /** Was a refused credential issued anew? That is done once. */
  renewed: boolean;
  /** Asked for before each attempt. */
  authorization: Authorization;
  /** What no message may show. Those of earlier attempts too: the vendor may still repeat them. */
  secrets: readonly string[];
}

/** An attempt that was answered. */
export interface Exchange {
  readonly sending: Sending;
  readonly response: Response;
  readonly body: Bytes;
}
