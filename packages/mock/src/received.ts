import type { IncomingHttpHeaders } from "node:http";
import { createRedactor, isCredentialName } from "@jumun/client/redact";

/** One request as the mock received it, without its credentials. */
export interface ReceivedRequest {
  /** Nothing where the path names no vendor that is served. */
  readonly vendor: string | undefined;
  /** Nothing where no operation has this path and method. */
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
   * JSON as it was parsed, a form as an object of its fields. Nothing where there is none, where it is
   * neither, where it was not read, and where it is longer than 100 KB.
   */
  readonly body: unknown;
  /** The status of the answer. Nothing where the connection was reset instead. */
  readonly status: number | undefined;
  /** The fault that befell it. */
  readonly fault: string | undefined;
}

/** A request as it is kept: it is redacted when somebody asks for it. */
interface KeptRequest extends Omit<ReceivedRequest, "headers"> {
  readonly headers: IncomingHttpHeaders;
}

/** The latest requests of a mock. */
export interface Received {
  add(request: KeptRequest): void;
  list(): ReceivedRequest[];
  clear(): void;
}

/** So many of the latest are kept. */
const keptRequests = 1000;

/** @param declared names, in lower case, of the credentials that the contracts declare */
export function createReceived(declared: ReadonlySet<string>): Received {
  let kept: KeptRequest[] = [];
  return {
    add(request) {
      kept.push(request);
      if (kept.length >= 2 * keptRequests) kept = kept.slice(-keptRequests);
    },
    list: () =>
      kept.slice(-keptRequests).map((request) => ({
        ...request,
        query: redactValues(request.query, declared),
        headers: redactValues(request.headers, declared),
        body: redactor.value(request.body),
      })),
    clear() {
      kept = [];
    },
  };
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
  return Object.fromEntries(shown);
}
