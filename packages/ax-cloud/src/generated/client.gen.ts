// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import type { PagedCall } from "@jumun/client/paged-call";
import { contract } from "./contract.gen.ts";
import type { CancelDayTicketOrderInput, CancelDayTicketOrderTicketInput, CancelTourOrderInput, CancelTourOrderTicketInput, CanceledOrder, CanceledTicket, CreateDayTicketReviewInput, CreateTourQuestionInput, CreateTourReviewInput, CreatedOrder, CreatedQuestion, DayTicketPriceList, DayTicketProductList, ErrorResponse, FailedStatusCode, FieldErrors, GetDayTicketInventoryInput, GetDayTicketOrderInput, GetDayTicketPricesInput, GetDayTicketProductInput, GetTourInventoryInput, GetTourOrderInput, GetTourPricesInput, GetTourProductInput, Inventory, ListDayTicketProductsInput, ListTourProductUpdatesInput, ListTourProductsInput, OrderConfirmation, OrderCreation, ProductDetail, RegisterDayTicketProductInput, RegisterTourProductInput, TourPriceList, TourProductList, TourProductUpdateList, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export * from "./enum-texts.gen.ts";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { PagedCall } from "@jumun/client/paged-call";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * AX Cloud Channel API
 *
 * A sales channel lists the tours (투어상품) and day tickets (데이티켓) of AX Cloud, maps their options to
 * its own, follows prices and inventory, creates orders, polls them until the supplier has decided,
 * and cancels tickets or whole orders. One order of the channel is several orders at AX Cloud, one
 * per option, each with one ticket per unit.
 *
 * Every call needs an issued API key. An empty value of a product is the text “Void”. The codes
 * look like UUIDs, and some are not: treat them as text.
 *
 * Source: axchange.atlassian.net, space ACCD, page “Cancel Order”, version 53
 */
export class AxCloud extends Client<paths> {
  constructor(options: ClientOptions<"production" | "test">, access: Access) {
    super(contract, options, access);
  }

  /**
   * Lists the tour products that the channel may sell, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of axCloud.listTourProducts({ page_size: 25 })) console.log(row);
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=397804656
   */
  listTourProducts(
    input: ListTourProductsInput = {},
    options?: CallOptions,
  ): PagedCall<TourProductList, NonNullable<TourProductList["products"]>[number], ListTourProductsResult> {
    return this.callPaged(operations.listTourProducts, input, options);
  }

  /**
   * Lists tour products with their current versions, one page per call. A product whose version
   * changed has to be read again, and its options registered again.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of axCloud.listTourProductUpdates({ page_size: 25 })) console.log(row);
   * @throws {BadRequestError} 400: A query parameter is not valid.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=399638614
   */
  listTourProductUpdates(
    input: ListTourProductUpdatesInput = {},
    options?: CallOptions,
  ): PagedCall<TourProductUpdateList, NonNullable<TourProductUpdateList["data"]>[number], ListTourProductUpdatesResult> {
    return this.callPaged(operations.listTourProductUpdates, input, options);
  }

  /**
   * Gets the contents of a tour product, its options, and what has to be asked of each traveler:
   * the keys that are true in `required_traveler_information` are sent in `additional` of tickets
   * and of the representative.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await axCloud.getTourProduct({ product_code: "1f373f00-ecb0-485a-beed-63529d61703f" });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/x/SAC_Fw
   */
  getTourProduct(
    input: GetTourProductInput,
    options?: CallOptions,
  ): ApiPromise<ProductDetail, GetTourProductResult> {
    return this.call(operations.getTourProduct, input, options);
  }

  /**
   * Reports under which name, link and identifier the channel sells a tour product, and maps each
   * option to the channel's option (매핑). Register again after every update of the product.
   * According to the pages of orders the response contains the mapping code that `createTourOrder`
   * takes, but the response itself is undocumented.
   *
   * Not safe to retry: the page does not say whether a second registration creates a second
   * mapping.
   *
   * @example
   * await axCloud.registerTourProduct({
   *   product_code: "1f373f00-ecb0-485a-beed-63529d61703f",
   *   mapping_data: {
   *     "d96b3ed4-12c5-4fb5-ae22-4f39b11ee980": "파리출발-식사제공-하절기-성인",
   *     "f7sa8f7s-gds8-6fa6-ng7d-fanjefr32n32": "파리출발-식사제공-하절기-아동",
   *   },
   *   channel_product_name: "[프랑스파리]나른한 저녁 밤산책투어",
   *   channel_product_link: "https://www.example.com/ko/product/214292",
   *   channel_product_id: "channel-214292",
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/x/SgDSFw
   */
  registerTourProduct(
    input: RegisterTourProductInput,
    options?: CallOptions,
  ): ApiPromise<unknown, RegisterTourProductResult> {
    return this.call(operations.registerTourProduct, input, options);
  }

  /**
   * Lists the day tickets that the channel may sell, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of axCloud.listDayTicketProducts({ page_size: 25 })) console.log(row);
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400359479
   */
  listDayTicketProducts(
    input: ListDayTicketProductsInput = {},
    options?: CallOptions,
  ): PagedCall<DayTicketProductList, NonNullable<DayTicketProductList["products"]>[number], ListDayTicketProductsResult> {
    return this.callPaged(operations.listDayTicketProducts, input, options);
  }

  /**
   * Gets the contents of a day ticket, its options, and what has to be asked of each traveler.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await axCloud.getDayTicketProduct({ product_code: "1f373f00-ecb0-485a-beed-63529d61703f" });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400359494
   */
  getDayTicketProduct(
    input: GetDayTicketProductInput,
    options?: CallOptions,
  ): ApiPromise<ProductDetail, GetDayTicketProductResult> {
    return this.call(operations.getDayTicketProduct, input, options);
  }

  /**
   * Reports under which name, link and identifier the channel sells a day ticket, and maps each
   * option to the channel's option (매핑). Register again after every update of the product. The
   * response is undocumented.
   *
   * Not safe to retry: the page does not say whether a second registration creates a second
   * mapping.
   *
   * @example
   * await axCloud.registerDayTicketProduct({
   *   product_code: "1f373f00-ecb0-485a-beed-63529d61703f",
   *   mapping_data: {
   *     "d96b3ed4-12c5-4fb5-ae22-4f39b11ee980": "파리출발-식사제공-하절기-성인",
   *     "f7sa8f7s-gds8-6fa6-ng7d-fanjefr32n32": "파리출발-식사제공-하절기-아동",
   *   },
   *   channel_product_name: "[프랑스파리]나른한 저녁 밤산책투어",
   *   channel_product_link: "https://www.example.com/ko/product/214292",
   *   channel_product_id: "channel-214292",
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400359511
   */
  registerDayTicketProduct(
    input: RegisterDayTicketProductInput,
    options?: CallOptions,
  ): ApiPromise<unknown, RegisterDayTicketProductResult> {
    return this.call(operations.registerDayTicketProduct, input, options);
  }

  /**
   * Gets the prices of each option of a tour product, in won and in US dollars. Prices change: poll
   * them often.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await axCloud.getTourPrices({ product_code: "1f373f00-ecb0-485a-beed-63529d61703f" });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400392239
   */
  getTourPrices(
    input: GetTourPricesInput,
    options?: CallOptions,
  ): ApiPromise<TourPriceList, GetTourPricesResult> {
    return this.call(operations.getTourPrices, input, options);
  }

  /**
   * Gets the price of each option of a day ticket. Prices change: poll them often.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await axCloud.getDayTicketPrices({ product_code: "1f373f00-ecb0-485a-beed-63529d61703f" });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400359526
   */
  getDayTicketPrices(
    input: GetDayTicketPricesInput,
    options?: CallOptions,
  ): ApiPromise<DayTicketPriceList, GetDayTicketPricesResult> {
    return this.call(operations.getDayTicketPrices, input, options);
  }

  /**
   * Gets, for each option of a tour product, the dates and times for sale and how many units are
   * left. Inventory changes: poll it often.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await axCloud.getTourInventory({
   *   product_code: "1f373f00-ecb0-485a-beed-63529d61703f",
   *   page: 1,
   *   page_size: 25,
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=397804673
   */
  getTourInventory(
    input: GetTourInventoryInput,
    options?: CallOptions,
  ): ApiPromise<Inventory, GetTourInventoryResult> {
    return this.call(operations.getTourInventory, input, options);
  }

  /**
   * Gets, for each option of a day ticket, the dates for sale and how many units are left.
   * Inventory changes: poll it often.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await axCloud.getDayTicketInventory({
   *   product_code: "1f373f00-ecb0-485a-beed-63529d61703f",
   *   page: 1,
   *   page_size: 25,
   * });
   * @throws {VendorError} 200: The body reports a failure.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see
   * https://axchange.atlassian.net/wiki/pages/diffpages.action?originalId=405667881&pageId=406781975
   */
  getDayTicketInventory(
    input: GetDayTicketInventoryInput,
    options?: CallOptions,
  ): ApiPromise<Inventory, GetDayTicketInventoryResult> {
    return this.call(operations.getDayTicketInventory, input, options);
  }

  /**
   * Creates an order of tour products that the channel sold. AX Cloud makes an order of its own of
   * each option, with one ticket per unit: keep each `ax_order_code` and ticket code, since
   * everything later is addressed by them. Then poll `getTourOrder` until the supplier has decided.
   *
   * Not safe to retry: a second request may create the order twice. AX Cloud documents no
   * protection against it.
   *
   * @example
   * await axCloud.createTourOrder({
   *   options: [
   *     {
   *       channel_product_mapping_code: "af01c7c4-1637-46fb-b289-a090a9be0397",
   *       option_code: "d96b2ed4-12c5-4fb5-ae94-4f39b11ee980",
   *       quantity: 2,
   *       inventory_at: "2017-05-23T23:30:00Z",
   *       unit_selling_price: "2222.00000",
   *       amount_price: "2200.00000",
   *       tickets: [
   *         {
   *           channel_code: "d96b2td4-15c5-4fb5-ae94-4f36667ee980",
   *           name: "first last",
   *           national_code: "82",
   *           phone: "01012345678",
   *           email: "user@example.com",
   *           additional: { english_name: "first last", korean_name: "성 이름" },
   *           extra: "폐쇄 공포증이 있습니다.",
   *         },
   *         {
   *           channel_code: "d96b2td4-15c5-4fb5-ae94-4f36667ee981",
   *           name: "first last",
   *           national_code: "82",
   *           phone: "01012345678",
   *           email: "user@example.com",
   *         },
   *       ],
   *     },
   *   ],
   *   order: {
   *     channel_order_id: "d96b3ed4-12c5-4fb5-ae22-4f39b11ee980",
   *     purchased_at: "2017-05-23T23:30:00Z",
   *     sub_total: "4444.00000",
   *     discount_method: "주문 전체 10% 할인",
   *     discount: "444.00000",
   *     total: "4000.00000",
   *     status: "New",
   *     is_voucher: true,
   *     currency: "KRW",
   *   },
   *   purchaser: {
   *     is_required_more_information: true,
   *     name: "first last",
   *     national_code: "82",
   *     phone: "01012345678",
   *     email: "user@example.com",
   *     extra: "string",
   *   },
   *   representative: { name: "first last", national_code: "82", phone: "01012345678", email: "user@example.com" },
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=399704213
   */
  createTourOrder(
    input: OrderCreation,
    options?: CallOptions,
  ): ApiPromise<CreatedOrder, CreateTourOrderResult> {
    return this.call(operations.createTourOrder, input, options);
  }

  /**
   * Gets the status of a tour order at AX Cloud, with a comment: whether the supplier confirmed or
   * rejected it. Call it often, so that both sides stay in step. It does not return the statuses of
   * tickets.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await axCloud.getTourOrder({ ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912" });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400392231
   */
  getTourOrder(
    input: GetTourOrderInput,
    options?: CallOptions,
  ): ApiPromise<OrderConfirmation, GetTourOrderResult> {
    return this.call(operations.getTourOrder, input, options);
  }

  /**
   * Reports that a tour order was canceled at the channel. Sets the order's status at AX Cloud
   * (`ax_status`) and at the channel (`channel_status`) and can leave a comment. It cancels the
   * whole order. To cancel part of an order, cancel single tickets with `cancelTourOrderTicket` (주문 -
   * 투어상품 주문 부분 취소 요청).
   *
   * Safe to retry: both statuses are set to absolute values. A late retry can overwrite a newer
   * status, the comment may be stored twice, and an error on a retry can mean that the first
   * request succeeded.
   *
   * @example
   * await axCloud.cancelTourOrder({
   *   ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
   *   ax_status: "Traveler cancel",
   *   channel_status: "Traveler cancel",
   *   comment: "여행자의 개인 사정으로 인한 취소",
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=410091786
   */
  cancelTourOrder(
    input: CancelTourOrderInput,
    options?: CallOptions,
  ): ApiPromise<CanceledOrder, CancelTourOrderResult> {
    return this.call(operations.cancelTourOrder, input, options);
  }

  /**
   * Reports that one ticket of a tour order was canceled at the channel. The order keeps its status
   * in the page's sample; to cancel it whole use `cancelTourOrder`.
   *
   * Safe to retry: the status is set to an absolute value. A late retry can overwrite a newer
   * status, and the comment may be stored twice.
   *
   * @example
   * await axCloud.cancelTourOrderTicket({
   *   ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
   *   ticket_code: "827c0381-f41c-492b-bb0b-88229ff4d2ee",
   *   status: "Traveler canceled",
   *   comment: "여행자의 개인 사정으로 인한 취소",
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/x/FQDPFw
   */
  cancelTourOrderTicket(
    input: CancelTourOrderTicketInput,
    options?: CallOptions,
  ): ApiPromise<CanceledTicket, CancelTourOrderTicketResult> {
    return this.call(operations.cancelTourOrderTicket, input, options);
  }

  /**
   * Creates an order of day tickets that the channel sold. AX Cloud makes an order of its own of
   * each option, with one ticket per unit: keep each `ax_order_code` and ticket code. Then poll
   * `getDayTicketOrder`.
   *
   * Not safe to retry: a second request may create the order twice. AX Cloud documents no
   * protection against it.
   *
   * @example
   * await axCloud.createDayTicketOrder({
   *   options: [
   *     {
   *       channel_product_mapping_code: "af01c7c4-1637-46fb-b289-a090a9be0397",
   *       option_code: "d96b2ed4-12c5-4fb5-ae94-4f39b11ee980",
   *       quantity: 2,
   *       inventory_at: "2017-05-23T23:30:00Z",
   *       unit_selling_price: "2222.00000",
   *       amount_price: "2200.00000",
   *       tickets: [
   *         {
   *           channel_code: "d96b2td4-15c5-4fb5-ae94-4f36667ee980",
   *           name: "first last",
   *           national_code: "82",
   *           phone: "01012345678",
   *           email: "user@example.com",
   *           additional: { english_name: "first last", korean_name: "성 이름" },
   *           extra: "폐쇄 공포증이 있습니다.",
   *         },
   *         {
   *           channel_code: "d96b2td4-15c5-4fb5-ae94-4f36667ee981",
   *           name: "first last",
   *           national_code: "82",
   *           phone: "01012345678",
   *           email: "user@example.com",
   *         },
   *       ],
   *     },
   *   ],
   *   order: {
   *     channel_order_id: "d96b3ed4-12c5-4fb5-ae22-4f39b11ee980",
   *     purchased_at: "2017-05-23T23:30:00Z",
   *     sub_total: "4444.00000",
   *     discount_method: "주문 전체 10% 할인",
   *     discount: "444.00000",
   *     total: "4000.00000",
   *     status: "New",
   *     is_voucher: true,
   *     currency: "KRW",
   *   },
   *   purchaser: {
   *     is_required_more_information: true,
   *     name: "first last",
   *     national_code: "82",
   *     phone: "01012345678",
   *     email: "user@example.com",
   *     extra: "string",
   *   },
   *   representative: { name: "first last", national_code: "82", phone: "01012345678", email: "user@example.com" },
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400359569
   */
  createDayTicketOrder(
    input: OrderCreation,
    options?: CallOptions,
  ): ApiPromise<CreatedOrder, CreateDayTicketOrderResult> {
    return this.call(operations.createDayTicketOrder, input, options);
  }

  /**
   * Gets the status of a day-ticket order at AX Cloud, with a comment. It does not return the
   * statuses of tickets.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await axCloud.getDayTicketOrder({ ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912" });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400392283
   */
  getDayTicketOrder(
    input: GetDayTicketOrderInput,
    options?: CallOptions,
  ): ApiPromise<OrderConfirmation, GetDayTicketOrderResult> {
    return this.call(operations.getDayTicketOrder, input, options);
  }

  /**
   * Reports that a day-ticket order was canceled at the channel. It cancels the whole order. To
   * cancel single tickets use `cancelDayTicketOrderTicket`. Unlike `cancelTourOrder` it takes one
   * status.
   *
   * Safe to retry: the status is set to an absolute value. A late retry can overwrite a newer
   * status, and the comment may be stored twice.
   *
   * @example
   * await axCloud.cancelDayTicketOrder({
   *   ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
   *   channel_status: "Traveler cancel",
   *   comment: "여행자의 개인 사정으로 인한 취소",
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400359582
   */
  cancelDayTicketOrder(
    input: CancelDayTicketOrderInput,
    options?: CallOptions,
  ): ApiPromise<CanceledOrder, CancelDayTicketOrderResult> {
    return this.call(operations.cancelDayTicketOrder, input, options);
  }

  /**
   * Reports that one ticket of a day-ticket order was canceled at the channel.
   *
   * Safe to retry: the status is set to an absolute value. A late retry can overwrite a newer
   * status, and the comment may be stored twice.
   *
   * @example
   * await axCloud.cancelDayTicketOrderTicket({
   *   ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
   *   ticket_code: "827c0381-f41c-492b-bb0b-88229ff4d2ee",
   *   status: "Traveler canceled",
   *   comment: "여행자의 개인 사정으로 인한 취소",
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=410058989
   */
  cancelDayTicketOrderTicket(
    input: CancelDayTicketOrderTicketInput,
    options?: CallOptions,
  ): ApiPromise<CanceledTicket, CancelDayTicketOrderTicketResult> {
    return this.call(operations.cancelDayTicketOrderTicket, input, options);
  }

  /**
   * Sends a review that a traveler wrote on the channel.
   *
   * Not safe to retry: the page does not say whether a second request creates the review twice.
   *
   * @example
   * await axCloud.createTourReview({
   *   product_code: "1f373f00-ecb0-485a-beed-63529d61703f",
   *   option_code: "55f2eaaf-154f-4552-adcd-d2542b4153eb",
   *   review_code: "95ac32c5-7f11-41a1-a638-3874b9c3ccbc",
   *   score_type: "ONE_FIVE_STAR",
   *   score: 5,
   *   title: "파리 투어",
   *   body: "좋았습니다.",
   *   reviewed_at: "2022-01-21 10:00",
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400359439
   */
  createTourReview(
    input: CreateTourReviewInput,
    options?: CallOptions,
  ): ApiPromise<unknown, CreateTourReviewResult> {
    return this.call(operations.createTourReview, input, options);
  }

  /**
   * Sends a review that a traveler wrote on the channel. The page is older than that of
   * `createTourReview` and has other names and another scale.
   *
   * Not safe to retry: the page does not say whether a second request creates the review twice.
   *
   * @example
   * await axCloud.createDayTicketReview({
   *   product_id: "886c434e-57a8-450c-8b02-8fdea38de821",
   *   review_score_type: "NO_SCORE",
   *   body: "좋았습니다.",
   *   reviewed_at: "2022-01-21 10:00",
   * });
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/x/JYBkG
   */
  createDayTicketReview(
    input: CreateDayTicketReviewInput,
    options?: CallOptions,
  ): ApiPromise<unknown, CreateDayTicketReviewResult> {
    return this.call(operations.createDayTicketReview, input, options);
  }

  /**
   * Sends a question that a traveler asked on the channel. How to fetch the answer is undocumented.
   *
   * Not safe to retry: the page does not say whether a second request creates the question twice.
   *
   * @example
   * await axCloud.createTourQuestion({
   *   product_code: "1f373f00-ecb0-485a-beed-63529d61703f",
   *   question_code: "6ecf4685-ca60-4a7d-843c-479329ca8789",
   *   title: "집합 장소",
   *   body: "어디에서 만나나요?",
   *   is_public: true,
   *   quested_at: "2022-01-21 10:00",
   * });
   * @throws {BadRequestError} 400: A field is not valid.
   * @throws {PermissionError} 403: The API key is not valid. AX Cloud responds with 403 here, not
   * with 401.
   * @throws {NotFoundError} 404: The code in the path is unknown.
   * @see https://axchange.atlassian.net/wiki/pages/viewpage.action?pageId=400359432
   */
  createTourQuestion(
    input: CreateTourQuestionInput,
    options?: CallOptions,
  ): ApiPromise<CreatedQuestion, CreateTourQuestionResult> {
    return this.call(operations.createTourQuestion, input, options);
  }
}

export type ListTourProductsResult =
  | Success<200, TourProductList>
  | Failure<"failure", FailedStatusCode>
  | Failure<403, ErrorResponse>
  | Undocumented;

export type ListTourProductUpdatesResult =
  | Success<201, TourProductUpdateList>
  | Failure<400, ErrorResponse>
  | Failure<403, ErrorResponse>
  | Undocumented;

export type GetTourProductResult =
  | Success<200, ProductDetail>
  | Failure<"failure", FailedStatusCode>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type RegisterTourProductResult =
  | Success<"2XX", unknown>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type ListDayTicketProductsResult =
  | Success<200, DayTicketProductList>
  | Failure<"failure", FailedStatusCode>
  | Failure<403, ErrorResponse>
  | Undocumented;

export type GetDayTicketProductResult =
  | Success<200, ProductDetail>
  | Failure<"failure", FailedStatusCode>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type RegisterDayTicketProductResult =
  | Success<"2XX", unknown>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type GetTourPricesResult =
  | Success<200, TourPriceList>
  | Failure<"failure", FailedStatusCode>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type GetDayTicketPricesResult =
  | Success<200, DayTicketPriceList>
  | Failure<"failure", FailedStatusCode>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type GetTourInventoryResult =
  | Success<200, Inventory>
  | Failure<"failure", FailedStatusCode>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type GetDayTicketInventoryResult =
  | Success<200, Inventory>
  | Failure<"failure", FailedStatusCode>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type CreateTourOrderResult =
  | Success<201, CreatedOrder>
  | Failure<403, ErrorResponse>
  | Undocumented;

export type GetTourOrderResult =
  | Success<200, OrderConfirmation>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type CancelTourOrderResult =
  | Success<200, CanceledOrder>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type CancelTourOrderTicketResult =
  | Success<200, CanceledTicket>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type CreateDayTicketOrderResult =
  | Success<201, CreatedOrder>
  | Failure<403, ErrorResponse>
  | Undocumented;

export type GetDayTicketOrderResult =
  | Success<200, OrderConfirmation>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type CancelDayTicketOrderResult =
  | Success<200, CanceledOrder>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type CancelDayTicketOrderTicketResult =
  | Success<200, CanceledTicket>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type CreateTourReviewResult =
  | Success<"2XX", unknown>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type CreateDayTicketReviewResult =
  | Success<"2XX", unknown>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

export type CreateTourQuestionResult =
  | Success<201, CreatedQuestion>
  | Failure<400, FieldErrors>
  | Failure<403, ErrorResponse>
  | Failure<404, ErrorResponse>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  listTourProducts: DocumentedError<200, FailedStatusCode> | DocumentedError<403, ErrorResponse>;
  listTourProductUpdates: DocumentedError<400, ErrorResponse> | DocumentedError<403, ErrorResponse>;
  getTourProduct: DocumentedError<200, FailedStatusCode> | DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  registerTourProduct: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  listDayTicketProducts: DocumentedError<200, FailedStatusCode> | DocumentedError<403, ErrorResponse>;
  getDayTicketProduct: DocumentedError<200, FailedStatusCode> | DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  registerDayTicketProduct: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  getTourPrices: DocumentedError<200, FailedStatusCode> | DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  getDayTicketPrices: DocumentedError<200, FailedStatusCode> | DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  getTourInventory: DocumentedError<200, FailedStatusCode> | DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  getDayTicketInventory: DocumentedError<200, FailedStatusCode> | DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  createTourOrder: DocumentedError<403, ErrorResponse>;
  getTourOrder: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  cancelTourOrder: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  cancelTourOrderTicket: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  createDayTicketOrder: DocumentedError<403, ErrorResponse>;
  getDayTicketOrder: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  cancelDayTicketOrder: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  cancelDayTicketOrderTicket: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  createTourReview: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  createDayTicketReview: DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
  createTourQuestion: DocumentedError<400, FieldErrors> | DocumentedError<403, ErrorResponse> | DocumentedError<404, ErrorResponse>;
}

/**
 * Whether the operation documents the error. Narrows `status` and `body` to the documented types.
 * @example if (isErrorOf(error, "listTourProducts")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
