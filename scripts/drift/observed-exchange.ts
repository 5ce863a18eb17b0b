import { mediaTypeEssence } from "@jumun/openapi/media-type";
/** What a HAR entry tells of one exchange. */
export interface ObservedExchange {
  /** In capitals. */
  readonly method: string;
  readonly url: URL;
  /** By their names in small letters; undefined where the recorder kept none. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly requestBody: ObservedBody;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  readonly responseBody: ObservedBody;
}

/** A body; `unknown` where the recorder kept none though there may have been one. */
export type ObservedBody =
  | { readonly kind: "none" | "unknown" }
  | {
      readonly kind: "text";
      /** Without parameters, in small letters; empty where none is told. */
      readonly mediaType: string;
      readonly text: string;
    };

/** Reads an entry of a HAR file; undefined where it is none, or its address is no HTTP address. */
export function readEntry(entry: unknown): ObservedExchange | undefined {
  const request = member(entry, "request");
  const response = member(entry, "response");
  const method = member(request, "method");
  const url = address(member(request, "url"));
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
  };
}

function body(content: unknown, isEmpty: boolean): ObservedBody {
  const text = textOf(content);
  if (text === "") return { kind: isEmpty ? "none" : "unknown" };
  return { kind: "text", mediaType: mediaTypeEssence(mimeType(content)), text };
}

/** Browsers write a form as its fields, and what is no text in Base64. */
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

/** The sizes of a HAR file are -1 where they are not known. */
function hasNoBytes(message: unknown, headers: ObservedExchange["requestHeaders"]): boolean {
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

function address(url: unknown): URL | undefined {
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
