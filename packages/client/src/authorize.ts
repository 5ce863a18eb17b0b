import type { Credential, Credentials } from "./access.ts";
import type { Contract, Operation } from "./contract.ts";
import { UsageError } from "./errors.ts";

/** The credentials that one attempt carries. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  /** Parameters that are added to the URL: `&name=value`. */
  readonly query: string;
  /** Their names. */
  readonly queryNames: readonly string[];
  /** The values without their prefixes, in the order of the schemes. */
  readonly secrets: readonly string[];
}

/**
 * The alternative of an operation's security with the most credentials, of which the client has every one: an
 * optional credential that is given is sent. The first of those with equally many.
 * @throws UsageError if there is none
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
 * The current credentials of these schemes. A promise only if one of them has to be fetched.
 * @throws UsageError for a credential that cannot be sent. It names the scheme, never the value.
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

/** Reports to the issuers that the vendor refused these credentials. False if none was issued. */
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

/** Never throws: others that were asked at the same time may fail too, and are waited for. */
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
  const queryNames: string[] = [];
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
    else {
      query += `&${name}=${encodeURIComponent(prefix + secret)}`;
      queryNames.push(name);
    }
  });
  return { headers, query, queryNames, secrets };
}

/** Whether a header can carry the text without being ended by it. */
export function isHeaderToken(credential: unknown): credential is string {
  return typeof credential === "string" && /^[\x21-\x7e]+$/.test(credential);
}

/** The URL with parameters that are written as `&name=value`. */
export function withQuery(url: string, query: string): string {
  return url + (url.includes("?") ? query : query.replace("&", "?"));
}
