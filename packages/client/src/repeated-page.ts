import { PaginationError } from "./errors.ts";

/**
 * Recognizes a vendor that ignores which page is requested: it responds with the rows of the page before.
 * @returns a check that throws PaginationError, unless equal pages are expected
 */
export function repeatedPageCheck(
  name: string,
): (rows: readonly unknown[], isExpected?: boolean) => void {
  let previous = "";
  return (rows, isExpected = false) => {
    const current = rows.length === 0 ? "" : JSON.stringify(rows);
    if (current !== "" && current === previous && !isExpected) {
      throw new PaginationError(
        `${name}: the vendor responded with the same page again, so it seems to ignore which page is requested. The list may be incomplete.`,
      );
    }
    previous = current;
  };
}
