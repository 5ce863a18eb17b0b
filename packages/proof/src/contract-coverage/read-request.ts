import { type Referenced, resolve, type Schema } from "@jumun/contract/document";
import type { FoundOperation } from "@jumun/contract/find-operation";
import { isJson } from "@jumun/contract/media-type";
import type { ContractOperation } from "@jumun/contract/operation";
import { typedValue } from "@jumun/contract/typed-value";
import { isRead, type Judge, requestContent } from "./contract-points.ts";
import type { Sample } from "./schema-points.ts";
import { sentCredentials } from "./sent-credentials.ts";
import type { WireExchange } from "./wire-exchange.ts";

/** A request that is as the contract says. */
export interface SentRequest {
  /** By `query limit`; what was not sent is not there. */
  readonly parameters: ReadonlyMap<string, Sample>;
  /** Undefined where there was none, or one whose text means no value here. */
  readonly body?: Sample & { readonly mediaType: string; readonly schema: Referenced<Schema> };
  /** The alternatives whose credentials were sent. */
  readonly security: readonly (readonly string[])[];
}

/** Reads a request; undefined where it breaks the contract or has not the credentials. */
export function readRequest(
  judge: Judge,
  found: FoundOperation,
  url: URL,
  exchange: WireExchange,
): SentRequest | undefined {
  const { operation } = found;
  const security = sentCredentials(judge.document, operation, url, exchange.requestHeaders);
  if (operation.security.length > 0 && security.length === 0) return undefined;
  const parameters = readParameters(judge, found, url, exchange.requestHeaders);
  if (parameters === undefined) return undefined;
  const { requestBody, requestHeaders } = exchange;
  if (requestBody === "") {
    return operation.body?.required ? undefined : { parameters, security };
  }
  const type = (requestHeaders["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const schema = requestContent(judge.document, operation)[type]?.schema;
  if (schema === undefined) return undefined;
  if (!isRead(type)) return { parameters, security };
  const value = readBody(judge, type, schema, requestBody);
  if (value === undefined || !judge.fits(schema, value)) return undefined;
  return { parameters, security, body: { mediaType: type, schema, value } };
}

function readParameters(
  judge: Judge,
  { operation, pathValues }: FoundOperation,
  url: URL,
  headers: WireExchange["requestHeaders"],
): Map<string, Sample> | undefined {
  const sent = new Map<string, Sample>();
  for (const parameter of operation.parameters) {
    const { in: place = "query", name, required = false, schema } = parameter;
    const texts = textsOf(place, name, { pathValues, url, headers });
    if (texts.length === 0) {
      if (required) return undefined;
      continue;
    }
    const value = schema === undefined ? texts[0] : sentValue(judge, parameter, schema, texts);
    // Objects have styles of their own that are not read here.
    const isObject =
      schema !== undefined && resolve<Schema>(judge.document, schema).type === "object";
    if (schema !== undefined && !isObject && !judge.fits(schema, value)) return undefined;
    sent.set(`${place} ${name}`, { value });
  }
  return sent;
}

function textsOf(
  place: string,
  name: string,
  from: {
    readonly pathValues: Readonly<Record<string, string>>;
    readonly url: URL;
    readonly headers: WireExchange["requestHeaders"];
  },
): string[] {
  const cookies = new URLSearchParams((from.headers.cookie ?? "").replaceAll("; ", "&"));
  if (place === "query") return from.url.searchParams.getAll(name);
  if (place === "cookie") return cookies.getAll(name);
  const text = place === "path" ? from.pathValues[name] : from.headers[name.toLowerCase()];
  return text === undefined ? [] : [text];
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

function sentValue(
  { document }: Judge,
  parameter: ContractOperation["parameters"][number],
  schema: Referenced<Schema>,
  texts: readonly string[],
): unknown {
  const { type, items } = resolve<Schema>(document, schema);
  const [first = ""] = texts;
  if (type !== "array") return typedValue(type, first);
  const { style = "form", explode = style === "form" } = parameter;
  const isExploded = explode && (parameter.in === "query" || parameter.in === "cookie");
  const parts = isExploded ? texts : first.split(separators[style] ?? ",");
  const itemType = typeof items === "object" ? resolve<Schema>(document, items).type : undefined;
  return parts.map((part) => typedValue(itemType, part));
}

function readBody(
  { document }: Judge,
  mediaType: string,
  schema: Referenced<Schema>,
  text: string,
): unknown {
  if (isJson(mediaType)) {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
  const properties = resolve<Schema>(document, schema).properties ?? {};
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => {
      const property = properties[name];
      return [name, typedValue(property && resolve<Schema>(document, property).type, value)];
    }),
  );
}
