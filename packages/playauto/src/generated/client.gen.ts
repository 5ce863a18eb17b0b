// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import type { PagedCall } from "@jumun/client/paged-call";
import { contract } from "./contract.gen.ts";
import type { Account, AuthenticationFailure, Carriers, Categories, Depots, GetOnlineProductInput, GetOrderInput, GetWorkInput, InquiryAnswerResults, InquiryAnswers, Instruction, InstructionResultFailure, InstructionSuccess, IssuedTokens, ListCategoriesInput, ListDepotsInput, ListShopsInput, ListTemplatesInput, OnlineProductDetail, OrderDetail, OrderHold, OrderPage, OrderSearch, PlayAutoFailedStatus, PlayAutoFailure, PlayAutoOlderFailure, ProductAdded, ProductAddition, ProductEdit, ProductEdited, ProductEditedByStatus, ProductPage, ProductResultFailure, ProductSearch, ShopEdit, Shops, StartedWorks, StockChange, StockChangeFailure, StockChanged, StockPage, StockSearch, Templates, TrackingUpdateResults, TrackingUpdates, WorkDeletion, WorkRequest, WorkSelection, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export * from "./enum-texts.gen.ts";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { PagedCall } from "@jumun/client/paged-call";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * PlayAuto Open API
 *
 * PlayAuto collects a seller's orders from many shops (쇼핑몰). This API lists those orders, instructs
 * their release (출고지시), sets carrier (배송사) and tracking number (송장번호), and starts the works (작업)
 * that collect orders from the shops and send tracking numbers to them. It also has online
 * products, stock and answers to inquiries.
 *
 * The usual day: `addWork` collects orders, `listOrders` lists them, `instructOrders` moves them to
 * 출고대기, `setInvoice` sets carrier and tracking number, and `addWorkSelect` with `SEND_INVOICE`
 * sends these to the shops.
 *
 * A call needs the issued API key and a token of the seller's account. PlayAuto documents token
 * issuance on a page we could not read; `issueToken` is reconstructed from public clients.
 *
 * One call can succeed for one bundle and fail for the next, and PlayAuto can report a failed call
 * with a successful HTTP status: check the response, not only its status.
 *
 * Left out, because sources contradict each other or only one names them: changing the status of
 * orders; adding, editing, deleting, dividing and combining orders; memos; adding and deleting shop
 * accounts; the list of inquiries; SKU products and sets; settlements.
 *
 * Source: developers.playauto.io, page “배송정보 업데이트” (delivery information update)
 */
export class PlayAuto extends Client<paths> {
  constructor(options: ClientOptions<"production">, access: Access) {
    super(contract, options, access);
  }

  /**
   * Lists orders of the menu 주문/배송관리 > 주문 및 배송 관리, with every filter of it. `date_type`, `sdate`
   * and `edate` are required.
   *
   * With `bundle_yn` only orders with a bundle number are listed, grouped by it, and `start` and
   * `length` count bundles, not rows. Products that are matched to the orders are in
   * `results_prod`; join them by `uniq`. A page larger than 10 MB fails with `e1017`: lower
   * `length`. In one public client's test more than 7 days, or data older than about 5 months, gave
   * a 500; other clients ask for 90 days.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of playAuto.listOrders({
   *   length: 500,
   *   orderby: "wdate desc",
   *   date_type: "wdate",
   *   sdate: "2026-01-30",
   *   edate: "2026-01-30",
   *   status: ["출고대기"],
   *   bundle_yn: true,
   * })) console.log(row);
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  listOrders(
    input: OrderSearch,
    options?: CallOptions,
  ): PagedCall<OrderPage, NonNullable<OrderPage["results"]>[number], ListOrdersResult> {
    return this.callPaged(operations.listOrders, input, options);
  }

  /**
   * Returns one order with its products, options and memos, by its number `uniq` (주문 고유번호).
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await playAuto.getOrder({ uniq: "3870201794300489674" });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  getOrder(
    input: GetOrderInput,
    options?: CallOptions,
  ): ApiPromise<OrderDetail, GetOrderResult> {
    return this.call(operations.getOrder, input, options);
  }

  /**
   * Moves orders from 신규주문 to 출고대기 (출고지시): those of the given bundle numbers, or without
   * `bundle_codes` all of the period from `sdate` to `edate`, which are then required.
   *
   * If an order is not in 신규주문, the response is a failure with `e2009` and the bundle numbers
   * concerned in `bundle_codes`. Whether the other bundles are moved then is not documented: look
   * with `listOrders`.
   *
   * Not safe to retry: without `bundle_codes` a second call also moves orders that arrived in
   * between, and with them it fails with `e2009` if the first call succeeded.
   *
   * @example
   * await playAuto.instructOrders({
   *   bundle_codes: ["3870201794300489674", "3870203818826115936"],
   *   auto_bundle: false,
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  instructOrders(
    input: Instruction,
    options?: CallOptions,
  ): ApiPromise<InstructionSuccess, InstructOrdersResult> {
    return this.call(operations.instructOrders, input, options);
  }

  /**
   * Sets the carrier (배송사) and the tracking number (송장번호) for each given bundle number (묶음번호) and
   * returns one result for each.
   *
   * Only orders in 출고대기, 출고보류, 운송장 출력, 주문재확인 and 배송중 can be updated. An updated order moves to 운송장
   * 출력 (waybill printed), or with `change_complete` to 출고완료 (shipped). Orders in 출고보류 and 배송중 keep
   * their status. The call changes PlayAuto's data only and does not send the tracking number to
   * the shop.
   *
   * Safe to retry: it sets absolute values. The second response can differ: a bundle that the first
   * call updated may come back as 실패, for example with `e2007`. With `overwrite`, a late retry can
   * undo a newer change.
   *
   * @example
   * await playAuto.setInvoice({
   *   orders: [
   *     { bundle_no: "3772225519903274", carr_no: "4", invoice_no: "377811119999" },
   *     { bundle_no: "3772207204045999", carr_no: "5", invoice_no: "377811118888" },
   *     { bundle_no: "37722255199523523", carr_no: "5", invoice_no: "377811110001" },
   *   ],
   *   overwrite: true,
   *   change_complete: true,
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  setInvoice(
    input: TrackingUpdates,
    options?: CallOptions,
  ): ApiPromise<TrackingUpdateResults, SetInvoiceResult> {
    return this.call(operations.setInvoice, input, options);
  }

  /**
   * Holds orders (출고보류). Which statuses `status` takes is known only by two examples, and nobody
   * has seen the response. Verify the call with one order before you rely on it.
   *
   * Not safe to retry: a late retry could hold an order that was released in between.
   *
   * Known from a third party, not from the vendor's documentation: Two third parties give the same
   * method and path, one of them the fields. A public client has the call and has not been seen
   * running it.
   *
   * @example
   * await playAuto.holdOrders({
   *   bundle_codes: ["3772225519903274"],
   *   holdReason: "재고 부족",
   *   status: "주문보류",
   * });
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @throws {VendorError} 2XX: The body reports a failure.
   * @see https://developers.playauto.io/
   */
  holdOrders(
    input: OrderHold,
    options?: CallOptions,
  ): ApiPromise<unknown, HoldOrdersResult> {
    return this.call(operations.holdOrders, input, options);
  }

  /**
   * Lists the carriers (택배사) with their codes. Take the code of `setInvoice` from here: sources
   * that print codes contradict each other. A developer saw 165 carriers in January 2026.
   *
   * Safe to retry: it only reads.
   *
   * Known from client code, not from the vendor's documentation: Three public clients call it, and
   * a third party lists its two fields. A developer printed three carriers of a live response. 68
   * is in one client.
   *
   * @example
   * await playAuto.listCarriers();
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  listCarriers(
    options?: CallOptions,
  ): ApiPromise<Carriers, ListCarriersResult> {
    return this.call(operations.listCarriers, {}, options);
  }

  /**
   * Lists the shops (쇼핑몰) with their codes, and with `used` the seller's accounts there. Which
   * fields `etc_detail` adds is not known.
   *
   * Safe to retry: it only reads.
   *
   * Known from client code, not from the vendor's documentation: Five public clients call it, and
   * two third parties list its parameters and fields alike.
   *
   * @example
   * await playAuto.listShops({ used: "true", etc_detail: "true", usable_shop: "true" });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  listShops(
    input: ListShopsInput = {},
    options?: CallOptions,
  ): ApiPromise<Shops, ListShopsResult> {
    return this.call(operations.listShops, input, options);
  }

  /**
   * Changes the password and the further fields of the seller's account at a shop, so that PlayAuto
   * can go on logging in there. A client takes a response with `success` for done; nobody has
   * published the rest of it.
   *
   * Safe to retry: it sets absolute values. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: One public client in PHP calls it,
   * and a third party lists the fields. The client takes a response with `success` for done.
   *
   * @example
   * await playAuto.editShop({
   *   id: "sellerid",
   *   pwd: "made-up-password",
   *   shop_cd: "A001",
   *   seller_nick: "예시 스토어",
   * });
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @throws {VendorError} 2XX: The body reports a failure.
   * @see https://developers.playauto.io/
   */
  editShop(
    input: ShopEdit,
    options?: CallOptions,
  ): ApiPromise<unknown, EditShopResult> {
    return this.call(operations.editShop, input, options);
  }

  /**
   * Lists the depots (배송처) from which the seller ships.
   *
   * Safe to retry: it only reads.
   *
   * Known from client code, not from the vendor's documentation: One public client in JavaScript
   * calls it every day, and a third party lists its fields. No response was published.
   *
   * @example
   * await playAuto.listDepots({ masking_yn: false });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  listDepots(
    input: ListDepotsInput = {},
    options?: CallOptions,
  ): ApiPromise<Depots, ListDepotsResult> {
    return this.call(operations.listDepots, input, options);
  }

  /**
   * Starts a work (작업) for accounts of one shop, such as collecting its orders. The work runs
   * later; PlayAuto sends its result to `api_callback_url` if that is given. Send one request per
   * shop code.
   *
   * The response contains a `work_no` somewhere; where is not documented, and one public client
   * looks for it at any depth.
   *
   * Not safe to retry: a second call starts a second work.
   *
   * Known from client code, not from the vendor's documentation: Two public clients, in PHP and
   * Flutter, make these calls. They read a `work_no` at any depth, or in the first of `results`.
   *
   * @example
   * await playAuto.addWork({
   *   act: "ScrapOrderAndConfirmDoit",
   *   params: { site_code: "A001", site_id: ["sellerid"], show_shop_info_yn: true },
   *   api_callback_url: "https://example.com/callback",
   * });
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @throws {VendorError} 2XX: The body reports a failure.
   * @see https://developers.playauto.io/
   */
  addWork(
    input: WorkRequest,
    options?: CallOptions,
  ): ApiPromise<unknown, AddWorkResult> {
    return this.call(operations.addWork, input, options);
  }

  /**
   * Starts a work for the given bundles (묶음번호). `SEND_INVOICE` sends carrier and tracking number to
   * the shops, and the orders move to 배송중 when it has run. `setInvoice` only fills in PlayAuto's
   * own data.
   *
   * Not safe to retry: a second call starts a second work. Look with `listOrders` whether the
   * orders are in 배송중 first.
   *
   * Known from client code, not from the vendor's documentation: Two public clients, in PHP and
   * Flutter, make these calls. They read a `work_no` at any depth, or in the first of `results`.
   *
   * @example
   * await playAuto.addWorkSelect({
   *   work_type: "SEND_INVOICE",
   *   list: ["3772225519903274"],
   *   show_shop_info_yn: true,
   *   api_callback_url: "https://example.com/callback",
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  addWorkSelect(
    input: WorkSelection,
    options?: CallOptions,
  ): ApiPromise<StartedWorks, AddWorkSelectResult> {
    return this.call(operations.addWorkSelect, input, options);
  }

  /**
   * Returns a work by its number. Nobody has published the response.
   *
   * Safe to retry: it only reads.
   *
   * Known from client code, not from the vendor's documentation: Two public clients, in PHP and
   * Flutter, make these calls. They read a `work_no` at any depth, or in the first of `results`.
   *
   * @example
   * await playAuto.getWork({ work_no: "1234567" });
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @throws {VendorError} 2XX: The body reports a failure.
   * @see https://developers.playauto.io/
   */
  getWork(
    input: GetWorkInput,
    options?: CallOptions,
  ): ApiPromise<unknown, GetWorkResult> {
    return this.call(operations.getWork, input, options);
  }

  /**
   * Deletes works, with a JSON body: those in `work_nos`, or with `is_all` all of them. One public
   * client sends an empty list and `"Y"`; nobody has published the response.
   *
   * Not safe to retry: with `is_all` a late retry also deletes works that were started in between.
   *
   * Known from client code, not from the vendor's documentation: One public client in PHP sends an
   * empty list with `is_all` "Y" and does not read the response. That work_nos takes texts is
   * inferred.
   *
   * @example
   * await playAuto.deleteWork({ work_nos: [], is_all: "Y" });
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @throws {VendorError} 2XX: The body reports a failure.
   * @see https://developers.playauto.io/
   */
  deleteWork(
    input: WorkDeletion,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteWorkResult> {
    return this.call(operations.deleteWork, input, options);
  }

  /**
   * Lists online products (온라인상품) by the seller's code: under each code (판매자관리코드) the products of
   * the shops and the master product. `start` and `length` move through the list; `sdate` and
   * `edate` are required.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await playAuto.listOnlineProducts({
   *   start: 0,
   *   length: 100,
   *   sdate: "2020-07-20",
   *   edate: "2022-12-31",
   *   date_type: "wdate",
   *   orderby: "wdate desc",
   *   sale_status: ["판매중"],
   *   opt_yn: "",
   *   multi_type: "c_sale_cd",
   *   multi_search_word: ["m20220914f60d00d1b", "m20220902078de3813"],
   *   view_master: true,
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  listOnlineProducts(
    input: ProductSearch,
    options?: CallOptions,
  ): ApiPromise<ProductPage, ListOnlineProductsResult> {
    return this.call(operations.listOnlineProducts, input, options);
  }

  /**
   * Returns one online product (온라인상품) of a shop, or a master product, by its number `ol_shop_no`.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await playAuto.getOnlineProduct({ ol_shop_no: "25501010" });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  getOnlineProduct(
    input: GetOnlineProductInput,
    options?: CallOptions,
  ): ApiPromise<OnlineProductDetail, GetOnlineProductResult> {
    return this.call(operations.getOnlineProduct, input, options);
  }

  /**
   * Adds a master product and its products at the shops of `site_list`. With `__AUTO__` as
   * `c_sale_cd` PlayAuto makes the code. In the response each site with an `ol_shop_no` has the
   * product; sites have no result of their own.
   *
   * Not safe to retry: with `__AUTO__` a second call adds a second product. Look with
   * `listOnlineProducts` first.
   *
   * @example
   * await playAuto.addOnlineProduct({
   *   c_sale_cd: "__AUTO__",
   *   sol_cate_no: 11354,
   *   shop_sale_name: "api 테스트 상품",
   *   adult_yn: true,
   *   sale_price: 50000,
   *   sale_cnt_limit: 88,
   *   site_list: [{ shop_cd: "A112", shop_id: "playauto", template_no: 49724 }],
   *   opt_type: "옵션없음",
   *   tax_type: "과세",
   *   madein: { madein_no: 2, madein_etc: "", multi_yn: false },
   *   detail_desc: "상세설명",
   *   sale_img1: "https://sample.com/productImage.jpg",
   *   prod_info: [{ infoCode: "대표SKU상품", infoDetail: {} }],
   *   ship_price_type: "무료",
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  addOnlineProduct(
    input: ProductAddition,
    options?: CallOptions,
  ): ApiPromise<ProductAdded, AddOnlineProductResult> {
    return this.call(operations.addOnlineProduct, input, options);
  }

  /**
   * Changes an online product of one shop, or with `master` as `shop_cd` and `shop_id` the master
   * product. Only the given fields change. For a single product state `std_ol_yn`. Options take a
   * `sku_cd` in all or in none. The options of 쿠팡 cannot be edited; those of 홈플러스, 갤러리아몰 and 롯데ON
   * cannot become 옵션없음.
   *
   * Safe to retry: it sets absolute values. A late retry can overwrite a newer change.
   *
   * @example
   * await playAuto.editOnlineProduct({
   *   c_sale_cd: "m20200928724997",
   *   shop_cd: "A112",
   *   shop_id: "playauto",
   *   shop_sale_name: "api 테스트 상품 수정",
   *   sale_price: 50000,
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  editOnlineProduct(
    input: ProductEdit,
    options?: CallOptions,
  ): ApiPromise<ProductEdited | ProductEditedByStatus, EditOnlineProductResult> {
    return this.call(operations.editOnlineProduct, input, options);
  }

  /**
   * Lists the seller's categories (솔루션 카테고리) with the shops' categories they stand for. An account
   * without any has an empty list.
   *
   * Safe to retry: it only reads.
   *
   * Known from client code, not from the vendor's documentation: One public client in Python calls
   * it. One live response was an empty list.
   *
   * @example
   * for await (const row of playAuto.listCategories({ length: 1000 })) console.log(row);
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  listCategories(
    input: ListCategoriesInput = {},
    options?: CallOptions,
  ): PagedCall<Categories, Categories[number], ListCategoriesResult> {
    return this.callPaged(operations.listCategories, input, options);
  }

  /**
   * Lists the templates (템플릿) by shop account. `addOnlineProduct` takes a `template_no`. Whether
   * the slash at the end of the path is needed is not known; the client that was seen sends it.
   *
   * Safe to retry: it only reads.
   *
   * Known from client code, not from the vendor's documentation: One public client in Python calls
   * it and copies a sample response of PlayAuto’s page.
   *
   * @example
   * await playAuto.listTemplates({ masking_yn: false });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  listTemplates(
    input: ListTemplatesInput = {},
    options?: CallOptions,
  ): ApiPromise<Templates, ListTemplatesResult> {
    return this.call(operations.listTemplates, input, options);
  }

  /**
   * Lists the stock of SKU products by depot (재고현황조회). Known from five public clients: the names of
   * the fields are sure, allowed values and limits are not. One author found that without `sdate`
   * only the last 90 days are listed, and sends `2000-01-01`.
   *
   * Safe to retry: it only reads.
   *
   * Known from client code, not from the vendor's documentation: Five public clients call it.
   * PlayAuto’s page on it could not be read.
   *
   * @example
   * for await (const row of playAuto.listStock({
   *   limit: 100,
   *   orderbyColumn: "wdate",
   *   orderbyType: "DESC",
   *   search_key: "all",
   *   search_word: "",
   *   search_type: "partial",
   *   date_type: "wdate",
   *   sdate: "2000-01-01",
   *   edate: "2026-12-31",
   * })) console.log(row);
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  listStock(
    input: StockSearch,
    options?: CallOptions,
  ): PagedCall<StockPage, NonNullable<StockPage["results"]>[number], ListStockResult> {
    return this.callPaged(operations.listStock, input, options);
  }

  /**
   * Adds to the stock of SKU products (입고) or takes from it (출고), by `count` units. `count` is the
   * difference, not the new amount.
   *
   * Not safe to retry: each call changes the stock again. If a response is lost, look with
   * `listStock` first.
   *
   * Known from client code, not from the vendor's documentation: One public client in JavaScript
   * calls it for three products, and reads `result`. A third party lists the fields.
   *
   * @example
   * await playAuto.manageStock({
   *   stocks: [{ sku_cd: "S999C90F18A4", depot_no: 775 }],
   *   set: "실재고",
   *   type: "입고",
   *   count: 3,
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  manageStock(
    input: StockChange,
    options?: CallOptions,
  ): ApiPromise<StockChanged, ManageStockResult> {
    return this.call(operations.manageStock, input, options);
  }

  /**
   * Answers inquiries (문의) of buyers, each by its number `inq_uniq`, and returns a result for each.
   * The operation that lists inquiries is not here: three sources give it three paths.
   *
   * Not safe to retry: a second answer may reach the buyer, or fail with `e5001`.
   *
   * Known from client code, not from the vendor's documentation: One public client in Java has it,
   * which may never have run, and a third party gives the same path and field.
   *
   * @example
   * await playAuto.answerInquiries({
   *   inquirys: [{ inq_uniq: "3870201794300489674", title: "답변드립니다", content: "오늘 출고됩니다." }],
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The token or the API key is missing, wrong or expired.
   * @see https://developers.playauto.io/
   */
  answerInquiries(
    input: InquiryAnswers,
    options?: CallOptions,
  ): ApiPromise<InquiryAnswerResults, AnswerInquiriesResult> {
    return this.call(operations.answerInquiries, input, options);
  }

  /**
   * Issues the token (인증토큰) that every other call needs beside the API key, for the email address
   * and password of a PlayAuto account or for its authentication key (솔루션 인증키). PlayAuto must have
   * approved the account for the API.
   *
   * Safe to retry: it issues a token and changes no data. Use the newest token, since a new one may
   * end the old one.
   *
   * Known from client code, not from the vendor's documentation: About seven independent public
   * clients, in Java, Python, PHP, JavaScript and other languages, make this call with one of the
   * two bodies and read the first element of an array. PlayAuto's page on it could not be read.
   *
   * @example
   * await playAuto.issueToken({ authentication_key: "sandbox-authentication-key" });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {AuthenticationError} 401: The API key is missing or wrong, or the account is not
   * accepted.
   * @see https://developers.playauto.io/
   */
  issueToken(
    input: Account,
    options?: CallOptions,
  ): ApiPromise<IssuedTokens, IssueTokenResult> {
    return this.call(operations.issueToken, input, options);
  }
}

export type ListOrdersResult =
  | Success<200, OrderPage>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetOrderResult =
  | Success<200, OrderDetail>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type InstructOrdersResult =
  | Success<200, InstructionSuccess>
  | Failure<"failure", InstructionResultFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type SetInvoiceResult =
  | Success<200, TrackingUpdateResults>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type HoldOrdersResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Undocumented;

export type ListCarriersResult =
  | Success<200, Carriers>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListShopsResult =
  | Success<200, Shops>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type EditShopResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Undocumented;

export type ListDepotsResult =
  | Success<200, Depots>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type AddWorkResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Undocumented;

export type AddWorkSelectResult =
  | Success<200, StartedWorks>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetWorkResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Undocumented;

export type DeleteWorkResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Undocumented;

export type ListOnlineProductsResult =
  | Success<200, ProductPage>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetOnlineProductResult =
  | Success<200, OnlineProductDetail>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type AddOnlineProductResult =
  | Success<200, ProductAdded>
  | Failure<"failure", ProductResultFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type EditOnlineProductResult =
  | Success<200, ProductEdited | ProductEditedByStatus>
  | Failure<"failure", ProductResultFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListCategoriesResult =
  | Success<200, Categories>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListTemplatesResult =
  | Success<200, Templates>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListStockResult =
  | Success<200, StockPage>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ManageStockResult =
  | Success<200, StockChanged>
  | Failure<"failure", StockChangeFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type AnswerInquiriesResult =
  | Success<200, InquiryAnswerResults>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type IssueTokenResult =
  | Success<200, IssuedTokens>
  | Failure<"failure", PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  listOrders: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  getOrder: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  instructOrders: DocumentedError<200, InstructionResultFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  setInvoice: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  holdOrders: DocumentedError<401, AuthenticationFailure> | DocumentedError<number, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>;
  listCarriers: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  listShops: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  editShop: DocumentedError<401, AuthenticationFailure> | DocumentedError<number, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>;
  listDepots: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  addWork: DocumentedError<401, AuthenticationFailure> | DocumentedError<number, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>;
  addWorkSelect: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  getWork: DocumentedError<401, AuthenticationFailure> | DocumentedError<number, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>;
  deleteWork: DocumentedError<401, AuthenticationFailure> | DocumentedError<number, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus>;
  listOnlineProducts: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  getOnlineProduct: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  addOnlineProduct: DocumentedError<200, ProductResultFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  editOnlineProduct: DocumentedError<200, ProductResultFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  listCategories: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  listTemplates: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  listStock: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  manageStock: DocumentedError<200, StockChangeFailure | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  answerInquiries: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
  issueToken: DocumentedError<200, PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus> | DocumentedError<401, AuthenticationFailure>;
}

/**
 * Whether the operation documents the error. Narrows `status` and `body` to the documented types.
 * @example if (isErrorOf(error, "listOrders")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
