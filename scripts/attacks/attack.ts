/** An attack and its result. */
export interface Attack {
  readonly name: string;
  readonly result: string;
  readonly isHarmless: boolean;
}

/** Runs `work` for each item, `concurrency` at a time. */
export async function forEach<Item>(
  items: Iterable<Item>,
  concurrency: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
