import type { FieldEncodings } from "./encoded-field.ts";
import type { Bytes } from "./response-body.ts";
import type { EncodedBody } from "./styled-request.ts";

const encoder = new TextEncoder();

/**
 * `multipart/form-data` (RFC 7578): a part for each field, one for each item of a list. A `Blob` or
 * bytes are a file, an object is a part of JSON, everything else is text. The name of a `File` is kept.
 */
export async function multipartBody(
  mediaType: string,
  content: unknown,
  encodings: FieldEncodings,
): Promise<EncodedBody> {
  const parts: Bytes[] = [];
  const boundary = `jumun-${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, "0")).join("")}`;
  for (const [name, value] of Object.entries(Object(content))) {
    const isAlone = encodings[name]?.contentType?.includes("json") === true;
    const values: unknown[] = Array.isArray(value) && !isAlone ? value : [value];
    for (const item of values) {
      if (item === undefined || item === null) continue;
      parts.push(...(await part(boundary, name, item, encodings[name]?.contentType)));
    }
  }
  parts.push(encoder.encode(`--${boundary}--\r\n`));
  return { contentType: `${mediaType}; boundary=${boundary}`, body: await joined(parts) };
}

async function part(
  boundary: string,
  name: string,
  value: unknown,
  wanted: string | undefined,
): Promise<Bytes[]> {
  const isFile = value instanceof Blob || value instanceof Uint8Array;
  const isText = typeof value !== "object" || value === null || value instanceof Date;
  const [own] = (wanted ?? "").split(",");
  const known = value instanceof Blob ? value.type : "";
  const contentType =
    known || own || (isFile ? "application/octet-stream" : isText ? "" : "application/json");
  const file = isFile ? `; filename="${quoted(value instanceof File ? value.name : name)}"` : "";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n${
    contentType && `Content-Type: ${contentType.trim()}\r\n`
  }\r\n`;
  const isJson = !isFile && (!isText || /[/+]json\b/.test(own ?? ""));
  const body =
    value instanceof Blob
      ? new Uint8Array(await value.arrayBuffer())
      : value instanceof Uint8Array
        ? new Uint8Array(value)
        : encoder.encode(isJson ? JSON.stringify(value) : String(value));
  return [encoder.encode(head), body, encoder.encode("\r\n")];
}

/** As browsers write it: UTF-8 as it is, and nothing that would end the name. */
function quoted(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

async function joined(parts: Bytes[]): Promise<Bytes> {
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
