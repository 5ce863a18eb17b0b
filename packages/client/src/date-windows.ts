import type { PageNumberPagination } from "./contract.ts";
import type { PageInput } from "./page-sequence.ts";

type Window = NonNullable<PageNumberPagination["window"]>;

/** Days since 1970, the first and the last. */
type Span = readonly [first: number, last: number];

/** A span of dates, cut into windows that the vendor takes. The earliest is read first. */
export class DateWindows {
  readonly #names: Window;
  readonly #left: Span[];
  #current: Span;
  /** Rows that will be read again, since their window was halved, and how often. */
  readonly #again = new Map<string, number>();
  #received: string[] = [];

  private constructor(names: Window, [current, ...left]: readonly [Span, ...Span[]]) {
    this.#names = names;
    this.#current = current;
    this.#left = left;
  }

  /** Undefined if the input has no two dates. */
  static of(window: Window | undefined, input: PageInput): DateWindows | undefined {
    if (window === undefined) return undefined;
    const first = dayOf(input[window.from]);
    const last = dayOf(input[window.to]);
    if (first === undefined || last === undefined || last < first) return undefined;
    return new DateWindows(window, cut([first, last], window.days));
  }

  get input(): PageInput {
    const [first, last] = this.#current;
    return { [this.#names.from]: dateOf(first), [this.#names.to]: dateOf(last) };
  }

  /** Without the rows that were handed out before their window was halved. */
  newRows(rows: readonly unknown[]): readonly unknown[] {
    const keys = rows.map((row) => JSON.stringify(row));
    this.#received.push(...keys);
    return rows.filter((_, index) => {
      const key = keys[index] ?? "";
      const count = this.#again.get(key) ?? 0;
      if (count > 1) this.#again.set(key, count - 1);
      else this.#again.delete(key);
      return count === 0;
    });
  }

  /** Whether the current window could be cut in two, which are read next. */
  halve(): boolean {
    const [first, last] = this.#current;
    if (first === last) return false;
    for (const key of this.#received) this.#again.set(key, (this.#again.get(key) ?? 0) + 1);
    this.#left.unshift(...cut([first, last], Math.ceil((last - first + 1) / 2)));
    return true;
  }

  /** Whether there is another window. */
  advance(): boolean {
    const next = this.#left.shift();
    this.#received = [];
    if (next === undefined) return false;
    this.#current = next;
    return true;
  }
}

function cut([first, last]: Span, days: number): [Span, ...Span[]] {
  const end = (start: number) => Math.min(start + days - 1, last);
  const spans: [Span, ...Span[]] = [[first, end(first)]];
  for (let start = first + days; start <= last; start += days) spans.push([start, end(start)]);
  return spans;
}

const msPerDay = 86_400_000;

/** Only `2026-11-29`: what a time of day would mean at the border of two windows is unknown. */
function dayOf(value: unknown): number | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const day = Date.parse(`${value}T00:00:00Z`) / msPerDay;
  return Number.isInteger(day) ? day : undefined;
}

function dateOf(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}
