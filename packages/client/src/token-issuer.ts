import type { Clock } from "./clock.ts";
import type { IssuedCredential, isSendable } from "./credential.ts";
import type { JumunError } from "./errors.ts";
import type { later } from "./later.ts";
import type { IssuedToken, TokenOptions } from "./token.ts";
import type { StoredToken } from "./token-store.ts";

/** A token this close to its end is not used any more, so that it does not expire on the way. */
const margin = 60_000;

/** Whose tokens they are. */
export interface TokenAccount {
  readonly vendor: string;
  readonly options: TokenOptions;
  /** What tells the account from others of the vendor. */
  readonly names: readonly string[];
  readonly clock: Clock;
}

/**
 * A credential that the vendor issues on request: fetched once for any number of concurrent calls,
 * kept until a minute before it expires (half its life where that is shorter), and fetched anew when
 * the vendor refuses it. A token call that fails fails those who wait for it; the next one tries
 * afresh.
 * @param sendable handed over like what follows: imported here too, each would be a file of its own in a
 * browser's bundle
 */
export function tokenIssuer(
  issue: () => Promise<IssuedToken>,
  { vendor, options, names, clock }: TokenAccount,
  sendable: typeof isSendable,
  Failure: typeof JumunError,
  inTime: typeof later,
): IssuedCredential {
  // A store whose part of the client cannot be had is one that fails: an empty one.
  const given = options.tokenStore;
  const account = [vendor, String(options.baseUrl), ...names];
  const shared =
    given &&
    inTime(async () => {
      const { sharedToken } = await import("./token-store.ts");
      return sharedToken(given, account, (work) => inTime(work, undefined, undefined, clock));
    });
  let token: StoredToken | undefined;
  let pending: Promise<string> | undefined;
  let stale: string | undefined;

  const isFresh = (candidate: StoredToken | undefined): candidate is StoredToken =>
    candidate !== undefined &&
    candidate.token !== stale &&
    clock.now() < (candidate.freshUntil ?? Number.POSITIVE_INFINITY);

  const fetchToken = async (): Promise<string> => {
    const store = await shared;
    const stored = await store?.read();
    if (isFresh(stored) && sendable(stored.token)) {
      token = stored;
      return stored.token;
    }
    const issued = await issue();
    if (!sendable(issued.token)) {
      throw new Failure(
        `${vendor}: the vendor answered the token call without a token that can be sent. Nothing was sent without it.`,
      );
    }
    // What the vendor has just issued is good, also where it is the one that was refused before.
    stale = undefined;
    const lifetime = lifetimeOf(issued);
    token = {
      token: issued.token,
      ...(lifetime !== undefined && { freshUntil: clock.now() + lifetime }),
    };
    await store?.write(token, lifetime);
    return issued.token;
  };

  return {
    get() {
      if (isFresh(token)) return token.token;
      pending ??= fetchToken().finally(() => {
        pending = undefined;
      });
      return pending;
    },
    async refused(refused) {
      // Another call may have renewed it in the meantime: then there is nothing to do.
      if (token?.token !== refused) return;
      stale = refused;
      token = undefined;
      await (await shared)?.forget(refused);
    },
  };
}

/** Milliseconds that a token is used; undefined where the vendor states no number. */
function lifetimeOf({ expiresIn }: IssuedToken): number | undefined {
  const life = Number(expiresIn ?? Number.NaN) * 1000;
  return Number.isNaN(life) ? undefined : Math.max(life - margin, life / 2);
}
