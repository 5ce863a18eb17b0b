import type { OffsetPagination } from "./contract.ts";
import { isObject } from "./json-schema.ts";
import type { Page, PageInput, PageSequence } from "./page-sequence.ts";
import { RepeatedPage } from "./repeated-page.ts";

/** A list ends at a page with fewer units than were requested. Totals are not used: vendors count differently. */
export function offsetPages(
  name: string,
  { start, first, length, size, unit }: OffsetPagination,
  input: PageInput,
): PageSequence {
  let offset = Number(input[start] ?? first);
  const requested = Number(input[length] ?? size);
  const isUnit = unit !== undefined && (unit.when === undefined || input[unit.when] === true);
  const repeated = new RepeatedPage(name);
  return {
    first: { [start]: offset, [length]: requested },
    newRows({ rows }: Page) {
      repeated.check(rows);
      return rows;
    },
    next({ rows }: Page) {
      const count = isUnit ? countUnits(rows, unit.by) : rows.length;
      if (rows.length === 0 || count < requested) return undefined;
      offset += requested;
      return { [start]: offset, [length]: requested };
    },
  };
}

/** Distinct values of a property. A row without it is a unit. */
function countUnits(rows: readonly unknown[], by: string): number {
  const values = rows.map((row) => (isObject(row) ? row[by] : undefined) ?? row);
  return new Set(values).size;
}
