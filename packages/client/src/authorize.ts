import type { Credential, Credentials } from "./access.ts";
import type { Contract, Operation } from "./contract.ts";
import { UsageError } from "./errors.ts";

/** The credentials of one attempt. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  /** Parameters for the URL: `&name=value`. */
  readonly query: string;
  /** The values without their prefixes, in the order of the schemes. */
  readonly secrets: readonly string[];
}

/**
 * Of the security alternatives for which the client has all credentials, the one with the most: an optional
 * credential is sent if the client has it.
 * @throws UsageError if the client lacks a credential for every alternative
 */
export function chooseSchemes(
  name: string,
  { security }: Operation,
  credentials: Credentials,
): readonly string[] {
  const [chosen] = security
    .filter((schemes) => schemes.every((scheme) => credentials[scheme]))
    .sort((one, other) => other.length - one.length);
  if (chosen !== undefined) return chosen;
  if (security.length === 0) return [];
  const needed = security.map((schemes) => schemes.join(" with ")).join(", or ");
  throw new UsageError(`${name}: the client has no credential for ${needed}.`);
}

/**
 * The current credentials of the schemes. Returns a promise only if one of them must be fetched.
 * @throws UsageError for a credential that cannot be sent. The message names the scheme, never the value.
 */
export function authorize(
  name: string,
  schemes: readonly string[],
  credentials: Credentials,
  contract: Contract,
): Authorization | Promise<Authorization> {
  const secrets = schemes.map((scheme) => current(credentials[scheme]));
  return secrets.every((secret) => typeof secret === "string")
    ? place(name, schemes, secrets, contract)
    : Promise.all(secrets).then((all) => place(name, schemes, all, contract));
}

/** Discards issued credentials that the vendor rejected. Returns whether there were any. */
export function refuse(
  schemes: readonly string[],
  credentials: Credentials,
  { secrets }: Authorization,
): boolean {
  let isIssued = false;
  for (const [index, scheme] of schemes.entries()) {
    const credential = credentials[scheme];
    if (typeof credential !== "object") continue;
    credential.refuse(secrets[index] ?? "");
    isIssued = true;
  }
  return isIssued;
}

/** Never throws: the caller awaits several credentials at once, and each of them can fail. */
function current(credential: Credential = ""): string | Promise<string> {
  try {
    if (typeof credential === "function") return credential();
    return typeof credential === "object" ? credential.get() : credential;
  } catch (error) {
    return Promise.reject(error);
  }
}

function place(
  operation: string,
  schemes: readonly string[],
  secrets: readonly string[],
  contract: Contract,
): Authorization {
  const headers: Record<string, string> = {};
  let query = "";
  schemes.forEach((schemeName, index) => {
    const secret: unknown = secrets[index];
    const {
      in: location,
      name,
      prefix = "",
    } = contract.securitySchemes[schemeName] ?? {
      in: "header",
      name: schemeName,
    };
    const isSendable = location === "header" ? isHeaderToken(secret) : !!secret;
    if (typeof secret !== "string" || !isSendable) {
      throw new UsageError(
        `${operation}: the credential ${schemeName} is empty or cannot be sent.`,
      );
    }
    if (location === "header") headers[name] = prefix + secret;
    else query += `&${name}=${encodeURIComponent(prefix + secret)}`;
  });
  return { headers, query, secrets };
}

/** Whether the text can be sent in a header. */
export function isHeaderToken(credential: unknown): credential is string {
  return typeof credential === "string" && /^[\x21-\x7e]+$/.test(credential);
}

/** Appends parameters of the form `&name=value`. */
export function withQuery(url: string, query: string): string {
  return url + (url.includes("?") ? query : query.replace("&", "?"));
}
