import { type Bytes, joinBytes } from "./bytes.ts";
import { type FieldEncodings, serializeHeader, serializeJson } from "./serialize.ts";

const encoder = new TextEncoder();

/**
 * `multipart/form-data` (RFC 7578): one part per field or list item. A `Blob` or `Uint8Array` is sent as a
 * file, an object as JSON, and everything else as text. A `File` keeps its name.
 */
export async function serializeMultipart(
  mediaType: string,
  fields: object,
  encodings: FieldEncodings = {},
): Promise<{ readonly contentType: string; readonly body: Bytes }> {
  const chunks: Bytes[] = [];
  const random = crypto.getRandomValues(new Uint32Array(4));
  const boundary = `jumun-${Array.from(random, (part) => part.toString(16).padStart(8, "0")).join("")}`;
  for (const [name, value] of Object.entries(fields)) {
    const contentType = encodings[name]?.contentType;
    const isOneDocument = contentType?.includes("json") === true;
    const items: readonly unknown[] = Array.isArray(value) && !isOneDocument ? value : [value];
    for (const item of items) {
      if (item === undefined || item === null) continue;
      chunks.push(encoder.encode(`--${boundary}\r\n`), ...(await part(name, item, contentType)));
    }
  }
  chunks.push(encoder.encode(`--${boundary}--\r\n`));
  return { contentType: `${mediaType}; boundary=${boundary}`, body: joinBytes(chunks) };
}

async function part(name: string, value: unknown, declared: string | undefined): Promise<Bytes[]> {
  const isFile = value instanceof Blob || value instanceof Uint8Array;
  const isText = typeof value !== "object" || value instanceof Date;
  const [documented = ""] = (declared ?? "").split(",");
  const contentType =
    (value instanceof Blob ? value.type : "") ||
    documented.trim() ||
    (isFile ? "application/octet-stream" : isText ? "" : "application/json");
  const fileName = value instanceof File ? value.name : name;
  const file = isFile ? `; filename="${quote(fileName)}"` : "";
  const head = `Content-Disposition: form-data; name="${quote(name)}"${file}\r\n${
    contentType && `Content-Type: ${contentType}\r\n`
  }\r\n`;
  const isJson = !isFile && (!isText || /[/+]json\b/.test(documented));
  const body =
    value instanceof Blob
      ? new Uint8Array(await value.arrayBuffer())
      : value instanceof Uint8Array
        ? new Uint8Array(value)
        : encoder.encode(isJson ? serializeJson(value) : serializeHeader(value));
  return [encoder.encode(head), body, encoder.encode("\r\n")];
}

/** As in browsers: UTF-8, without the characters that would end the name. */
function quote(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
