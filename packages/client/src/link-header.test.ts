import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkedPages } from "./link-header.ts";

const read = (value: string | null) => linkedPages(value, "page");

test("CREMA's documented form, which has no question mark, is parsed", () => {
  expect(
    read(
      '<https://api.cre.ma/v1/unpaid_orders>; rel="last", <https://api.cre.ma/v1/unpaid_orders&page=2>; rel="next"',
    ),
  ).toEqual({ next: 2 });
  expect(
    read(
      '<https://api.cre.ma/v1/unpaid_orders&page=7>; rel="last", <https://api.cre.ma/v1/unpaid_orders&page=2>; rel="next"',
    ),
  ).toEqual({ last: 7, next: 2 });
});

test.each([
  ["the standard form", '<https://shop.invalid/orders?limit=10&page=3>; rel="next"', { next: 3 }],
  ["the parameter first", '<https://shop.invalid/orders?page=3&limit=10>; rel="next"', { next: 3 }],
  ["a relative URL", '</orders?page=3>; rel="next"', { next: 3 }],
  ["only a query", '<?page=3>; rel="next"', { next: 3 }],
  ["a fragment", '<https://shop.invalid/orders?page=3#top>; rel="next"', { next: 3 }],
  ["without quotation marks", "<https://shop.invalid/orders?page=3>; rel=next", { next: 3 }],
  ["in upper case", '<https://shop.invalid/orders?page=3>; REL="Next"', { next: 3 }],
  ["with extra white space", '< https://shop.invalid/orders?page=3 > ;  rel = "next"', { next: 3 }],
  [
    "several relations",
    '<https://shop.invalid/orders?page=3>; rel="next last"',
    { next: 3, last: 3 },
  ],
  ["other parameters before", '<?page=3>; title="다음"; rel="next"', { next: 3 }],
  ["other parameters after it", '<?page=3>; rel="next"; title="다음"', { next: 3 }],
  [
    "a comma in the URL",
    '<?ids=1,2&page=3>; rel="next", <?page=9>; rel="last"',
    { next: 3, last: 9 },
  ],
  [
    "first and prev too",
    '<?page=1>; rel="first", <?page=2>; rel="prev", <?page=4>; rel="next"',
    { next: 4 },
  ],
  ["the first of two", '<?page=2>; rel="next", <?page=8>; rel="next"', { next: 2 }],
  [
    "the last page number of a URL",
    '<https://shop.invalid/orders?page=2&page=3>; rel="next"',
    { next: 3 },
  ],
  ["another host", '<https://evil.invalid/?page=3>; rel="next"', { next: 3 }],
])("%s is parsed", (_, value, pages) => {
  expect(read(value)).toEqual(pages);
});

test.each([
  null,
  "",
  "garbage",
  "<",
  ">;rel=next",
  '<https://shop.invalid/orders>; rel="next"',
  '<https://shop.invalid/orders?page=>; rel="next"',
  '<https://shop.invalid/orders?page=two>; rel="next"',
  '<https://shop.invalid/orders?page=0>; rel="next"',
  '<https://shop.invalid/orders?page=-2>; rel="next"',
  '<https://shop.invalid/orders?page=2.5>; rel="next"',
  '<https://shop.invalid/orders?page=1e3>; rel="next"',
  '<https://shop.invalid/orders?page=99999999999999999999>; rel="next"',
  '<https://shop.invalid/orders?mypage=2&pages=3>; rel="next"',
  '<https://shop.invalid/page=2>; rel="next"',
  "<https://shop.invalid/orders?page=2>",
  '<https://shop.invalid/orders?page=2>; rel=""',
  '<https://shop.invalid/orders?page=2>; rel="nextish"',
  '<https://shop.invalid/orders?page=2>; relation="next"',
  '<https://shop.invalid/orders?page=2>; title="; rel=next"',
  '<https://shop.invalid/orders?page=2>; title="a \\"; rel=next"',
])("%j has no page", (value) => {
  expect(read(value)).toEqual({});
});

test("a relation in quoted text is ignored, and the one after it is found", () => {
  expect(read('<?page=2>; title="; rel=last"; rel="next"')).toEqual({ next: 2 });
  expect(read('<?page=2>; title="<?page=7>; rel=last"; rel="next"')).toEqual({ next: 2 });
});

test("the number is read from the page parameter", () => {
  expect(linkedPages('<?page=2&쪽=5>; rel="next"', "쪽")).toEqual({ next: 5 });
  expect(linkedPages('<?page%5Bnumber%5D=5>; rel="next"', "page[number]")).toEqual({ next: 5 });
});

describe("for any text", () => {
  const number = fc.integer({ min: 1, max: 999_999_999 });
  const piece = fc.constantFrom(
    "<",
    ">",
    ";",
    ",",
    '"',
    "\\",
    "=",
    "&",
    "?",
    "rel",
    "next",
    "last",
    " ",
    "page=2",
    "다음",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 200 }).map((parts) => parts.join("")),
  );

  test("page numbers start at 1", () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const page of Object.values(read(value))) {
          expect(Number.isInteger(page) && page > 0).toBe(true);
        }
      }),
    );
  });

  test("a well-formed header is parsed", () => {
    fc.assert(
      fc.property(number, number, fc.webUrl(), (next, last, address) => {
        const at = (page: number) => `${new URL(address).origin}/orders?limit=10&page=${page}`;
        expect(read(`<${at(next)}>; rel="next", <${at(last)}>; rel="last"`)).toEqual({
          next,
          last,
        });
      }),
    );
  });

  test.each([
    ["opening", "<".repeat(200_000)],
    ["parameters", `<a>${";".repeat(200_000)}`],
    ["spaces", `<a>;${" ".repeat(200_000)}`],
    ["spaces behind rel", `<?page=2>;${"rel ".repeat(50_000)}`],
    ["quotation marks", `<?page=2>;${'"'.repeat(200_000)}`],
    ["quoted semicolons", `<?page=2>;${'";'.repeat(100_000)}`],
    ["backslashes", `<?page=2>; a="${"\\".repeat(200_000)}`],
    ["pairs", `<${"&page".repeat(40_000)}>; rel=next`],
  ])("parsing takes linear time: %s", (_, value) => {
    const begun = performance.now();
    read(value);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
