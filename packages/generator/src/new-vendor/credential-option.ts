import { clientRules } from "@jumun/client/options";
import type { Document } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { pascalCase } from "@jumun/openapi/pascal-case";
import { resolve } from "@jumun/openapi/reference";

/** The options of a factory for one security scheme of the contract. */
export interface CredentialOption {
  /** The name in the contract. */
  readonly scheme: string;
  readonly kind: "key" | "basic" | "token";
  /** One name, or two for a pair. */
  readonly names: readonly string[];
  /** Its location in the request, for comments: `the header X-API-Key`. */
  readonly location: string;
  /** Whether every secured operation needs it. */
  readonly required: boolean;
}

/** The credential options for the security schemes that operations use. */
export function credentialOptions(
  document: Document,
  operations: readonly ContractOperation[],
): CredentialOption[] {
  const alternatives = operations.flatMap(({ security }) => security);
  const used = [...new Set(alternatives.flat())].flatMap((scheme) => {
    const described = describe(document, scheme);
    return described === undefined ? [] : [{ scheme, ...described }];
  });
  const taken = new Set(Object.keys(clientRules));
  return used.map(({ scheme, kind, location }) => {
    const isOnly = used.filter((other) => other.kind === kind).length === 1;
    const names = optionNames(scheme, kind, isOnly).map((name) => unused(name, taken));
    const required = alternatives.every((names) => names.includes(scheme));
    return { scheme, kind, location, names, required };
  });
}

type Kind = CredentialOption["kind"];

function describe(
  document: Document,
  name: string,
): Pick<CredentialOption, "kind" | "location"> | undefined {
  const reference = document.components?.securitySchemes?.[name];
  const scheme = reference && resolve(document, reference);
  if (scheme === undefined) return undefined;
  if (scheme.type === "apiKey") {
    return { kind: "key", location: `the ${placeNames[scheme.in] ?? scheme.in} ${scheme.name}` };
  }
  if (scheme.type === "http" && scheme.scheme === "basic") {
    return { kind: "basic", location: "the header Authorization, as Basic" };
  }
  return { kind: "token", location: "the header Authorization, as Bearer" };
}

const placeNames: Readonly<Record<string, string>> = {
  query: "query parameter",
  header: "header",
  cookie: "cookie",
};

/** The default names, or names made from the scheme if there are several of the kind. */
function optionNames(scheme: string, kind: Kind, isOnly: boolean): string[] {
  const name = pascalCase(scheme);
  const own = /^[A-Z]/.test(name) ? lowerFirst(name) : `credential${name}`;
  if (kind === "key") return [isOnly ? "apiKey" : own];
  if (kind === "token") return [isOnly ? "accessToken" : own];
  return isOnly ? ["username", "password"] : [`${own}Username`, `${own}Password`];
}

function unused(name: string, taken: Set<string>): string {
  const free = taken.has(name) ? unused(`${name}Credential`, taken) : name;
  taken.add(free);
  return free;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Made-up values of the options, for `x-sandbox`. */
export function sandboxOptions(options: readonly CredentialOption[]): Record<string, string> {
  const names = options.flatMap(({ names }) => names);
  return Object.fromEntries(
    names.map((name) => [
      name,
      `sandbox-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    ]),
  );
}
