import { mediaTypeEssence } from "@jumun/openapi/media-type";

/** One exchange of a HAR file. */
export interface RecordedExchange {
  /** In upper case. */
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. Undefined if the recorder kept none. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly requestBody: RecordedBody;
  /** 0 if there was no response. */
  readonly status: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  readonly responseBody: RecordedBody;
  /** Whether only names and types were recorded (`jumun record --shapes`). */
  readonly isShape: boolean;
}

/** A body. It is `unknown` if the recorder kept none, although there may have been one. */
export type RecordedBody =
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly mediaType: string }
  | {
      readonly kind: "text";
      /** Without parameters, in lower case. Empty if it was not stated. */
      readonly mediaType: string;
      readonly text: string;
    };

/** Reads an entry of a HAR file. Undefined if it is not an HTTP exchange. */
export function readEntry(entry: unknown): RecordedExchange | undefined {
  const request = member(entry, "request");
  const response = member(entry, "response");
  const method = member(request, "method");
  const url = httpUrl(member(request, "url"));
  if (typeof method !== "string" || url === undefined) return undefined;
  const status = member(response, "status");
  const requestHeaders = headersOf(request);
  const responseHeaders = headersOf(response);
  const content = member(response, "content");
  const isEmpty = member(content, "size") === 0 && hasNoBytes(response, responseHeaders);
  return {
    method: method.toUpperCase(),
    url,
    ...(requestHeaders && { requestHeaders }),
    requestBody: body(member(request, "postData"), hasNoBytes(request, requestHeaders)),
    status: typeof status === "number" ? status : 0,
    ...(responseHeaders && { responseHeaders }),
    responseBody: body(content, isEmpty),
    isShape: member(entry, "_shape") === true,
  };
}

function body(content: unknown, isEmpty: boolean): RecordedBody {
  const text = textOf(content);
  const mediaType = mediaTypeEssence(mimeType(content));
  if (text !== "") return { kind: "text", mediaType, text };
  return isEmpty ? { kind: "none" } : { kind: "unknown", mediaType };
}

/** Browsers write a form as its fields, and binary bodies in Base64. */
function textOf(content: unknown): string {
  const text = member(content, "text");
  if (typeof text === "string" && text !== "") {
    if (member(content, "encoding") === "base64") return decoded(content, text);
    return text.replace(/^\uFEFF/, "");
  }
  const fields = member(content, "params");
  return Array.isArray(fields) ? new URLSearchParams(pairs(fields)).toString() : "";
}

function decoded(content: unknown, base64: string): string {
  const bytes = Buffer.from(base64, "base64");
  const [, charset = "utf-8"] = /charset="?([^";\s]+)/i.exec(mimeType(content)) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}

function mimeType(content: unknown): string {
  const type = member(content, "mimeType");
  return typeof type === "string" ? type : "";
}

/** Unknown sizes are -1. */
function hasNoBytes(message: unknown, headers: RecordedExchange["requestHeaders"]): boolean {
  const length = headers?.["content-length"];
  return member(message, "bodySize") === 0 && (length === undefined || length === "0");
}

function headersOf(message: unknown): Record<string, string> | undefined {
  const list = member(message, "headers");
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of pairs(list)) {
    const known = headers[name.toLowerCase()];
    headers[name.toLowerCase()] = known === undefined ? value : `${known}, ${value}`;
  }
  return headers;
}

function pairs(list: readonly unknown[]): [string, string][] {
  return list.map((pair) => [String(member(pair, "name")), String(member(pair, "value") ?? "")]);
}

function httpUrl(url: unknown): URL | undefined {
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
