import type { CallOptions } from "./options.ts";

/** What a vendor's token call gave. */
export interface IssuedToken {
  readonly token: string;
  /** Seconds from now until the vendor stops accepting it; infinite where it does not say. */
  readonly expiresIn: number;
}

/** A token this close to its end is not used any more, so that it does not expire on the way. */
const margin = 60_000;

/**
 * A credential that the vendor issues on request. It is fetched once for any number of concurrent
 * calls and kept until shortly before it expires. A token call that fails fails the calls that wait
 * for it; the next call tries afresh.
 */
export function issuedCredential(
  issue: (options: CallOptions) => Promise<IssuedToken>,
): (options: CallOptions) => Promise<string> {
  let current: Promise<string> | undefined;
  let freshUntil = Number.POSITIVE_INFINITY;

  return (options) => {
    if (current !== undefined && Date.now() < freshUntil) return current;
    freshUntil = Number.POSITIVE_INFINITY;
    const pending = issue(options).then(({ token, expiresIn }) => {
      freshUntil = Date.now() + expiresIn * 1000 - margin;
      return token;
    });
    pending.catch(() => {
      if (current === pending) current = undefined;
    });
    current = pending;
    return pending;
  };
}
