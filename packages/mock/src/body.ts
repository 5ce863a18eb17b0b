import type { IncomingMessage } from "node:http";
import { appendToFragment } from "@jumun/openapi/json-pointer";
import { isJson, isUrlEncodedForm } from "@jumun/openapi/media-type";
import { charsetError } from "./charset.ts";
import { findInfinity } from "./find-infinity.ts";
import { formTypeError, isForm, readForm } from "./form.ts";
import type { Operation } from "./operation.ts";
import { errorResponse, problemType, type Reply } from "./problem.ts";
import { messageOf } from "./start-error.ts";

/** The largest request body that is read, in bytes. */
export const bodyLimit = 10 * 1024 * 1024;

/**
 * Reads the body of a request. Of a body over the limit nothing is kept.
 * @param where the pointer to the body in the contract
 */
function readBody(request: IncomingMessage, where: string): Promise<Buffer | Reply> {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === "0")) {
    return Promise.resolve(Buffer.alloc(0));
  }
  if (Number(length) > bodyLimit) {
    request.resume();
    return Promise.resolve(lengthError(where));
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let read = 0;
    request.on("data", (chunk: Buffer) => {
      read += chunk.length;
      if (read <= bodyLimit) {
        chunks.push(chunk);
      } else {
        chunks.length = 0;
        resolve(lengthError(where));
      }
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
  });
}

/** A body that was read. */
export interface Content {
  /** In bytes. */
  readonly length: number;
  /** Whether it is a form that Prism cannot parse. */
  readonly isForm: boolean;
  /** The body as Prism validates it. */
  readonly sent: unknown;
  /** The parsed body; a form as an object; undefined for other texts. */
  readonly body: unknown;
  /** The body as JSON. */
  readonly json: string | undefined;
}

/** Reads and parses the body of a request, or makes the error response. */
export async function readContent(
  document: object,
  { form, pointer }: Operation,
  request: IncomingMessage,
): Promise<Content | Reply> {
  const where = appendToFragment(pointer, ["requestBody"]);
  const content = await readBody(request, where);
  if ("status" in content) return content;
  const { length } = content;
  if (length === 0) {
    return { length, isForm: false, sent: null, body: undefined, json: undefined };
  }
  const contentType = request.headers["content-type"];
  const isParsedForm = form !== undefined && isForm(form, contentType);
  const parsed =
    charsetError(content, contentType, where) ??
    (isParsedForm
      ? await readForm(document, form, content, contentType, where)
      : (formTypeError(form, contentType, where) ?? parseBody(content, contentType, where)));
  if ("status" in parsed) return parsed;
  const { body: sent } = parsed;
  const isText = typeof sent === "string" && !isJson(contentType);
  const body = isText ? parseTextForm(sent, contentType) : sent;
  const json = isJson(contentType)
    ? content.toString("utf8")
    : body === undefined
      ? undefined
      : JSON.stringify(body);
  return { length, isForm: isParsedForm, sent, body, json };
}

/** JSON is parsed here, because Prism's server never responds to a request with malformed JSON. */
function parseBody(
  body: Buffer,
  contentType: string | undefined,
  where: string,
): { body: unknown } | Reply {
  const text = body.toString("utf8");
  if (!isJson(contentType)) return { body: text };
  try {
    const parsed: unknown = JSON.parse(text);
    const pointer = findInfinity(text, parsed);
    return pointer === undefined ? { body: parsed } : numberError(pointer, where);
  } catch (error) {
    return errorResponse(
      {
        type: problemType("malformed-json"),
        title: "The body is not JSON",
        status: 400,
        detail: `The request declares ${contentType}, but its body cannot be parsed: ${messageOf(error)}.`,
      },
      { reason: "malformed JSON in the body", blame: "client", where },
    );
  }
}

function numberError(pointer: string, where: string): Reply {
  return errorResponse(
    {
      type: problemType("number-too-large"),
      title: "A number in the body is too large",
      status: 400,
      detail: `The number at ${pointer} of the body is over 1.8e308, which JavaScript reads as infinity.`,
      pointer,
    },
    { reason: `number too large at ${pointer} of the body`, blame: "client", where },
  );
}

function lengthError(where: string): Reply {
  return errorResponse(
    {
      type: problemType("body-too-large"),
      title: "The body is too large",
      status: 413,
      detail: `The mock reads bodies of up to ${bodyLimit} bytes (10 MB), and this one is longer.`,
    },
    { reason: "body over 10 MB", blame: "client", where },
  );
}

/** The fields of a form as texts; undefined if the body is not a form. */
export function parseTextForm(
  text: string,
  contentType: string | undefined,
): Record<string, string> | undefined {
  return isUrlEncodedForm(contentType) ? Object.fromEntries(new URLSearchParams(text)) : undefined;
}
