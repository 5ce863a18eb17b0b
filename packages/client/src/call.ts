import type { Answer } from "./answer.ts";
import type { Clock } from "./clock.ts";
import { ContractError, errorClass, VendorError } from "./errors.ts";
import type { Contract, Operation } from "./operation.ts";
import { answerWithoutSecrets, printed } from "./without-secrets.ts";

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
  readonly attempts: number;
  readonly secrets: readonly string[];
  readonly clock: Clock;
}

/**
 * A call under way: a promise of the answer's data, with other views of the same answer. The
 * request is sent once, whichever of them are used.
 */
export class Call<Data, Result> implements Promise<Data> {
  readonly [Symbol.toStringTag] = "Call";
  readonly #answered: Promise<AnsweredCall>;
  readonly #data: Promise<Data>;

  constructor(contract: Contract, operation: Operation, answered: Promise<AnsweredCall>) {
    this.#answered = answered;
    // Made at once, so that a failed call that nobody looks at is reported as an unhandled rejection.
    this.#data = answered.then((call) => dataOf<Data>(contract, operation, call));
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
    return (
      ok ? { ok, status, data: body, response } : { ok, status, error: body, response }
    ) as Result;
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

/** The data, which the contract describes and nothing here checks again, or the error to throw. */
function dataOf<Data>(contract: Contract, operation: Operation, call: AnsweredCall): Data {
  const { answer, attempts, secrets, clock } = call;
  const { ok, status, body, response, reason } = answer;
  if (ok) return body as Data;
  const safe = answerWithoutSecrets(body, response, secrets);
  const told = reason === undefined ? quoted(safe.body) : `: ${reason}`;
  const facts = {
    vendor: contract.vendor,
    operationId: operation.id,
    status: response.status,
    ...safe,
    documented: status !== "undocumented",
    attempts,
    answeredAt: clock.now(),
  };
  const name = `${contract.vendor}.${operation.id}`;
  if (status === "failure") {
    throw new VendorError(
      `${name}: the vendor answered ${response.status} with a failure${told}`,
      facts,
    );
  }
  if (response.ok) {
    throw new ContractError(
      `${name}: the vendor answered ${response.status} with something that the contract does not describe${told} It may have done what was asked: check before sending again.`,
      facts,
    );
  }
  throw new (errorClass(response.status))(
    `${name}: the vendor answered ${response.status}${told}`,
    facts,
  );
}

/** The beginning of a body for a message, not cut in the middle of a character. */
function quoted(body: unknown): string {
  if (body === undefined) return ".";
  const text = typeof body === "string" ? body : printed(body);
  return `: ${text.length > 200 ? `${text.slice(0, 200).replace(/[\ud800-\udbff]$/, "")}…` : text}`;
}
