import { UsageError } from "./errors.ts";
import type { Contract, Operation, SecurityScheme } from "./operation.ts";
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

/** A security scheme and what fills it. */
export interface FilledScheme extends SecurityScheme {
  /** The scheme's name in the contract. */
  readonly key: string;
  readonly credential: Credential;
}

/** The first alternative of an operation's security that the client has every credential for. */
export function filledSchemes(
  name: string,
  schemes: Contract["schemes"],
  { security }: Operation,
  credentials: Credentials,
): readonly FilledScheme[] {
  for (const keys of security.length > 0 ? security : [[]]) {
    const filled = keys.flatMap((key) => {
      const scheme = schemes[key];
      const credential = credentials[key];
      return scheme && credential ? [{ ...scheme, key, credential }] : [];
    });
    if (filled.length === keys.length) return filled;
  }
  throw new UsageError(`${name}: the client has no credential ${security.join(" or ")}.`);
}

/**
 * Asks for the credentials, all of them afresh. A promise only where one of them is.
 * @throws UsageError where one cannot be sent, naming it, never its value
 */
export function authorize(
  operation: string,
  schemes: readonly FilledScheme[],
): Authorization | Promise<Authorization> {
  const secrets = schemes.map(current);
  return secrets.every((secret) => typeof secret === "string")
    ? placed(operation, schemes, secrets)
    : Promise.all(secrets).then((all) => placed(operation, schemes, all));
}

/** A rejection where it throws: those asked beside it may fail too, and are waited for all the same. */
function current({ credential }: FilledScheme): string | Promise<string> {
  try {
    if (typeof credential === "function") return credential();
    return typeof credential === "object" ? credential.get() : credential;
  } catch (error) {
    return Promise.reject(error);
  }
}

function placed(
  operation: string,
  schemes: readonly FilledScheme[],
  secrets: readonly string[],
): Authorization {
  const authorization: Authorization = { headers: {}, secrets };
  schemes.forEach(({ key, name, prefix = "", place = inHeader }, index) => {
    if (place(authorization, name, prefix, secrets[index])) return;
    throw new UsageError(`${operation}: the credential ${key} is empty or cannot be sent.`);
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
