import type { Clock } from "./clock.ts";
import type { Contract, Operation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { WireRequest } from "./request.ts";
import type { Body } from "./response-body.ts";

/** One call on its way: what it sends, within which bounds, and what became of it so far. */
export interface Sending {
  /** The operation, for messages: `crema.listUnpaidOrders`. */
  readonly name: string;
  readonly contract: Contract;
  readonly operation: Operation;
  /** With all headers but those of the credentials. */
  readonly request: WireRequest;
  /** The client's, and over them those of the call. */
  readonly options: ClientOptions & CallOptions;
  readonly clock: Clock;
  /** Milliseconds that the call has left. */
  readonly left: () => number;
  /** Does work within what the call has left, or within so many milliseconds where those are fewer. */
  readonly within: Within;
  /** How often it was sent. */
  attempts: number;
  /** What no message may show. Those of earlier attempts too: the vendor may still repeat them. */
  secrets: readonly string[];
  /** How often an attempt failed. */
  failures?: number;
  /** Was a refused credential issued anew? That is done once. */
  renewed?: boolean;
}

type Within = <T>(work: (bound: AbortSignal) => Promise<T>, timeout?: number) => Promise<T>;

/** An attempt that was answered. */
export interface Exchange {
  readonly sending: Sending;
  readonly response: Response;
  readonly body: Body;
}
