/** The decisions of the contract where PlayAuto's pages contradict themselves or the wire, by id. */
import { expect, test } from "vitest";
import {
  call,
  contract,
  described,
  entered,
  entry,
  issue,
  property,
  refused,
  takes,
  token,
} from "./contract.fixture.ts";

test("status-of-a-failed-result: failed results are data of a 200", async () => {
  const { result } = await call([refused]);
  expect(result).toMatchObject({ ok: true, status: 200, data: [refused] });
});

test.each([
  { error_code: "e1005", messages: ["사용자 인증에 실패하였습니다."] },
  { error: { error_code: "e1005", message: "사용자 인증에 실패하였습니다." } },
  { error: "인증 실패" },
  { error_code: "e1005", error: "인증 실패" },
  { status: "실패" },
  { status: "실패", error_code: "e1005" },
])("failure-in-a-200: %j in place of the results is a failed call", async (failure) => {
  const { result } = await call(failure);
  expect(result).toMatchObject({ ok: false, status: "failure", error: failure });
});

test("tokens-as-a-list: tokens are in a list, a bare object is not one", async () => {
  expect((await issue([{ token }])).status).toBe(200);
  expect((await issue({ token, sol_no: 1 })).ok).toBe(false);
});

test("token-prefix: Token and a space stand before the token", async () => {
  const { sent } = await call();
  expect(sent.headers.authorization).toBe(`Token ${token}`);
});

test("refused-credentials-401: a 401 is documented, a 403 is not", async () => {
  const error = { error_code: 401, messages: ["인증토큰이 유효하지 않습니다."] };
  expect((await call(error, {}, 401)).result.status).toBe(401);
  expect((await call(error, {}, 403)).result.status).toBe("undocumented");
});

test("bundle-number-misspelt: descriptions have 묶음번호, the sample's message stays as printed", () => {
  expect(described("BundleNumber")).toContain("묶음번호");
  const texts = JSON.stringify(contract.operation("setInvoice").responses);
  expect(texts).toContain("뮤음고유번호입니다.");
  expect(described("BundleNumber")).not.toContain("뮤음");
});

test("flags-in-three-forms: two flags are true or false, the third is Y or N", () => {
  expect(takes({ overwrite: true, change_complete: false, dupl_doubt_except_yn: "Y" })).toBe(true);
  for (const wrong of [
    { overwrite: "true" },
    { change_complete: "Y" },
    { dupl_doubt_except_yn: true },
    { dupl_doubt_except_yn: "y" },
  ]) {
    expect(takes(wrong)).toBe(false);
  }
});

test("fields-inside-orders: the three numbers are in each order, not beside the list", () => {
  expect(takes({})).toBe(true);
  expect(takes({ orders: [{}], ...entry })).toBe(false);
  expect(takes(entry)).toBe(false);
});

test("status-name-spacing: setInvoice is described with 운송장 출력, and orders have the value 운송장출력", () => {
  expect(contract.operation("setInvoice").description).toContain("운송장 출력");
  expect(described("TrackingUpdates", "properties", "change_complete")).toContain("운송장 출력");
  const statuses = property("OrderStatus")["x-extensible-enum"];
  expect(statuses).toContain("운송장출력");
  expect(statuses).not.toContain("운송장 출력");
});

test("carrier-number-as-string: a carrier's number is a string", async () => {
  expect(takes({ orders: [{ ...entry, carr_no: 5 }] })).toBe(false);
  expect((await call()).sent.body).toContain('"carr_no":"5"');
});

test("result-as-text: a result is 성공 or 실패, and not true or false", async () => {
  expect((await call([entered, refused])).result.status).toBe(200);
  for (const result of [true, false, "success"]) {
    expect(contract.accepts("TrackingUpdateResult", { ...refused, result })).toBe(false);
  }
});

test("message-or-messages: a failed result has its reason under either, or none", async () => {
  const reason = "이미 입력된 배송정보입니다.";
  for (const one of [
    { ...refused, messages: [reason] },
    { ...refused, message: reason },
    // As in the page's own table.
    { bundle_no: entry.bundle_no, result: "실패", message: reason },
    { bundle_no: entry.bundle_no, result: "실패" },
  ]) {
    expect((await call([one])).result).toMatchObject({ status: 200, data: [one] });
  }
  const { message: _, ...withoutMessage } = entered;
  expect(contract.accepts("TrackingUpdateResult", withoutMessage)).toBe(true);
  expect(contract.accepts("TrackingUpdateResult", { ...entered, message: true })).toBe(false);
});

test("overwrite-of-what: both readings of the page are stated", () => {
  const text = described("TrackingUpdates", "properties", "overwrite");
  expect(text).toContain("이미 값이 입력되어있는 경우");
  expect(text).toContain("이미 송장번호가 입력되어있는 주문일경우");
});

test("nulls-in-rows: dates and fields that were null in a row allow null, the number of an order does not", () => {
  const order = { uniq: "1", ord_status: "신규주문" };
  for (const field of ["wdate", "ori_uniq", "carr_no", "invoice_no", "return_wdate"]) {
    expect(contract.accepts("Order", { ...order, [field]: null })).toBe(true);
  }
  expect(contract.accepts("Order", { ...order, uniq: null })).toBe(false);
});

test("orders-without-new-ones: new orders are requested with bundle_yn and without", () => {
  const search = { date_type: "wdate", sdate: "2026-01-30", edate: "2026-01-30" };
  for (const bundle_yn of [true, false]) {
    expect(contract.accepts("OrderSearch", { ...search, status: ["신규주문"], bundle_yn })).toBe(
      true,
    );
  }
  expect(described("OrderSearch", "properties", "bundle_yn")).toContain("신규주문 제외");
});

test("multi-type-needs-words: multi_type is not sent without multi_search_word", () => {
  const search = { date_type: "wdate", sdate: "2026-01-30", edate: "2026-01-30" };
  const of = { ...search, multi_type: "invoice_no" };
  expect(contract.accepts("OrderSearch", of)).toBe(false);
  expect(contract.accepts("OrderSearch", { ...of, multi_search_word: "" })).toBe(true);
});

test("date-type-ord-date: other values of date_type are sent", () => {
  const search = { date_type: "ord_date", sdate: "2026-01-30", edate: "2026-01-30" };
  expect(contract.accepts("OrderSearch", search)).toBe(true);
});

test("carrier-number-in-rows: a carrier is a number, a string or null in rows", () => {
  for (const carr_no of [5, "5", null]) {
    expect(contract.accepts("OrderData", { uniq: "1", carr_no })).toBe(true);
  }
});

test("option-name-as-number: the name of an option is a text or a number", () => {
  for (const ord_opt_name of ["빨강", 1]) {
    expect(contract.accepts("OrderProduct", { ord_opt_name })).toBe(true);
  }
});

test("order-data-or-list: a single order is an object or the first of a list", () => {
  const order = { uniq: "1" };
  expect(contract.accepts("OrderDetail", { order_data: order })).toBe(true);
  expect(contract.accepts("OrderDetail", { order_data: [order] })).toBe(true);
});

test("memo-texts-as-numbers: the fields of a memo are texts or numbers", () => {
  expect(contract.accepts("OrderMemo", { wdate: "2020-11-06 11:31:56", memo_status: "등록" })).toBe(
    true,
  );
  expect(contract.accepts("OrderMemo", { wdate: 20201106, content: 1 })).toBe(true);
});

test("etc-as-an-object: further fields of an account are an object", () => {
  const account = { id: "sellerid", pwd: "made-up", shop_cd: "A001" };
  expect(contract.accepts("ShopEdit", { ...account, etc: { etc1: "1" } })).toBe(true);
  expect(contract.accepts("ShopEdit", { ...account, etc: ["1"] })).toBe(false);
});

test("masking-required: depots are requested without masking_yn", () => {
  const parameters = contract.operation("listDepots").parameters ?? [];
  expect(parameters).toContainEqual(expect.objectContaining({ name: "masking_yn" }));
  expect(parameters).not.toContainEqual(expect.objectContaining({ required: true }));
});

test("title-of-an-answer: an answer has a title or not", () => {
  const answer = { inq_uniq: "1", content: "답변" };
  expect(contract.accepts("InquiryAnswer", answer)).toBe(true);
  expect(contract.accepts("InquiryAnswer", { ...answer, title: "제목" })).toBe(true);
});

test("count-beside-stocks: the count is beside the products", () => {
  const change = { set: "실재고", type: "입고" };
  const key = { sku_cd: "S1", depot_no: 775 };
  expect(contract.accepts("StockChange", { ...change, stocks: [key], count: 3 })).toBe(true);
  expect(contract.accepts("StockChange", { ...change, stocks: [{ ...key, count: 3 }] })).toBe(
    false,
  );
});

test("work-select-version: a work for bundles is sent to the path without a version", () => {
  const paths = contract.operations.map(({ path }) => path);
  expect(paths).toContain("/api/work/addWorkSelect");
  expect(paths).not.toContain("/api/work/addWorkSelect/v1.1");
});

test("products-by-code: products are listed under their codes, or in an empty list", () => {
  expect(contract.accepts("ProductPage", { results: { m1: [{ shop_cd: "A001" }] } })).toBe(true);
  expect(contract.accepts("ProductPage", { results: [] })).toBe(true);
});

test("texts-or-empty: keywords are a list or empty text", () => {
  for (const keywords of [["옷"], ""]) {
    expect(contract.accepts("OnlineProduct", { keywords })).toBe(true);
  }
});

test("notice-as-text: the details of a notice are an object or a text", () => {
  for (const infoDetail of [{ size: "1" }, ""]) {
    expect(contract.accepts("ProductNotice", { infoDetail })).toBe(true);
  }
});

test("certificate-number-as-object: the number of a certificate is a number too", () => {
  expect(contract.accepts("Certificate", { ol_shop_cert_seq: 1 })).toBe(true);
  expect(contract.accepts("Certificate", { ol_shop_cert_seq: [{}] })).toBe(true);
});

test("messages-only-on-failure: a product that was added has no messages", () => {
  expect(contract.accepts("ProductAdded", { result: "성공", c_sale_cd: "m1" })).toBe(true);
});

test("images-by-shop: images are under any key", () => {
  const images = property("ProductAddition", "add_desc_info");
  expect(images).toMatchObject({ type: "object", additionalProperties: true });
});

test("images-in-set-info: an edit has its images under set_info", () => {
  expect(property("ProductEdit", "set_info")).toHaveProperty("type", "object");
  expect(property("ProductEdit", "add_desc_info")).toEqual({});
});

test("edit-result-or-status: an edit succeeds with a result or with a status", () => {
  expect(contract.accepts("ProductEdited", { result: "성공" })).toBe(true);
  for (const status of [true, "true"]) {
    expect(contract.accepts("ProductEditedByStatus", { status })).toBe(true);
  }
});

test("categories-in-the-query: start and length of categories are in the query", () => {
  const parameters = contract.operation("listCategories").parameters ?? [];
  expect(parameters).toMatchObject([
    { name: "start", in: "query" },
    { name: "length", in: "query" },
  ]);
});
