/** Draws the same from the same seed: mulberry32, which is enough to vary what is made up. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** So many of them, or all, in their order. */
  some<T>(all: readonly T[], count: number): T[] {
    const drawn = all.map((one, at) => ({ one, at, rank: this.next() }));
    return drawn
      .sort((one, other) => one.rank - other.rank)
      .slice(0, count)
      .sort((one, other) => one.at - other.at)
      .map(({ one }) => one);
  }
}
