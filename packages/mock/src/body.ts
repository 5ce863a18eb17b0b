import type { IncomingMessage } from "node:http";
import { isJson, isUrlEncodedForm } from "@jumun/openapi/media-type";
import { findInfinity } from "./find-infinity.ts";
import { problemType, type Reply, refuse } from "./refusal.ts";
import { messageOf } from "./start-error.ts";

/** The largest body of a request that is read, in bytes. */
export const bodyLimit = 10 * 1024 * 1024;

/**
 * Reads a request's body; a longer one than the limit is thrown away as it comes, and refused.
 * `where` is the place of the body in the contract.
 */
export function readBody(request: IncomingMessage, where: string): Promise<Buffer | Reply> {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === "0")) {
    return Promise.resolve(Buffer.alloc(0));
  }
  if (Number(length) > bodyLimit) {
    request.resume();
    return Promise.resolve(refuseLength(where));
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
        resolve(refuseLength(where));
      }
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", reject);
  });
}

/** JSON is parsed here, because Prism's server never answers a request whose JSON is malformed. */
export function parseBody(
  body: Buffer,
  contentType: string | undefined,
  where: string,
): { body: unknown } | Reply {
  if (body.length === 0) return { body: null };
  const text = body.toString("utf8");
  if (!isJson(contentType)) return { body: text };
  try {
    const parsed: unknown = JSON.parse(text);
    const pointer = findInfinity(text, parsed);
    return pointer === undefined ? { body: parsed } : refuseInfinity(pointer, where);
  } catch (error) {
    return refuse(
      {
        type: problemType("malformed-json"),
        title: "The body is not JSON",
        status: 400,
        detail: `The request says ${contentType}, but its body cannot be parsed: ${messageOf(error)}.`,
      },
      { reason: "malformed JSON in the body", blame: "client", where },
    );
  }
}

function refuseInfinity(pointer: string, where: string): Reply {
  return refuse(
    {
      type: problemType("number-too-large"),
      title: "A number in the body is too large",
      status: 400,
      detail: `The number at ${pointer} of the body is over 1.8e308, which no JSON parser of JavaScript can read.`,
      pointer,
    },
    { reason: `too large a number at ${pointer} of the body`, blame: "client", where },
  );
}

function refuseLength(where: string): Reply {
  return refuse(
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
