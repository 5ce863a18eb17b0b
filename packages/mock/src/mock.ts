import { openServer } from "./server.ts";

export { MockStartError } from "./start-error.ts";

export interface MockOptions {
  /** Which vendors to serve, as their folders in specs/ are called. Default: all. */
  readonly vendors?: readonly string[] | undefined;
  /** Default: 4010. 0 takes any port that is free. */
  readonly port?: number | undefined;
  /** The address to listen at. Default: "127.0.0.1", which only this machine reaches. */
  readonly host?: string | undefined;
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
 * @throws MockStartError where there is no such vendor, the port is in use, or a contract cannot be
 * served. Its message says what to do.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { vendors, port = 4010, host = "127.0.0.1", contracts } = options;
  const server = await openServer({ vendors, port, host, contracts });
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
    close: server.close,
  };
}
