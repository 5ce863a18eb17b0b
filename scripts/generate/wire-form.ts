/** What a request or an answer needs of the runtime beyond plain parameters and JSON. */
import type { FieldEncoding, Operation, ParameterStyle } from "@jumun/client/operation";
import {
  type Document,
  type Parameter,
  type Referenced,
  resolve,
  type Schema,
} from "@jumun/contract/document";
import { answerContent, isJson } from "@jumun/contract/media-type";
import type { Body, ContractOperation } from "@jumun/contract/operation";
import { Source } from "./literal.ts";

/** Modules of the runtime that a contract's descriptors name, and the function of each. */
export const parts = {
  pairs: ["pairs", "pairs"],
  inQuery: ["inQuery", "query-credential"],
  write: ["styledRequest", "styled-request"],
  formBody: ["formBody", "form-body"],
  multipartBody: ["multipartBody", "multipart-body"],
  wholeBody: ["wholeBody", "whole-body"],
  read: ["bytesAnswer", "bytes-answer"],
} as const;

/** The members of a descriptor that only such an operation has. */
export interface WireForm
  extends Pick<Operation, "styles" | "accept" | "encoding" | "bytes" | "mayLackBody"> {
  readonly query?: Source;
  readonly form?: Source;
  readonly write?: Source;
  readonly encode?: Source;
  readonly read?: Source;
}

export function wireForm(document: Document, operation: ContractOperation): WireForm {
  const styles = Object.fromEntries(
    operation.parameters.flatMap((parameter) => {
      const style = styleOf(document, parameter);
      return style === undefined ? [] : [[parameter.name, style]];
    }),
  );
  const accept = acceptOf(operation);
  const { body } = operation;
  const encoder = body && encoderOf(document, operation.id, body);
  const encoding = encoder === undefined || body === undefined ? {} : encodingOf(body);
  const bytes = operation.answers
    .filter((answer) => answer.key.startsWith("2") && answerContent(document, answer) === "bytes")
    .map(({ key }) => key);
  const isStyled = Object.keys(styles).length > 0;
  const hasQuery = operation.parameters.some(
    ({ in: place = "query", name }) => place.startsWith("query") && !Object.hasOwn(styles, name),
  );
  const isForm = encoder === undefined && body !== undefined && !isJson(body.mediaType);
  const mayLackBody = body !== undefined && !body.required;
  return {
    ...(hasQuery && { query: new Source(parts.pairs[0]) }),
    ...(isForm && { form: new Source(parts.pairs[0]) }),
    ...((isStyled || accept || encoder || mayLackBody) && { write: new Source(parts.write[0]) }),
    ...(isStyled && { styles }),
    ...(mayLackBody && { mayLackBody }),
    ...(accept && { accept }),
    ...(encoder && { encode: new Source(parts[encoder][0]) }),
    ...(Object.keys(encoding).length > 0 && { encoding }),
    ...(bytes.length > 0 && { read: new Source(parts.read[0]), bytes }),
  };
}

const defaults = { query: "form", path: "simple", header: "simple", cookie: "form" } as const;

/** Undefined where the value is a path's text, or the text or the repeated pairs of a query. */
function styleOf(document: Document, parameter: Parameter): ParameterStyle | undefined {
  const place = parameter.in === "querystring" ? "query" : (parameter.in ?? "query");
  const style = parameter.style ?? defaults[place];
  const explode = parameter.explode ?? style === "form";
  const { allowReserved = false, content } = parameter;
  if (content !== undefined) return { style, explode: false, json: true };
  const kind = kindOf(document, parameter.schema);
  const isPlain = !["label", "matrix"].includes(style) && kind === "text" && place !== "header";
  const isRepeated = style === "form" && explode && place === "query" && kind === "list";
  if (!allowReserved && (isPlain || isRepeated)) return undefined;
  return { style, explode, ...(allowReserved && { allowReserved }) };
}

/** What a value is on the wire: one text, a list of texts, or something that has more to it. */
function kindOf(
  document: Document,
  reference: Referenced<Schema> | undefined,
  depth = 0,
): "text" | "list" | "other" {
  if (reference === undefined || depth > 20) return "other";
  const schema = resolve<Schema>(document, reference);
  const inner = (part: Referenced<Schema>) => kindOf(document, part, depth + 1);
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (types.length > 0 && types.every((type) => /^(string|number|integer|boolean)$/.test(type))) {
    return "text";
  }
  if (types.length === 1 && types[0] === "array") {
    const { items } = schema;
    return typeof items === "object" && inner(items) === "text" ? "list" : "other";
  }
  if (types.length > 0) return "other";
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values?.every((value) => typeof value !== "object" || value === null)) return "text";
  const parts = schema.oneOf ?? schema.anyOf ?? [];
  const kinds = [...new Set(parts.filter((part) => !isNull(document, part)).map(inner))];
  if (kinds.length === 1 && kinds[0] !== undefined) return kinds[0];
  return schema.allOf?.map(inner).find((kind) => kind !== "other") ?? "other";
}

function isNull(document: Document, part: Referenced<Schema>): boolean {
  return resolve<Schema>(document, part).type === "null";
}

/** The `Accept` header where the answers are not all JSON of the plain kind. */
function acceptOf({ answers }: ContractOperation): string | undefined {
  const types = [...new Set(answers.flatMap(({ mediaType }) => mediaType ?? []))];
  if (types.every((type) => type === "application/json")) return undefined;
  const ordered = types.sort((one, other) => Number(isJson(other)) - Number(isJson(one)));
  // Whatever it is can be read as plain text.
  const isAny = ordered.includes("text/plain") && !ordered.some(isJson);
  return [...ordered, ...(isAny ? ["*/*"] : [])].join(", ");
}

function encoderOf(
  document: Document,
  id: string,
  body: Body,
): "formBody" | "multipartBody" | "wholeBody" | undefined {
  const { mediaType, schema } = body;
  const resolved = resolve<Schema>(document, schema);
  if (isJson(mediaType)) return undefined;
  if (/^application\/x-www-form-urlencoded\b/.test(mediaType)) {
    const fields = Object.values(resolved.properties ?? {});
    const isPlain =
      fields.length > 0 && fields.every((field) => kindOf(document, field) !== "other");
    const isUsual = mediaType === "application/x-www-form-urlencoded";
    return isPlain && isUsual && Object.keys(body.encoding).length === 0 ? undefined : "formBody";
  }
  if (/^multipart\/form-data\b/.test(mediaType)) return "multipartBody";
  const isWhole = [resolved.type ?? "string"].flat().includes("string") && !resolved.properties;
  if (isWhole && !mediaType.startsWith("multipart/")) return "wholeBody";
  throw new Error(
    `${id}: the client does not know how to write a body of ${mediaType} that is no text. Describe it as JSON, as a form, or as a string.`,
  );
}

/** Fields of a form that the contract says more of than OpenAPI's defaults. */
function encodingOf({ mediaType, encoding }: Body): Record<string, FieldEncoding> {
  const described: Record<string, FieldEncoding> = {};
  for (const [name, field] of Object.entries(encoding)) {
    const { style, explode, allowReserved, contentType } = field;
    const hasStyle = style !== undefined || explode !== undefined || allowReserved !== undefined;
    if (hasStyle && mediaType.includes("urlencoded")) {
      const how = style ?? "form";
      const written = { style: how, explode: explode ?? how === "form" };
      described[name] = { style: { ...written, ...(allowReserved && { allowReserved }) } };
    } else if (contentType !== undefined) {
      described[name] = { contentType };
    }
  }
  return described;
}
