import { suggestion } from "@jumun/client/similar-name";
import { type Fault, readFault } from "./fault.ts";
import { readFaultShare } from "./fault-plan.ts";
import type { ReceivedRequest } from "./received.ts";
import { openServer } from "./server.ts";
import { MockStartError, messageOf } from "./start-error.ts";
import type { WebhookTarget } from "./webhook/webhook-sender.ts";

export type { Fault } from "./fault.ts";
export type { ReceivedRequest } from "./received.ts";
export { MockStartError } from "./start-error.ts";
export type { WebhookTarget } from "./webhook/webhook-sender.ts";

export interface MockOptions {
  /** Which vendors to serve, as their folders in specs/ are called. Default: all. */
  readonly vendors?: readonly string[] | undefined;
  /** Default: 4010. 0 takes any port that is free. */
  readonly port?: number | undefined;
  /** The address to listen at. Default: "127.0.0.1", which only this machine reaches. */
  readonly host?: string | undefined;
  /**
   * Origins whose pages may send requests and read responses, such as `https://shop.example`. Default:
   * only pages of this machine.
   */
  readonly cors?: readonly string[] | undefined;
  /**
   * Host names that the mock may be called by, such as `mock.test`. Default: those of this machine,
   * such as `localhost`, and `host`.
   */
  readonly allowHosts?: readonly string[] | undefined;
  /** How long each answer of a vendor takes, in milliseconds. Default: 0. */
  readonly delay?: number | undefined;
  /**
   * Lets faults come again in the same order, and a request get the same made-up answer whenever and
   * from whichever mock of this seed. Default: others each time.
   */
  readonly seed?: number | undefined;
  /** What befalls a share of all requests, each as often as the others. Default: nothing. */
  readonly faults?: readonly Fault[] | undefined;
  /** The share of requests, from 0 to 1, that one of `faults` befalls. Default: 0.1. */
  readonly faultRate?: number | undefined;
  /**
   * Whether operations remember what others did: an order that was created is in the list. What each
   * vendor remembers stands in the package's README. Default: only with `state`.
   */
  readonly stateful?: boolean | undefined;
  /**
   * What is remembered at first: the path of a JSON or YAML file, or what would be in it. By vendor,
   * as the package's README shows. Default: nothing.
   */
  readonly state?: string | Readonly<Record<string, unknown>> | undefined;
  /**
   * Hosts that webhooks and callbacks may be sent to, besides this machine: `["host.docker.internal"]`.
   * Default: none.
   */
  readonly deliverTo?: readonly string[] | undefined;
  /** A folder of bundled contracts, `<vendor>.json` each. Default: those of this package. */
  readonly contracts?: string | undefined;
}

/** A running mock server. */
export interface Mock {
  /** The vendors that are served. */
  readonly vendors: readonly string[];
  /**
   * The base address of a vendor's API, to be given to its client as `baseUrl`: the contract's paths
   * follow it directly. Without a vendor the address of the server, where `GET /` lists them all.
   * Throws a RangeError for a vendor that is not served.
   */
  url(vendor?: string): string;
  /**
   * What was received since the start or the last `reset()`, in the order of the answers: the latest
   * 1000, fewer if they are more than 8 MB in total. Credentials are masked.
   */
  requests(): readonly ReceivedRequest[];
  /**
   * Lets the next calls of an operation fail, `times` of them (default: 1), after those that were
   * ordered before. Where several vendors have an operation of that name, say
   * `"<vendor>/<operationId>"`. A request that asks for a fault itself, by its header
   * `x-jumun-fault`, gets that one instead. Throws a RangeError for an unknown operation or fault.
   *
   * @example
   * mock.failNext("createUnpaidOrder", "reset-after");
   * mock.failNext("setInvoice", "rate-limit=3", 2);
   */
  failNext(operationId: string, fault: Fault, times?: number): void;
  /**
   * Sends a webhook or callback of a vendor, by its operationId, and resolves to the status of the
   * receiver's response. The payload is validated; the default is the documented example. Throws a
   * RangeError for an unknown name and for a host that is neither this machine nor in `deliverTo`, and
   * a TypeError for an invalid payload.
   *
   * @example
   * await mock.send("crema", "receiveProductReview", { url: "http://localhost:3000/webhooks" });
   */
  send(vendor: string, name: string, target: WebhookTarget): Promise<number>;
  /** As after the start: nothing received, nothing ordered to fail, state and faults as at the beginning. */
  reset(): void;
  /** Ends the server and its connections; resolves when its port is free. May be called again. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the vendors' APIs, all in this process and on one port. Any number of mocks may
 * run beside each other.
 *
 * @example
 * const mock = await startMock({ vendors: ["crema"], port: 0 });
 * const crema = createCrema({ appId, secret, baseUrl: mock.url("crema") });
 * await mock.close();
 *
 * @throws MockStartError where there is no such vendor, the port is in use, a contract cannot be
 * served, the state does not fit it, or an option is unknown or out of its range. Its message says what to do.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkOptionNames(options);
  const { vendors, port = 4010, host = "127.0.0.1", contracts } = options;
  const { cors = [], allowHosts = [] } = options;
  const { delay = 0, seed, faults = [], faultRate = 0.1, state } = options;
  const { deliverTo = [] } = options;
  const { stateful = state !== undefined } = options;
  if (!(Number.isFinite(delay) && delay >= 0)) {
    throw new MockStartError(`A delay is in milliseconds, from 0, and not ${delay}.`);
  }
  const share = readOption(() => readFaultShare(faults, faultRate));
  const server = await openServer({
    ...{
      vendors,
      port,
      host,
      cors,
      allowHosts,
      contracts,
      delay,
      seed,
      stateful,
      state,
      deliverTo,
    },
    faults: share.faults,
    faultRate: share.rate,
    keepsRequests: true,
  });
  return {
    vendors: server.vendors,
    url(vendor) {
      if (vendor === undefined) return server.origin;
      if (!server.vendors.includes(vendor)) {
        throw new RangeError(
          `The mock does not serve "${vendor}": it was started with ${server.vendors.join(", ")}.`,
        );
      }
      return `${server.origin}/${vendor}`;
    },
    requests: server.requests,
    failNext(operationId, fault, times = 1) {
      if (!Number.isInteger(times) || times < 1) {
        throw new RangeError(`A fault befalls a whole number of calls from 1, and not ${times}.`);
      }
      server.failNext(findOperation(server.operations, operationId), readFault(fault), times);
    },
    send: server.send,
    reset: server.reset,
    close: server.close,
  };
}

const optionNames = Object.keys({
  vendors: true,
  port: true,
  host: true,
  cors: true,
  allowHosts: true,
  delay: true,
  seed: true,
  faults: true,
  faultRate: true,
  stateful: true,
  state: true,
  deliverTo: true,
  contracts: true,
} satisfies Record<keyof MockOptions, true>);

/** @throws MockStartError for an unknown option, with the likely spelling */
function checkOptionNames(options: object): void {
  const unknown = Object.keys(options).find((name) => !optionNames.includes(name));
  if (unknown === undefined) return;
  throw new MockStartError(
    `startMock has no option ${JSON.stringify(unknown.slice(0, 100))}.${suggestion(unknown, optionNames)} Its options are ${optionNames.join(", ")}.`,
  );
}

function readOption<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new MockStartError(messageOf(error));
  }
}

function findOperation(operations: readonly string[], asked: string): string {
  const found = operations.filter((name) => name === asked || name.split("/")[1] === asked);
  const [only, another] = found;
  if (only === undefined) {
    throw new RangeError(
      `The mock serves no operation "${asked}": choose from ${operations.join(", ")}.`,
    );
  }
  if (another !== undefined) {
    throw new RangeError(`Several vendors have "${asked}": say which of ${found.join(", ")}.`);
  }
  return only;
}
