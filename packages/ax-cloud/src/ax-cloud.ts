import { requireCredential } from "@jumun/client/credential";
import { type ClientOptions, checkOptions } from "@jumun/client/options";
import { AxCloud } from "./generated/client.gen.ts";

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";

export interface AxCloudOptions extends ClientOptions<"production" | "test"> {
  /** The API key that AX Cloud issued for the environment; the test server has keys of its own. */
  readonly apiKey: string;
}

/**
 * A client of the AX Cloud channel API.
 * @throws UsageError where the key is missing or malformed, or the environment unknown
 * @example
 * const axcloud = createAxCloud({ apiKey, environment: "test" });
 * await axcloud.cancelTourOrder({ ax_order_code, ax_status: "Traveler cancel", channel_status: "Traveler cancel" });
 */
export function createAxCloud(options: AxCloudOptions): AxCloud {
  checkOptions("ax-cloud", options);
  const apiKey = requireCredential("ax-cloud", "apiKey", options.apiKey);
  return new AxCloud(options, { credentials: { token: apiKey }, secrets: [] });
}
