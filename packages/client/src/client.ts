import { readAnswer } from "./answer.ts";
import { type AnsweredCall, Call } from "./call.ts";
import type { PathClient } from "./openapi-fetch.ts";
import type { Contract, Operation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { pathClient } from "./path-client.ts";
import { wireRequest } from "./request.ts";
import { asText } from "./response-body.ts";
import { type Access, createTransport, type Transport } from "./transport.ts";

export type { Access } from "./transport.ts";

/** The ground of every generated client: a method per operation calls `send` or `sendPaged`. */
export class Client<Paths extends object> {
  /**
   * The openapi-fetch client of the same contract, with the same credentials, bounds and retries, for
   * what a method does not cover. Answers come as `{ data, error, response }` and do not throw for a
   * status.
   * @example await client.fetch.GET("/v1/unpaid_orders", { params: { query: { limit: 10 } } })
   */
  readonly fetch: PathClient<Paths>;
  readonly #transport: Transport;

  constructor(contract: Contract, options: ClientOptions, access: Access) {
    const transport = createTransport(contract, options, access);
    this.#transport = transport;
    this.fetch = pathClient(transport);
  }

  /** Sends one operation's request. For generated methods; the type arguments are the contract's. */
  protected send<Data, Result>(
    operation: Operation,
    input: object,
    options?: CallOptions,
  ): Call<Data, Result> {
    return new Call(this.answered(operation, input, options));
  }

  /** Sends it, and reads what is answered under the contract. */
  protected async answered(
    operation: Operation,
    input: object,
    options: CallOptions | undefined,
  ): Promise<AnsweredCall> {
    const { baseUrl, send } = this.#transport;
    const { write = wireRequest, read } = operation;
    const { response, body, sending } = await send(
      operation,
      (name) => write(name, baseUrl, operation, input),
      options,
    );
    const text = asText(body);
    const answer = read ? read(operation, response, body) : readAnswer(operation, response, text);
    const { validate } = sending.options;
    return { answer: validate ? validate(answer, text, sending) : answer, sending };
  }
}
