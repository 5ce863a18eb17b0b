import {
  json,
  type Received,
  type VendorServer,
  vendorServer,
} from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { createShop, type Order } from "../test/shop.ts";
import { createTokenShop, tokenVendor } from "../test/token-shop.ts";
import { unhandledRejections } from "../test/unhandled.ts";

const rowsOf = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => ({ order_code: `주문-${from + index}` }));

const query = ({ url }: Received) => new URL(url, "http://shop").searchParams;
const pageOf = (request: Received) => Number(query(request).get("page") ?? 1);

/** A vendor that has so many pages of two orders each, and says of each page what a Link header may. */
function listing(
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

/** The header in CREMA's documented form, in which the question mark is missing. */
const malformed = (last: number) => (page: number) => {
  const at = (number: number) =>
    `<https://api.cre.ma/v1/unpaid_orders${number === 1 ? "" : `&page=${number}`}>`;
  const next = page < last ? `, ${at(page + 1)}; rel="next"` : "";
  return `${at(last)}; rel="last"${next}`;
};

async function collected(rows: AsyncIterable<Order>): Promise<string[]> {
  const codes: string[] = [];
  for await (const row of rows) codes.push(row.order_code);
  return codes;
}

const codes = (count: number, from = 1) => rowsOf(count, from).map(({ order_code }) => order_code);
const pagesAsked = (vendor: VendorServer) => vendor.received.map(pageOf);

describe("every page is read, and none after the last", () => {
  test.each<[string, number, (page: number) => string | undefined, number[]]>([
    ["the malformed form that CREMA documents", 3, malformed(3), [1, 2, 3]],
    ["one page in that form", 1, malformed(1), [1, 2]],
    [
      "the right form",
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
      [1, 2, 3, 4],
    ],
    ["no header", 3, () => undefined, [1, 2, 3, 4]],
    ["garbage", 3, () => '<<>;;rel="next"; page=2,', [1, 2, 3, 4]],
    ["a next page that is the same", 3, (page) => `</orders?page=${page}>; rel="next"`, [1]],
    [
      "a next page that lies behind",
      3,
      (page) => `</orders?page=${page === 2 ? 1 : page + 1}>; rel="next"`,
      [1, 2],
    ],
    ["a last page that lies behind", 3, () => '</orders?page=1>; rel="last"', [1]],
    [
      "a next page that leaps",
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

  test("with a page that has fewer rows than were asked for", async () => {
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

  test("with a vendor that pays no heed to the page", async () => {
    await using vendor = await vendorServer((_, response) => json(response, 200, rowsOf(2)));

    expect(await collected(createShop({ baseUrl: vendor.url }).listOrders())).toEqual(codes(2));
    expect(pagesAsked(vendor)).toEqual([1, 2]);
  });

  test("with pages that begin alike and are not", async () => {
    await using vendor = await vendorServer((request, response) => {
      const page = pageOf(request);
      json(response, 200, page > 3 ? [] : [{ order_code: "묶음" }, { order_code: `주문-${page}` }]);
    });

    expect(await collected(createShop({ baseUrl: vendor.url }).listOrders())).toHaveLength(6);
  });

  test("from the page that was asked for", async () => {
    await using vendor = await listing(5, malformed(5));

    const got = await collected(createShop({ baseUrl: vendor.url }).listOrders({ page: 3 }));

    expect(got).toEqual(codes(6, 5));
    expect(pagesAsked(vendor)).toEqual([3, 4, 5]);
  });
});

test("an address that names another host is never called, nor is another path", async () => {
  await using stranger = await listing(9);
  const host = new URL(stranger.url).host;
  await using vendor = await listing(3, (page) =>
    page < 3
      ? `<${stranger.url}/steal?page=${page + 1}&host=${host}>; rel="next"`
      : malformed(3)(3),
  );

  const got = await collected(createShop({ baseUrl: vendor.url }).listOrders({ limit: 2 }));

  expect(got).toEqual(codes(6));
  expect(stranger.received).toEqual([]);
  expect(vendor.received.map(({ url }) => url)).toEqual([
    "/orders?limit=2",
    "/orders?limit=2&page=2",
    "/orders?limit=2&page=3",
  ]);
});

describe("one call", () => {
  test("that is awaited and then iterated sends its page once", async () => {
    await using vendor = await listing(2, malformed(2));
    const call = createShop({ baseUrl: vendor.url }).listOrders();

    expect(await call).toEqual(rowsOf(2));
    expect((await call.withResponse()).response.headers.get("link")).toContain("last");
    expect((await call.result()).status).toBe(200);
    expect(await collected(call)).toEqual(codes(4));

    expect(pagesAsked(vendor)).toEqual([1, 2]);
  });

  test("that is iterated twice gives the same rows twice, and sends its own page once", async () => {
    await using vendor = await listing(3, malformed(3));
    const call = createShop({ baseUrl: vendor.url }).listOrders();

    const twice = await Promise.all([collected(call), collected(call)]);

    expect(twice).toEqual([codes(6), codes(6)]);
    expect(pagesAsked(vendor).filter((page) => page === 1)).toHaveLength(1);
  });

  test("that is not iterated asks for no other page", async () => {
    await using vendor = await listing(3, malformed(3));
    const call = createShop({ baseUrl: vendor.url }).listOrders();
    await call;
    call.pages();
    call[Symbol.asyncIterator]();
    expect(pagesAsked(vendor)).toEqual([1]);
  });

  test("that is left early sends no further request", async () => {
    await using vendor = await listing(3, malformed(3));
    const got: string[] = [];
    for await (const { order_code } of createShop({ baseUrl: vendor.url }).listOrders()) {
      got.push(order_code);
      if (got.length === 2) break;
    }
    expect(got).toEqual(codes(2));
    expect(pagesAsked(vendor)).toEqual([1]);
  });

  test("asks for a page only when the rows before it are taken", async () => {
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

  test("asks for each page with what it was made with, whatever becomes of that", async () => {
    await using vendor = await listing(3, malformed(3));
    const input = { limit: 2 };
    for await (const _ of createShop({ baseUrl: vendor.url }).listOrders(input)) input.limit += 1;
    expect(vendor.received.map((request) => query(request).get("limit"))).toEqual(["2", "2", "2"]);
  });
});

describe("all", () => {
  test.each([
    [undefined, 6, [1, 2, 3]],
    [1, 1, [1]],
    [2, 2, [1]],
    [3, 3, [1, 2]],
    [5, 5, [1, 2, 3]],
    [6, 6, [1, 2, 3]],
    [100, 6, [1, 2, 3]],
    [0, 0, [1]],
    [Number.POSITIVE_INFINITY, 6, [1, 2, 3]],
  ])(
    "with the limit %j gives %i rows and asks for no page behind them",
    async (limit, count, asked) => {
      await using vendor = await listing(3, malformed(3));
      const call = createShop({ baseUrl: vendor.url }).listOrders();

      expect(await call.all(limit === undefined ? {} : { limit })).toEqual(rowsOf(count));
      expect(pagesAsked(vendor)).toEqual(asked);
    },
  );

  test.each([-1, 1.5, Number.NaN, "2", null])("refuses the limit %j", async (limit) => {
    await using vendor = await listing(3, malformed(3));
    const call = createShop({ baseUrl: vendor.url }).listOrders();

    expect(await failureOf(call.all({ limit: limit as number }))).toMatchObject({
      code: "usage",
      message: expect.stringMatching(/^shop\.listOrders: .*limit/),
    });
    await call;
  });

  test("takes a page of any size", async () => {
    await using vendor = await vendorServer((request, response) =>
      json(response, 200, pageOf(request) === 1 ? Array(300_000).fill(1) : []),
    );
    expect(await createShop({ baseUrl: vendor.url }).listOrders().all()).toHaveLength(300_000);
  });
});

describe("what goes wrong on the way", () => {
  const failing = () =>
    vendorServer((request, response) => {
      if (pageOf(request) === 1) json(response, 200, rowsOf(2));
      else json(response, 401, { message: "만료" });
    });

  test("on page 2 ends the iteration with that page's error, after the rows of page 1", async () => {
    await using vendor = await failing();
    await using unhandled = unhandledRejections();
    const shop = createShop({ baseUrl: vendor.url });
    const got: Order[] = [];
    const iterate = async () => {
      for await (const row of shop.listOrders()) got.push(row);
    };

    expect(await failureOf(iterate())).toMatchObject({ name: "AuthenticationError" });
    expect(got).toEqual(rowsOf(2));
    expect(await failureOf(shop.listOrders().all())).toMatchObject({ status: 401 });
    expect(pagesAsked(vendor)).toEqual([1, 2, 1, 2]);
    await unhandled.settled();
    expect(unhandled.reasons).toEqual([]);
  });

  test("with a body that is no list is an error, not the end of the list", async () => {
    for (const body of [{ message: "점검 중" }, "점검", 7, true]) {
      await using vendor = await vendorServer((request, response) =>
        json(response, 200, pageOf(request) === 1 ? rowsOf(2) : body),
      );
      expect(await failureOf(createShop({ baseUrl: vendor.url }).listOrders().all())).toMatchObject(
        {
          name: "ContractError",
          status: 200,
          body,
          message: expect.stringMatching(/^shop\.listOrders: .*the contract does not describe/),
        },
      );
    }
  });

  test("is not that the list is null", async () => {
    await using vendor = await vendorServer((request, response) =>
      json(response, 200, pageOf(request) === 1 ? rowsOf(2) : null),
    );
    expect(await createShop({ baseUrl: vendor.url }).listOrders().all()).toHaveLength(2);
  });

  test("between two pages: an abort ends the iteration with its reason", async () => {
    await using vendor = await listing(3, malformed(3));
    const controller = new AbortController();
    const { signal } = controller;
    const call = createShop({ baseUrl: vendor.url }).listOrders({}, { signal });
    const iterate = async () => {
      for await (const { order_code } of call)
        if (order_code === "주문-2") controller.abort("그만");
    };

    expect(await failureOf(iterate())).toBe("그만");
    expect(pagesAsked(vendor)).toEqual([1]);
  });

  test("a token that ends between two pages is renewed", async () => {
    await using vendor = await tokenVendor();
    const shop = createTokenShop({ baseUrl: vendor.url });
    await shop.listOrders().all();
    vendor.revoke();
    expect(await shop.listOrders().all()).toEqual([]);
    expect(vendor.tokenCalls).toHaveLength(2);
  });
});
