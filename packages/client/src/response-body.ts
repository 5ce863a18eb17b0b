/** Written so that the declarations read the same before TypeScript 5.7, whose Uint8Array has no parameter. */
export type Bytes = InstanceType<typeof Uint8Array>;

/** A body as it came, piece by piece. */
export type Body = readonly Bytes[];

const decoder = new TextDecoder();

export function asText(body: Body): string {
  return body.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
}

/**
 * The answer's body, refused as soon as it is known to be larger than the limit in bytes.
 * @returns undefined where it is larger
 */
export async function limitedBody(response: Response, limit: number): Promise<Body | undefined> {
  const { headers, body, type } = response;
  const pieces: Bytes[] = [];
  if (body === null) return pieces;
  const declared = Number(headers.get("content-length") ?? Number.NaN);
  // Of what the platform itself fetched and did not unpack, a stated length is the length: HTTP cuts
  // the body there, and who has it all need not wait to be told. Across origins a browser unpacks and
  // does not say so.
  const isExact = type === "basic" && !headers.has("content-encoding");
  const reader = body.getReader();
  for (let size = 0; !(declared > limit || size > limit); ) {
    const { done, value } = await reader.read();
    if (value !== undefined) {
      pieces.push(value);
      size += value.length;
    }
    if (done || (isExact && size === declared)) return pieces;
  }
  await reader.cancel();
  return undefined;
}
