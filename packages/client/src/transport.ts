import { type Authorization, authorize, type Credentials } from "./credential.ts";
import { ConnectionError } from "./errors.ts";
import type { Contract, Operation } from "./operation.ts";
import { type CallOptions, type ClientOptions, type Fetch, resolveBaseUrl } from "./options.ts";
import type { WireRequest } from "./request.ts";

/** A request that was sent and answered. */
export interface Exchange {
  readonly response: Response;
  /** How often the request was sent. */
  readonly attempts: number;
  /** What no message may repeat. */
  readonly secrets: readonly string[];
}

/** The one way out: methods, `client.fetch` and token calls all send through here. */
export class Transport {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly #credentials: Credentials;
  readonly #secrets: readonly string[];
  readonly #headers: Readonly<Record<string, string>>;
  readonly #fetch: Fetch;

  constructor(
    contract: Contract,
    options: ClientOptions,
    credentials: Credentials,
    secrets: readonly string[],
  ) {
    this.contract = contract;
    this.baseUrl = resolveBaseUrl(contract, options);
    this.#credentials = credentials;
    this.#secrets = secrets;
    this.#headers = lowerCased(options.headers);
    this.#fetch = options.fetch ?? ((url, init) => fetch(url, init));
  }

  async send(operation: Operation, request: WireRequest, options: CallOptions): Promise<Exchange> {
    const authorization = await authorize(this.contract, operation, this.#credentials, options);
    const send = options.fetch ?? this.#fetch;
    const response = await reaching(this.contract, operation, options, () =>
      send(addQuery(request.url, authorization), {
        method: request.method,
        headers: {
          ...this.#headers,
          ...lowerCased(options.headers),
          ...request.headers,
          ...authorization.headers,
        },
        ...(request.body === undefined ? {} : { body: request.body }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      }),
    );
    return { response, attempts: 1, secrets: [...this.#secrets, ...authorization.secrets] };
  }
}

/** Runs what needs the network, so that only a connection's failure becomes a ConnectionError. */
export async function reaching<T>(
  contract: Contract,
  operation: Operation,
  options: CallOptions,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw new ConnectionError(
      `${contract.vendor}.${operation.id}: the connection to the vendor failed (${reason(cause)}). Check baseUrl and the network.`,
      { cause },
    );
  }
}

/** `fetch` hides the reason one level down: "fetch failed", caused by ECONNREFUSED. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) {
    return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
  }
  return error.message;
}

function addQuery(url: string, { query }: Authorization): string {
  const search = new URLSearchParams(query).toString();
  return search === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${search}`;
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
