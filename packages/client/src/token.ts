import { systemClock } from "./clock.ts";
import { type IssuedCredential, isSendable } from "./credential.ts";
import { JumunError } from "./errors.ts";
import { later, needed } from "./later.ts";
import type { ClientOptions } from "./options.ts";

/** What a vendor's token call gave. */
export interface IssuedToken {
  readonly token: string;
  /** Seconds from now until the vendor stops accepting it; undefined where it does not say. */
  readonly expiresIn?: number | undefined;
}

/** The options of a client that say where its tokens are from, and where they are kept. */
export type TokenOptions = Pick<ClientOptions, "baseUrl" | "tokenStore" | "clock">;

/**
 * A credential that the vendor issues on request. What gets it is loaded when the first call needs a
 * token: who was given one does not carry it.
 * @param names what tells this account from others of the vendor in a shared store
 * @param issue makes the vendor's token call
 */
export function issuedCredential(
  vendor: string,
  options: TokenOptions,
  names: readonly string[],
  issue: () => Promise<IssuedToken>,
): IssuedCredential {
  const { clock = systemClock } = options;
  let issuer: IssuedCredential | undefined;
  const load = async () => {
    const part = await needed(vendor, () => import("./token-issuer.ts"));
    const account = { vendor, options, names, clock };
    issuer ??= part.tokenIssuer(issue, account, isSendable, JumunError, later);
    return issuer.get();
  };
  return {
    get: () => issuer?.get() ?? load(),
    refused: (credential) => issuer?.refused(credential),
  };
}
