import type { Document } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { pascalCase } from "@jumun/openapi/pascal-case";
import { resolve } from "@jumun/openapi/reference";

/** How the factory's caller gives what fills one security scheme of the contract. */
export interface CredentialOption {
  /** The scheme's name in the contract. */
  readonly scheme: string;
  readonly kind: "key" | "basic" | "token" | "client-credentials";
  /** The options' names: one, or the two halves of a pair. */
  readonly names: readonly string[];
  /** Where it travels, for the option's comment: `the header X-API-Key`. */
  readonly travels: string;
  /** Whether no secured operation can be called without it. */
  readonly required: boolean;
}

/** The operation of a contract that issues a token for client credentials. */
export const tokenOperation = "issueAccessToken";

/** What the options of every client are called already. */
const taken = new Set([
  ...["baseUrl", "clock", "deadline", "environment", "fetch", "headers", "logger"],
  ...[
    "maxResponseBytes",
    "onExchange",
    "retries",
    "timeout",
    "tokenStore",
    "userAgent",
    "validate",
  ],
]);

/** The credential options that a contract's security schemes ask for, as far as operations use them. */
export function credentialOptions(
  document: Document,
  operations: readonly ContractOperation[],
): CredentialOption[] {
  const alternatives = operations.flatMap(({ security }) => security);
  const used = [...new Set(alternatives.flat())].flatMap((scheme) => {
    const described = describe(document, scheme, operations);
    return described === undefined ? [] : [{ scheme, ...described }];
  });
  const given = new Set(taken);
  return used.map(({ scheme, kind, travels }) => {
    const isOnly = used.filter((other) => sort(other.kind) === sort(kind)).length === 1;
    const names = optionNames(scheme, kind, isOnly).map((name) => unused(name, given));
    const required = alternatives.every((names) => names.includes(scheme));
    return { scheme, kind, travels, names, required };
  });
}

type Kind = CredentialOption["kind"];

/** Options of one sort have the same usual name. */
function sort(kind: Kind): Kind {
  return kind === "client-credentials" ? "token" : kind;
}

function describe(
  document: Document,
  name: string,
  operations: readonly ContractOperation[],
): Pick<CredentialOption, "kind" | "travels"> | undefined {
  const reference = document.components?.securitySchemes?.[name];
  const scheme = reference && resolve(document, reference);
  if (scheme === undefined) return undefined;
  if (scheme.type === "apiKey") {
    return { kind: "key", travels: `the ${placeNames[scheme.in] ?? scheme.in} ${scheme.name}` };
  }
  if (scheme.type === "http" && scheme.scheme === "basic") {
    return { kind: "basic", travels: "the header Authorization, as Basic" };
  }
  const issues =
    scheme.type === "oauth2" &&
    scheme.flows?.clientCredentials !== undefined &&
    operations.some(({ id }) => id === tokenOperation);
  return {
    kind: issues ? "client-credentials" : "token",
    travels: "the header Authorization, as Bearer",
  };
}

const placeNames: Readonly<Record<string, string>> = {
  query: "query parameter",
  header: "header",
  cookie: "cookie",
};

/** The usual names, or the scheme's own where there are several of the kind. */
function optionNames(scheme: string, kind: Kind, isOnly: boolean): string[] {
  const name = pascalCase(scheme);
  const own = /^[A-Z]/.test(name) ? lowerFirst(name) : `credential${name}`;
  if (kind === "key") return [isOnly ? "apiKey" : own];
  if (kind === "token") return [isOnly ? "accessToken" : own];
  if (kind === "basic")
    return isOnly ? ["username", "password"] : [`${own}Username`, `${own}Password`];
  return isOnly
    ? ["clientId", "clientSecret", "accessToken"]
    : [`${own}ClientId`, `${own}ClientSecret`, `${own}Token`];
}

function unused(name: string, given: Set<string>): string {
  const free = given.has(name) ? unused(`${name}Credential`, given) : name;
  given.add(free);
  return free;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Made-up values of the options: what `x-sandbox` of the contract says. */
export function sandboxOptions(options: readonly CredentialOption[]): Record<string, string> {
  const names = options.flatMap(({ kind, names }) =>
    kind === "client-credentials" ? names.slice(0, 2) : names,
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      `sandbox-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    ]),
  );
}
