import { type HarEntry, recordHar } from "@jumun/client/har";
import { matchOperation } from "@jumun/openapi/match-operation";
import type { ContractOperation } from "@jumun/openapi/operation";
import type { BodyCapture } from "./body-capture.ts";
import { type ReadBody, readBody } from "./read-body.ts";
import { ExchangeRedactor } from "./redact-exchange.ts";
import { shapeOfBody, shapeOfHeaders, shapeOfPath } from "./shape.ts";

/** A message that passed the proxy. */
interface ForwardedMessage {
  /** By lower-case name. */
  readonly headers: NodeJS.Dict<string[]>;
  readonly body: Pick<BodyCapture, "length" | "bytes">;
  /** Whether the body arrived as a whole. */
  readonly isComplete: boolean;
}

export interface ForwardedExchange {
  readonly method: string;
  /** At the upstream. */
  readonly url: URL;
  readonly request: ForwardedMessage;
  readonly status: number;
  readonly response: ForwardedMessage;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Milliseconds. */
  readonly duration: number;
}

export interface EntryOptions {
  readonly vendor: string;
  readonly operations: readonly ContractOperation[];
  readonly secretParameters: readonly string[];
  /** The path of the upstream, before the paths of the contract. */
  readonly basePath: string;
  /** Whether only names and types are recorded. */
  readonly isShape: boolean;
}

/** The redacted parts of an exchange. A body without text is undefined. */
interface Shown {
  readonly url: string;
  readonly requestHeaders: Record<string, string>;
  readonly requestBody: string | undefined;
  readonly responseHeaders: Record<string, string>;
  readonly responseBody: string | undefined;
}

/**
 * A HAR entry without credentials. Redaction that fails withholds both bodies and all values; it never
 * throws.
 */
export function exchangeEntry(exchange: ForwardedExchange, options: EntryOptions): HarEntry {
  const { method, url } = exchange;
  const sent = read(exchange.request);
  const received = read(exchange.response);
  const path = url.pathname.slice(options.basePath.length);
  const match = matchOperation(options.operations, method, path, url.searchParams);
  const operationId = match?.operation.id ?? "";
  try {
    const shown = options.isShape
      ? shape(exchange, options, sent, received)
      : redact(exchange, options, sent, received);
    return entryOf(exchange, options, operationId, shown, sent, received);
  } catch {
    const shown = shape(exchange, options, { kind: "none" }, { kind: "none" });
    return entryOf(exchange, options, operationId, shown, failed, failed);
  }
}

const failed: ReadBody = { kind: "withheld", reason: "could not be searched for credentials" };

function read({ headers, body, isComplete }: ForwardedMessage): ReadBody {
  if (!isComplete) return { kind: "withheld", reason: "cut off" };
  const [contentType = ""] = headers["content-type"] ?? [];
  return readBody(body, contentType, (headers["content-encoding"] ?? []).join(", "));
}

function redact(
  { url, request, response }: ForwardedExchange,
  { secretParameters }: EntryOptions,
  sent: ReadBody,
  received: ReadBody,
): Shown {
  const texts = [sent, received].flatMap((body) => ("text" in body ? [body.text] : []));
  const requestHeaders = pairs(request.headers);
  const setCookies = response.headers["set-cookie"];
  const redactor = new ExchangeRedactor(url, requestHeaders, secretParameters, setCookies, texts);
  return {
    url: redactor.url(url),
    requestHeaders: redactor.headers(requestHeaders),
    requestBody: redactor.body(sent),
    responseHeaders: redactor.headers(pairs(response.headers)),
    responseBody: redactor.body(received),
  };
}

function shape(
  { method, url, request, response }: ForwardedExchange,
  { operations, basePath }: EntryOptions,
  sent: ReadBody,
  received: ReadBody,
): Shown {
  return {
    url: url.origin + shapeOfPath(operations, method, url, basePath),
    requestHeaders: shapeOfHeaders(pairs(request.headers)),
    requestBody: shapeOfBody(sent),
    responseHeaders: shapeOfHeaders(pairs(response.headers)),
    responseBody: shapeOfBody(received),
  };
}

function entryOf(
  { method, status, request, response, startedAt, duration }: ForwardedExchange,
  { vendor, isShape }: EntryOptions,
  operationId: string,
  shown: Shown,
  sent: ReadBody,
  received: ReadBody,
): HarEntry & { readonly _shape: boolean } {
  const recorder = recordHar();
  const { url, requestHeaders, requestBody = "", responseHeaders, responseBody = "" } = shown;
  recorder.onExchange({
    vendor,
    operationId,
    attempt: 1,
    startedAt,
    duration,
    request: {
      method,
      url,
      headers: requestHeaders,
      ...(sent.kind !== "none" && { body: requestBody }),
    },
    response: { status, headers: responseHeaders, body: responseBody },
  });
  const [entry] = recorder.har().log.entries;
  if (entry === undefined) throw new Error("The exchange was not recorded.");
  entry.request.bodySize = request.body.length;
  entry.response.bodySize = response.body.length;
  entry.response.content.size = response.body.length;
  const { postData } = entry.request;
  if (postData !== undefined) Object.assign(postData, comment(sent, shown.requestBody, isShape));
  Object.assign(entry.response.content, comment(received, shown.responseBody, isShape));
  return { ...entry, _shape: isShape };
}

/** Why a body that was there is not in the file. */
function comment(body: ReadBody, text: string | undefined, isShape: boolean): { comment?: string } {
  if (body.kind === "withheld") return { comment: `Withheld: ${body.reason}.` };
  if (body.kind === "none" || text !== undefined) return {};
  const reason = isShape ? "plain text has no shape" : "it contains an encoded credential";
  return { comment: `Withheld: ${reason}.` };
}

function pairs(headers: NodeJS.Dict<string[]>): [string, string][] {
  return Object.entries(headers).map(([name, values = []]) => [name, values.join(", ")]);
}
