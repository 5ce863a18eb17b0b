/** Written so that the declarations read the same before TypeScript 5.7, whose Uint8Array has no parameter. */
export type Bytes = InstanceType<typeof Uint8Array>;

const decoder = new TextDecoder();

export function asText(body: Bytes): string {
  return decoder.decode(body);
}

/**
 * The answer's body, refused as soon as it is known to be larger than the limit in bytes.
 * @returns undefined where it is larger
 */
export async function limitedBody(response: Response, limit: number): Promise<Bytes | undefined> {
  const { headers, body, type } = response;
  if (body === null) return new Uint8Array();
  const declared = Number(headers.get("content-length") ?? Number.NaN);
  // Of what the platform itself fetched and did not unpack, a stated length is the length: HTTP cuts
  // the body there, and who has it all need not wait to be told. Across origins a browser unpacks and
  // does not say so.
  const length = type === "basic" && !headers.has("content-encoding") ? declared : Number.NaN;
  const reader = body.getReader();
  const chunks: Bytes[] = [];
  for (let size = 0; !(declared > limit || size > limit); ) {
    const { done, value } = await reader.read();
    if (value !== undefined) {
      chunks.push(value);
      size += value.length;
    }
    if (done || size === length) return joined(chunks, size);
  }
  await reader.cancel();
  return undefined;
}

function joined(chunks: readonly Bytes[], size: number): Bytes {
  const [first] = chunks;
  if (first?.length === size) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
