/** What the mock keeps of PlayAuto's orders, works, products, stock and inquiries, seen through the client. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { startStatefulMock } from "@jumun/conformance/stateful-mock";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { validating } from "./generated/validate.gen.ts";
import { parseWorkResult } from "./generated/webhooks.gen.ts";
import { createPlayAuto, type PlayAuto, type ProductAddition } from "./playauto.ts";

const order = (number: string, ord_status: string, invoice_no = "") => ({
  uniq: number,
  bundle_no: `묶음-${number}`,
  ord_status,
  invoice_no,
  wdate: "2026-01-30 00:10:00",
});

const state = {
  shops: [{ shop_cd: "A112", shop_id: "sellerid" }],
  carriers: [{ carrier_code: 4, carrier_name: "CJ대한통운" }],
  depots: [{ no: 775, name: "창고" }],
  categories: [{ sol_cate_no: 11354 }],
  orders: [
    order("1", "신규주문"),
    order("2", "출고대기"),
    order("3", "운송장출력", "377811119999"),
    order("4", "배송중", "377811119998"),
    { uniq: "6", bundle_no: "묶음-6", ord_status: "출고대기" },
  ],
  shopOrders: [{ ...order("5", "결제완료"), shop_cd: "A112", shop_id: "sellerid" }],
  stock: [
    { sku_cd: "S1", depot_no: 775, stock_cnt_real: 10, stock_cnt: 7 },
    { sku_cd: "S2", depot_no: 775, stock_cnt_real: 0, stock_cnt: 0 },
  ],
  inquiries: [{ inq_uniq: "문의-1" }],
};

let mock: Awaited<ReturnType<typeof startStatefulMock>>;
let playAuto: PlayAuto;
beforeAll(async () => {
  mock = await startStatefulMock(["playauto"], { playauto: state });
  const validate = validating("throw");
  playAuto = createPlayAuto({
    apiKey: "made-up",
    token: "made-up",
    baseUrl: mock.url("playauto"),
    retries: 0,
    ...(validate && { validate }),
  });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

const orderOf = (uniq: string) => mock.state("playauto").orders?.find((one) => one.uniq === uniq);
const statusOf = (uniq: string) => orderOf(uniq)?.ord_status;

const failsWith = (error_code: string) => ({ name: "VendorError", body: { error_code } });

describe("orders", () => {
  const invoice = (number: string, carr_no = "4") => ({
    ...{ bundle_no: `묶음-${number}`, carr_no, invoice_no: "377800000000" },
  });

  test("a tracking number fails with e2003, e2005 and e2007, row by row", async () => {
    const orders = [invoice("2", "999"), invoice("9"), invoice("3"), invoice("2")];
    const codes = async (rows: typeof orders, overwrite: boolean) =>
      (await playAuto.setInvoice({ orders: rows, overwrite })).map(
        (row) => "error_code" in row && row.error_code,
      );
    expect(await codes(orders.slice(0, 3), false)).toEqual(["e2003", "e2005", "e2007"]);
    expect(await codes([invoice("3"), invoice("2")], true)).toEqual([false, false]);
    expect(statusOf("2")).toBe("운송장출력");
  });

  test("of a state file have a tracking number only if it names one", async () => {
    const { carr_no, invoice_no } = orderOf("6") ?? {};
    expect({ carr_no, invoice_no }).toEqual({ carr_no: null, invoice_no: "" });
    expect(await playAuto.setInvoice({ orders: [invoice("6")] })).toMatchObject([
      { result: "성공" },
    ]);
  });

  test("only new orders are instructed: e2009 names the others, and moves none", async () => {
    const instruct = (...numbers: string[]) =>
      playAuto.instructOrders({
        auto_bundle: false,
        bundle_codes: numbers.map((number) => `묶음-${number}`),
      });
    await expect(instruct("1", "2")).rejects.toMatchObject({
      body: { error_code: "e2009", bundle_codes: ["묶음-2"] },
    });
    expect(statusOf("1")).toBe("신규주문");
    await instruct("1");
    expect(statusOf("1")).toBe("출고대기");
  });

  test("are held until they have left: e2060, and e2005 for an unknown bundle", async () => {
    const hold = (...numbers: string[]) =>
      playAuto.holdOrders({
        bundle_codes: numbers.map((number) => `묶음-${number}`),
        holdReason: "재고 부족",
        status: "출고보류",
      });
    await hold("1", "2");
    expect(["1", "2"].map(statusOf)).toEqual(["출고보류", "출고보류"]);
    await expect(hold("4")).rejects.toMatchObject(failsWith("e2060"));
    await expect(hold("9")).rejects.toMatchObject(failsWith("e2005"));
  });

  test("are read by uniq, or fail with e2061", async () => {
    expect(await playAuto.getOrder({ uniq: "3" })).toMatchObject({
      order_data: { invoice_no: "377811119999" },
    });
    await expect(playAuto.getOrder({ uniq: "9" })).rejects.toMatchObject(failsWith("e2061"));
  });
});

describe("a work", () => {
  /** A receiver on this machine, and the payloads that it got. */
  async function receiver() {
    const payloads: unknown[] = [];
    const server = createServer(async (request, response) => {
      payloads.push(await json(request));
      response.end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/`, payloads };
  }
  const params = { site_code: "A112", site_id: ["sellerid"] };

  test("collects the orders of an account, and reports it to the callback", async () => {
    const { url, payloads } = await receiver();
    await playAuto.addWork({ act: "ScrapOrder", params, api_callback_url: url });
    await expect.poll(() => payloads.length).toBe(1);
    expect(parseWorkResult(JSON.stringify(payloads[0]))).toMatchObject({
      results: { work_no: 1, job_name: "ScrapOrder", message: [] },
    });
    expect(statusOf("5")).toBe("신규주문");
    expect(mock.state("playauto").shopOrders).toEqual([]);
  });

  test("sends tracking numbers to the shops, and its callback names the bundles without one", async () => {
    const { url, payloads } = await receiver();
    const send = (...list: string[]) =>
      playAuto.addWorkSelect({ work_type: "SEND_INVOICE", list, api_callback_url: url });
    await send("묶음-3", "묶음-2");
    await expect.poll(() => payloads.length).toBe(1);
    expect(payloads[0]).toMatchObject({
      results: { status: "실패", message: ["송장전송이 불가능한 주문입니다. (묶음-2)"] },
    });
    expect(["2", "3"].map(statusOf)).toEqual(["출고대기", "배송중"]);
  });

  test("fails with e1012 for an unknown shop and e1015 for an unknown account, without a callback", async () => {
    const { url, payloads } = await receiver();
    const collect = (site_code: string, account: string) =>
      playAuto.addWork({
        act: "ScrapOrder",
        params: { site_code, site_id: [account] },
        api_callback_url: url,
      });
    await expect(collect("Z999", "sellerid")).rejects.toMatchObject(failsWith("e1012"));
    await expect(collect("A112", "다른사람")).rejects.toMatchObject(failsWith("e1015"));
    await playAuto.listShops();
    expect(payloads).toEqual([]);
  });

  test("is deleted by its number, or with all others", async () => {
    for (const _ of [1, 2, 3]) await playAuto.addWork({ act: "ScrapCS", params });
    const numbers = () => mock.state("playauto").works?.map(({ work_no }) => work_no);
    await playAuto.deleteWork({ work_nos: ["2"] });
    expect(numbers()).toEqual([1, 3]);
    await playAuto.deleteWork({ work_nos: [], is_all: "Y" });
    expect(numbers()).toEqual([]);
  });
});

describe("a shop account", () => {
  test("is edited, and its password is not kept", async () => {
    const account = { id: "sellerid", pwd: "made-up-password", shop_cd: "A112" };
    await playAuto.editShop({ ...account, seller_nick: "새 별칭" });
    expect(await playAuto.listShops()).toMatchObject([{ seller_nick: "새 별칭" }]);
    expect(JSON.stringify(mock.state("playauto"))).not.toContain("made-up-password");
    await expect(playAuto.editShop({ ...account, id: "다른사람" })).rejects.toMatchObject(
      failsWith("e1015"),
    );
  });
});

describe("online products", () => {
  const product: ProductAddition = {
    c_sale_cd: "__AUTO__",
    sol_cate_no: 11354,
    shop_sale_name: "티셔츠",
    sale_price: 50000,
    sale_cnt_limit: 88,
    site_list: [{ shop_cd: "A112", shop_id: "sellerid", template_no: 49724 }],
    opt_type: "옵션없음",
    tax_type: "과세",
    madein: { madein_no: 2 },
    detail_desc: "상세설명",
    sale_img1: "https://shop.invalid/1.jpg",
    prod_info: [{ infoCode: "대표SKU상품", infoDetail: {} }],
    ship_price_type: "무료",
  };
  const period = { sdate: "2026-01-01", edate: "2026-12-31" };

  test("are added at each shop and as a master, listed, read and edited", async () => {
    const { c_sale_cd = "", site_list = [] } = await playAuto.addOnlineProduct(product);
    expect(site_list.map(({ shop_cd }) => shop_cd)).toEqual(["Z000", "A112"]);
    const ol_shop_no = String(site_list[1]?.ol_shop_no);
    expect(await playAuto.getOnlineProduct({ ol_shop_no })).toMatchObject({ sale_price: 50000 });

    const edit = { c_sale_cd, shop_cd: "A112", shop_id: "sellerid" };
    await playAuto.editOnlineProduct({ ...edit, sale_price: 40000 });
    expect(await playAuto.getOnlineProduct({ ol_shop_no })).toMatchObject({ sale_price: 40000 });
    const { results } = await playAuto.listOnlineProducts(period);
    expect(results).toMatchObject({
      [c_sale_cd]: [{ sale_price: 50000 }, { sale_price: 40000 }],
    });
    await playAuto.editOnlineProduct({
      ...{ c_sale_cd, shop_cd: "master", shop_id: "master" },
      ...{ edit_slave_all: true, sale_price: 30000 },
    });
    expect(await playAuto.getOnlineProduct({ ol_shop_no })).toMatchObject({ sale_price: 30000 });
    await expect(
      playAuto.editOnlineProduct({ ...edit, c_sale_cd: "없는 코드" }),
    ).rejects.toMatchObject({ name: "VendorError", body: { result: "실패" } });
  });

  test("are refused with an unknown category (e4014), shop (e1012) or number (e4033)", async () => {
    await expect(playAuto.addOnlineProduct({ ...product, sol_cate_no: 1 })).rejects.toMatchObject(
      failsWith("e4014"),
    );
    const site_list = [{ shop_cd: "Z999", shop_id: "sellerid", template_no: 1 }];
    await expect(playAuto.addOnlineProduct({ ...product, site_list })).rejects.toMatchObject(
      failsWith("e1012"),
    );
    await playAuto.addOnlineProduct(product);
    await expect(playAuto.getOnlineProduct({ ol_shop_no: "99" })).rejects.toMatchObject(
      failsWith("e4033"),
    );
  });
});

describe("stock", () => {
  const change = (type: "입고" | "출고", count: number, depot_no = 775) =>
    playAuto.manageStock({ stocks: [{ sku_cd: "S1", depot_no }], set: "실재고", type, count });

  test("goes up and down by the count, and is listed by depot", async () => {
    await change("입고", 5);
    await change("출고", 2);
    const rows = await playAuto.listStock({ depot_no: 775 }).all({ limit: 10 });
    expect(rows).toMatchObject([
      { sku_cd: "S1", stock_cnt_real: 13, stock_cnt: 10 },
      { sku_cd: "S2", stock_cnt_real: 0 },
    ]);
  });

  test("of an unknown depot is refused with e3015", async () => {
    await expect(change("입고", 5, 1)).rejects.toMatchObject(failsWith("e3015"));
  });
});

test("an inquiry is answered once (e5001), and an unknown one is not (e5002)", async () => {
  const answer = (...numbers: string[]) =>
    playAuto.answerInquiries({
      inquirys: numbers.map((inq_uniq) => ({ inq_uniq, content: "오늘 출고됩니다." })),
    });
  expect((await answer("문의-1", "문의-2")).results).toMatchObject([
    { result: "성공" },
    { result: "실패", error_code: "e5002" },
  ]);
  expect((await answer("문의-1")).results).toMatchObject([{ result: "실패", error_code: "e5001" }]);
  expect(mock.state("playauto").inquiries).toMatchObject([{ answer: "오늘 출고됩니다." }]);
});
