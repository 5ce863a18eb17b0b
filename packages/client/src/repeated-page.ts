import { PaginationError } from "./errors.ts";

/** Recognizes a vendor that ignores which page is requested: the same rows follow each other. */
export class RepeatedPage {
  readonly #name: string;
  #previous = "";

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * @param isExpected whether equal pages may follow each other
   * @throws PaginationError for the rows of the page before
   */
  check(rows: readonly unknown[], isExpected = false): void {
    const current = rows.length === 0 ? "" : JSON.stringify(rows);
    if (current !== "" && current === this.#previous && !isExpected) {
      throw new PaginationError(
        `${this.#name}: the vendor responded with the same page again, so it seems to ignore which page is requested. The list may be incomplete.`,
      );
    }
    this.#previous = current;
  }
}
