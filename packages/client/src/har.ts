import { isJumunError } from "./errors.ts";
import type { RecordedExchange } from "./exchange.ts";

/** Records every attempt of the clients that it listens to, as HTTP Archive (HAR) 1.2. */
export interface HarRecorder {
  /** The client's option of the same name. One recorder may listen to any number of clients. */
  readonly onExchange: (exchange: RecordedExchange) => void;
  /**
   * All that was recorded so far, in the order in which it was sent. Credentials in it are `***`;
   * what else the bodies say stands there as it is, names and telephone numbers too.
   */
  har(): Har;
  /** Forgets what was recorded: until then it is kept in memory. */
  clear(): void;
}

/** An HTTP Archive 1.2, as browsers write it: made to be passed to `JSON.stringify`. */
export interface Har {
  log: {
    version: "1.2";
    creator: { name: string; version: string };
    entries: HarEntry[];
  };
}

/** One attempt. What `fetch` does not tell is -1 or empty, as the format asks. */
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
    /** Forms have their fields in `params` beside the text. */
    postData?: { mimeType: string; text: string; params?: HarPair[] };
    headersSize: -1;
    /** Bytes. */
    bodySize: number;
  };
  response: {
    /** 0 where there was no answer, as in browsers. */
    status: number;
    statusText: string;
    httpVersion: string;
    cookies: never[];
    headers: HarPair[];
    content: { size: number; mimeType: string; text?: string };
    redirectURL: string;
    headersSize: -1;
    bodySize: number;
    /** Why there was no answer. */
    _error?: string;
  };
  cache: Record<string, never>;
  /** `fetch` tells the whole duration only. */
  timings: { send: 0; wait: number; receive: 0 };
  /** The contract that the request is of. */
  _vendor: string;
  /** The contract's operation. */
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
          // The version of what this file writes: it changes when a reader would notice.
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
  const { method, url, headers, body } = request;
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
      },
    }),
    headersSize: -1,
    bodySize: bytes(body ?? ""),
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
      // Another error's message may say anything.
      _error: isJumunError(error) ? error.message : error instanceof Error ? error.name : "aborted",
    };
  }
  const { status, headers, body } = response;
  return {
    status,
    statusText: "",
    httpVersion: unknownVersion,
    cookies: [],
    headers: pairs(Object.entries(headers)),
    content: {
      size: bytes(body),
      mimeType: headers["content-type"] ?? "x-unknown",
      ...(body !== "" && { text: body }),
    },
    redirectURL: headers.location ?? "",
    headersSize: -1,
    bodySize: sizeOf(headers) ?? bytes(body),
  };
}

/** What travelled: the stated length, -1 where it was compressed and no length was stated. */
function sizeOf(headers: Readonly<Record<string, string>>): number | undefined {
  const stated = headers["content-length"] ?? "";
  if (/^\d+$/.test(stated)) return Number(stated);
  return headers["content-encoding"] === undefined ? undefined : -1;
}

function pairs(entries: Iterable<[string, string]>): HarPair[] {
  return [...entries].map(([name, value]) => ({ name, value }));
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
