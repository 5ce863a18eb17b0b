import type { Pagination } from "./contract.ts";
import { cursorPages } from "./cursor-pages.ts";
import { numberedPages } from "./numbered-pages.ts";
import { offsetPages } from "./offset-pages.ts";
import type { PageInput, PageSequence } from "./page-sequence.ts";

/** @param name the operation, for messages */
export function startReading(name: string, pagination: Pagination, input: PageInput): PageSequence {
  switch (pagination.style) {
    case "page-number":
      return numberedPages(name, pagination, input);
    case "offset":
      return offsetPages(name, pagination, input);
    case "cursor":
      return cursorPages(name, pagination, input);
  }
}
