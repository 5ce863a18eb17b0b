/** Without its type parameter, so that the declarations are the same before TypeScript 5.7. */
export type Bytes = InstanceType<typeof Uint8Array>;

export function joinBytes(chunks: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** One character per byte, as `btoa` takes it. */
export function toBinaryString(bytes: Bytes): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
