import type { Document, SecurityScheme } from "../document.ts";
import { isJsonObject } from "../json.ts";
import { listOperations } from "../list-operations.ts";
import type { ContractOperation } from "../operation.ts";
import { resolve } from "../reference.ts";

/** A credential in a sample request. `secret` is undefined if another operation issues it. */
export type Credential =
  | { readonly in: "basic"; readonly user: string; readonly password: string }
  | {
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
      readonly prefix: string;
      readonly secret: string | undefined;
    };

/** The operation that issues a token, and the path to the token in its response. */
export interface Issuer {
  readonly operation: ContractOperation;
  readonly at: readonly (string | number)[];
}

export interface Credentials {
  readonly credentials: readonly Credential[];
  readonly issuer?: Issuer;
}

/** The credentials of an operation, made from the contract's sandbox options (`x-sandbox`). */
export function credentialsOf(document: Document, operation: ContractOperation): Credentials {
  const read = (operation.security[0] ?? []).map((name) => readScheme(document, operation, name));
  const issuer = read.flatMap((each) => each.issuer ?? [])[0];
  return { credentials: read.map(({ credential }) => credential), ...(issuer && { issuer }) };
}

function readScheme(
  document: Document,
  operation: ContractOperation,
  key: string,
): { credential: Credential; issuer?: Issuer } {
  const options = new Map(Object.entries(document["x-sandbox"]?.options ?? {}));
  const reference = document.components?.securitySchemes?.[key];
  if (reference === undefined) {
    throw new Error(
      `${operation.id} requires the security scheme ${key}, which is not declared. Declare it in components.`,
    );
  }
  const scheme = resolve<SecurityScheme>(document, reference);
  if (scheme.type === "http" && scheme.scheme === "basic") {
    const [user = "sandbox-id", password = "sandbox-secret"] = options.values();
    return { credential: { in: "basic", user, password } };
  }
  const issuer = issuerOf(document, operation, key);
  const location = locationOf(scheme);
  const [only, ...others] = options.values();
  const given =
    options.get(key) ??
    options.get(camelCase(location.name)) ??
    (others.length === 0 ? only : undefined) ??
    `sandbox-${key}`;
  return {
    credential: { ...location, secret: issuer === undefined ? given : undefined },
    ...(issuer && { issuer }),
  };
}

function locationOf(scheme: SecurityScheme): {
  in: "header" | "query" | "cookie";
  name: string;
  prefix: string;
} {
  if (scheme.type !== "apiKey") {
    return { in: "header", name: "Authorization", prefix: "Bearer " };
  }
  return { in: scheme.in, name: scheme.name, prefix: scheme["x-prefix"] ?? "" };
}

/**
 * The operation that issues a scheme's token: it does not require the scheme, and its response has a
 * field of the scheme's name (`access_token` for the scheme `accessToken`).
 */
function issuerOf(document: Document, of: ContractOperation, key: string): Issuer | undefined {
  for (const operation of operationsOf(document)) {
    if (operation.id === of.id || operation.security.some((names) => names.includes(key))) continue;
    const response = operation.responses.find((each) => each.key.startsWith("2"));
    const at = pathTo(key, response?.examples[0]?.value);
    if (at !== undefined) return { operation, at };
  }
  return undefined;
}

const listed = new WeakMap<Document, readonly ContractOperation[]>();

function operationsOf(document: Document): readonly ContractOperation[] {
  const known = listed.get(document) ?? listOperations(document);
  listed.set(document, known);
  return known;
}

function pathTo(key: string, value: unknown): (string | number)[] | undefined {
  if (Array.isArray(value)) {
    const rest = pathTo(key, value[0]);
    return rest && [0, ...rest];
  }
  if (!isJsonObject(value)) return undefined;
  const name = Object.keys(value).find((each) => camelCase(each) === key);
  return name !== undefined && typeof value[name] === "string" ? [name] : undefined;
}

/** `x-api-key` and `api_key` as an option is called: `apiKey`. */
function camelCase(name: string): string {
  return name
    .replace(/^x-/i, "")
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[-_](.)/g, (_, letter: string) => letter.toUpperCase());
}
