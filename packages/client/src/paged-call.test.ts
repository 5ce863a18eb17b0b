import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import {
  codes,
  collected,
  listing,
  malformed,
  pageOf,
  pagesAsked,
  query,
  rowsOf,
} from "../test/listing.ts";
import { createShop } from "../test/shop.ts";

describe("every page is read, and none after the last", () => {
  test.each<[string, number, (page: number) => string | undefined, number[]]>([
    ["the malformed form that CREMA documents", 3, malformed(3), [1, 2, 3]],
    ["one page in that form", 1, malformed(1), [1, 2]],
    [
      "the standard form",
      3,
      (page) =>
        (page < 3 ? `</orders?page=${page + 1}>; rel="next", ` : "") +
        '</orders?page=3>; rel="last"',
      [1, 2, 3],
    ],
    ["only a last page", 3, () => '</orders?page=3>; rel="last"', [1, 2, 3]],
    [
      "only a next page",
      3,
      (page) => (page < 3 ? `</orders?page=${page + 1}>; rel="next"` : undefined),
      [1, 2, 3],
    ],
    ["no header", 3, () => undefined, [1, 2, 3, 4]],
    ["garbage", 3, () => '<<>;;rel="next"; page=2,', [1, 2, 3, 4]],
    ["a next page that is the same", 3, (page) => `</orders?page=${page}>; rel="next"`, [1]],
    [
      "a next page before the current one",
      3,
      (page) => `</orders?page=${page === 2 ? 1 : page + 1}>; rel="next"`,
      [1, 2],
    ],
    ["a last page before the current one", 3, () => '</orders?page=1>; rel="last"', [1]],
    [
      "a next page that skips numbers",
      9,
      (page) => `</orders?page=${page + 4}>; rel="next"`,
      [1, 5, 9, 13],
    ],
  ])("with %s", async (_, pages, link, asked) => {
    await using vendor = await listing(pages, link);

    const got = await collected(createShop({ baseUrl: vendor.url }).listOrders());

    expect(pagesAsked(vendor)).toEqual(asked);
    expect(got).toEqual(
      asked.filter((page) => page <= pages).flatMap((page) => codes(2, 2 * page - 1)),
    );
  });

  test("with a page of fewer rows than requested", async () => {
    await using vendor = await vendorServer((request, response) =>
      json(response, 200, rowsOf(pageOf(request) === 3 ? 1 : 2, pageOf(request) * 2)),
    );

    const rows = createShop({ baseUrl: vendor.url }).listOrders({ limit: 2 });

    expect(await collected(rows)).toHaveLength(5);
    expect(pagesAsked(vendor)).toEqual([1, 2, 3]);
    expect(vendor.received.every((request) => query(request).get("limit") === "2")).toBe(true);
  });

  test("with an empty list", async () => {
    await using vendor = await listing(0);
    expect(await collected(createShop({ baseUrl: vendor.url }).listOrders())).toEqual([]);
    expect(pagesAsked(vendor)).toEqual([1]);
  });

  test("with a vendor that ignores the page number", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 200, rowsOf(2)));

    const call = createShop({ baseUrl: vendor.url }).listOrders();
    const read: unknown[] = [];
    const reading = async () => {
      for await (const row of call) read.push(row);
    };

    expect(await failureOf(reading())).toMatchObject({
      name: "PaginationError",
      code: "pagination",
      message: expect.stringMatching(/^shop\.listOrders: .* the same page again/),
    });
    expect(read).toEqual(rowsOf(2));
    expect(pagesAsked(vendor)).toEqual([1, 2]);
  });

  test("with pages that start with the same rows", async () => {
    await using vendor = await vendorServer((request, response) => {
      const page = pageOf(request);
      json(response, 200, page > 3 ? [] : [{ order_code: "묶음" }, { order_code: `주문-${page}` }]);
    });

    expect(await collected(createShop({ baseUrl: vendor.url }).listOrders())).toHaveLength(6);
  });

  test("from the requested page on", async () => {
    await using vendor = await listing(5, malformed(5));

    const got = await collected(createShop({ baseUrl: vendor.url }).listOrders({ page: 3 }));

    expect(got).toEqual(codes(6, 5));
    expect(pagesAsked(vendor)).toEqual([3, 4, 5]);
  });
});

test("a link to another host or path is never requested", async () => {
  await using otherOrigin = await listing(9);
  const host = new URL(otherOrigin.url).host;
  await using vendor = await listing(3, (page) =>
    page < 3
      ? `<${otherOrigin.url}/steal?page=${page + 1}&host=${host}>; rel="next"`
      : malformed(3)(3),
  );

  const got = await collected(createShop({ baseUrl: vendor.url }).listOrders({ limit: 2 }));

  expect(got).toEqual(codes(6));
  expect(otherOrigin.received).toEqual([]);
  expect(vendor.received.map(({ url }) => url)).toEqual([
    "/orders?limit=2",
    "/orders?limit=2&page=2",
    "/orders?limit=2&page=3",
  ]);
});

describe("one call", () => {
  test("that is awaited and then iterated requests its first page once", async () => {
    await using vendor = await listing(2, malformed(2));
    const call = createShop({ baseUrl: vendor.url }).listOrders();

    expect(await call).toEqual(rowsOf(2));
    expect((await call.withResponse()).response.headers.get("link")).toContain("last");
    expect((await call.result()).status).toBe(200);
    expect(await collected(call)).toEqual(codes(4));

    expect(pagesAsked(vendor)).toEqual([1, 2]);
  });

  test("that is iterated twice returns the same rows twice, and requests its first page once", async () => {
    await using vendor = await listing(3, malformed(3));
    const call = createShop({ baseUrl: vendor.url }).listOrders();

    const twice = await Promise.all([collected(call), collected(call)]);

    expect(twice).toEqual([codes(6), codes(6)]);
    expect(pagesAsked(vendor).filter((page) => page === 1)).toHaveLength(1);
  });

  test("that is not iterated requests no other page", async () => {
    await using vendor = await listing(3, malformed(3));
    const call = createShop({ baseUrl: vendor.url }).listOrders();
    await call;
    call.pages();
    call[Symbol.asyncIterator]();
    expect(pagesAsked(vendor)).toEqual([1]);
  });

  test("whose iteration is left early sends no further request", async () => {
    await using vendor = await listing(3, malformed(3));
    const got: string[] = [];
    for await (const { order_code } of createShop({ baseUrl: vendor.url }).listOrders()) {
      got.push(order_code);
      if (got.length === 2) break;
    }
    expect(got).toEqual(codes(2));
    expect(pagesAsked(vendor)).toEqual([1]);
  });

  test("requests a page only after the rows before it were read", async () => {
    await using vendor = await listing(3, malformed(3));
    const pages = createShop({ baseUrl: vendor.url }).listOrders().pages();

    expect(await pages.next()).toEqual({ done: false, value: rowsOf(2) });
    expect(pagesAsked(vendor)).toEqual([1]);
    expect(await pages.next()).toEqual({ done: false, value: rowsOf(2, 3) });
    expect(pagesAsked(vendor)).toEqual([1, 2]);
    await pages.return();
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(pagesAsked(vendor)).toEqual([1, 2]);
  });

  test("requests every page with its original input, even if the object changes", async () => {
    await using vendor = await listing(3, malformed(3));
    const input = { limit: 2 };
    for await (const _ of createShop({ baseUrl: vendor.url }).listOrders(input)) input.limit += 1;
    expect(vendor.received.map((request) => query(request).get("limit"))).toEqual(["2", "2", "2"]);
  });
});

test("equal pages are read to the end if the header has a next page", async () => {
  const row = { order_code: "주문-1" };
  await using vendor = await vendorServer((request, response) => {
    const page = pageOf(request);
    if (page < 3) response.setHeader("Link", `</orders?page=${page + 1}>; rel="next"`);
    json(response, 200, [row, row]);
  });
  const rows = await createShop({ baseUrl: vendor.url }).listOrders().all();
  expect(rows).toHaveLength(6);
  expect(pagesAsked(vendor)).toEqual([1, 2, 3]);
});

test("a page without a next link ends a list whose earlier pages had one", async () => {
  await using vendor = await listing(9, (page) =>
    page < 2 ? `</orders?page=${page + 1}>; rel="next"` : undefined,
  );
  await collected(createShop({ baseUrl: vendor.url }).listOrders());
  expect(pagesAsked(vendor)).toEqual([1, 2]);
});
