import { UsageError } from "./errors.ts";
import type { Contract, Operation } from "./operation.ts";
import { type Fetch, wrongOption } from "./options.ts";

/** A credential that the vendor issues and takes back: it can be asked for another one. */
export interface IssuedCredential {
  get(): string | Promise<string>;
  /** Tells that the vendor no longer takes this one. */
  refused(credential: string): void | Promise<void>;
}

/** What fills a security scheme. A function is asked before every attempt. */
export type Credential = string | (() => string | Promise<string>) | IssuedCredential;

/** Credentials by the name of the contract's security scheme. */
export type Credentials = Readonly<Record<string, Credential | undefined>>;

/** The credentials that one attempt carries. */
export interface Authorization {
  readonly headers: Record<string, string>;
  /** What is added to the address, as `&name=value`. */
  query?: string;
  /** Sends to an address with that; undefined where there is nothing to add. */
  send?: (fetch: Fetch, url: string, init: RequestInit) => Promise<Response>;
  /** The bare values, so that no message repeats them. */
  readonly secrets: readonly string[];
}

/**
 * The first alternative of an operation's security that the client has every credential for, by the
 * names of its schemes.
 */
export function filledSchemes(
  name: string,
  { security }: Operation,
  credentials: Credentials,
): readonly string[] {
  const filled = security.find((schemes) => schemes.every((scheme) => credentials[scheme]));
  if (filled) return filled;
  if (security.length === 0) return [];
  throw new UsageError(`${name}: the client has no credential ${security.join(" or ")}.`);
}

/**
 * Asks for the credentials of those schemes, all of them afresh. A promise only where one of them is.
 * @throws UsageError where one cannot be sent, naming it, never its value
 */
export function authorize(
  operation: string,
  schemes: readonly string[],
  credentials: Credentials,
  contract: Contract,
): Authorization | Promise<Authorization> {
  const secrets = schemes.map((scheme) => current(credentials[scheme]));
  return secrets.every((secret) => typeof secret === "string")
    ? placed(operation, schemes, secrets, contract)
    : Promise.all(secrets).then((all) => placed(operation, schemes, all, contract));
}

/** A rejection where it throws: those asked beside it may fail too, and are waited for all the same. */
function current(credential: Credential = ""): string | Promise<string> {
  try {
    if (typeof credential === "function") return credential();
    return typeof credential === "object" ? credential.get() : credential;
  } catch (error) {
    return Promise.reject(error);
  }
}

function placed(
  operation: string,
  schemes: readonly string[],
  secrets: readonly string[],
  contract: Contract,
): Authorization {
  const authorization: Authorization = { headers: {}, secrets };
  schemes.forEach((scheme, index) => {
    const { name, prefix = "", place = inHeader } = contract.schemes[scheme] ?? { name: scheme };
    if (place(authorization, name, prefix, secrets[index])) return;
    throw new UsageError(`${operation}: the credential ${scheme} is empty or cannot be sent.`);
  });
  return authorization;
}

function inHeader(
  { headers }: Authorization,
  name: string,
  prefix: string,
  secret: unknown,
): boolean {
  headers[name] = prefix + secret;
  return isSendable(secret);
}

/** The credential of HTTP Basic: standard Base64 of `username:password`, in UTF-8. */
export function basicCredential(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}

/**
 * A credential option that somebody else gets: itself, or a function that is asked for it.
 * @throws UsageError naming the option, never its value
 */
export function givenCredential(vendor: string, option: string, value: unknown): Credential {
  return typeof value === "function" ? () => value() : requireCredential(vendor, option, value);
}

/**
 * A credential option that must be there.
 * @throws UsageError naming the option, never its value
 */
export function requireSecret(vendor: string, option: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw wrongOption(vendor, option, "is missing");
}

/**
 * A credential option that travels in a header, which a stray space or line break would break.
 * @throws UsageError naming the option, never its value
 */
export function requireCredential(vendor: string, option: string, value: unknown): string {
  const credential = requireSecret(vendor, option, value);
  if (isSendable(credential)) return credential;
  throw wrongOption(vendor, option, "has a space or what else cannot be sent");
}

/** Text that ends no header. */
export function isSendable(credential: unknown): boolean {
  return typeof credential === "string" && /^[\x21-\x7e]+$/.test(credential);
}
