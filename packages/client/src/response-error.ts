import type { CallContext } from "./call-context.ts";
import type { Contract } from "./contract.ts";
import { type ApiError, ContractError, errorClass, VendorError } from "./errors.ts";
import { isObject } from "./json-schema.ts";
import { percentDecode } from "./percent-decode.ts";
import { type Reading, type ReceivedResponse, requestIdOf } from "./read-response.ts";
import { createRedactor, namedSecrets, type Redactor } from "./redact.ts";
import { parseRetryAfter } from "./retry.ts";

/** The error of a call that failed with a response. Its credentials are hidden. */
export function responseError(
  reading: Reading,
  received: ReceivedResponse,
  call: CallContext,
): ApiError | ContractError {
  const { response } = received;
  const { name, contract, operation, options, attempts } = call;
  // A success can contain a new credential: a token that was just issued.
  const unknown = response.ok ? namedSecrets(received.text) : [];
  const redactor = createRedactor([...call.secrets, ...unknown]);
  const body =
    typeof reading.body === "string" ? redactor.text(reading.body) : redactor.value(reading.body);
  const vendorMessage = vendorMessageOf(body);
  const id = requestIdOf(response);
  const requestId = id === undefined ? undefined : redactor.text(id);
  const facts = {
    vendor: contract.vendor,
    operationId: operation.id,
    status: response.status,
    vendorMessage,
    requestId,
    body,
    headers: redactHeaders(response.headers, redactor),
    documented: reading.status !== "undocumented",
    attempts,
    ...(response.status === 429 && {
      retryAfter: parseRetryAfter(response.headers.get("retry-after"), options.clock.now()),
    }),
  };
  const { refusedRedirect } = received;
  const sentence = refusedRedirect === undefined ? reading.reason : redactor.text(refusedRedirect);
  const mockReason = mockReasonOf(response.headers, redactor);
  const shown = mockReason ?? sentence ?? vendorMessage ?? excerpt(body);
  const meaning = meaningOf(body, contract);
  const suffix = requestId === undefined ? "" : ` (request id ${requestId})`;
  const said =
    mockReason === undefined
      ? `${name}: the vendor responded ${response.status}`
      : `${name}: the mock rejected the request with ${response.status}`;
  const end = (shown === "" ? "" : `: ${shown}`) + meaning + suffix;
  if (!response.ok) return new (errorClass(response.status))(`${said}${end}`, facts);
  if (reading.status === "failure") return new VendorError(`${said} with a failure${end}`, facts);
  const outcome = isRead(operation.method) ? "none" : "unknown";
  const warning = outcome === "unknown" ? ` ${mayHaveHappened}` : "";
  const problem = `${said} with a body that the contract does not describe${end}`;
  const message = problem.replace(/\.?$/, `.${warning}`);
  return new ContractError(message, facts, outcome);
}

/** Such as ` (e2001: The order does not exist.)`, if the contract explains the body's error code. */
function meaningOf(body: unknown, { codeTexts = {} }: Contract): string {
  if (!isObject(body)) return "";
  for (const [property, texts] of Object.entries(codeTexts)) {
    const code = Object.hasOwn(body, property) ? String(body[property]) : "";
    if (Object.hasOwn(texts, code)) return ` (${code}: ${texts[code]})`;
  }
  return "";
}

/** Why jumun's mock server rejected the request, and which part of the contract the request violates. */
function mockReasonOf(headers: Headers, redactor: Redactor): string | undefined {
  const reason = headers.get("x-jumun-refusal");
  if (reason === null) return undefined;
  const where = headers.get("x-jumun-where");
  const text = redactor.text(percentDecode(reason));
  return where === null ? cut(text) : `${cut(text)} (${cut(redactor.text(where))})`;
}

export const mayHaveHappened = "It may have carried out the call: check before sending it again.";

/** Whether the method is safe: its requests change nothing. */
export function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

/** A cookie is a credential, whatever its name. */
function redactHeaders(headers: Headers, redactor: Redactor): Headers {
  return new Headers(
    [...headers].map(([name, value]) => [
      name,
      name === "set-cookie" ? "***" : redactor.text(value),
    ]),
  );
}

const messageFields = [
  "message",
  "messages",
  "detail",
  "error_description",
  "error",
  "errors",
  "msg",
  "title",
  "reason",
];

/** The vendor's explanation of an error, from the usual fields. */
function vendorMessageOf(body: unknown, depth = 0): string | undefined {
  if (depth > 3) return undefined;
  if (typeof body === "string") return depth > 0 && body.trim() !== "" ? cut(body) : undefined;
  if (Array.isArray(body)) {
    const texts = body.slice(0, 5).flatMap((item) => vendorMessageOf(item, depth + 1) ?? []);
    return texts.length === 0 || depth === 0 ? undefined : cut(texts.join("; "));
  }
  if (!isObject(body)) return undefined;
  for (const field of messageFields) {
    const text = Object.hasOwn(body, field) ? vendorMessageOf(body[field], depth + 1) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

function excerpt(body: unknown): string {
  if (body === undefined) return "";
  try {
    return cut(typeof body === "string" ? body : JSON.stringify(body));
  } catch {
    return "";
  }
}

/** At most 200 UTF-16 units, without half a surrogate pair at the end. */
function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
