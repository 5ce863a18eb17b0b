import { readAnswer } from "./answer.ts";
import { type AnsweredCall, Call } from "./call.ts";
import { UsageError } from "./errors.ts";
import type { PathClient } from "./openapi-fetch.ts";
import type { Contract, Operation, Pagination } from "./operation.ts";
import { type CallOptions, type ClientOptions, noOptions } from "./options.ts";
import { PagedCall } from "./page.ts";
import { pathClient } from "./path-client.ts";
import { type WireRequest, wireRequest } from "./request.ts";
import { asText, type Body } from "./response-body.ts";
import { type Access, Transport } from "./transport.ts";

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
  readonly #options: ClientOptions;

  constructor(contract: Contract, options: ClientOptions, access: Access) {
    const transport = new Transport(contract, options, access);
    this.#transport = transport;
    this.#options = options;
    this.fetch = pathClient({
      vendor: contract.vendor,
      baseUrl: transport.baseUrl,
      send: async (request, template, options) => {
        const operation = operationOf(contract, request.method, template);
        const { response, body } = await transport.send(
          operation,
          await plain(request),
          options,
          true,
        );
        return unread(response, body);
      },
    });
  }

  /** Sends one operation's request. For generated methods; the type arguments are the contract's. */
  protected send<Data, Result>(
    operation: Operation,
    input: object,
    options: CallOptions = noOptions,
  ): Call<Data, Result> {
    return new Call(this.#transport.contract, operation, this.#answer(operation, input, options));
  }

  /** The same for a list that the contract pages. */
  protected sendPaged<Data, Row, Result>(
    operation: Operation & { readonly pagination: Pagination },
    given: object,
    options: CallOptions = noOptions,
  ): PagedCall<Data, Row, Result> {
    const { pagination } = operation;
    // Kept as it is now: the caller may change it between two pages.
    const input: Readonly<Record<string, unknown>> = { ...given };
    const limit = pagination.limit && input[pagination.limit];
    return new PagedCall(
      this.#transport.contract,
      operation,
      this.#answer(operation, input, options),
      {
        pagination,
        first: Number(input[pagination.page] ?? 1),
        limit: typeof limit === "number" ? limit : undefined,
        request: (page) => this.send(operation, { ...input, [pagination.page]: page }, options),
      },
    );
  }

  async #answer(operation: Operation, input: object, options: CallOptions): Promise<AnsweredCall> {
    const { contract, baseUrl, clock } = this.#transport;
    const request = wireRequest(contract.vendor, baseUrl, operation, input);
    const { response, body, attempts, secrets } = await this.#transport.send(
      operation,
      request,
      options,
    );
    const { validate, logger } = this.#options;
    const text = asText(body);
    const answer = readAnswer(operation, response, text);
    if (validate === undefined) return { answer, attempts, secrets, clock };
    const name = `${contract.vendor}.${operation.id}`;
    const validated = validate({ name, operation, answer, text, logger });
    return { answer: validated, attempts, secrets, clock };
  }
}

function operationOf(contract: Contract, method: string, template: string): Operation {
  const found = Object.values(contract.operations).find(
    (operation) => operation.method === method && operation.path === template,
  );
  if (found !== undefined) return found;
  throw new UsageError(`${contract.vendor} has no operation ${method} ${template}.`);
}

/** openapi-fetch works with `Request`; the transport needs what a request is made of. */
async function plain(request: Request): Promise<WireRequest> {
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    ...(body && { body }),
  };
}

/** The transport has read the body within its bounds; openapi-fetch wants to read it itself. */
function unread(response: Response, body: Body): Response {
  const { status, statusText, headers } = response;
  const isEmpty = status === 204 || status === 205 || status === 304;
  const known = status < 600 ? { status } : {};
  const answer = new Response(isEmpty ? null : body, { ...known, statusText, headers });
  // The constructor takes none above 599, and a vendor can answer 999.
  return Object.defineProperties(
    answer,
    status < 600 ? {} : { status: { value: status }, ok: { value: false } },
  );
}
