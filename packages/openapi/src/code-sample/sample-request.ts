import type { Document } from "../document.ts";
import { exampleInput } from "../example-input.ts";
import { flatInput, type InputLocation } from "../flat-input.ts";
import { isJsonObject } from "../json.ts";
import { isJson, isUrlEncodedForm } from "../media-type.ts";
import type { ContractOperation } from "../operation.ts";
import { expandPath } from "../path-template.ts";
import { type Credential, credentialsOf } from "./credential.ts";

/** The request that is made from the contract's first example. */
export interface SampleRequest {
  readonly method: string;
  /** With its parameters filled in. */
  readonly path: string;
  readonly query: Texts;
  readonly headers: Texts;
  readonly body?: SampleBody;
  readonly credentials: readonly Credential[];
  /** The request that issues the token, and the path to the token in its response. */
  readonly token?: { readonly request: SampleRequest; readonly at: readonly (string | number)[] };
}

type Texts = readonly (readonly [string, string])[];

export type SampleBody =
  | { readonly mediaType: string; readonly as: "json" | "text"; readonly value: unknown }
  | { readonly mediaType: string; readonly as: "form"; readonly value: Texts };

/** Undefined if a request takes more than a line without a library: parameter styles, files, multipart. */
export function sampleRequest(
  document: Document,
  operation: ContractOperation,
): SampleRequest | undefined {
  const as = bodyForm(operation);
  if (as === undefined || operation.parameters.some(isStyled)) return undefined;
  const input = exampleInput(operation);
  const sent = flatInput(document, operation).fields.filter(({ name }) => name in input);
  const at = (location: InputLocation): [string, unknown][] =>
    sent
      .filter((field) => field.in === location)
      .map(({ name, wireName = name }) => [wireName, input[name]]);
  const fields = Object.fromEntries(at("body"));
  const [content] = at("content");
  const texts = (location: InputLocation) =>
    at(location).flatMap(([name, value]) => pairs(name, value));
  if ([...at("path"), ...at("query"), ...at("header")].some(([, value]) => isJsonObject(value))) {
    return undefined;
  }
  const { credentials, issuer } = credentialsOf(document, operation);
  const issuing = issuer && sampleRequest(document, issuer.operation);
  const cookies = texts("cookie").map((pair) => pair.join("="));
  return {
    method: operation.method,
    path: expandPath(operation.path, (name) => String(input[name] ?? name)),
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
  // As the client does: a form cannot express null.
  const sent = Object.entries(Object(value)).filter(([, each]) => each !== null);
  return { mediaType, as, value: sent.flatMap(([name, each]) => pairs(name, each)) };
}

function bodyForm({ body }: ContractOperation): SampleBody["as"] | undefined {
  if (body === undefined || isJson(body.mediaType)) return "json";
  const value = body.examples[0]?.value;
  if (isUrlEncodedForm(body.mediaType)) {
    const isPlain = isJsonObject(value) && !Object.values(value).flat().some(isStructure);
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
