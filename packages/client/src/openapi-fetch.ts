/**
 * The only file that imports openapi-fetch, which no longer gets updates. It provides the types and the
 * middleware of `client.fetch`; its requests are sent in the same way as those of methods.
 */
import openapiFetch, { type Client, type FetchOptions } from "openapi-fetch";
import type { HttpRequest } from "./build-request.ts";
import type { Contract, Operation } from "./contract.ts";
import { UsageError } from "./errors.ts";
import { isObject } from "./json-schema.ts";
import { type CallOptions, callRules, checkOptions, type OptionRules } from "./options.ts";
import type { ReceivedResponse } from "./read-response.ts";

/** The openapi-fetch client of one contract: `client.fetch.GET("/v1/unpaid_orders", { params })`. */
export type PathClient<Paths extends object> = Client<Paths, "application/json">;

export interface PathClientSettings {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly send: (
    operation: Operation,
    request: Promise<HttpRequest>,
    options: CallOptions,
  ) => Promise<ReceivedResponse>;
}

/** The options of openapi-fetch and those of the platform's `Request`. */
const fetchOptions =
  "params body parseAs querySerializer bodySerializer pathSerializer headers middleware baseUrl Request method cache credentials integrity keepalive mode priority redirect referrer referrerPolicy window duplex dispatcher".split(
    " ",
  );

const fetchRules: OptionRules = {
  ...Object.fromEntries(fetchOptions.map((name) => [name, ["given", () => true]])),
  fetch: callRules.fetch,
  signal: ["an AbortSignal", (value) => value === null || callRules.signal[1](value)],
};

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

export function createPathClient<Paths extends object>(
  settings: PathClientSettings,
): PathClient<Paths> {
  const { contract, baseUrl, send } = settings;
  const { vendor } = contract;
  const sends = new WeakMap<Request, () => Promise<Response>>();
  const client = openapiFetch<Record<string, never>, "application/json">({
    baseUrl,
    fetch: async (request) => {
      const sent = sends.get(request);
      if (sent !== undefined) return sent();
      throw new UsageError(`${vendor}.fetch: a middleware replaced the request too late.`);
    },
  });
  const request = async (method: string, path: string, options: FetchOptions<unknown> = {}) => {
    const name = `${vendor}.fetch.${method}`;
    // openapi-fetch accepts more forms of headers, and checks them.
    checkOptions(
      name,
      isObject(options) ? { ...options, headers: undefined } : options,
      fetchRules,
    );
    // The signal is not passed to the Request, which would keep it in memory. The call's own `fetch`
    // receives the client's requests.
    const { signal, fetch, middleware = [], ...init } = options;
    const callOptions: CallOptions = {
      signal: signal ?? undefined,
      fetch: fetch && ((url, init) => fetch(new Request(url, init as RequestInit))),
    };
    // The last middleware sees the request after the caller's middleware.
    const last = {
      onRequest({ request }: { request: Request }) {
        const operation = findOperation(contract, method, path);
        if (!matchesTemplate(`${baseUrl}${path}`, request.url)) {
          throw new UsageError(
            `${name}: the URL is not ${path} at baseUrl. A path parameter is missing, empty, or made of dots.`,
          );
        }
        sends.set(request, async () =>
          unreadResponse(await send(operation, toHttpRequest(request), callOptions)),
        );
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
  // openapi-fetch was created without the types of this contract.
  return { ...client, request, ...Object.fromEntries(byMethod) } as unknown as PathClient<Paths>;
}

function findOperation({ vendor, operations }: Contract, method: string, path: string): Operation {
  const found = Object.values(operations).find(
    (operation) => operation.method === method && operation.path === path,
  );
  if (found !== undefined) return found;
  throw new UsageError(
    `${vendor} has no operation ${method} ${path}. Call client.request() for what the contract does not cover.`,
  );
}

/**
 * Whether a URL matches the template, with a value for each parameter. A parameter of dots would call another
 * path: the URL parser removes it together with the segment before it.
 */
function matchesTemplate(template: string, address: string): boolean {
  const expected = new URL(template);
  const actual = new URL(address);
  const segments = actual.pathname.split("/");
  const templates = expected.pathname.split("/");
  return (
    actual.origin === expected.origin &&
    segments.length === templates.length &&
    // Braces are percent-encoded in the template, and in a URL whose parameter was not replaced.
    templates.every((template, index) => {
      const segment = segments[index];
      const isParameter = template.includes("%7B");
      return isParameter ? segment !== "" && segment !== template : segment === template;
    })
  );
}

async function toHttpRequest(request: Request): Promise<HttpRequest> {
  const { method, url, headers } = request;
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return { method, url, headers: Object.fromEntries(headers), body };
}

/** A response with an unread body, for openapi-fetch. */
function unreadResponse({ response, bytes }: ReceivedResponse): Response {
  const { status, statusText, headers } = response;
  const isEmpty = status === 204 || status === 205 || status === 304;
  const body = isEmpty ? null : bytes;
  if (status < 600) return new Response(body, { status, statusText, headers });
  // The constructor rejects a status above 599, but a vendor can respond with 999.
  return Object.defineProperties(new Response(body, { statusText, headers }), {
    status: { value: status },
    ok: { value: false },
  });
}
