import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { isJson, isUrlEncodedForm, mediaTypeEssence } from "@jumun/openapi/media-type";
import { type BodyCapture, maxRecordedBytes } from "./body-capture.ts";

/** A body that can be searched for credentials, or the reason why it is not recorded. */
export type ReadBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly text: string; readonly value: unknown }
  | { readonly kind: "form" | "text"; readonly text: string }
  | { readonly kind: "withheld"; readonly reason: string };

export function readBody(
  captured: Pick<BodyCapture, "length" | "bytes">,
  contentType: string,
  contentEncoding: string,
): ReadBody {
  if (captured.length === 0) return { kind: "none" };
  if (captured.bytes === undefined) return withheld(`longer than ${maxRecordedBytes} bytes`);
  const bytes = decompress(captured.bytes, contentEncoding);
  if (bytes === undefined) return withheld(`cannot be decompressed (${contentEncoding})`);
  const text = decode(bytes, contentType);
  if (text === undefined) return withheld("not text in its charset");
  const value = parseJson(text);
  if (value !== undefined && (isJson(contentType) || typeof value === "object")) {
    return { kind: "json", text, value };
  }
  if (isUrlEncodedForm(contentType)) return { kind: "form", text };
  if (mediaTypeEssence(contentType) === "text/plain") return { kind: "text", text };
  return withheld("neither JSON, form nor plain text");
}

function withheld(reason: string): ReadBody {
  return { kind: "withheld", reason };
}

/** Undefined if the encoding is unknown, or if the data is malformed or too long. */
function decompress(bytes: Buffer, contentEncoding: string): Buffer | undefined {
  const options = { maxOutputLength: maxRecordedBytes };
  try {
    switch (contentEncoding.trim().toLowerCase()) {
      case "":
      case "identity":
        return bytes;
      case "gzip":
      case "x-gzip":
        return gunzipSync(bytes, options);
      case "br":
        return brotliDecompressSync(bytes, options);
      case "deflate": {
        // Some servers leave out the header of zlib.
        const hasHeader = ((bytes[0] ?? 0) & 0x0f) === 8;
        return hasHeader ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
      }
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

/** UTF-16 without a charset has NUL characters if it is read as UTF-8, or is invalid. */
function decode(bytes: Buffer, contentType: string): string | undefined {
  const [, charset = "utf-8"] = /charset="?([^";\s]+)/i.exec(contentType) ?? [];
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
