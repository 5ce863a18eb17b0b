import type { IssuedCredential } from "./access.ts";
import { isHeaderToken } from "./authorize.ts";
import { resolveBaseUrl } from "./base-url.ts";
import { race, systemClock } from "./clock.ts";
import type { Contract } from "./contract.ts";
import { JumunError } from "./errors.ts";
import type { ClientOptions } from "./options.ts";
import { parseStoredToken, type StoredToken, tokenKey } from "./token-store.ts";

/** The result of a vendor's token call. */
export interface IssuedToken {
  readonly token: string;
  /** Seconds until the vendor stops accepting it. Undefined if it does not say. */
  readonly expiresIn?: number | undefined;
}

/** Tokens are not used in their last minute, so that none expires on its way to the vendor. */
const margin = 60_000;

/** How long a token store may take to respond, in milliseconds. */
const storeTimeout = 2_000;

/**
 * A credential that the vendor issues: fetched once for any number of concurrent calls, kept until a
 * minute before it expires (half its life if that is shorter), and fetched again when the vendor refuses
 * it. A failed token call fails the calls that wait for it; the next call tries again.
 * @param account tells this account from others of the vendor in a shared store
 * @param issue makes the vendor's token call
 */
export function issuedCredential(
  contract: Pick<Contract, "vendor" | "servers">,
  options: Pick<ClientOptions, "baseUrl" | "environment" | "tokenStore" | "clock">,
  account: readonly string[],
  issue: () => Promise<IssuedToken>,
): IssuedCredential {
  const { vendor } = contract;
  const { clock = systemClock, tokenStore } = options;
  const server = resolveBaseUrl(contract, options);
  let token: StoredToken | undefined;
  let pending: Promise<string> | undefined;
  /** The token that the vendor refused last. Another process may still have it in the store. */
  let refused: string | undefined;

  const isFresh = (candidate: StoredToken | undefined): candidate is StoredToken =>
    candidate !== undefined &&
    candidate.token !== refused &&
    clock.now() < (candidate.freshUntil ?? Number.POSITIVE_INFINITY);

  /** A store that fails is an empty one, and a store that hangs is left behind. */
  const inStore = async (work: (key: string) => unknown): Promise<unknown> => {
    if (tokenStore === undefined) return undefined;
    try {
      const run = async () => work(await tokenKey(vendor, server, ...account));
      return await race(run, clock, storeTimeout, undefined);
    } catch {
      return undefined;
    }
  };

  const fetchToken = async (): Promise<string> => {
    const stored = parseStoredToken(await inStore((key) => tokenStore?.get(key)));
    if (isFresh(stored) && isHeaderToken(stored.token)) {
      token = stored;
      return stored.token;
    }
    const issued = await issue();
    if (!isHeaderToken(issued.token)) {
      throw new JumunError(
        `${vendor}: the response to the token call contains no token that can be sent. The call was not sent.`,
      );
    }
    // The vendor accepts what it has just issued, even if that is the token it refused before.
    refused = undefined;
    const lifetime = lifetimeOf(issued);
    const fresh: StoredToken =
      lifetime === undefined
        ? { token: issued.token }
        : { token: issued.token, freshUntil: clock.now() + lifetime };
    token = fresh;
    await inStore((key) => tokenStore?.set(key, JSON.stringify(fresh), lifetime));
    return fresh.token;
  };

  return {
    get() {
      if (isFresh(token)) return token.token;
      pending ??= fetchToken().finally(() => {
        pending = undefined;
      });
      return pending;
    },
    refuse(credential) {
      // Another call may have renewed it in the meantime. The store is left as it is: another process
      // may have renewed it there, and whoever finds the refused token in it ignores it.
      if (token?.token !== credential) return;
      refused = credential;
      token = undefined;
    },
  };
}

/** Milliseconds for which a token is used. Undefined if the vendor states no number. */
function lifetimeOf({ expiresIn }: IssuedToken): number | undefined {
  const life = Number(expiresIn ?? Number.NaN) * 1000;
  return Number.isNaN(life) ? undefined : Math.max(life - margin, life / 2);
}
