import { isJsonObject, membersOf } from "@jumun/openapi/json";
import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";
import type { Contract } from "./contract.ts";
import type { IssuedTokens } from "./issued-token.ts";
import { operationIdOf } from "./operation.ts";
import { MockStartError } from "./start-error.ts";
import type { CredentialCase } from "./violation.ts";

/** Where a request has its credentials. Header names are in lower case. */
interface CredentialSource {
  readonly headers?: Readonly<Record<string, string>>;
  readonly url: { readonly query?: Readonly<Record<string, string | string[]>> };
}

/** Why a request has no acceptable credential. The credential itself is never in it. */
interface CredentialFault {
  readonly reason: string;
  readonly case: CredentialCase;
  /** The security scheme, as the contract calls it. */
  readonly scheme: string;
  /** Values of WWW-Authenticate. */
  readonly challenges: readonly string[];
}

/** The check of one scheme, without the scheme's name. */
type SchemeCheck = (source: CredentialSource) => Omit<CredentialFault, "scheme"> | undefined;

export type CredentialCheck = (source: CredentialSource) => CredentialFault | undefined;

/**
 * The accepted credentials by the name of the security scheme: without a prefix, and for Basic "<id>:<secret>".
 * Schemes that are missing accept any credential.
 */
export type IssuedCredentials = ReadonlyMap<string, ReadonlySet<string>>;

/** Accepts the current issued token, rejects expired ones, and leaves other tokens to the list, if there is one. */
export class AcceptedTokens extends Set<string> {
  readonly #tokens: IssuedTokens;
  readonly #isListed: boolean;

  constructor(tokens: IssuedTokens, listed: ReadonlySet<string> | undefined) {
    super(listed);
    this.#tokens = tokens;
    this.#isListed = listed !== undefined;
  }

  override has(token: string): boolean {
    const isExpired = this.#tokens.isExpired(token);
    if (isExpired !== undefined) return !isExpired;
    return !this.#isListed || super.has(token);
  }
}

/**
 * Checks credentials in place of Prism, with the same challenges. It also checks the prefix of an API key
 * (`x-prefix`) and accepts a colon in a Basic password.
 * @throws MockStartError for schemes that it cannot check, such as Digest: Prism would accept every request
 */
export function compileCredentialCheck(
  operation: IHttpOperation,
  issued: IssuedCredentials = new Map(),
): CredentialCheck {
  const alternatives = (operation.security ?? []).map((schemes) =>
    schemes.length === 0
      ? [named("", anonymous)]
      : schemes.map((scheme) =>
          named(
            scheme.key,
            compileScheme(scheme, operationIdOf(operation), issued.get(scheme.key)),
          ),
        ),
  );
  return (source) => {
    const faults: CredentialFault[] = [];
    for (const alternative of alternatives) {
      const found = alternative
        .map((check) => check(source))
        .filter((fault) => fault !== undefined);
      if (found.length === 0) return undefined;
      faults.push(...found);
    }
    const [first] = faults;
    return first && { ...first, challenges: faults.flatMap(({ challenges }) => challenges) };
  };
}

/** @throws MockStartError for a scheme that is not declared: Prism would accept every request */
export function checkSchemesAreDeclared({ vendor, document }: Contract): void {
  const components = isJsonObject(document.components) ? document.components : {};
  const declared = new Set(membersOf(components.securitySchemes).map(([name]) => name));
  const requirements = [
    document.security,
    ...membersOf(document.paths)
      .flatMap(([, item]) => membersOf(item))
      .map(([, operation]) => (isJsonObject(operation) ? operation.security : undefined)),
  ];
  for (const requirement of requirements.flat()) {
    const unknown = membersOf(requirement).find(([name]) => !declared.has(name));
    if (unknown !== undefined) {
      throw new MockStartError(
        `The contract of ${vendor} requires the security scheme "${unknown[0]}", which it does not declare: declare it in components.securitySchemes.`,
      );
    }
  }
}

function named(scheme: string, check: SchemeCheck): CredentialCheck {
  return (source) => {
    const found = check(source);
    return found && { ...found, scheme };
  };
}

function compileScheme(
  scheme: HttpSecurityScheme,
  operationId: string,
  issued: ReadonlySet<string> | undefined,
): SchemeCheck {
  switch (scheme.type) {
    case "apiKey":
      return apiKey(scheme.in, scheme.name, String(scheme.extensions?.["x-prefix"] ?? ""), issued);
    case "oauth2":
      return bearer("OAuth2", issued);
    case "openIdConnect":
      return bearer("OpenID", issued);
    case "http":
      if (scheme.scheme === "basic") return basic(issued);
      if (scheme.scheme === "bearer") return bearer("Bearer", issued);
      break;
  }
  const kind = scheme.type === "http" ? `http ${scheme.scheme}` : scheme.type;
  throw new MockStartError(
    `The mock cannot check the security scheme "${scheme.key}" (${kind}) of ${operationId}: describe it as apiKey (with x-prefix), http basic, http bearer, oauth2 or openIdConnect.`,
  );
}

function apiKey(
  location: string,
  name: string,
  prefix: string,
  issued: ReadonlySet<string> | undefined,
): SchemeCheck {
  const isGood = (value: string) => value.startsWith(prefix) && value.length > prefix.length;
  const key = name.toLowerCase();
  return ({ headers, url }) => {
    const value =
      location === "header"
        ? headers?.[key]
        : location === "cookie"
          ? cookieOf(headers?.cookie, name)
          : [url.query?.[name]].flat()[0];
    if (!value) return missing(`${location} ${name} is missing`);
    if (!isGood(value)) {
      return malformed(`${location} ${name} is not "${prefix}<credential>"`);
    }
    return issued === undefined || issued.has(value.slice(prefix.length))
      ? undefined
      : unknown(`${location} ${name} has a credential that was not issued`);
  };
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const start = `${name}=`;
  return header
    ?.split(";")
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(start))
    ?.slice(start.length);
}

function basic(issued: ReadonlySet<string> | undefined): SchemeCheck {
  const challenge = 'Basic realm="*"';
  const ids = new Set([...(issued ?? [])].map((pair) => pair.split(":")[0]));
  return ({ headers }) => {
    const [scheme, credential] = (headers?.authorization ?? "").split(" ");
    if (!scheme) return missing("header Authorization is missing", challenge);
    if (scheme.toLowerCase() !== "basic") {
      return malformed("header Authorization does not have the scheme Basic", challenge);
    }
    const pair = Buffer.from(credential ?? "", "base64").toString("utf8");
    if (!pair.includes(":")) {
      return malformed("header Authorization is not the Base64 of <id>:<secret>", challenge);
    }
    if (issued === undefined || issued.has(pair)) return undefined;
    if (!ids.has(pair.split(":")[0])) {
      return unknown("header Authorization has an id that was not issued", challenge);
    }
    const reason = "header Authorization has a secret that does not belong to the id";
    return { reason, case: "secret-wrong", challenges: [challenge] };
  };
}

function bearer(challenge: string, issued: ReadonlySet<string> | undefined): SchemeCheck {
  return ({ headers }) => {
    const value = headers?.authorization;
    if (!value) return missing("header Authorization is missing", challenge);
    const [, token] = /^Bearer\s(.+)$/.exec(value) ?? [];
    if (token === undefined) {
      return malformed('header Authorization is not "Bearer <token>"', challenge);
    }
    return issued === undefined || issued.has(token)
      ? undefined
      : unknown("header Authorization has a token that was not issued", challenge);
  };
}

/** An empty requirement: as in Prism, only requests without the header Authorization meet it. */
const anonymous: SchemeCheck = ({ headers }) =>
  headers?.authorization === undefined
    ? undefined
    : malformed("header Authorization is not expected", "None");

function missing(reason: string, ...challenges: string[]) {
  return { reason, case: "credential-missing", challenges } as const;
}

function malformed(reason: string, ...challenges: string[]) {
  return { reason, case: "credential-malformed", challenges } as const;
}

function unknown(reason: string, ...challenges: string[]) {
  return { reason, case: "credential-unknown", challenges } as const;
}
