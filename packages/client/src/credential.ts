import type { Credential } from "./access.ts";
import { isHeaderToken } from "./authorize.ts";
import { toBinaryString } from "./bytes.ts";
import { UsageError } from "./errors.ts";
import { wrongOption } from "./options.ts";

export type { Access, Credential, Credentials, IssuedCredential } from "./access.ts";

/** For HTTP Basic: the Base64 of `username:password` in UTF-8. */
export function basicCredential(username: string, password: string): string {
  return btoa(toBinaryString(new TextEncoder().encode(`${username}:${password}`)));
}

/**
 * Checks a credential option that is text or a function.
 * @throws UsageError that names the option, never its value
 */
export function requireCredential(vendor: string, option: string, value: unknown): Credential {
  return typeof value === "function" ? () => value() : requireToken(vendor, option, value);
}

/**
 * Checks a credential option that can be any text.
 * @throws UsageError that names the option, never its value
 */
export function requireSecret(vendor: string, option: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw wrongOption(vendor, option, "is missing");
}

/**
 * Checks a credential option that is sent in a header.
 * @throws UsageError that names the option, never its value
 */
export function requireToken(vendor: string, option: string, value: unknown): string {
  const credential = requireSecret(vendor, option, value);
  if (isHeaderToken(credential)) return credential;
  throw wrongOption(
    vendor,
    option,
    "contains a space or another character that a header cannot carry",
  );
}

/** @throws UsageError if the options contain more than one of the alternatives */
export function requireOneWay(
  vendor: string,
  credentials: Readonly<Record<string, unknown>>,
  ways: readonly string[],
): void {
  const given = ways.filter((name) => credentials[name] !== undefined);
  if (given.length > 1) {
    throw new UsageError(
      `${vendor}: the options ${given.join(" and ")} exclude each other. Pass one of them.`,
    );
  }
}
