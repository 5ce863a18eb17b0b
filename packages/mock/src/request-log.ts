import type { IncomingHttpHeaders } from "node:http";
import { createRedactor, isCredentialName } from "@jumun/client/redact";
import { readQuery } from "./request.ts";

/** One request as the mock received it, without its credentials. */
export interface ReceivedRequest {
  /** Undefined if the path names no vendor that is served. */
  readonly vendor: string | undefined;
  /** Undefined if no operation has this path and method. */
  readonly operationId: string | undefined;
  /** In upper case. */
  readonly method: string;
  /** Below the vendor's address, still percent-encoded. */
  readonly path: string;
  /** A name that comes twice has a list of values. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Parsed JSON, or the fields of a form. Undefined for other bodies, if the body was not read, and if it is longer
   * than 100 KB.
   */
  readonly body: unknown;
  /** The status of the response. Undefined if the connection was reset instead. */
  readonly status: number | undefined;
  /** The fault of the response. */
  readonly fault: string | undefined;
}

/** A request as it is kept: it is parsed and redacted when the list is read. */
interface LoggedRequest extends Omit<ReceivedRequest, "query" | "headers" | "body"> {
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly json: string | undefined;
}

/** The latest requests of a mock. */
export interface RequestLog {
  add(request: LoggedRequest): void;
  list(): ReceivedRequest[];
  clear(): void;
}

const maxRequests = 1000;
/** In characters: parsed JSON can take 30 times the memory of its text. */
const maxBody = 100 * 1024;
const maxTotal = 8 * 1024 * 1024;

/** @param declared names, in lower case, of the credentials that the contracts declare */
export function createRequestLog(declared: ReadonlySet<string>): RequestLog {
  let kept: { readonly request: LoggedRequest; readonly size: number }[] = [];
  let total = 0;
  return {
    add(logged) {
      const isKept = logged.json !== undefined && logged.json.length <= maxBody;
      const request = { ...logged, json: isKept ? logged.json : undefined };
      const size = sizeOf(request);
      kept.push({ request, size });
      total += size;
      while (kept.length > maxRequests || total > maxTotal) total -= kept.shift()?.size ?? 0;
    },
    list: () =>
      kept.map(({ request: { search, headers, json, ...request } }) => ({
        ...request,
        query: redactValues(readQuery(search), declared),
        headers: redactValues(headers, declared),
        body: json === undefined ? undefined : redactor.value(JSON.parse(json)),
      })),
    clear() {
      kept = [];
      total = 0;
    },
  };
}

function sizeOf({ path, search, headers, json = "" }: LoggedRequest): number {
  const inHeaders = Object.values(headers).reduce<number>(
    (sum, value) => sum + (value?.length ?? 0),
    0,
  );
  return path.length + search.length + inHeaders + json.length;
}

const redactor = createRedactor();

type Values = string | readonly string[];

function redactValues(
  members: Readonly<Record<string, Values | undefined>>,
  declared: ReadonlySet<string>,
): Record<string, Values> {
  const shown = Object.entries(members).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (isCredentialName(name) || declared.has(name.toLowerCase())) return [[name, "***"] as const];
    const values = typeof value === "string" ? redactor.text(value) : value.map(redactor.text);
    return [[name, values] as const];
  });
  return Object.assign(Object.create(null), Object.fromEntries(shown));
}
