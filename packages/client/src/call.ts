import type { Answer } from "./answer.ts";
import type { Clock } from "./clock.ts";
import { ContractError, errorClass, VendorError } from "./errors.ts";
import { later } from "./later.ts";
import type { Contract, Operation } from "./operation.ts";

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
    this.#data = answered.then((call) => {
      const { answer } = call;
      if (!answer.ok) return failed(contract, operation, call);
      // The contract describes it, and nothing here checks it again.
      return answer.body as Data;
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

/** Throws the error that the answer is. */
async function failed(
  contract: Contract,
  operation: Operation,
  { answer, attempts, secrets, clock }: AnsweredCall,
): Promise<never> {
  const { status, body, response, reason } = answer;
  const name = `${contract.vendor}.${operation.id}`;
  const answeredAt = clock.now();
  const part = await later(() => import("./without-secrets.ts"));
  // What nobody has taken the credentials out of is not shown.
  const safe = part
    ? part.answerWithoutSecrets(body, response, secrets)
    : { body: undefined, headers: new Headers() };
  const withheld = ". What else it said is withheld, since what hides credentials was not loaded.";
  const told = reason === undefined ? (part?.quoted(safe.body) ?? withheld) : `: ${reason}`;
  const facts = {
    vendor: contract.vendor,
    operationId: operation.id,
    status: response.status,
    ...safe,
    documented: part !== undefined && status !== "undocumented",
    attempts,
    answeredAt,
  };
  const said = `${name}: the vendor answered ${response.status}`;
  if (status === "failure") throw new VendorError(`${said} with a failure${told}`, facts);
  if (!response.ok) throw new (errorClass(response.status))(`${said}${told}`, facts);
  throw new ContractError(
    `${said} with something that the contract does not describe${told} It may have done what was asked: check before sending again.`,
    facts,
  );
}
