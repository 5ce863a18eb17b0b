import { type Clock, systemClock } from "./clock.ts";
import { type IssuedCredential, isSendable } from "./credential.ts";
import { JumunError } from "./errors.ts";
import { later, needed } from "./later.ts";
import type { TokenStore } from "./token-store.ts";

/** What a vendor's token call gave. */
export interface IssuedToken {
  readonly token: string;
  /** Seconds from now until the vendor stops accepting it; undefined where it does not say. */
  readonly expiresIn?: number | undefined;
}

export interface TokenSettings {
  /** Makes the vendor's token call. */
  readonly issue: () => Promise<IssuedToken>;
  /** What tells this account from others in a shared store: vendor first, then address and names. */
  readonly account: readonly string[];
  readonly store?: TokenStore | undefined;
  readonly clock?: Clock | undefined;
}

/**
 * A credential that the vendor issues on request. What gets it is loaded when the first call needs a
 * token: who was given one does not carry it.
 */
export function issuedCredential(settings: TokenSettings): IssuedCredential {
  const { account, clock = systemClock } = settings;
  let issuer: IssuedCredential | undefined;
  const load = async () => {
    const part = await needed(`${account[0]}`, () => import("./token-issuer.ts"));
    issuer ??= part.tokenIssuer({ ...settings, clock }, isSendable, JumunError, later);
    return issuer.get();
  };
  return {
    get: () => issuer?.get() ?? load(),
    refused: (credential) => issuer?.refused(credential),
  };
}
