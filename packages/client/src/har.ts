import { isJumunError } from "./errors.ts";
import type { RecordedExchange } from "./exchange.ts";

/** Records the attempts of any number of clients as an HTTP Archive (HAR) 1.2. */
export interface HarRecorder {
  /** The client's option of the same name. */
  readonly onExchange: (exchange: RecordedExchange) => void;
  /**
   * Everything recorded so far, in the order of sending. Credentials are `***`. Other data in bodies, such as
   * names and telephone numbers, is kept.
   */
  har(): Har;
  /** Removes what was recorded. Until then it is kept in memory. */
  clear(): void;
}

/** An HTTP Archive 1.2, ready for `JSON.stringify`. */
export interface Har {
  log: {
    version: "1.2";
    creator: { name: string; version: string };
    entries: HarEntry[];
  };
}

/** One attempt. What `fetch` does not report is -1 or empty, as the format requires. */
export interface HarEntry {
  /** ISO 8601. */
  startedDateTime: string;
  /** Milliseconds. */
  time: number;
  request: {
    method: string;
    url: string;
    httpVersion: string;
    cookies: never[];
    headers: HarPair[];
    queryString: HarPair[];
    /** `params` are the fields of a form. */
    postData?: { mimeType: string; text: string; params?: HarPair[]; encoding?: "base64" };
    headersSize: -1;
    /** Bytes. */
    bodySize: number;
  };
  response: {
    /** 0 if there was no response, as in browsers. */
    status: number;
    statusText: string;
    httpVersion: string;
    cookies: never[];
    headers: HarPair[];
    content: { size: number; mimeType: string; text?: string; encoding?: "base64" };
    redirectURL: string;
    headersSize: -1;
    bodySize: number;
    /** Why there was no response. */
    _error?: string;
  };
  cache: Record<string, never>;
  /** `fetch` reports only the whole duration. */
  timings: { send: 0; wait: number; receive: 0 };
  /** The vendor's name. */
  _vendor: string;
  /** The contract's `operationId`. */
  _operationId: string;
  /** Counted from 1. */
  _attempt: number;
}

export interface HarPair {
  name: string;
  value: string;
}

/**
 * A recorder of HTTP Archives, which browsers' developer tools and `redocly drift` read.
 * @example
 * const recorder = recordHar();
 * const crema = createCrema({ appId, secret, onExchange: recorder.onExchange });
 * await crema.listUnpaidOrders();
 * await writeFile("traffic.har", JSON.stringify(recorder.har()));
 */
export function recordHar(): HarRecorder {
  let recorded: RecordedExchange[] = [];
  return {
    onExchange(exchange) {
      recorded.push(exchange);
    },
    har() {
      const sent = recorded.toSorted((one, other) => one.startedAt - other.startedAt);
      return {
        log: {
          version: "1.2",
          // The version of the format of these entries.
          creator: { name: "@jumun/client/har", version: "1" },
          entries: sent.map(entryOf),
        },
      };
    },
    clear() {
      recorded = [];
    },
  };
}

const unknownVersion = "unknown";

function entryOf(exchange: RecordedExchange): HarEntry {
  const { startedAt, duration, vendor, operationId, attempt } = exchange;
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: duration,
    request: requestOf(exchange),
    response: responseOf(exchange),
    cache: {},
    timings: { send: 0, wait: duration, receive: 0 },
    _vendor: vendor,
    _operationId: operationId,
    _attempt: attempt,
  };
}

function requestOf({ request }: RecordedExchange): HarEntry["request"] {
  const { method, url, headers, body, encoding } = request;
  const mimeType = headers["content-type"] ?? "";
  const isForm = mimeType.startsWith("application/x-www-form-urlencoded");
  return {
    method,
    url,
    httpVersion: unknownVersion,
    cookies: [],
    headers: pairs(Object.entries(headers)),
    queryString: pairs(new URLSearchParams(url.split("?").slice(1).join("?"))),
    ...(body !== undefined && {
      postData: {
        mimeType,
        text: body,
        ...(isForm && { params: pairs(new URLSearchParams(body)) }),
        ...(encoding && { encoding }),
      },
    }),
    headersSize: -1,
    bodySize: byteLength(request),
  };
}

function responseOf({ response, error }: RecordedExchange): HarEntry["response"] {
  if (response === undefined) {
    return {
      status: 0,
      statusText: "",
      httpVersion: unknownVersion,
      cookies: [],
      headers: [],
      content: { size: 0, mimeType: "x-unknown" },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
      // The message of any other error can contain anything.
      _error: isJumunError(error) ? error.message : error instanceof Error ? error.name : "aborted",
    };
  }
  const { status, headers, body, encoding } = response;
  return {
    status,
    statusText: "",
    httpVersion: unknownVersion,
    cookies: [],
    headers: pairs(Object.entries(headers)),
    content: {
      size: byteLength(response),
      mimeType: headers["content-type"] ?? "x-unknown",
      ...(body !== "" && { text: body }),
      ...(encoding && { encoding }),
    },
    redirectURL: headers.location ?? "",
    headersSize: -1,
    bodySize: transferSize(headers) ?? byteLength(response),
  };
}

/** The stated length, or -1 if the body was compressed and no length was stated. */
function transferSize(headers: Readonly<Record<string, string>>): number | undefined {
  const stated = headers["content-length"] ?? "";
  if (/^\d+$/.test(stated)) return Number(stated);
  return headers["content-encoding"] === undefined ? undefined : -1;
}

function pairs(entries: Iterable<[string, string]>): HarPair[] {
  return [...entries].map(([name, value]) => ({ name, value }));
}

function byteLength({ body = "", encoding }: { body?: string; encoding?: "base64" }): number {
  return encoding === undefined ? new TextEncoder().encode(body).length : atob(body).length;
}
