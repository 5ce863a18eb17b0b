import { isUtf8 } from "node:buffer";
import { isJson, isMultipartForm, isUrlEncodedForm } from "@jumun/openapi/media-type";
import { errorResponse, problemType, type Reply } from "./problem.ts";

/** The error response to a body of text that is not in UTF-8: it would be read as other characters. */
export function charsetError(
  body: Buffer,
  contentType: string | undefined,
  where: string,
): Reply | undefined {
  const isForm = isUrlEncodedForm(contentType);
  if (!isForm && !isJson(contentType) && !/^\s*text\//i.test(contentType ?? "")) return undefined;
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType ?? "")?.[1];
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(charset)) {
    return errorResponse(
      {
        type: problemType("charset"),
        title: "The body is not in UTF-8",
        status: 415,
        detail: `The request declares the charset ${JSON.stringify(charset.slice(0, 100))}, and the mock reads UTF-8: encode the body as UTF-8.`,
      },
      { reason: `charset ${charset.slice(0, 100)} and not UTF-8`, blame: "client", where },
    );
  }
  return isUtf8(isForm ? percentDecode(body) : body) ? undefined : utf8Error(where);
}

/** The same for the fields of a multipart form, of which files may contain any bytes. */
export function fieldCharsetError(
  body: Buffer,
  contentType: string | undefined,
  fields: readonly (readonly [name: string, value: string])[],
  where: string,
): Reply | undefined {
  if (!isMultipartForm(contentType) || isUtf8(body)) return undefined;
  const isReplaced = fields.some((field) => field.some((text) => text.includes("\ufffd")));
  return isReplaced ? utf8Error(where) : undefined;
}

function utf8Error(where: string): Reply {
  return errorResponse(
    {
      type: problemType("malformed-utf-8"),
      title: "The body is not UTF-8",
      status: 400,
      detail: "The body has bytes that are not UTF-8, such as EUC-KR: encode it as UTF-8.",
    },
    { reason: "malformed UTF-8 in the body", blame: "client", where },
  );
}

function percentDecode(body: Buffer): Buffer {
  const decoded = body
    .toString("latin1")
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(decoded, "latin1");
}
