import type { Pagination } from "./contract.ts";
import { cursorPages } from "./cursor-pages.ts";
import { dateWindows } from "./date-windows.ts";
import { numberedPages } from "./numbered-pages.ts";
import { firstOffset, offsetPages } from "./offset-pages.ts";
import type { Page, PagedList, PageInput, Pages } from "./paged-list.ts";

export function firstPageInput(pagination: Pagination, input: PageInput): PageInput {
  if (pagination.style === "offset") return firstOffset(pagination, input);
  if (pagination.style === "cursor") return {};
  return dateWindows(pagination.window, input)[0]?.input ?? {};
}

export function readPages(first: Page, list: PagedList, pagination: Pagination): Pages {
  if (pagination.style === "offset") return offsetPages(first, list, pagination);
  if (pagination.style === "cursor") return cursorPages(first, list, pagination);
  return numberedPages(first, list, pagination);
}
