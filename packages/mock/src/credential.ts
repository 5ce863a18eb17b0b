import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";
import type { Contract } from "./contract.ts";
import { isJsonObject, membersOf } from "./json.ts";
import { operationIdOf } from "./operation.ts";
import { MockStartError } from "./start-error.ts";

/** What a credential is looked for in. Header names are in lower case. */
interface CredentialSource {
  readonly headers?: Readonly<Record<string, string>>;
  readonly url: { readonly query?: Readonly<Record<string, string | string[]>> };
}

/** Why a request has no acceptable credential. The credential itself is never in it. */
interface CredentialFault {
  readonly reason: string;
  /** Values of WWW-Authenticate. */
  readonly challenges: readonly string[];
}

export type CredentialCheck = (source: CredentialSource) => CredentialFault | undefined;

/**
 * Prism's check of credentials, made whole: the same challenges, and besides the prefix of an API key
 * (`x-prefix`) and a colon inside a Basic password. A scheme that it cannot check (Digest, mutual TLS,
 * what OpenAPI does not know) is refused with the contract, where Prism would let requests pass.
 */
export function compileCredentialCheck(operation: IHttpOperation): CredentialCheck {
  const alternatives = (operation.security ?? []).map((schemes) =>
    schemes.length === 0
      ? [anonymous]
      : schemes.map((scheme) => compileScheme(scheme, operationIdOf(operation))),
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

/** Each scheme that a requirement names must be declared: Prism takes an unknown one for "none". */
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
        `The contract of ${vendor} asks for the security scheme "${unknown[0]}", which it does not declare: declare it in components.securitySchemes.`,
      );
    }
  }
}

function compileScheme(scheme: HttpSecurityScheme, operationId: string): CredentialCheck {
  switch (scheme.type) {
    case "apiKey":
      return apiKey(scheme.in, scheme.name, String(scheme.extensions?.["x-prefix"] ?? ""));
    case "oauth2":
      return bearer("OAuth2");
    case "openIdConnect":
      return bearer("OpenID");
    case "http":
      if (scheme.scheme === "basic") return basic;
      if (scheme.scheme === "bearer") return bearer("Bearer");
      break;
  }
  const kind = scheme.type === "http" ? `http ${scheme.scheme}` : scheme.type;
  throw new MockStartError(
    `The mock cannot check the security scheme "${scheme.key}" (${kind}) of ${operationId}: describe it as apiKey (with x-prefix), http basic, http bearer, oauth2 or openIdConnect.`,
  );
}

function apiKey(place: string, name: string, prefix: string): CredentialCheck {
  const isGood = (value: string) => value.startsWith(prefix) && value.length > prefix.length;
  const key = name.toLowerCase();
  return ({ headers, url }) => {
    const value =
      place === "header"
        ? headers?.[key]
        : place === "cookie"
          ? cookieOf(headers?.cookie, name)
          : [url.query?.[name]].flat()[0];
    if (!value) return fault(`${place} ${name} is missing`);
    return isGood(value)
      ? undefined
      : fault(`${place} ${name} does not read "${prefix}<credential>"`);
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

const basic: CredentialCheck = ({ headers }) => {
  const [scheme, credential] = (headers?.authorization ?? "").split(" ");
  const challenge = 'Basic realm="*"';
  if (!scheme) return fault("header Authorization is missing", challenge);
  if (scheme.toLowerCase() !== "basic") {
    return fault("header Authorization has not the scheme Basic", challenge);
  }
  return Buffer.from(credential ?? "", "base64").includes(":")
    ? undefined
    : fault("header Authorization is not the Base64 of <id>:<secret>", challenge);
};

function bearer(challenge: string): CredentialCheck {
  return ({ headers }) => {
    const value = headers?.authorization;
    if (!value) return fault("header Authorization is missing", challenge);
    return /^Bearer\s.+$/.test(value)
      ? undefined
      : fault('header Authorization does not read "Bearer <token>"', challenge);
  };
}

/** An empty requirement, "or nobody in particular": as in Prism, only without any Authorization. */
const anonymous: CredentialCheck = ({ headers }) =>
  headers?.authorization === undefined
    ? undefined
    : fault("header Authorization is given where none is expected", "None");

function fault(reason: string, ...challenges: string[]): CredentialFault {
  return { reason, challenges };
}
