import { isJumunError } from "./errors.ts";
import type { RecordedExchange } from "./exchange.ts";

/** Records the attempts of any number of clients as an HTTP Archive (HAR) 1.2. */
export interface HarRecorder {
  /** Pass it as the client's option `onExchange`. */
  readonly onExchange: (exchange: RecordedExchange) => void;
  /**
   * Everything recorded so far, in the order of sending. Credentials are `***`. Other data in bodies, such as
   * names and telephone numbers, is kept.
   */
  har(): Har;
  /** Removes the recorded attempts, which are kept in memory until then. */
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

/**
 * One attempt. What `fetch` does not report is -1, empty or "unknown", as the format requires. `_vendor`,
 * `_operationId` and `_attempt` (from 1) are ours.
 */
export type HarEntry = ReturnType<typeof entryOf>;

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

interface RecordedBody {
  readonly body?: string;
  readonly encoding?: "base64" | undefined;
}

function entryOf(exchange: RecordedExchange) {
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

function requestOf({ request }: RecordedExchange) {
  const { method, url, headers, body, encoding } = request;
  const mimeType = headers["content-type"] ?? "";
  const isForm = mimeType.startsWith("application/x-www-form-urlencoded");
  return {
    method,
    url,
    httpVersion: unknownVersion,
    cookies: [] as never[],
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

/** As in browsers, the status is 0 if there was no response. */
const noResponse: NonNullable<RecordedExchange["response"]> = { status: 0, headers: {}, body: "" };

function responseOf({ response, error }: RecordedExchange) {
  const { status, headers, body, encoding } = response ?? noResponse;
  return {
    status,
    statusText: "",
    httpVersion: unknownVersion,
    cookies: [] as never[],
    headers: pairs(Object.entries(headers)),
    content: {
      size: byteLength({ body, encoding }),
      mimeType: headers["content-type"] ?? "x-unknown",
      ...(body !== "" && { text: body }),
      ...(encoding && { encoding }),
    },
    redirectURL: headers.location ?? "",
    headersSize: -1,
    bodySize: response === undefined ? -1 : (transferSize(headers) ?? byteLength(response)),
    // The message of an error that is not ours can contain anything.
    ...(response === undefined && {
      _error: isJumunError(error) ? error.message : error instanceof Error ? error.name : "aborted",
    }),
  };
}

/** The stated length, or -1 if the body was compressed and no length was stated. */
function transferSize(headers: Readonly<Record<string, string>>): number | undefined {
  const stated = headers["content-length"] ?? "";
  if (/^\d+$/.test(stated)) return Number(stated);
  return headers["content-encoding"] === undefined ? undefined : -1;
}

function pairs(entries: Iterable<[string, string]>): { name: string; value: string }[] {
  return [...entries].map(([name, value]) => ({ name, value }));
}

function byteLength({ body = "", encoding }: RecordedBody): number {
  return encoding === undefined ? new TextEncoder().encode(body).length : atob(body).length;
}
