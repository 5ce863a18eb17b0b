import { givenCredential, requireCredential } from "@jumun/client/credential";
import { UsageError } from "@jumun/client/errors";
import { type ClientOptions, checkOptions } from "@jumun/client/options";
import { issuedCredential } from "@jumun/client/token";
import { Crema } from "./generated/client.gen.ts";

export * from "@jumun/client/errors";
export * from "./generated/client.gen.ts";
export type * from "./generated/types.gen.ts";

/** The app that CREMA issued: the client gets access tokens for it itself. */
export interface CremaApp {
  /** APP_ID, as CREMA issued it. */
  readonly appId: string;
  /** SECRET, as CREMA issued it. */
  readonly secret: string;
}

/** An access token that somebody else gets; a function is asked before every request. */
export interface CremaToken {
  readonly accessToken: string | (() => string | Promise<string>);
}

export type CremaOptions = ClientOptions<"production"> & (CremaApp | CremaToken);

/**
 * A client of the CREMA API.
 * @throws UsageError where a credential is missing or malformed
 * @example
 * const crema = createCrema({ appId: process.env.CREMA_APP_ID, secret: process.env.CREMA_SECRET });
 * const orders = await crema.listUnpaidOrders({ limit: 100 });
 */
export function createCrema(options: CremaOptions): Crema {
  checkOptions("crema", options);
  if ("accessToken" in options) {
    if ("appId" in options || "secret" in options) {
      throw new UsageError("crema: the options accessToken and appId exclude each other.");
    }
    const accessToken = givenCredential("crema", "accessToken", options.accessToken);
    return new Crema(options, { credentials: { accessToken }, secrets: [] });
  }
  const client_id = requireCredential("crema", "appId", options.appId);
  const client_secret = requireCredential("crema", "secret", options.secret);
  const accessToken = issuedCredential("crema", options, [client_id], async () => {
    const answer = await crema.issueAccessToken({
      grant_type: "client_credentials",
      client_id,
      client_secret,
    });
    return { token: answer.access_token, expiresIn: answer.expires_in };
  });
  const crema: Crema = new Crema(options, {
    credentials: { accessToken },
    secrets: [client_secret],
  });
  return crema;
}
