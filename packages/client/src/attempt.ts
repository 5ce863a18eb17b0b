import { answeredFailure } from "./answered-failure.ts";
import type { Authorization } from "./credential.ts";
import { ConnectionError, isJumunError } from "./errors.ts";
import { setback } from "./later.ts";
import type { WireRequest } from "./request.ts";
import { limitedBody } from "./response-body.ts";
import type { Exchange, Sending } from "./sending.ts";

/**
 * Sends once, redirects included, and reads the answer, within the bounds. Every failure is a
 * JumunError or the signal's own reason.
 */
export function attempted(sending: Sending, authorization: Authorization): Promise<Exchange> {
  const { name, request, secrets, options, within } = sending;
  // Called by its name, so that a fetch which wants no `this` gets none.
  const { timeout = 10_000, maxResponseBytes = 10_000_000, fetch = globalThis.fetch } = options;
  return within(async (bound) => {
    const send = ({ method, url, headers: own, body }: WireRequest, as = authorization) => {
      const headers = { ...own, ...as.headers };
      const init = {
        method,
        headers,
        body: body ?? null,
        redirect: "manual",
        signal: bound,
      } as const;
      return as.send ? as.send(fetch, url, init) : fetch(url, init);
    };
    try {
      let response = await send(request);
      const { status } = response;
      // What the platform hands out instead of an answer, as a browser does for a redirect.
      if (status === 0) throw new TypeError(`no answer but "${response.type}"`);
      if (status > 300 && status < 309) {
        // Browsers never come here: they keep a redirect to themselves.
        const part = await setback();
        if (part) response = await part.follow(request, response, secrets, bound, send);
      }
      const body = await limitedBody(response, maxResponseBytes);
      if (body) return { sending, response, body };
      const reason = `it is larger than ${maxResponseBytes} bytes (maxResponseBytes).`;
      throw await answeredFailure({ status: "undocumented", response, reason }, sending);
    } catch (cause) {
      bound.throwIfAborted();
      if (isJumunError(cause)) throw cause;
      // What cannot be loaded when the network is down is gone without: the error then tells less.
      const told = (await setback())?.disconnection(cause, secrets);
      const reason = told?.reason ?? "not told";
      throw new ConnectionError(`${name}: the connection to the vendor failed (${reason}).`, told);
    }
  }, timeout);
}
