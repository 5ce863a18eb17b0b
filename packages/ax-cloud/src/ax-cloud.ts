import { requireToken } from "@jumun/client/credential";
import { readFactoryOptions } from "@jumun/client/factory-options";
import { AxCloud, type ClientOptions } from "./generated/client.gen.ts";

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";

export interface AxCloudOptions extends ClientOptions<"production" | "test"> {
  /**
   * The API key that AX Cloud issued for the environment. The test server has its own keys. Environment
   * variable: `AX_CLOUD_API_KEY`.
   */
  readonly apiKey?: string;
  /**
   * The channel's code, sent as `Channel: Code …` if it is given. Older pages and most day-ticket pages of AX
   * Cloud list the header. Environment variable: `AX_CLOUD_CHANNEL_CODE`.
   */
  readonly channelCode?: string;
}

/**
 * A client of the AX Cloud channel API. Without `apiKey` and `channelCode` it reads `AX_CLOUD_API_KEY` and
 * `AX_CLOUD_CHANNEL_CODE`; without `baseUrl`
 * and `environment`, `AX_CLOUD_BASE_URL`.
 * @throws UsageError if the key is missing or malformed, or an option is unknown
 * @example
 * const axCloud = createAxCloud({ environment: "test" });
 * await axCloud.cancelTourOrder({
 *   ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
 *   ax_status: "Traveler cancel",
 *   channel_status: "Traveler cancel",
 * });
 */
export function createAxCloud(options: AxCloudOptions = {}): AxCloud {
  const { client, credentials } = readFactoryOptions("ax-cloud", options, [
    "apiKey",
    "channelCode",
  ]);
  const token = requireToken("ax-cloud", "apiKey", credentials.apiKey);
  const { channelCode } = credentials;
  return new AxCloud(client, {
    credentials: {
      token,
      ...(channelCode !== undefined && {
        channelCode: requireToken("ax-cloud", "channelCode", channelCode),
      }),
    },
    secrets: [],
  });
}
