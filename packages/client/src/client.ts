import { readAnswer } from "./answer.ts";
import { type AnsweredCall, Call } from "./call.ts";
import type { Credentials } from "./credential.ts";
import { UsageError } from "./errors.ts";
import { createPathClient, type PathClient } from "./openapi-fetch.ts";
import type { Contract, Operation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { type WireRequest, wireRequest } from "./request.ts";
import { reaching, Transport } from "./transport.ts";

/** What a vendor's hand-written factory hands to its generated client. */
export interface Access {
  /** Credentials by the name of the contract's security scheme. */
  readonly credentials: Credentials;
  /** Every secret among the options: none of them appears in a message. */
  readonly secrets: readonly string[];
}

/** The ground of every generated client: a method per operation calls `send`. */
export class Client<Paths extends object> {
  /**
   * The openapi-fetch client of the same contract, with the same credentials, for what a method does
   * not cover. Answers come as `{ data, error, response }` and do not throw for a status.
   * @example await client.fetch.GET("/v1/unpaid_orders", { params: { query: { limit: 10 } } })
   */
  readonly fetch: PathClient<Paths>;
  readonly #transport: Transport;

  constructor(contract: Contract, options: ClientOptions, access: Access) {
    const transport = new Transport(contract, options, access.credentials, access.secrets);
    this.#transport = transport;
    this.fetch = createPathClient({
      baseUrl: transport.baseUrl,
      send: async (request, template) => {
        const operation = operationOf(contract, request.method, template);
        const { response } = await transport.send(operation, await plain(request), {
          signal: request.signal,
        });
        return response;
      },
    });
  }

  /** Sends one operation's request. For generated methods; the type arguments are the contract's. */
  protected send<Data, Result>(
    operation: Operation,
    input: object,
    options: CallOptions = {},
  ): Call<Data, Result> {
    const { contract } = this.#transport;
    return new Call(contract, operation, this.#answer(operation, input, options));
  }

  async #answer(operation: Operation, input: object, options: CallOptions): Promise<AnsweredCall> {
    const { contract, baseUrl } = this.#transport;
    const request = wireRequest(contract.vendor, baseUrl, operation, { ...input });
    const { response, attempts, secrets } = await this.#transport.send(operation, request, options);
    const text = await reaching(contract, operation, options, () => response.text());
    return { answer: readAnswer(operation, response, text), attempts, secrets };
  }
}

function operationOf(contract: Contract, method: string, template: string | undefined): Operation {
  const found = Object.values(contract.operations).find(
    (operation) => operation.method === method && operation.path === template,
  );
  if (found !== undefined) return found;
  throw new UsageError(`${contract.vendor} has no operation ${method} ${template}.`);
}

/** openapi-fetch works with `Request`; the transport needs what a request is made of. */
async function plain(request: Request): Promise<WireRequest> {
  const body = await request.text();
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    ...(body === "" ? {} : { body }),
  };
}
