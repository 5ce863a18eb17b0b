import { suggestion } from "@jumun/client/similar-name";
import type { Fault, TargetedFault, VendorName } from "./fault.ts";
import { MockStartError } from "./start-error.ts";

export interface MockOptions {
  /** The vendors to serve, by the names of their folders in specs/. Default: all. */
  readonly vendors?: readonly VendorName[] | undefined;
  /** Default: 4010. 0 takes any free port. */
  readonly port?: number | undefined;
  /** The address to listen at. Default: "127.0.0.1", which only this machine can reach. */
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
  /** How long each response of a vendor takes, in milliseconds. Default: 0. */
  readonly delay?: number | undefined;
  /** Repeats the same order of faults and the same generated responses. Default: they differ each time. */
  readonly seed?: number | undefined;
  /**
   * Faults: one with a call number applies to that call, the others to a share of the calls. Default: none.
   *
   * @example
   * faults: ["delay=500", { fault: "unauthorized", target: "crema" }, { fault: "cut", target: "setInvoice", call: 3 }]
   */
  readonly faults?: readonly (Fault | TargetedFault)[] | undefined;
  /** The share of calls, from 0 to 1, that get one of the faults without a call number. Default: 0.1. */
  readonly faultRate?: number | undefined;
  /** Whether operations remember what others did: a created order is in the list. Default: only with `state`. */
  readonly stateful?: boolean | undefined;
  /** The initial records by vendor, or the path of a JSON or YAML file, as the README shows. Default: none. */
  readonly state?: string | Readonly<Record<string, unknown>> | undefined;
  /**
   * Hosts that webhooks and callbacks may be sent to, besides this machine: `["host.docker.internal"]`.
   * Default: none.
   */
  readonly deliverTo?: readonly string[] | undefined;
  /** A folder of bundled contracts, `<vendor>.json` each. Default: those of this package. */
  readonly contracts?: string | undefined;
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

/** @throws MockStartError for an unknown option or a number out of its range */
export function checkMockOptions(options: Pick<MockOptions, "delay" | "faultRate">): void {
  const unknown = Object.keys(options).find((name) => !optionNames.includes(name));
  if (unknown !== undefined) {
    throw new MockStartError(
      `startMock has no option ${JSON.stringify(unknown.slice(0, 100))}.${suggestion(unknown, optionNames)} Its options are ${optionNames.join(", ")}.`,
    );
  }
  const { delay = 0, faultRate = 0 } = options;
  if (!(Number.isFinite(delay) && delay >= 0)) {
    throw new MockStartError(`A delay is in milliseconds, from 0, and not ${delay}.`);
  }
  if (!(faultRate >= 0 && faultRate <= 1)) {
    throw new MockStartError(
      `The share of calls that fail is from 0 (none) to 1 (each), and not ${faultRate}.`,
    );
  }
}
