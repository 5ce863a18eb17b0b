import type { PageNumberPagination } from "./contract.ts";
import type { PageInput } from "./paged-list.ts";

/** A part of a list: the rows between two dates, or the whole list if its input has no dates. */
export interface DateWindow {
  readonly input: PageInput;
  /** Empty if the window cannot be split. */
  readonly halves: () => readonly DateWindow[];
}

/** Splits the span between the input's dates into windows that are short enough for the vendor. */
export function dateWindows(
  window: PageNumberPagination["window"],
  input: PageInput,
): readonly DateWindow[] {
  const first = window && dayOf(input[window.from]);
  const last = window && dayOf(input[window.to]);
  if (window === undefined || first === undefined || last === undefined || last < first) {
    return [{ input: {}, halves: () => [] }];
  }
  const { from, to, days } = window;
  return split(first, last, days);

  function split(first: number, last: number, days: number): DateWindow[] {
    const windows: DateWindow[] = [];
    for (let start = first; start <= last; start += days) {
      const end = Math.min(start + days - 1, last);
      windows.push({
        input: { [from]: dateOf(start), [to]: dateOf(end) },
        halves: () => (start === end ? [] : split(start, end, Math.ceil((end - start + 1) / 2))),
      });
    }
    return windows;
  }
}

const msPerDay = 86_400_000;

/**
 * The days since 1970. Undefined for anything but a date such as `2026-11-29`, because it is unknown how
 * vendors treat a time of day at the border of two windows.
 */
function dayOf(value: unknown): number | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const day = Date.parse(`${value}T00:00:00Z`) / msPerDay;
  return Number.isInteger(day) ? day : undefined;
}

function dateOf(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}
