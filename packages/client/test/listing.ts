import {
  json,
  type Received,
  type VendorServer,
  vendorServer,
} from "@jumun/test-server/vendor-server";
import type { Order } from "./shop.ts";

export const rowsOf = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => ({ order_code: `주문-${from + index}` }));

export const query = ({ url }: Received) => new URL(url, "http://shop").searchParams;
export const pageOf = (request: Received) => Number(query(request).get("page") ?? 1);

/** A vendor with pages of two orders each, and a Link header for each page. */
export function listing(
  pages: number,
  link: (page: number) => string | undefined = () => undefined,
): Promise<VendorServer> {
  return vendorServer((request, response) => {
    const page = pageOf(request);
    const header = link(page);
    if (header !== undefined) response.setHeader("Link", header);
    json(response, 200, page <= pages ? rowsOf(2, 2 * page - 1) : []);
  });
}

/** The header in CREMA's documented form, without the question mark. */
export const malformed = (last: number) => (page: number) => {
  const at = (number: number) =>
    `<https://api.cre.ma/v1/unpaid_orders${number === 1 ? "" : `&page=${number}`}>`;
  const next = page < last ? `, ${at(page + 1)}; rel="next"` : "";
  return `${at(last)}; rel="last"${next}`;
};

export async function collected(rows: AsyncIterable<Order>): Promise<string[]> {
  const codes: string[] = [];
  for await (const row of rows) codes.push(row.order_code);
  return codes;
}

export const codes = (count: number, from = 1) =>
  rowsOf(count, from).map(({ order_code }) => order_code);
export const pagesAsked = (vendor: VendorServer) => vendor.received.map(pageOf);
