/**
 * The only file that imports openapi-fetch, which no longer gets updates from its author. What
 * jumun takes from it: the typed path client behind `client.fetch`.
 */
import openapiFetch, { type Client, type FetchOptions } from "openapi-fetch";
import type { UsageError } from "./errors.ts";
import type { CallOptions, checkOptions } from "./options.ts";
import { fillsTemplate } from "./path-template.ts";

/** The openapi-fetch client of one contract: `client.fetch.GET("/v1/unpaid_orders", { params })`. */
export type PathClient<Paths extends object> = Client<Paths, "application/json">;

/** Handed over: imported here too, each would be a file of its own in a browser's bundle. */
export interface Checks {
  readonly UsageError: typeof UsageError;
  readonly checkOptions: typeof checkOptions;
}

export interface PathClientSettings extends Checks {
  readonly vendor: string;
  readonly baseUrl: string;
  /** Sends the request; `template` is the contract's path, as the caller wrote it. */
  readonly send: (
    request: Request,
    template: string,
    options: Pick<CallOptions, "signal" | "fetch">,
  ) => Promise<Response>;
}

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

export function createPathClient<Paths extends object>(
  settings: PathClientSettings,
): PathClient<Paths> {
  const { vendor, baseUrl, send, UsageError, checkOptions } = settings;
  const sends = new WeakMap<Request, () => Promise<Response>>();
  const client = openapiFetch<Record<string, never>, "application/json">({
    baseUrl,
    fetch: async (request) => {
      const sent = sends.get(request);
      if (sent === undefined) throw new UsageError(`${vendor}: the request was replaced too late.`);
      return sent();
    },
  });
  const request = (method: string, path: string, options: FetchOptions<unknown> = {}) => {
    // A request of the platform's takes null for no signal; openapi-fetch looks at the rest.
    checkOptions(
      `${vendor}.fetch.${method}`,
      typeof options === "object" && options !== null
        ? { signal: options.signal ?? undefined, fetch: options.fetch }
        : options,
    );
    // A Request holds on to its signal until it is collected; the transport lets go of it. And a
    // fetch of the call's own sends what the transport makes of the request, not what is here.
    const { signal, fetch, middleware = [], ...init } = options;
    const own: Pick<CallOptions, "signal" | "fetch"> = {
      ...(signal && { signal }),
      ...(fetch && { fetch: (url, init) => fetch(new Request(url, init)) }),
    };
    // The last middleware sees the request that those of the caller's make.
    const last = {
      onRequest({ request }: { request: Request }) {
        if (!fillsTemplate(`${baseUrl}${path}`, request.url)) {
          throw new UsageError(
            `${vendor}: the address of ${method} ${path} is another than that path at baseUrl. A path parameter is missing, empty, or made of dots.`,
          );
        }
        sends.set(request, () => send(request, path, own));
      },
    };
    return client.request(
      method as "get",
      path as never,
      { ...init, middleware: [...middleware, last] } as never,
    );
  };
  const byMethod = methods.map((method) => [
    method,
    (path: string, options?: FetchOptions<unknown>) => request(method, path, options),
  ]);
  // What was typed for any contract is the client of this one.
  return { ...client, request, ...Object.fromEntries(byMethod) } as unknown as PathClient<Paths>;
}
