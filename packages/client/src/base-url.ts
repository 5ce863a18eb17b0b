import type { Contract } from "./operation.ts";
import { type ClientOptions, wrongOption } from "./options.ts";

/** As a parsed address is written: nothing but scheme, host and path. */
const plain = /^https?:\/\/[^/@]+\/[^?#]*$/;

/** The address that paths are appended to, without a slash at its end. */
export function resolveBaseUrl(
  { vendor, servers }: Contract,
  { baseUrl, environment = "production" }: ClientOptions,
): string {
  const known = Object.keys(servers);
  if (baseUrl === undefined && !known.includes(environment)) {
    throw known.length > 0
      ? wrongOption(vendor, "environment", `must be one of ${known.join(", ")}`)
      : wrongOption(vendor, "baseUrl", "is missing: the vendor publishes no host");
  }
  const given: unknown = baseUrl === undefined ? servers[environment] : baseUrl;
  const url = typeof given === "string" && URL.canParse(given) ? new URL(given).href : "";
  if (plain.test(url)) return url.replace(/\/+$/, "");
  throw wrongOption(
    vendor,
    "baseUrl",
    "must be an http or https address without query or password",
  );
}
