/** Longer bodies are passed on and not recorded. In bytes. */
export const maxRecordedBytes = 1_000_000;

/** The bytes of a body that streams by. */
export class BodyCapture {
  #chunks: Buffer[] = [];
  #length = 0;

  add(chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length > maxRecordedBytes) this.#chunks = [];
    else this.#chunks.push(chunk);
  }

  get length(): number {
    return this.#length;
  }

  /** Undefined if the body was too long. */
  get bytes(): Buffer | undefined {
    return this.#length > maxRecordedBytes ? undefined : Buffer.concat(this.#chunks);
  }
}
