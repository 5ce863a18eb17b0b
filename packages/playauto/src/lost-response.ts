import type { Fetch } from "@jumun/client/options";
import { neverLeft } from "@jumun/client/retry";

/** The attempts of one call, watched for answers that did not arrive. */
export interface WatchedFetch {
  readonly fetch: Fetch;
  /** May the vendor have done what an attempt before the last one asked for? */
  readonly earlierLost: () => boolean;
  /** May it have done what any attempt asked for, where none was answered? */
  readonly anyLost: () => boolean;
}

/**
 * A `fetch` that remembers what the calls hide behind the last attempt: an earlier one whose answer
 * was lost may have been carried out, and the answer to the next one then tells of the second time.
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
      // A success that is sent again although all of it was read was a refusal: of the token.
      const read = new TransformStream<Uint8Array, Uint8Array>({
        flush: () => {
          attempt.lost = false;
        },
      });
      return new Response(body.pipeThrough(read), response);
    },
  };
}
