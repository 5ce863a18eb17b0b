import { basicCredential, requireSecret } from "@jumun/client/credential";
import { UsageError } from "@jumun/client/errors";
import { readFactoryOptions } from "@jumun/client/factory-options";
import { type ClientOptions, VReviewAdmin } from "./generated/client.gen.ts";

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";

export interface VReviewAdminOptions extends ClientOptions<"production"> {
  /** The user name of HTTP Basic. Environment variable: `VREVIEW_ADMIN_USERNAME`. */
  readonly username?: string | undefined;
  /** The password of HTTP Basic. Environment variable: `VREVIEW_ADMIN_PASSWORD`. */
  readonly password?: string | undefined;
}

/**
 * A client of V-Review's (브이리뷰) Admin API v2. Without credentials among the options it reads
 * `VREVIEW_ADMIN_USERNAME` and `VREVIEW_ADMIN_PASSWORD`.
 * @throws UsageError if a credential is missing or malformed, or an option is unknown
 * @example
 * const vReviewAdmin = createVReviewAdmin();
 * for await (const reward of vReviewAdmin.listRewards({ status: "SUCCESS" })) console.log(reward.amount);
 */
export function createVReviewAdmin(options: VReviewAdminOptions = {}): VReviewAdmin {
  const names = ["username", "password"] as const;
  const { client, credentials } = readFactoryOptions("vreview-admin", options, names);
  const username = requireSecret("vreview-admin", "username", credentials.username);
  const password = requireSecret("vreview-admin", "password", credentials.password);
  if (username.includes(":")) {
    throw new UsageError(
      "vreview-admin: the option username contains a colon, which separates it from the password.",
    );
  }
  return new VReviewAdmin(client, {
    credentials: { basic: basicCredential(username, password) },
    secrets: [password],
  });
}
