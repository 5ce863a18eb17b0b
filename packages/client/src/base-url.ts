import { UsageError } from "./errors.ts";
import type { Contract } from "./operation.ts";
import { type ClientOptions, wrongOption } from "./options.ts";

/** The address that paths are appended to, without a slash at its end. */
export function resolveBaseUrl(
  { vendor, servers }: Contract,
  { baseUrl, environment = "production" }: ClientOptions,
): string {
  if (baseUrl !== undefined) return checkedBaseUrl(vendor, baseUrl);
  const known = Object.keys(servers);
  const server = known.includes(environment) ? servers[environment] : undefined;
  if (server !== undefined) return server;
  if (known.length > 0) throw wrongOption(vendor, "environment", `one of ${known.join(", ")}`);
  throw new UsageError(`${vendor}: the option baseUrl is missing: the vendor publishes no host.`);
}

function checkedBaseUrl(vendor: string, baseUrl: unknown): string {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.search + url.hash + url.username + url.password !== ""
  ) {
    throw wrongOption(vendor, "baseUrl", "an http or https address without query or password");
  }
  return url.href.replace(/\/+$/, "");
}
