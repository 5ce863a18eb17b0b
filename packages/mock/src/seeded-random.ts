import { hash } from "node:crypto";

/** A function like Math.random() whose numbers are the same for the same seed. */
export function createSeededRandom(seed: string): () => number {
  let count = 0;
  return () => {
    count += 1;
    return Number.parseInt(hash("sha256", `${seed} ${count}`).slice(0, 12), 16) / 16 ** 12;
  };
}
