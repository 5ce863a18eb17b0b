/** What a HAR entry tells of one exchange. */
export interface ObservedExchange {
  /** In capitals. */
  readonly method: string;
  readonly url: URL;
  /** Undefined where nothing was sent, or where the recorder kept no bodies. */
  readonly requestBody?: ObservedBody;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly responseBody?: ObservedBody;
}

export interface ObservedBody {
  /** Without parameters, in small letters; empty where none is told. */
  readonly mediaType: string;
  readonly text: string;
}

/** Reads an entry of a HAR file; undefined where it is none, or its address is no HTTP address. */
export function readEntry(entry: unknown): ObservedExchange | undefined {
  const request = member(entry, "request");
  const response = member(entry, "response");
  const method = member(request, "method");
  const url = address(member(request, "url"));
  if (typeof method !== "string" || url === undefined) return undefined;
  const status = member(response, "status");
  const requestBody = body(member(request, "postData"));
  const responseBody = body(member(response, "content"));
  return {
    method: method.toUpperCase(),
    url,
    status: typeof status === "number" ? status : 0,
    ...(requestBody && { requestBody }),
    ...(responseBody && { responseBody }),
  };
}

function body(content: unknown): ObservedBody | undefined {
  const text = member(content, "text");
  if (typeof text !== "string" || text === "") return undefined;
  const type = member(content, "mimeType");
  const mediaType = typeof type === "string" ? (type.split(";")[0] ?? "").trim().toLowerCase() : "";
  const isBase64 = member(content, "encoding") === "base64";
  return { mediaType, text: isBase64 ? Buffer.from(text, "base64").toString("utf8") : text };
}

function address(url: unknown): URL | undefined {
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
