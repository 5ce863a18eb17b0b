import { UsageError } from "./errors.ts";
import type { Contract } from "./operation.ts";

/** The platform's `fetch`, or a function that behaves like it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options that every vendor's factory takes beside its credentials. */
export interface ClientOptions<Environment extends string = string> {
  /** Which of the vendor's servers is called, where the contract names several. */
  readonly environment?: Environment;
  /**
   * Where requests go instead of the vendor's server: a mock, a proxy.
   * @example "http://127.0.0.1:4010/crema"
   */
  readonly baseUrl?: string;
  /** Sends the requests. Default: the platform's `fetch`. */
  readonly fetch?: Fetch;
  /** Headers of every request. The credential and the content type are the client's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options of one call, the second argument of every method. */
export interface CallOptions {
  /** Ends the call; it then rejects with the signal's own reason. */
  readonly signal?: AbortSignal;
  /** Headers of this request, over those of the client. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends this request instead of the client's `fetch`. */
  readonly fetch?: Fetch;
}

/** The address that paths are appended to, without a slash at its end. */
export function resolveBaseUrl(contract: Contract, options: ClientOptions): string {
  const { baseUrl, environment = "production" } = options;
  if (baseUrl !== undefined) return checkedBaseUrl(contract, baseUrl);
  const server = contract.servers[environment];
  if (server !== undefined) return server;
  const known = Object.keys(contract.servers);
  throw new UsageError(
    known.length === 0
      ? `${contract.vendor}: the option baseUrl is missing. The vendor publishes no host; pass the one that you were given.`
      : `${contract.vendor}: the option environment is ${JSON.stringify(environment)}; it must be one of ${known.join(", ")}.`,
  );
}

function checkedBaseUrl(contract: Contract, baseUrl: unknown): string {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== "" ||
    url.hash !== ""
  ) {
    throw new UsageError(
      `${contract.vendor}: the option baseUrl must be an address that starts with http:// or https:// and has no query, such as "https://api.example.com".`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * A credential option that must be there.
 * @throws UsageError naming the option, never its value
 */
export function requireSecret(vendor: string, option: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new UsageError(
    `${vendor}: the option ${option} is missing. Pass the value that the vendor issued, as a string.`,
  );
}

/**
 * A credential option that travels in a header, which a stray space or line break would break.
 * @throws UsageError naming the option, never its value
 */
export function requireCredential(vendor: string, option: string, value: unknown): string {
  const credential = requireSecret(vendor, option, value);
  if (/^[\x21-\x7e]+$/.test(credential)) return credential;
  throw new UsageError(
    `${vendor}: the option ${option} has a space, a line break or another character that a credential cannot have. Check how it was copied.`,
  );
}
