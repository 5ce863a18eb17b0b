/** The search of the site, with the words that integrators type. */
import { createContext, runInContext } from "node:vm";
import { type Language, languages } from "@jumun/contract/language";
import { describe, expect, test } from "vitest";
import { sitePages } from "../pages/pages.ts";
import { vendorPage } from "../reference/vendor-page.ts";
import { readVendor } from "../vendor.ts";
import type { SearchEntry } from "./search-entry.ts";
import { searchIndex } from "./search-index.ts";

interface Result {
  readonly entry: SearchEntry;
  readonly highlighted: RegExp;
}

type Find = (query: string) => readonly Result[];

const vendors = await Promise.all(
  ["ax-cloud", "crema", "playauto"].map((name) => readVendor(name)),
);
const pages = [...sitePages(vendors), ...vendors.map(vendorPage)];
const find: Readonly<Record<Language, Find>> = { en: load("en"), ko: load("ko") };

/** Runs the script that a page loads. */
function load(language: Language): Find {
  const context = createContext({});
  runInContext(searchIndex(vendors, pages, language), context);
  return Reflect.get(context, "jumunFind");
}

/** Whether a result is a page or, for a page that ends with a slash, one of its sections. */
function answers(url: string, page: string): boolean {
  return url === page || (page.endsWith("/") && url.startsWith(`${page}#`));
}

function firstUrls(query: string, language: Language, count = 3): string[] {
  return find[language](query)
    .slice(0, count)
    .map(({ entry }) => entry.url.replace("index.html", ""));
}

const deleteUnpaidOrder = ["unpaid-orders/", "crema/#/unpaid-orders/deleteunpaidorder"];
const uploadTrackingNumbers = [
  "tracking-numbers/",
  "packages/playauto/#many-tracking-numbers",
  "playauto/#/orders/setinvoice",
];
const listCarriers = ["playauto/#/carriers-shops-and-depots/listcarriers"];
const listReviews = ["review-sync/", "crema/#/reviews/readreviews"];
const cancelTicket = ["ax-cloud/#/tour-orders/canceltourorderticket"];
const retries = ["errors/#retries"];
const tokens = ["errors/#tokens"];

/** What an integrator types, and the pages that answer it. */
const questions: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "how do I delete an unpaid order", deleteUnpaidOrder],
  ["ko", "미입금 주문 삭제", deleteUnpaidOrder],
  ["en", "upload tracking numbers", uploadTrackingNumbers],
  ["ko", "운송장 등록", uploadTrackingNumbers],
  ["ko", "송장 일괄 등록", uploadTrackingNumbers.slice(0, 2)],
  ["en", "carrier codes", listCarriers],
  ["ko", "택배사 코드", listCarriers],
  ["en", "get all reviews since January", listReviews],
  ["ko", "리뷰 전체 가져오기", listReviews],
  ["en", "pagination", ["errors/#pagination"]],
  ["en", "retry", retries],
  ["ko", "재시도", retries],
  ["en", "timeout", ["errors/#timeouts"]],
  ["en", "token expired", tokens],
  ["ko", "토큰 만료", tokens],
  ["en", "cancel one ticket", cancelTicket],
  ["ko", "티켓 부분 취소", cancelTicket],
  ["en", "proxy", ["networks/"]],
  ["en", "webhook", ["webhooks/"]],
  ["en", "test without a key", ["first-day/#without-a-key", "testing/", "mock/"]],
];

test.each(questions)("on pages in %s, “%s” finds its page in the first three", (...question) => {
  const [language, query, expected] = question;
  const urls = firstUrls(query, language);

  const found = urls.filter((url) => expected.some((page) => answers(url, page)));
  expect(found, urls.join("\n")).not.toEqual([]);
});

describe("the words of a query", () => {
  const equals: readonly (readonly string[])[] = [
    ["송장 등록", "운송장 등록", "송장번호 등록", "운송장번호를 등록하는 방법"],
    ["재시도", "retry", "retries"],
    ["택배사 코드", "배송사 코드", "택배사코드", "courier codes"],
    ["무통장입금 주문", "미입금 주문", "미입금주문", "unpaid orders"],
    ["스펙", "계약", "swagger", "OpenAPI 명세"],
    ["목 서버", "모의 서버", "Mock 서버", "mock server"],
    ["액세스 토큰", "인증키", "API 키", "시크릿"],
    ["에러", "오류"],
  ];
  test.each(equals)("“%s” finds the same first page as its synonyms", (first, ...others) => {
    for (const language of languages) {
      const [expected] = firstUrls(first ?? "", language);
      for (const other of others) expect(firstUrls(other, language)[0], other).toBe(expected);
    }
  });

  test("stop words and Korean particles are ignored", () => {
    const expected = firstUrls("리뷰 삭제", "ko");

    expect(firstUrls("리뷰를 삭제하려면 어떻게 하나요", "ko")).toEqual(expected);
    expect(firstUrls("how can I delete the review", "ko")[0]).toBe(expected[0]);
  });

  test("entries with every word come first, and entries with one word follow", () => {
    const found = find.en("delete comment Klingon");

    expect(found[0]?.entry.title).toMatch(/^Delete a comment/);
    expect(found.map(({ entry }) => entry.title)).toContain("Delete a product");
  });

  test("a query of unknown words finds nothing", () => {
    expect(find.en("Klingon")).toEqual([]);
    expect(find.ko("")).toEqual([]);
  });
});

test.each([
  ["operation", "setInvoice", "Set carrier and tracking number of orders"],
  ["operation", "/v1/unpaid_orders", "Create an unpaid order"],
  ["webhook", "receiveProductReview", "The reviews of products changed"],
  ["workflow", "shipOrders", "From collecting orders to sending tracking numbers"],
  ["errorCode", "e2003", "e2003"],
  ["values", "hanjin", "DeliveryService"],
  ["discrepancy", "limit-default", "The default of limit is 50."],
  ["guide", "x-jumun-fault", "Inject faults"],
  ["package", "jumun drift", "jumun drift <vendor> <file.har>"],
])("finds a result of the kind %s by “%s”", (kind, query, title) => {
  const found = find.en(query).map(({ entry }) => [entry.kind, entry.title]);

  expect(found.slice(0, 5)).toContainEqual([kind, title]);
});

test("highlights words and their synonyms without the letters after a Korean word", () => {
  const [first] = find.ko("운송장 등록");
  const marked = first?.entry.title.match(first.highlighted);

  expect(marked).toEqual(["송장번호", "입력"]);
});
