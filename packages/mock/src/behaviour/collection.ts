import { isJsonObject, type JsonObject } from "@jumun/openapi/json";

/** Rows that are remembered, in the order in which they came. */
export interface Collection {
  /**
   * Whether the mock was told what there is. Then a key that is not there is unknown; otherwise a
   * behaviour may take it for one that the vendor knows.
   */
  readonly isSeeded: boolean;
  readonly rows: readonly JsonObject[];
  get(key: string): JsonObject | undefined;
  /** Puts a row in the place of the one with its key, or at the end. */
  put(row: JsonObject): void;
  /** False where there was none. */
  delete(key: string): boolean;
}

/**
 * Begins with `seed[name]`. `key` is the property that tells rows apart. Throws a RangeError where two
 * rows of the seed have the same.
 */
export function openCollection(seed: JsonObject, name: string, key: string): Collection {
  const rows = new Map<string, JsonObject>();
  const given = seed[name];
  for (const row of Array.isArray(given) ? given.filter(isJsonObject) : []) {
    const own = String(row[key]);
    if (rows.has(own)) throw new RangeError(`${name} has two rows with the ${key} "${own}"`);
    rows.set(own, row);
  }
  return {
    isSeeded: given !== undefined,
    get rows() {
      return [...rows.values()];
    },
    get: (own) => rows.get(own),
    put: (row) => void rows.set(String(row[key]), row),
    delete: (own) => rows.delete(own),
  };
}
