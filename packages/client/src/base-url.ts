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
  throw known.length > 0
    ? wrongOption(vendor, "environment", `must be one of ${known.join(", ")}`)
    : wrongOption(vendor, "baseUrl", "is missing: the vendor publishes no host");
}

/** As a parsed address is written: nothing but scheme, host and path. */
const plain = /^https?:\/\/[^/@]+\/[^?#]*$/;

function checkedBaseUrl(vendor: string, baseUrl: unknown): string {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl).href : "";
  if (plain.test(url)) return url.replace(/\/+$/, "");
  throw wrongOption(
    vendor,
    "baseUrl",
    "must be an http or https address without query or password",
  );
}
