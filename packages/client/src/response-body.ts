/** A body as it came, and as text where it was read as text. */
export type Body = string | Bytes;

/** Written so that the declarations read the same before TypeScript 5.7, whose Uint8Array has no parameter. */
export type Bytes = InstanceType<typeof Uint8Array>;

const decoder = new TextDecoder();

export function asText(body: Body): string {
  return typeof body === "string" ? body : decoder.decode(body);
}

/**
 * The answer's body, refused as soon as it is known to be larger than the limit in bytes.
 * @param raw keep every byte as it is
 * @returns undefined where it is larger
 */
export async function limitedBody(
  response: Response,
  limit: number,
  raw: boolean,
): Promise<Body | undefined> {
  const { headers, body, type } = response;
  if (body === null) return "";
  const declared = headers.get("content-length");
  if (declared !== null && Number(declared) > limit) {
    await body.cancel();
    return undefined;
  }
  // Of what the platform itself fetched and did not unpack, a stated length is the length: HTTP cuts
  // the body there. Across origins a browser unpacks and does not say so.
  if (declared !== null && type === "basic" && !headers.has("content-encoding")) {
    return raw ? new Uint8Array(await response.arrayBuffer()) : response.text();
  }
  const reader = body.getReader();
  const chunks: Bytes[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks.length === 1 && chunks[0] ? chunks[0] : joined(chunks, size);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Bytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
