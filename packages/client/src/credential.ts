import { UsageError } from "./errors.ts";
import type { Contract, Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";

/**
 * What fills a security scheme: the credential itself, or a function that gets it for a call (and
 * is handed that call's options, so that its own requests end with the call).
 */
export type Credential = string | ((options: CallOptions) => string | Promise<string>);

/** Credentials by the name of the contract's security scheme. */
export type Credentials = Readonly<Record<string, Credential | undefined>>;

/** The credentials that one request carries. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The bare values, so that no message repeats them. */
  readonly secrets: readonly string[];
}

const none: Authorization = { headers: {}, query: {}, secrets: [] };

export async function authorize(
  contract: Contract,
  operation: Operation,
  credentials: Credentials,
  options: CallOptions,
): Promise<Authorization> {
  if (operation.security.length === 0) return none;
  const schemes = operation.security.find((needed) => needed.every((name) => credentials[name]));
  if (schemes === undefined) {
    const needed = operation.security.map((names) => names.join(" and ")).join(", or ");
    throw new UsageError(
      `${contract.vendor}.${operation.id} needs the credential ${needed}, and the client was created without it.`,
    );
  }
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  const secrets: string[] = [];
  for (const name of schemes) {
    const scheme = contract.schemes[name];
    const credential = credentials[name];
    if (scheme === undefined || credential === undefined) continue;
    const secret = typeof credential === "string" ? credential : await credential(options);
    const target = scheme.in === "header" ? headers : query;
    target[scheme.name] = `${scheme.prefix ?? ""}${secret}`;
    secrets.push(secret);
  }
  return { headers, query, secrets };
}

/** The credential of HTTP Basic: standard Base64 of `username:password`, in UTF-8. */
export function basicCredential(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}
