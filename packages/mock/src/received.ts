import type { IncomingHttpHeaders } from "node:http";
import { isJsonObject } from "@jumun/openapi/json";

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

/** `secrets` are names, in lower case, of headers and query parameters that carry credentials. */
export function createReceived(secrets: ReadonlySet<string>): Received {
  let kept: KeptRequest[] = [];
  const isSecret = (name: string) => secrets.has(name.toLowerCase()) || secretName.test(name);
  return {
    add(request) {
      kept.push(request);
      if (kept.length >= 2 * keptRequests) kept = kept.slice(-keptRequests);
    },
    list: () =>
      kept.slice(-keptRequests).map((request) => ({
        ...request,
        query: mask(request.query, isSecret),
        headers: mask(request.headers, isSecret),
        body: redact(request.body, isSecret),
      })),
    clear() {
      kept = [];
    },
  };
}

/** What a credential is called where the contract does not say that it is one. */
const secretName = /authorization|cookie|secret|password|token|api[-_]?key|(?:^|[-_])key$/i;

type Values = string | readonly string[];

/** Of a credential only the scheme is left: "Bearer ***". */
function mask(
  members: Readonly<Record<string, Values | undefined>>,
  isSecret: (name: string) => boolean,
): Record<string, Values> {
  const masked: Record<string, Values> = {};
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined) continue;
    const [, scheme = ""] = /^(\w+ )\S/.exec(String(value)) ?? [];
    masked[name] = isSecret(name) ? `${scheme}***` : value;
  }
  return masked;
}

function redact(value: unknown, isSecret: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => redact(item, isSecret));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isSecret(name) && typeof member !== "object" ? "***" : redact(member, isSecret),
    ]),
  );
}
