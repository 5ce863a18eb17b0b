import { basicCredential, requireCredential } from "@jumun/client/credential";
import { UsageError } from "@jumun/client/errors";
import { type ClientOptions, checkOptions } from "@jumun/client/options";
import { Vreview } from "./generated/client.gen.ts";

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";

export interface VreviewOptions extends ClientOptions<never> {
  /** The address that V-Review gave you: the vendor publishes none. */
  readonly baseUrl: string;
  /** ACCESS_KEY_ID, as V-Review issued it. */
  readonly accessKeyId: string;
  /** SECRET_ACCESS_KEY, as V-Review issued it. */
  readonly secretAccessKey: string;
}

/**
 * A client of the V-Review (브이리뷰) API.
 * @throws UsageError where baseUrl or a credential is missing or malformed
 * @example
 * const vreview = createVreview({ baseUrl, accessKeyId, secretAccessKey });
 * await vreview.updateOrder({ id: "order-1", recipient_name: "홍길동", recipient_cellphone: "010-0000-0000" });
 */
export function createVreview(options: VreviewOptions): Vreview {
  checkOptions("vreview", options);
  const accessKeyId = requireCredential("vreview", "accessKeyId", options.accessKeyId);
  const secretAccessKey = requireCredential("vreview", "secretAccessKey", options.secretAccessKey);
  if (accessKeyId.includes(":")) {
    throw new UsageError(
      "vreview: the option accessKeyId has a colon, which separates it from the secret.",
    );
  }
  return new Vreview(options, {
    credentials: { basic: basicCredential(accessKeyId, secretAccessKey) },
    secrets: [secretAccessKey],
  });
}
