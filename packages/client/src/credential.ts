import { UsageError } from "./errors.ts";
import type { Contract, Operation } from "./operation.ts";

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
  readonly headers: Readonly<Record<string, string>>;
  /** What is added to the address, ready to be joined. */
  readonly query: string;
  /** The bare values, so that no message repeats them. */
  readonly secrets: readonly string[];
  /** Tells the issuers that the vendor did not take them. False where there is no issuer. */
  readonly refused: () => Promise<boolean>;
}

/** Which schemes of an operation the client has credentials for. Chosen once per operation. */
export function chooseSchemes(
  contract: Contract,
  operation: Operation,
  credentials: Credentials,
): readonly string[] {
  if (operation.security.length === 0) return [];
  const schemes = operation.security.find((needed) => needed.every((name) => credentials[name]));
  if (schemes !== undefined) return schemes;
  const needed = operation.security.map((names) => names.join(" and ")).join(", or ");
  throw new UsageError(
    `${contract.vendor}.${operation.id} needs the credential ${needed}, and the client was created without it.`,
  );
}

/** Asks for the credentials, all of them afresh. A promise only where one of them is. */
export function authorize(
  contract: Contract,
  operation: Operation,
  credentials: Credentials,
): Authorization | Promise<Authorization> {
  const names = chooseSchemes(contract, operation, credentials);
  const values = names.map((name) => {
    const credential = credentials[name];
    if (typeof credential === "function") return credential();
    return typeof credential === "object" ? credential.get() : (credential ?? "");
  });
  const place = (secrets: string[]): Authorization => {
    const headers: Record<string, string> = {};
    let query = "";
    for (const [index, name] of names.entries()) {
      const scheme = contract.schemes[name];
      const secret = secrets[index];
      if (scheme === undefined || secret === undefined) continue;
      const value = `${scheme.prefix ?? ""}${secret}`;
      if (scheme.in === "header") headers[scheme.name] = value;
      else query += `&${encodeURIComponent(scheme.name)}=${encodeURIComponent(value)}`;
    }
    const refused = async () => {
      let issued = false;
      for (const [index, name] of names.entries()) {
        const credential = credentials[name];
        if (typeof credential !== "object") continue;
        await credential.refused(secrets[index] ?? "");
        issued = true;
      }
      return issued;
    };
    return { headers, query, secrets, refused };
  };
  return values.some((value) => typeof value !== "string")
    ? Promise.all(values).then(place)
    : place(values as string[]);
}

/** The credential of HTTP Basic: standard Base64 of `username:password`, in UTF-8. */
export function basicCredential(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
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
