import type { Bytes } from "./bytes.ts";
import { checkInput, type SplitInput } from "./check-input.ts";
import type { InputField, JsonSchemas, Operation, RequestBody } from "./contract.ts";
import { UsageError } from "./errors.ts";
import { isObject } from "./json-schema.ts";
import { serializeMultipart } from "./multipart.ts";
import { type InputCheck, isHeader } from "./options.ts";
import {
  serializeForm,
  serializeHeader,
  serializeJson,
  serializePath,
  serializeQuery,
  whyNotJson,
} from "./serialize.ts";

/** An HTTP request without credentials. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Bytes | undefined;
}

/** The operation that a request is built for. */
export interface RequestTarget {
  /** For messages: `crema.listUnpaidOrders`. */
  readonly name: string;
  readonly operation: Operation;
  readonly baseUrl: string;
  readonly schemas: JsonSchemas;
  readonly check: InputCheck;
  /** Receives the problems if `check` is `"warn"`. */
  readonly warn: (message: string) => void;
}

/** How many problems a message lists. */
const maxProblems = 5;

/**
 * Writes the flat input into path, query, headers and body. Returns a promise only if a file must be read.
 * @throws UsageError for an input that does not match the contract or cannot be sent
 */
export function buildRequest(
  target: RequestTarget,
  input: object,
): HttpRequest | Promise<HttpRequest> {
  const { name, operation, baseUrl, check } = target;
  const split = splitInput(operation, Object(input), check !== "error");
  if (check !== "off") reportProblems(target, checkInput(operation, split, target.schemas));
  const { accept = "application/json", body } = operation;
  const headers: Record<string, string> = { accept };
  let path = operation.path;
  let query = "";
  for (const [fieldName, field, value] of split.parameters) {
    const wireName = field.name ?? fieldName;
    const text = write(name, fieldName, () => serialize(wireName, field, value));
    if (field.in === "query") query += text;
    else if (field.in === "header") headers[wireName.toLowerCase()] = text;
    else path = path.replace(`{${wireName}}`, () => text);
  }
  if (/[{}]/.test(path)) throw missingParameter(name, path);
  const url = `${baseUrl}${path}${query.replace("&", "?")}`;
  const request = { method: operation.method, url, headers, body: undefined };
  if (body === undefined || split.body === undefined) return request;
  const written = writeBody(name, body, split);
  const withBody = ({ contentType, body }: WrittenBody): HttpRequest => ({
    ...request,
    headers: { ...headers, "content-type": contentType },
    body,
  });
  return written instanceof Promise ? written.then(withBody) : withBody(written);
}

/** Divides the input. Inherited and undefined fields are left out. */
function splitInput(
  { input: fields, body }: Operation,
  input: Readonly<Record<string, unknown>>,
  sendUnknown: boolean,
): SplitInput {
  const parameters: [string, InputField, unknown][] = [];
  const unknown: string[] = [];
  const members: [string, unknown][] = [];
  let whole: unknown;
  for (const name of Object.keys(input)) {
    const value = input[name];
    if (value === undefined) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) unknown.push(name);
    if (field?.in === "whole-body") whole = value;
    else if (field?.in === "body") members.push([field.name ?? name, value]);
    else if (field !== undefined) parameters.push([name, field, value]);
    // With `check: "off"` or `"warn"`, callers can send fields that the contract lacks.
    else if (sendUnknown && body !== undefined) members.push([name, value]);
    else if (sendUnknown) parameters.push([name, { in: "query" }, value]);
  }
  if (Object.values(fields).some((field) => field.in === "whole-body")) {
    return { parameters, body: whole, bodyName: "body", unknown };
  }
  const isSent = body !== undefined && (body.required || members.length > 0);
  const fieldsOfBody = isSent ? Object.fromEntries(members) : undefined;
  return { parameters, body: fieldsOfBody, bodyName: "", unknown };
}

function reportProblems({ name, check, warn }: RequestTarget, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, maxProblems).join("; ");
  const more = problems.length - maxProblems;
  const message = `${name}: ${shown}${more > 0 ? `; and ${more} more` : ""}.`;
  if (check === "error") throw new UsageError(message);
  warn(message);
}

function serialize(name: string, field: InputField, value: unknown): string {
  if (field.in === "query") return serializeQuery(name, value, field);
  if (field.in === "header") {
    const text = serializeHeader(value, field);
    if (isHeader(name, text)) return text;
    throw new TypeError("contains a character that a header cannot carry");
  }
  const text = serializePath(name, value, field);
  // Every URL parser resolves dots, encoded or not, and an empty segment would call the path above.
  if (text.trim() !== "" && !/^(?:\.{1,2}|(?:%20)+)$/.test(text)) return text;
  throw new TypeError("is blank or consists of dots, and would call another path");
}

/** @throws UsageError that names the field if serializing fails */
function write<T>(name: string, field: string, serialize: () => T): T {
  try {
    return serialize();
  } catch (cause) {
    throw cannotSend(name, field, cause);
  }
}

function cannotSend(name: string, field: string, cause: unknown): UsageError {
  const reason =
    cause instanceof TypeError ? cause.message : `cannot be written (${String(cause)})`;
  return new UsageError(`${name}: ${field} ${reason}.`);
}

function missingParameter(name: string, path: string): UsageError {
  const [, parameter = path] = /\{([^}]*)\}/.exec(path) ?? [];
  return new UsageError(`${name}: ${parameter} is required.`);
}

interface WrittenBody {
  readonly contentType: string;
  readonly body: string | Bytes;
}

function writeBody(
  name: string,
  { mediaType, encoding = {} }: RequestBody,
  { body, bodyName }: SplitInput,
): WrittenBody | Promise<WrittenBody> {
  const failed = (cause: unknown) =>
    cannotSend(name, unsendable(body, bodyName) ?? "the body", cause);
  try {
    if (/[/+]json\b/i.test(mediaType)) return { contentType: mediaType, body: serializeJson(body) };
    if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) {
      return { contentType: mediaType, body: serializeForm(Object(body), encoding) };
    }
    const written = /^multipart\//i.test(mediaType)
      ? serializeMultipart(mediaType, Object(body), encoding)
      : writeFile(mediaType, body);
    return written.catch((cause: unknown) => {
      throw failed(cause);
    });
  } catch (cause) {
    throw failed(cause);
  }
}

/** A body that is sent unchanged. If the contract has a range of types (`image/*`), the `Blob` has the type. */
async function writeFile(mediaType: string, content: unknown): Promise<WrittenBody> {
  const isRange = mediaType.includes("*");
  const ownType = (content instanceof Blob && content.type) || "application/octet-stream";
  if (isRange && !ownType.startsWith(mediaType.replace(/\/?\*.*/, ""))) {
    throw new TypeError(`must be a Blob whose type is ${mediaType}`);
  }
  const contentType = isRange ? ownType : mediaType;
  if (typeof content === "string") return { contentType, body: content };
  if (content instanceof Uint8Array) return { contentType, body: new Uint8Array(content) };
  if (!(content instanceof Blob)) throw new TypeError("must be a string, a Blob or a Uint8Array");
  return { contentType, body: new Uint8Array(await content.arrayBuffer()) };
}

/** The path of the first value in a body that cannot be sent. */
function unsendable(value: unknown, path: string, depth = 0): string | undefined {
  if (whyNotJson(value) !== undefined) return path || undefined;
  if (depth > 100 || !(Array.isArray(value) || isObject(value))) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${name}]` : `${path && "."}${name}`;
    const found = unsendable(member, `${path}${step}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
