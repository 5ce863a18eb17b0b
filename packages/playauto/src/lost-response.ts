import type { Fetch } from "@jumun/client/options";
import { neverLeft } from "@jumun/client/retry";

/** The attempts of one call, watched for lost responses. */
export interface WatchedFetch {
  readonly fetch: Fetch;
  /** Whether an attempt before the last one may have been carried out. */
  readonly earlierLost: () => boolean;
  /** Whether any attempt may have been carried out. */
  readonly anyLost: () => boolean;
}

/**
 * A `fetch` that remembers lost responses: the attempt may have been carried out, and the next response
 * is then about the second time.
 */
export function watchedFetch(fetch: Fetch): WatchedFetch {
  const attempts: { lost: boolean }[] = [];
  const anyLost = (upTo?: number) => attempts.slice(0, upTo).some(({ lost }) => lost);
  return {
    earlierLost: () => anyLost(-1),
    anyLost: () => anyLost(),
    async fetch(url, init) {
      const attempt = { lost: true };
      attempts.push(attempt);
      const response = (await fetch(url, init).catch((error: unknown) => {
        attempt.lost = !neverLeft(error);
        throw error;
      })) as Response;
      const { status, ok, body } = response;
      attempt.lost = status >= 500 || status === 408 || (ok && body !== null);
      if (!ok || body === null) return response;
      // A success that is repeated although it was read completely refused the token.
      const read = new TransformStream<Uint8Array, Uint8Array>({
        flush: () => {
          attempt.lost = false;
        },
      });
      return new Response(body.pipeThrough(read), response);
    },
  };
}
