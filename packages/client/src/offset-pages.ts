import type { OffsetPagination } from "./contract.ts";
import { isObject } from "./json-schema.ts";
import type { Page, PagedList, PageInput, Pages } from "./paged-list.ts";
import { repeatedPageCheck } from "./repeated-page.ts";

export function firstOffset(
  { start, first, length, size }: OffsetPagination,
  input: PageInput,
): PageInput {
  return { [start]: Number(input[start] ?? first), [length]: Number(input[length] ?? size) };
}

/** A list ends at a page with fewer units than requested. Vendors count totals differently, so they are ignored. */
export async function* offsetPages(
  first: Page,
  { name, input, request }: PagedList,
  pagination: OffsetPagination,
): Pages {
  const { start, length, unit } = pagination;
  const isUnit = unit !== undefined && (unit.when === undefined || input[unit.when] === true);
  const checkRepeated = repeatedPageCheck(name);
  const current = { ...firstOffset(pagination, input) };
  const requested = Number(current[length]);
  for (let page = first; ; page = await request(current)) {
    const { rows } = page;
    checkRepeated(rows);
    yield rows;
    const count = isUnit ? countUnits(rows, unit.by) : rows.length;
    if (rows.length === 0 || count < requested) return;
    current[start] = Number(current[start]) + requested;
  }
}

/** Counts the distinct values of a property. A row without it is a unit. */
function countUnits(rows: readonly unknown[], by: string): number {
  return new Set(rows.map((row) => (isObject(row) ? row[by] : undefined) ?? row)).size;
}
