/** So many of a list, drawn without putting back; the same for the same seed, in the list's order. */
export function sample<T>(list: readonly T[], size: number, seed: number): T[] {
  const random = numbers(seed);
  const drawn = list.map((_, index) => ({ index, lot: random() }));
  drawn.sort((a, b) => a.lot - b.lot);
  const chosen = new Set(drawn.slice(0, size).map(({ index }) => index));
  return list.filter((_, index) => chosen.has(index));
}

/** Mulberry32: small, and good enough to draw lots. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
