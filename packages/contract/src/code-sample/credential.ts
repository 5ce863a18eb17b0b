import { type Document, resolve } from "../document.ts";
import { type ContractOperation, listOperations } from "../operation.ts";

/** What a request proves itself by. `secret` is undefined where another call issues it first. */
export type Credential =
  | { readonly in: "basic"; readonly user: string; readonly password: string }
  | {
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
      readonly prefix: string;
      readonly secret: string | undefined;
    };

/** The operation that issues what another one needs, and where in its answer that stands. */
export interface Issuer {
  readonly operation: ContractOperation;
  readonly at: readonly (string | number)[];
}

export interface Credentials {
  readonly credentials: readonly Credential[];
  readonly issuer?: Issuer;
}

type Scheme = NonNullable<NonNullable<Document["components"]>["securitySchemes"]>[string];

/** The contract's made-up options (`x-sandbox`) as an operation needs them on the wire. */
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
  if (reference === undefined)
    throw new Error(`${operation.id} needs ${key}, no scheme has that name.`);
  const scheme = resolve<Scheme>(document, reference);
  if (isThing(scheme) && scheme.type === "http" && scheme.scheme === "basic") {
    const [user = "sandbox-id", password = "sandbox-secret"] = options.values();
    return { credential: { in: "basic", user, password } };
  }
  const issuer = issuerOf(document, operation, key);
  const place = placeOf(scheme);
  const [only, ...others] = options.values();
  const given =
    options.get(key) ??
    options.get(camelCase(place.name)) ??
    (others.length === 0 ? only : undefined) ??
    `sandbox-${key}`;
  return {
    credential: { ...place, secret: issuer === undefined ? given : undefined },
    ...(issuer && { issuer }),
  };
}

function placeOf(scheme: unknown): {
  in: "header" | "query" | "cookie";
  name: string;
  prefix: string;
} {
  if (!isThing(scheme) || scheme.type !== "apiKey") {
    return { in: "header", name: "Authorization", prefix: "Bearer " };
  }
  const place = scheme.in === "query" || scheme.in === "cookie" ? scheme.in : "header";
  return { in: place, name: String(scheme.name), prefix: String(scheme["x-prefix"] ?? "") };
}

/**
 * A scheme is issued where an operation that does without it answers a field of its name: what
 * answers `access_token` issues the scheme `accessToken`.
 */
function issuerOf(document: Document, of: ContractOperation, key: string): Issuer | undefined {
  for (const operation of operationsOf(document)) {
    if (operation.id === of.id || operation.security.some((names) => names.includes(key))) continue;
    const answer = operation.answers.find((each) => each.key.startsWith("2"));
    const at = pathTo(key, answer?.examples[0]?.value);
    if (at !== undefined) return { operation, at };
  }
  return undefined;
}

/** Whoever makes samples asks once for each operation. */
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
  if (!isThing(value)) return undefined;
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

function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
