import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import type { Collection } from "./vendor-mock.ts";

export interface CollectionOptions {
  readonly name: string;
  /** The property that addresses a record. */
  readonly key: string;
  /** Whether an operation creates records by `x-state`. */
  readonly isCreatable: boolean;
  /** The records of a state file; undefined if it has no such collection. */
  readonly seed: unknown;
}

/** @throws RangeError if two records of the seed have the same key */
export function openCollection({ name, key, isCreatable, seed }: CollectionOptions): Collection {
  const records: JsonObject[] = [];
  let isUsed = seed !== undefined;
  const lastNumbers = new Map<string, number>();
  const indexOf = (value: unknown, property = key) =>
    records.findIndex((record) => isSame(record[property], value));
  for (const record of Array.isArray(seed) ? seed.filter(isJsonObject) : []) {
    if (record[key] !== undefined && indexOf(record[key]) >= 0) {
      throw new RangeError(`${name} has two records with the ${key} "${String(record[key])}"`);
    }
    records.push(record);
  }
  return {
    name,
    isOpen: seed === undefined && !isCreatable,
    get isUsed() {
      return isUsed;
    },
    records,
    find: (value, property) => records[indexOf(value, property)],
    put(record) {
      isUsed = true;
      const at = indexOf(record[key]);
      if (at < 0) records.push(record);
      else records[at] = record;
    },
    delete(value, property) {
      const at = indexOf(value, property);
      if (at >= 0) records.splice(at, 1);
      return at >= 0;
    },
    nextNumber(property) {
      const used = records.map((record) => Number(record[property])).filter(Number.isSafeInteger);
      const next = Math.max(0, lastNumbers.get(property) ?? 0, ...used) + 1;
      lastNumbers.set(property, next);
      return next;
    },
  };
}

/** Whether two values are the same key: an identifier is a string in a URL and may be a number in JSON. */
function isSame(one: unknown, other: unknown): boolean {
  return one !== undefined && one !== null && String(one) === String(other);
}
