import type { Answer } from "./answer.ts";
import { answeredFailure } from "./answered-failure.ts";
import type { Sending } from "./sending.ts";

/** An answer of success, by the contract's key. */
export interface Success<Status, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly response: Response;
}

/** An answer by which the vendor refused the call, by the contract's key. */
export interface Refusal<Status, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: Body;
  readonly response: Response;
}

/**
 * An answer that the contract does not describe: another status, or a body that is no JSON where
 * JSON is documented. `error` is the parsed JSON or the text; `response.status` tells the status.
 */
export type Undocumented = Refusal<"undocumented", unknown>;

/** A call that was answered. */
export interface AnsweredCall {
  readonly answer: Answer;
  readonly sending: Sending;
}

/**
 * A call under way: a promise of the answer's data, with other views of the same answer. The
 * request is sent once, whichever of them are used.
 */
export class Call<Data, Result> implements Promise<Data> {
  readonly [Symbol.toStringTag] = "Call";
  readonly #answered: Promise<AnsweredCall>;
  readonly #data: Promise<Data>;

  constructor(answered: Promise<AnsweredCall>) {
    this.#answered = answered;
    // Made at once, so that a failed call that nobody looks at is reported as an unhandled rejection.
    // What the contract describes has the type it gives, and nothing here checks it again.
    this.#data = answered.then(async ({ answer, sending }) => {
      if (answer.ok) return answer.body as Data;
      throw await answeredFailure(answer, sending);
    });
  }

  /** The answer's data with the `Response` it came in; its body is already read. */
  async withResponse(): Promise<{ data: Data; response: Response }> {
    const data = await this.#data;
    const { answer } = await this.#answered;
    return { data, response: answer.response };
  }

  /**
   * The answer whatever its status, discriminated by `status` (and `ok`). Rejects only where there
   * was no HTTP answer.
   */
  async result(): Promise<Result> {
    this.#data.catch(() => {});
    const { answer } = await this.#answered;
    const { ok, status, body, response } = answer;
    return { ok, status, [ok ? "data" : "error"]: body, response } as Result;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited like the promise it stands for.
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
