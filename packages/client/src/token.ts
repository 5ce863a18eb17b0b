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
  /** Seconds until the token expires. Undefined if the vendor does not report it. */
  readonly expiresIn?: number | undefined;
}

/** In milliseconds. A token is not used in its last minute, so that it cannot expire on the way to the vendor. */
const margin = 60_000;

/** In milliseconds. */
const storeTimeout = 2_000;

/**
 * A credential that the vendor issues. It is fetched once for any number of concurrent calls, cached until a
 * minute before it expires (or for half its lifetime if that is longer), and fetched again when the vendor
 * rejects it. If the token call fails, the waiting calls fail, and the next call tries again.
 * @param account identifies the account in a shared store
 * @param issue calls the vendor's token endpoint
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
  /** The last rejected token. The store may still contain it. */
  let refused: string | undefined;

  const isFresh = (candidate: StoredToken | undefined): candidate is StoredToken =>
    candidate !== undefined &&
    candidate.token !== refused &&
    clock.now() < (candidate.freshUntil ?? Number.POSITIVE_INFINITY);

  /** Treats a store that fails or hangs as empty. */
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
        `${vendor}: the response to the token call contains no valid token. The call was not sent.`,
      );
    }
    // A new token is valid, even if it equals the rejected one.
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
      // Another call may have renewed the token already. The store is not changed, because another process
      // may have renewed the token there.
      if (token?.token !== credential) return;
      refused = credential;
      token = undefined;
    },
  };
}

/** In milliseconds. Undefined if the vendor reports no number. */
function lifetimeOf({ expiresIn }: IssuedToken): number | undefined {
  const life = Number(expiresIn ?? Number.NaN) * 1000;
  return Number.isNaN(life) ? undefined : Math.max(life - margin, life / 2);
}
