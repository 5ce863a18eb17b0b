/// <reference lib="esnext.disposable" preserve="true" />
import type { Fault, OperationName, VendorName } from "./fault.ts";
import type { MockOptions } from "./mock-options.ts";
import type { Records } from "./records.ts";
import type { ReceivedRequest } from "./request-log.ts";
import { openServer } from "./server.ts";
import type { WebhookTarget } from "./webhook/webhook-sender.ts";

export type { Fault, OperationName, TargetedFault, VendorName } from "./fault.ts";
export type { MockOptions } from "./mock-options.ts";
export type { Records } from "./records.ts";
export type { ReceivedRequest } from "./request-log.ts";
export { MockStartError } from "./start-error.ts";
export type { WebhookTarget } from "./webhook/webhook-sender.ts";

/** A running mock server. `await using` closes it. */
export interface Mock extends AsyncDisposable {
  /** The vendors that are served. */
  readonly vendors: readonly string[];
  /**
   * The base address of a vendor's API, for the client's option `baseUrl`. Without a vendor the address of the
   * server, where `GET /` lists all operations. Throws a RangeError for a vendor that is not served.
   */
  url(vendor?: VendorName): string;
  /**
   * What was received since the start or the last `reset()`, in the order of the responses: the latest
   * 1000, fewer if they are more than 8 MB in total. Credentials are redacted.
   */
  requests(): readonly ReceivedRequest[];
  /**
   * Lets the next calls of an operation or a vendor fail, `times` of them (default: 1), after those that
   * already wait for a fault. The fault that a request asks for in its header `x-jumun-fault` takes precedence.
   * Throws a RangeError for an unknown target or fault, and for a fault that the target cannot have.
   *
   * @example
   * mock.failNext("createUnpaidOrder", "reset-after");
   * mock.failNext("playauto", "rate-limited=3", 2);
   */
  failNext(target: VendorName | OperationName, fault: Fault, times?: number): void;
  /**
   * Lets the n-th of the next calls of an operation or a vendor fail. Throws as `failNext` does.
   *
   * @example
   * mock.failNth("setInvoice", 3, "unauthorized");
   */
  failNth(target: VendorName | OperationName, n: number, fault: Fault): void;
  /**
   * Lets the tokens that a vendor issued expire, or those of all vendors: a call with one gets the vendor's 401,
   * and a newly issued token is accepted. Throws a RangeError for a vendor that issues no tokens.
   */
  expireTokens(vendor?: VendorName): void;
  /**
   * The records of a vendor by collection, as a copy. Throws a RangeError for a vendor that is not served, and
   * if the mock was started without `stateful`.
   *
   * @example
   * mock.state("crema").unpaid_orders; // [{ order_code: "order-1", … }]
   */
  state(vendor: VendorName): Records;
  /**
   * Sends a webhook or callback of a vendor, by its operationId, and resolves to the status of the
   * receiver's response. The payload is validated; the default is the documented example. Throws a
   * RangeError for an unknown name and for a host that is neither this machine nor in `deliverTo`, and
   * a TypeError for an invalid payload.
   *
   * @example
   * await mock.send("crema", "receiveProductReview", { url: "http://localhost:3000/webhooks" });
   */
  send(vendor: VendorName, name: string, target: WebhookTarget): Promise<number>;
  /** Back to the start: no received requests, and the initial state, tokens and faults. */
  reset(): void;
  /** Ends the server and its connections; resolves when its port is free. May be called again. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the vendors' APIs, all in this process and on one port. Any number of mocks may
 * run beside each other.
 *
 * @example
 * await using mock = await startMock({ vendors: ["crema"], port: 0 });
 * const crema = createCrema({ appId, secret, baseUrl: mock.url("crema") });
 *
 * @throws MockStartError for an unknown vendor, a port in use, a contract that cannot be served, a state that
 * does not fit it, and an option that is unknown or out of its range. Its message says what to do.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { origin, vendors, faults, planFault, requestLog, webhooks, close } =
    await openServer(options);

  function find(vendor: string) {
    const found = vendors.get(vendor);
    if (found !== undefined) return found;
    throw new RangeError(
      `The mock does not serve "${vendor}": it was started with ${[...vendors.keys()].join(", ")}.`,
    );
  }

  return {
    vendors: [...vendors.keys()],
    url: (vendor) => (vendor === undefined ? origin : find(vendor) && `${origin}/${vendor}`),
    requests: requestLog.list,
    failNext(target, fault, times = 1) {
      faults.failNext(planFault({ fault, target }), wholeNumber("times", times));
    },
    failNth(target, n, fault) {
      faults.failNth(planFault({ fault, target }), wholeNumber("n", n));
    },
    expireTokens(vendor) {
      const chosen = vendor === undefined ? [...vendors.values()] : [find(vendor)];
      if (vendor !== undefined && chosen[0]?.tokens === undefined) {
        throw new RangeError(`${vendor} issues no tokens that could expire.`);
      }
      for (const { tokens } of chosen) tokens?.expire();
    },
    state(vendor) {
      const { state, openState } = find(vendor);
      if (state !== undefined) return state.records();
      if (openState() === undefined) return {};
      throw new RangeError(
        `The mock remembers nothing of ${vendor}: start it with { stateful: true }.`,
      );
    },
    send: webhooks.send,
    reset() {
      requestLog.clear();
      faults.reset();
      for (const { state, tokens } of vendors.values()) {
        state?.reset();
        tokens?.reset();
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function wholeNumber(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 1) return value;
  throw new RangeError(`${name} is a whole number from 1, and not ${value}.`);
}
