import type { CallContext } from "./call-context.ts";
import { type Reading, type ReceivedResponse, requestIdOf } from "./read-response.ts";
import { responseError } from "./response-error.ts";

/** A successful response. `status` is its key in the contract: `200`, `"2XX"`. */
export interface Success<Status, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly response: Response;
  /** The vendor's `x-request-id`. */
  readonly requestId: string | undefined;
}

/** A response that reports a failed call. `status` is its key in the contract: `404`, `"default"`. */
export interface Failure<Status, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: Body;
  readonly response: Response;
  /** The vendor's `x-request-id`. */
  readonly requestId: string | undefined;
}

/**
 * A response that the contract does not describe: another status, or a body that is not the documented JSON.
 * `error` is the parsed JSON or the text; `response.status` is the status.
 */
export type Undocumented = Failure<"undocumented", unknown>;

/** A call that got a response. */
export interface Answered {
  readonly call: CallContext;
  readonly received: ReceivedResponse;
  readonly reading: Reading;
}

/**
 * A promise of a call's data, with other views of the same response. The request is sent immediately and
 * only once, whichever views are used.
 */
export class ApiPromise<Data, Result> implements Promise<Data> {
  readonly [Symbol.toStringTag] = "ApiPromise";
  readonly #data: Promise<Data>;
  #answered: Answered | undefined;

  constructor(answered: Promise<Answered>) {
    // All views await this promise, so that a failed call without `await` is an unhandled rejection. Only
    // this promise awaits `answered`, so that V8 can follow an error's stack to the caller.
    this.#data = this.#read(answered);
  }

  async #read(promise: Promise<Answered>): Promise<Data> {
    const answered = await promise;
    this.#answered = answered;
    const { reading, received, call } = answered;
    // The contract defines the type. It is checked only with the option `validate`.
    if (reading.ok) return reading.body as Data;
    throw responseError(reading, received, call);
  }

  /** The data, the `Response` (its body has been read) and the vendor's request id. */
  async withResponse(): Promise<{
    readonly data: Data;
    readonly response: Response;
    readonly requestId: string | undefined;
  }> {
    const data = await this.#data;
    const { response } = this.#settled.received;
    return { data, response, requestId: requestIdOf(response) };
  }

  /**
   * The response, whatever its status, discriminated by `status` and `ok`. Rejects only if there is no
   * response.
   */
  async result(): Promise<Result> {
    try {
      await this.#data;
    } catch (error) {
      if (this.#answered === undefined) throw error;
    }
    const { reading, received } = this.#settled;
    const { ok, status, body } = reading;
    const { response } = received;
    const requestId = requestIdOf(response);
    return { ok, status, [ok ? "data" : "error"]: body, response, requestId } as Result;
  }

  get #settled(): Answered {
    if (this.#answered === undefined) throw new TypeError("The call is not settled yet.");
    return this.#answered;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited like a promise.
  then<A = Data, B = never>(
    onfulfilled?: ((value: Data) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data.then(onfulfilled, onrejected);
  }

  catch<B = never>(
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<Data | B> {
    return this.#data.catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<Data> {
    return this.#data.finally(onfinally);
  }
}
