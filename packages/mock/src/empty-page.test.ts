import type { Pagination } from "@jumun/openapi/extensions";
import { expect, test } from "vitest";
import { emptyLaterPage } from "./empty-page.ts";

const numbered: Pagination = { style: "page-number", page: "page", items: "", last: "Link" };
const offset: Pagination = { style: "offset", start: "start", length: "length", items: "/results" };
const cursor: Pagination = {
  ...{ style: "cursor", first: "first", after: "after", items: "/data/0/nodes" },
  ...{ next: "/data/0/end", more: "/data/0/more" },
};

function page(pagination: Pagination, input: Record<string, unknown>, body: unknown) {
  const reply = { status: 200, headers: { link: "<a>" }, body: Buffer.from(JSON.stringify(body)) };
  const { headers, body: written } = emptyLaterPage(pagination, input, reply);
  return { link: headers.link, body: JSON.parse(String(written)) };
}

test.each<[Pagination, Record<string, unknown>, unknown, unknown]>([
  [numbered, { page: "2" }, [1], []],
  [offset, { start: 10 }, { results: [1], total: 1 }, { results: [], total: 1 }],
  [
    cursor,
    { after: "x" },
    { data: [{ nodes: [1], end: "x", more: true }] },
    { data: [{ nodes: [], end: null, more: false }] },
  ],
])("$style: a later page has no rows", (pagination, input, example, expected) => {
  expect(page(pagination, input, example).body).toEqual(expected);
  expect(page(pagination, {}, example)).toEqual({ link: "<a>", body: example });
});

test("a later page has no next page", () => {
  expect(page(numbered, { page: 3 }, [1]).link).toBeUndefined();
});
