import type { Document } from "../document.ts";
import { exampleInput } from "../example-input.ts";
import { flatInput } from "../input.ts";
import { isJson } from "../media-type.ts";
import type { ContractOperation } from "../operation.ts";
import { type Credential, credentialsOf } from "./credential.ts";

/** The request that the contract's first example makes. */
export interface SampleRequest {
  readonly method: string;
  /** With its parameters filled in. */
  readonly path: string;
  readonly query: Texts;
  readonly headers: Texts;
  readonly body?: SampleBody;
  readonly credentials: readonly Credential[];
  /** The request that gets the token first, and where in its answer the token stands. */
  readonly token?: { readonly request: SampleRequest; readonly at: readonly (string | number)[] };
}

type Texts = readonly (readonly [string, string])[];

export type SampleBody =
  | { readonly mediaType: string; readonly as: "json" | "text"; readonly value: unknown }
  | { readonly mediaType: string; readonly as: "form"; readonly value: Texts };

/**
 * Undefined for what takes more than a line to write without a library: parameters of a style of
 * their own, files, forms of several parts.
 */
export function sampleRequest(
  document: Document,
  operation: ContractOperation,
): SampleRequest | undefined {
  const as = bodyForm(operation);
  if (as === undefined || operation.parameters.some(isStyled)) return undefined;
  const input = exampleInput(operation);
  const sent = flatInput(document, operation).fields.filter(({ name }) => name in input);
  const at = (place: string): [string, unknown][] =>
    sent.filter((field) => field.place === place).map(({ name }) => [name, input[name]]);
  const fields = Object.fromEntries(at("body"));
  const [content] = at("content");
  const texts = (place: string) => at(place).flatMap(([name, value]) => pairs(name, value));
  if ([...at("path"), ...at("query"), ...at("header")].some(([, value]) => isObject(value))) {
    return undefined;
  }
  const { credentials, issuer } = credentialsOf(document, operation);
  const issuing = issuer && sampleRequest(document, issuer.operation);
  const cookies = texts("cookie").map((pair) => pair.join("="));
  return {
    method: operation.method,
    path: operation.path.replace(
      /\{([^}]+)\}|[^!-~]+/g,
      (written: string, name: string | undefined) =>
        encodeURIComponent(name === undefined ? written : String(input[name] ?? name)),
    ),
    query: texts("query"),
    headers: [
      ...texts("header"),
      ...(cookies.length === 0 ? [] : [["Cookie", cookies.join("; ")] as const]),
    ],
    ...(operation.body && {
      body: sampleBody(operation.body.mediaType, as, content ? content[1] : fields),
    }),
    credentials,
    ...(issuer && issuing && { token: { request: issuing, at: issuer.at } }),
  };
}

function sampleBody(mediaType: string, as: SampleBody["as"], value: unknown): SampleBody {
  if (as !== "form") return { mediaType, as, value };
  // As the client sends a form, which has nothing to say null with.
  const sent = Object.entries(Object(value)).filter(([, each]) => each !== null);
  return { mediaType, as, value: sent.flatMap(([name, each]) => pairs(name, each)) };
}

function bodyForm({ body }: ContractOperation): SampleBody["as"] | undefined {
  if (body === undefined || isJson(body.mediaType)) return "json";
  const value = body.examples[0]?.value;
  if (/^application\/x-www-form-urlencoded\b/.test(body.mediaType)) {
    const isPlain = isObject(value) && !Object.values(value).flat().some(isStructure);
    return isPlain && Object.keys(body.encoding).length === 0 ? "form" : undefined;
  }
  return typeof value === "string" && body.mediaType.startsWith("text/") ? "text" : undefined;
}

function isStyled({
  style,
  explode,
  content,
  allowReserved,
}: ContractOperation["parameters"][number]) {
  const hasStyle = style !== undefined && style !== "form" && style !== "simple";
  return hasStyle || explode === false || content !== undefined || allowReserved === true;
}

function pairs(name: string, value: unknown): Texts {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => [name, String(each)]);
}

function isStructure(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
