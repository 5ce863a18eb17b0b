import { basicCredential, requireSecret } from "@jumun/client/credential";
import { UsageError } from "@jumun/client/errors";
import { readFactoryOptions } from "@jumun/client/factory-options";
import { type ClientOptions, VReview } from "./generated/client.gen.ts";

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";

export interface VReviewOptions extends ClientOptions<never> {
  /**
   * The address that V-Review gave you: the vendor publishes none. Environment variable:
   * `VREVIEW_BASE_URL`.
   */
  readonly baseUrl?: string;
  /** ACCESS_KEY_ID, as V-Review issued it. Environment variable: `VREVIEW_ACCESS_KEY_ID`. */
  readonly accessKeyId?: string;
  /** SECRET_ACCESS_KEY, as V-Review issued it. Environment variable: `VREVIEW_SECRET_ACCESS_KEY`. */
  readonly secretAccessKey?: string;
}

/**
 * A client of the V-Review (브이리뷰) API. Without credentials among the options it reads
 * `VREVIEW_ACCESS_KEY_ID` and `VREVIEW_SECRET_ACCESS_KEY`; without `baseUrl`, `VREVIEW_BASE_URL`.
 * @throws UsageError if baseUrl or a credential is missing or malformed, or an option is unknown
 * @example
 * const vReview = createVReview();
 * await vReview.updateOrder({ id: "order-1", recipient_name: "홍길동", recipient_cellphone: "010-0000-0000" });
 */
export function createVReview(options: VReviewOptions = {}): VReview {
  const names = ["accessKeyId", "secretAccessKey"] as const;
  const { client, credentials } = readFactoryOptions("vreview", options, names);
  const accessKeyId = requireSecret("vreview", "accessKeyId", credentials.accessKeyId);
  const secretAccessKey = requireSecret("vreview", "secretAccessKey", credentials.secretAccessKey);
  if (accessKeyId.includes(":")) {
    throw new UsageError(
      "vreview: the option accessKeyId contains a colon, which separates it from the secret.",
    );
  }
  return new VReview(client, {
    credentials: { basic: basicCredential(accessKeyId, secretAccessKey) },
    secrets: [secretAccessKey],
  });
}
