import { UsageError } from "./errors.ts";
import type { Contract } from "./operation.ts";
import type { ClientOptions } from "./options.ts";

/** The address that paths are appended to, without a slash at its end. */
export function resolveBaseUrl(contract: Contract, options: ClientOptions): string {
  const { baseUrl, environment = "production" } = options;
  if (baseUrl !== undefined) return checkedBaseUrl(contract, baseUrl);
  const { servers } = contract;
  const server = Object.hasOwn(servers, environment) ? servers[environment] : undefined;
  if (typeof environment === "string" && server !== undefined) return server;
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
    url.search + url.hash + url.username + url.password !== ""
  ) {
    throw new UsageError(
      `${contract.vendor}: the option baseUrl must be an address that starts with http:// or https:// and has no query and no password, such as "https://api.example.com".`,
    );
  }
  return url.href.replace(/\/+$/, "");
}
