import { hash } from "node:crypto";

/** Numbers from 0 to below 1 that look like chance, and come again in the same order for a seed. */
export interface Draw {
  next(): number;
}

export function createDraw(seed: string): Draw {
  let count = 0;
  return {
    next() {
      count += 1;
      return Number.parseInt(hash("sha256", `${seed} ${count}`).slice(0, 12), 16) / 16 ** 12;
    },
  };
}
