/** Lists of every paging style, from vendors that behave badly. */
import { json, type Received, vendorServer } from "@jumun/test-server/vendor-server";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { Shop, shopContract } from "../test/shop.ts";
import type { Operation, Pagination } from "./contract.ts";

interface Row {
  readonly no: number;
  readonly bundle: string;
  readonly day: number;
}

class Lister extends Shop {
  list(pagination: Pagination, names: readonly string[], input: object) {
    const field = { in: "query" } as const;
    const operation: Operation & { pagination: Pagination } = {
      ...shopContract.operations.listOrders,
      input: Object.fromEntries(names.map((name) => [name, field])),
      pagination,
    };
    return this.callPaged<unknown, Row, unknown>(operation, input);
  }
}

type Respond = (query: URLSearchParams) => unknown;

async function served(respond: Respond) {
  const asked: URLSearchParams[] = [];
  const vendor = await vendorServer((request: Received, response) => {
    const query = new URL(request.url, "http://shop").searchParams;
    asked.push(query);
    json(response, 200, respond(query));
  });
  const access = { credentials: { token: "made-up" }, secrets: [] };
  const shop = new Lister({ baseUrl: vendor.url, retries: 0 }, access);
  return { shop, asked, [Symbol.asyncDispose]: () => vendor[Symbol.asyncDispose]() };
}

const number = (query: URLSearchParams, name: string, none: number) =>
  Number(query.get(name) ?? none);

/** Rows in bundles of one to four. Each bundle has a day. */
const lists = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 89 })), {
    maxLength: 30,
  })
  .map((bundles) =>
    bundles.flatMap(([size, day], bundle) =>
      Array.from({ length: size }, () => ({ bundle: `b${bundle}`, day })),
    ),
  )
  .map((rows): Row[] => rows.map((row, no) => ({ ...row, no })));

/** Totals that vendors report: right, wrong, as text, or absent. */
const totals = fc.constantFrom(undefined, 0, 1, "12", 1_000_000, null);
const runs = { numRuns: 30 };

describe("offset", () => {
  const offset: Pagination = {
    ...{ style: "offset", start: "start", first: 0, length: "length", size: 5 },
    items: ["results"],
    unit: { by: "bundle", when: "bundled" },
  };
  const names = ["start", "length", "bundled"];

  test("every row is read once, whatever unit is counted and whatever total is reported", async () => {
    let rows: readonly Row[] = [];
    let total: unknown;
    await using vendor = await served((query) => {
      const start = number(query, "start", 0);
      const end = start + number(query, "length", 0);
      const bundles = [...new Set(rows.map(({ bundle }) => bundle))].slice(start, end);
      const results =
        query.get("bundled") === "true"
          ? rows.filter(({ bundle }) => bundles.includes(bundle))
          : rows.slice(start, end);
      return { results, total };
    });
    const given = fc.record({ bundled: fc.boolean(), length: fc.integer({ min: 1, max: 9 }) });

    await fc.assert(
      fc.asyncProperty(lists, totals, given, async (list, reported, input) => {
        [rows, total] = [list, reported];
        expect(await vendor.shop.list(offset, names, input).all()).toEqual(list);
      }),
      runs,
    );
  });

  test("the client always sends start and length", async () => {
    await using vendor = await served(() => ({ results: [] }));
    await vendor.shop.list(offset, names, {});
    expect(vendor.asked.map(String)).toEqual(["start=0&length=5"]);
  });

  test("a vendor that ignores start ends the list with an error", async () => {
    const results = [{ no: 1 }, { no: 2 }, { no: 3 }, { no: 4 }, { no: 5 }];
    await using vendor = await served(() => ({ results }));
    expect(await failureOf(vendor.shop.list(offset, names, {}).all())).toMatchObject({
      code: "pagination",
      message: expect.stringContaining("the same page again"),
    });
    expect(vendor.asked).toHaveLength(2);
  });
});

describe("cursor", () => {
  const cursor: Pagination = {
    ...{ style: "cursor", first: "first", after: "after", items: ["nodes"] },
    next: ["page", "end"],
    more: ["page", "more"],
  };
  const names = ["first", "after"];

  test("every row is read once, with empty pages and with or without `more`", async () => {
    let rows: readonly Row[] = [];
    let says: "more" | "cursor" | "both" = "both";
    await using vendor = await served((query) => {
      const at = number(query, "after", 0);
      // Every other page is empty, because the vendor filters rows after paging.
      const isEmpty = at % 2 === 1;
      const from = Math.floor(at / 2) * 3;
      const more = from + 3 < rows.length || (!isEmpty && rows.length > 0);
      return {
        nodes: isEmpty ? [] : rows.slice(from, from + 3),
        page: {
          ...(says !== "cursor" && { more }),
          end: more || says === "more" ? String(at + 1) : null,
        },
      };
    });

    await fc.assert(
      fc.asyncProperty(
        lists,
        fc.constantFrom("more", "cursor", "both" as const),
        async (list, way) => {
          rows = list;
          says = way as typeof says;
          expect(await vendor.shop.list(cursor, names, { first: 3 }).all()).toEqual(list);
        },
      ),
      runs,
    );
  });

  test.each([
    ["the same cursor again", { more: true, end: "1" }, "the same cursor again"],
    ["more rows without a cursor", { more: true, end: null }, "returns no cursor"],
  ])("%s is an error", async (_, page, message) => {
    await using vendor = await served(() => ({ nodes: [{ no: 1 }], page }));
    expect(await failureOf(vendor.shop.list(cursor, names, {}).all())).toMatchObject({
      name: "PaginationError",
      message: expect.stringContaining(message),
    });
    expect(vendor.asked.length).toBeLessThanOrEqual(2);
  });
});

describe("page numbers in date windows", () => {
  const numbered: Pagination = {
    ...{ style: "page-number", page: "page", limit: "limit", items: [] },
    maxPages: 2,
    window: { from: "from", to: "to", days: 10 },
  };
  const names = ["page", "limit", "from", "to"];
  const dayOf = (date: string | null) => (Date.parse(`${date}T00:00:00Z`) - start) / 86_400_000;
  const start = Date.parse("2026-01-01T00:00:00Z");
  const span = { from: "2026-01-01", to: "2026-03-31" };

  function windowed(rowsOf: () => readonly Row[]): Respond {
    return (query) => {
      const [from, to] = [dayOf(query.get("from")), dayOf(query.get("to"))];
      const page = number(query, "page", 1);
      const limit = number(query, "limit", 3);
      if (page > 2 || to - from > 9) throw new Error("The vendor refuses this page or window.");
      const inside = rowsOf()
        .filter(({ day }) => day >= from && day <= to)
        .toSorted((one, other) => one.day - other.day || one.no - other.no);
      return inside.slice((page - 1) * limit, page * limit);
    };
  }

  test("every row is read once, or the list ends with the advice to narrow the window", async () => {
    let rows: readonly Row[] = [];
    await using vendor = await served(windowed(() => rows));

    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        rows = list;
        const read: Row[] = [];
        const failure = await failureOf(
          (async () => {
            for await (const row of vendor.shop.list(numbered, names, { ...span, limit: 3 })) {
              read.push(row);
            }
            throw "complete";
          })(),
        );
        const days = list.map(({ day }) => day);
        const isCrowded = days.some((day) => days.filter((one) => one === day).length >= 6);
        const sorted = list.toSorted((one, other) => one.day - other.day || one.no - other.no);
        if (isCrowded) {
          expect(String(failure)).toMatch(/narrow the window of from and to/);
          expect(new Set(read).size).toBe(read.length);
        } else {
          expect(failure).toBe("complete");
          expect(read).toHaveLength(list.length);
          expect(new Set(read.map(({ no }) => no)).size).toBe(list.length);
          expect(read.toSorted((a, b) => a.day - b.day || a.no - b.no)).toEqual(sorted);
        }
      }),
      runs,
    );
  });

  test("an awaited call requests the first page of the first window", async () => {
    await using vendor = await served(() => []);
    await vendor.shop.list(numbered, names, span);
    expect(vendor.asked.map(String)).toEqual(["from=2026-01-01&to=2026-01-10"]);
  });

  test("a list without dates is not split, and ends with advice at the last page", async () => {
    await using vendor = await served((query) => [{ no: number(query, "page", 1) }]);
    const failure = await failureOf(vendor.shop.list(numbered, names, {}).all());
    expect(failure).toMatchObject({ code: "pagination" });
    expect(vendor.asked.map(String)).toEqual(["", "page=2"]);
  });
});

test("a list that ends on the last page that the vendor serves is complete", async () => {
  const pagination: Pagination = {
    ...{ style: "page-number", page: "page", limit: "limit", items: [], maxPages: 2 },
  };
  await using vendor = await served((query) =>
    number(query, "page", 1) === 1 ? [{ no: 1 }, { no: 2 }] : [{ no: 3 }],
  );
  const call = vendor.shop.list(pagination, ["page", "limit"], { limit: 2 });
  expect(await call.all()).toHaveLength(3);
});
