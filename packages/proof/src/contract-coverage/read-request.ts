import { isRead, requestContent } from "@jumun/contract/content";
import type { Referenced, Schema } from "@jumun/contract/document";
import type { FoundOperation } from "@jumun/contract/find-operation";
import { isJson } from "@jumun/contract/media-type";
import type { ContractOperation } from "@jumun/contract/operation";
import { formValue, parameterValue, type Sent, sentTexts } from "@jumun/contract/sent-value";
import type { Judge } from "./contract-points.ts";
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
  const parameters = readParameters(judge, operation, {
    pathValues: found.pathValues,
    query: url.searchParams,
    headers: exchange.requestHeaders,
  });
  if (parameters === undefined) return undefined;
  const { requestBody, requestHeaders } = exchange;
  if (requestBody === "") {
    return operation.body?.required ? undefined : { parameters, security };
  }
  const type = (requestHeaders["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const schema = requestContent(judge.document, operation)[type]?.schema;
  if (schema === undefined) return undefined;
  if (!isRead(type)) return { parameters, security };
  const value = readBody(judge, operation, type, schema, requestBody);
  if (value === undefined || !judge.fits(schema, value)) return undefined;
  return { parameters, security, body: { mediaType: type, schema, value } };
}

function readParameters(
  judge: Judge,
  operation: ContractOperation,
  from: Sent,
): Map<string, Sample> | undefined {
  const sent = new Map<string, Sample>();
  for (const parameter of operation.parameters) {
    const { in: place = "query", name, required = false, schema } = parameter;
    const texts = sentTexts(judge.document, parameter, from);
    if (texts.length === 0) {
      if (required) return undefined;
      continue;
    }
    const value = parameterValue(judge.document, parameter, texts);
    const isJudged = schema !== undefined && value !== undefined;
    if (isJudged && !judge.fits(schema, value)) return undefined;
    sent.set(`${place} ${name}`, { value });
  }
  return sent;
}

function readBody(
  { document }: Judge,
  { body }: ContractOperation,
  mediaType: string,
  schema: Referenced<Schema>,
  text: string,
): unknown {
  if (!isJson(mediaType)) {
    return formValue(document, schema, body?.encoding ?? {}, new URLSearchParams(text));
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
