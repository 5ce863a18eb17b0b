import type { Contract } from "./contract.ts";
import { type ClientOptions, wrongOption } from "./options.ts";

/** A normalized URL of scheme, host and path. */
const plainUrl = /^https?:\/\/[^/@]+\/[^?#]*$/;

/** The base URL without a trailing slash. */
export function resolveBaseUrl(
  { vendor, servers }: Pick<Contract, "vendor" | "servers">,
  { baseUrl, environment = "production" }: Pick<ClientOptions, "baseUrl" | "environment">,
): string {
  const environments = Object.keys(servers);
  if (baseUrl === undefined && !environments.includes(environment)) {
    throw environments.length > 0
      ? wrongOption(vendor, "environment", `must be one of ${environments.join(", ")}`)
      : wrongOption(vendor, "baseUrl", "is missing: the vendor publishes no host");
  }
  const given: unknown = baseUrl === undefined ? servers[environment] : baseUrl;
  const url = typeof given === "string" && URL.canParse(given) ? new URL(given).href : "";
  if (plainUrl.test(url)) return url.replace(/\/+$/, "");
  throw wrongOption(vendor, "baseUrl", "must be an http or https URL without query or password");
}
