import { type Bytes, joinBytes } from "./bytes.ts";
import type { BodyVariant, Operation, ResponseContent } from "./contract.ts";
import { isObject } from "./json-schema.ts";
import { parseJson } from "./parse-json.ts";

/** A response whose body was read. */
export interface ReceivedResponse {
  readonly response: Response;
  /** Empty if the body is too large. */
  readonly bytes: Bytes;
  /** Decoded from `bytes`. */
  readonly text: string;
  /** If the body is larger than `maxResponseBytes`: a sentence that says so. */
  readonly tooLarge: string | undefined;
  /** If the response is a redirect that was not followed: a sentence that says why. */
  readonly refusedRedirect: string | undefined;
}

export async function receive(
  response: Response,
  maxResponseBytes: number,
  refusedRedirect?: string,
): Promise<ReceivedResponse> {
  const read = await readBody(response, maxResponseBytes);
  const bytes = read ?? new Uint8Array();
  const tooLarge =
    read === undefined
      ? `it is larger than ${maxResponseBytes} bytes (maxResponseBytes).`
      : undefined;
  return { response, bytes, text: new TextDecoder().decode(bytes), tooLarge, refusedRedirect };
}

/**
 * Reads a body of at most `limit` bytes.
 * @returns undefined as soon as the body is known to be larger
 */
export async function readBody(response: Response, limit: number): Promise<Bytes | undefined> {
  const { headers, body, type } = response;
  if (body === null) return new Uint8Array();
  const declared = Number(headers.get("content-length") ?? Number.NaN);
  // If the platform did not decompress the body, the declared length is exact, and the end of the stream
  // is not awaited. Across origins a browser decompresses without reporting it.
  const isExact = type === "basic" && !headers.has("content-encoding");
  const chunks: Bytes[] = [];
  const reader = body.getReader();
  for (let size = 0; !(declared > limit || size > limit); ) {
    const { done, value } = await reader.read();
    if (value !== undefined) {
      chunks.push(value);
      size += value.length;
    }
    if (done || (isExact && size === declared)) return joinBytes(chunks);
  }
  await reader.cancel();
  return undefined;
}

/** What a response means under the contract. */
export interface Reading {
  /** Whether the call succeeded, in a way that the contract describes. */
  readonly ok: boolean;
  /**
   * The contract's key of the response: a status, a range such as `4XX`, `default`; `failure` for a 2xx
   * that reports a failed call, `undocumented` for a response that the contract does not describe.
   */
  readonly status: number | string;
  readonly body: unknown;
  /** The whole body, if `body` is a part of it (`x-envelope`). */
  readonly wire?: unknown;
  /** A sentence that says why the response is undocumented. Contains nothing of the body. */
  readonly reason?: string;
}

export function readResponse(operation: Operation, received: ReceivedResponse): Reading {
  const { response, bytes, text, tooLarge } = received;
  if (tooLarge !== undefined) {
    return { ok: false, status: "undocumented", body: undefined, reason: tooLarge };
  }
  const key = responseKey(operation, response.status);
  const content = key === undefined ? undefined : operation.responses[key];
  const { ok } = response;
  if (ok && content === "bytes") return { ok, status: toStatus(key), body: bytes };
  // The content type is ignored: vendors send JSON as `text/html`, and HTML as JSON.
  const parsed = text === "" ? undefined : parseJson(text);
  const whole = parsed === undefined ? text || undefined : parsed;
  const undocumented: Reading = { ok: false, status: "undocumented", body: whole };
  if (key === undefined || content === undefined) return undocumented;
  const status = toStatus(key);
  if (!ok) {
    const fits = content === "json" ? parsed !== undefined : content !== "none" || text === "";
    return fits ? { ok, status, body: content === "text" ? text : whole } : undocumented;
  }
  // In the types a `default` response is always an error.
  if (key === "default") return undocumented;
  if (content === "open") {
    const isFailure = operation.failures?.some((variant) => isVariant(parsed, variant)) === true;
    return isFailure ? { ok: false, status: "failure", body: whole } : { ok, status, body: whole };
  }
  if (content === "none") return { ok, status, body: undefined };
  if (content === "text") return { ok, status, body: text };
  return parsed === undefined ? undocumented : readJson(operation, status, parsed);
}

function readJson(operation: Operation, status: number | string, body: unknown): Reading {
  const { failures = [], envelope, isList = false, pagination } = operation;
  if (failures.some((variant) => isVariant(body, variant))) {
    return { ok: false, status: "failure", body };
  }
  let data = body;
  if (envelope !== undefined && isObject(body)) {
    if (isVariant(body, envelope)) data = atPointer(body, envelope.pointer);
    else if (hasOtherValue(body, envelope)) return { ok: false, status: "failure", body };
  }
  if (isList && pagination === undefined && !Array.isArray(data)) {
    const reason = "the contract declares a list, and the body is not a list.";
    return { ok: false, status: "undocumented", body, reason };
  }
  if (pagination && rowsOf(body, pagination.items) === undefined) {
    return { ok: false, status: "undocumented", body };
  }
  return data === body ? { ok: true, status, body } : { ok: true, status, body: data, wire: body };
}

/**
 * The contract's key of a status. A 2xx that is not declared is the declared success: the vendor has
 * carried out the call, and must not be asked again because it said 200 in place of 201.
 */
export function responseKey(
  { responses }: Pick<Operation, "responses">,
  status: number,
): string | undefined {
  const exact = [String(status), `${Math.floor(status / 100)}XX`].find((key) =>
    Object.hasOwn(responses, key),
  );
  if (exact !== undefined) return exact;
  const successes = Object.keys(responses).filter((key) => key.startsWith("2"));
  if (status >= 200 && status < 300 && successes.length > 0) {
    const hasBody = (key: string) => responses[key] !== ("none" satisfies ResponseContent);
    return successes.find(hasBody) ?? successes[0];
  }
  return Object.hasOwn(responses, "default") ? "default" : undefined;
}

/** The rows of a page. Empty if the list is null, undefined if there is no list. */
export function rowsOf(body: unknown, path: readonly string[]): readonly unknown[] | undefined {
  const current = valueAt(body, path);
  if (Array.isArray(current)) return current;
  return current === null ? [] : undefined;
}

/** The value at the end of a path of property names. */
export function valueAt(body: unknown, path: readonly string[]): unknown {
  let current = body;
  for (const name of path) current = Object(current)[name];
  return current;
}

function toStatus(key: string | undefined): number | string {
  return /^\d+$/.test(key ?? "") ? Number(key) : (key ?? "undocumented");
}

/** Whether a body is a variant, by its required properties and their values. */
export function isVariant(body: unknown, { required, values = {} }: BodyVariant): boolean {
  return (
    isObject(body) &&
    required.every((name) => Object.hasOwn(body, name)) &&
    Object.entries(values).every(([name, known]) => known.includes(body[name]))
  );
}

/** Such as `status_code: 400` if the envelope has `status_code: 200`. */
function hasOtherValue(
  body: Readonly<Record<string, unknown>>,
  { values = {} }: BodyVariant,
): boolean {
  return Object.entries(values).some(
    ([name, known]) => Object.hasOwn(body, name) && !known.includes(body[name]),
  );
}

function atPointer(body: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return valueAt(
    body,
    steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")),
  );
}

/** The vendor's identifier of the call, for a support request. */
export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get("x-request-id") ?? undefined;
}
