import type { EncodedBody } from "./styled-request.ts";

/**
 * A body that is text or bytes and is sent as it is given. Where the contract takes several types
 * (`image/*`), a `Blob` of one of them says which it is.
 * @throws TypeError for anything else
 */
export async function wholeBody(mediaType: string, content: unknown): Promise<EncodedBody> {
  const isBlob = content instanceof Blob;
  const isRange = mediaType.includes("*");
  const own = (isBlob && content.type) || "application/octet-stream";
  if (isRange && !own.startsWith(mediaType.replace(/\/?\*.*/, ""))) {
    throw new TypeError(`it must be a Blob whose type is ${mediaType}`);
  }
  const contentType = isRange ? own : mediaType;
  if (typeof content === "string") return { contentType, body: content };
  if (isBlob) return { contentType, body: new Uint8Array(await content.arrayBuffer()) };
  if (content instanceof Uint8Array) return { contentType, body: new Uint8Array(content) };
  throw new TypeError("it must be text, a Blob or a Uint8Array");
}
