// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
import { Client } from "@jumun/client";
import type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
import type { Access } from "@jumun/client/credential";
import { type DocumentedError, isDocumentedError } from "@jumun/client/errors";
import type { CallOptions, ClientOptions } from "@jumun/client/options";
import type { PagedCall } from "@jumun/client/paged-call";
import { contract } from "./contract.gen.ts";
import type { AccessToken, AccessTokenRequest, AuthenticationFailure, CartItemInput, Category, CategoryInput, CategoryList, CommentInput, CommentList, CreateCartItemByUserIdInput, CreateCommentByReviewIdInput, CreateSubOrderByOrderIdInput, CreatedRecord, DeleteCategoryByIdInput, DeleteCategoryInput, DeleteCommentByIdInput, DeleteCommentInput, DeleteOrderByIdInput, DeleteOrderInput, DeleteProductByIdInput, DeleteProductInput, DeleteReviewInput, DeleteSubBrandInput, DeleteSubOrderByIdInput, DeleteSubOrderInput, DeleteUnpaidOrderInput, DeleteUserGradeByIdInput, GetCategoryByIdInput, GetCategoryInput, GetOrderByIdInput, GetOrderInput, GetProductByIdInput, GetProductInput, GetReviewByIdInput, GetReviewInput, GetSubBrandByIdInput, GetSubBrandInput, GetSubOrderByIdInput, GetSubOrderByOrderIdInput, GetUnpaidOrderInput, ListCategoriesInput, ListCommentsByReviewIdInput, ListCommentsInput, ListOrdersInput, ListProductsInput, ListReviewsInput, ListSubBrandsInput, ListSubOrdersByOrderIdInput, ListSubOrdersInput, ListUnpaidOrdersInput, NewUnpaidOrder, Order, OrderInput, OrderList, Product, ProductInput, ProductList, Review, ReviewInput, ReviewList, ReviewsOverview, SubBrand, SubBrandInput, SubBrandList, SubOrder, SubOrderInput, SubOrderList, UnpaidOrder, UnpaidOrderList, UpdateCategoryByIdInput, UpdateCommentInput, UpdateOrderByIdInput, UpdateOrderInput, UpdateProductInput, UpdateReviewInput, UpdateSubBrandInput, UpdateSubOrderByIdInput, UpdateUnpaidOrderInput, UpdateUserGradeByIdInput, UserGradeInput, UserInput, paths } from "./types.gen.ts";

export type { ApiPromise, Failure, Success, Undocumented } from "@jumun/client/api-promise";
export * from "./enum-texts.gen.ts";
export type { Clock } from "@jumun/client/clock";
export type { RecordedExchange } from "@jumun/client/exchange";
export type { CallOptions, ClientOptions, Fetch, Logger } from "@jumun/client/options";
export type { PagedCall } from "@jumun/client/paged-call";
export type { TokenStore } from "@jumun/client/token-store";

const { operations } = contract;

/**
 * CREMA API
 *
 * Uploads what a shop has (카테고리, 상품, 회원, 주문, 주문상품, 미입금 무통장 주문) and reads and writes its reviews
 * (리뷰) and comments (댓글). Upload in this order: category, product, user, order, sub-order, unpaid
 * order. A `code` is the shop's identifier, an `id` CREMA's.
 *
 * Only the UnpaidOrder page could be read whole; of most others the lists and the first single
 * read. The rest is what public clients send, and each call says where it is known from. A write
 * responds with the record's `id` or is undocumented. CREMA documents token issuance on a page we
 * could not read; `issueAccessToken` is reconstructed from public clients.
 *
 * Source: dev.cre.ma, page “UnpaidOrder API”: https://dev.cre.ma/crema-api/unpaid-order
 */
export class Crema extends Client<paths> {
  constructor(options: ClientOptions<"production">, access: Access) {
    super(contract, options, access);
  }

  /**
   * Lists the sub-brands (하위 브랜드) of the shop, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listSubBrands({ limit: 30 })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-brand
   */
  listSubBrands(
    input: ListSubBrandsInput = {},
    options?: CallOptions,
  ): PagedCall<SubBrandList, SubBrandList[number], ListSubBrandsResult> {
    return this.callPaged(operations.listSubBrands, input, options);
  }

  /**
   * Gets the sub-brand (하위 브랜드) by the shop's code.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getSubBrand({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-brand
   */
  getSubBrand(
    input: GetSubBrandInput,
    options?: CallOptions,
  ): ApiPromise<SubBrand, GetSubBrandResult> {
    return this.call(operations.getSubBrand, input, options);
  }

  /**
   * Creates a sub-brand (하위 브랜드), or updates the one that has the `code` already.
   *
   * Safe to retry: the second request sets the same values. A late retry can overwrite a newer
   * change.
   *
   * @example
   * await crema.createOrUpdateSubBrand({ code: "001", name: "하위 브랜드 01" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-brand
   */
  createOrUpdateSubBrand(
    input: SubBrandInput,
    options?: CallOptions,
  ): ApiPromise<SubBrand, CreateOrUpdateSubBrandResult> {
    return this.call(operations.createOrUpdateSubBrand, input, options);
  }

  /**
   * Renames the sub-brand (하위 브랜드) with the shop's code.
   *
   * Safe to retry: the name is set to the same value. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.updateSubBrand({ code: "117786", name: "하위 브랜드 03" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-brand
   */
  updateSubBrand(
    input: UpdateSubBrandInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateSubBrandResult> {
    return this.call(operations.updateSubBrand, input, options);
  }

  /**
   * Deletes the sub-brand (하위 브랜드) by the shop's code.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.deleteSubBrand({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-brand
   */
  deleteSubBrand(
    input: DeleteSubBrandInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteSubBrandResult> {
    return this.call(operations.deleteSubBrand, input, options);
  }

  /**
   * Gets the sub-brand (하위 브랜드) by CREMA's id.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getSubBrandById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-brand
   */
  getSubBrandById(
    input: GetSubBrandByIdInput,
    options?: CallOptions,
  ): ApiPromise<SubBrand, GetSubBrandByIdResult> {
    return this.call(operations.getSubBrandById, input, options);
  }

  /**
   * Lists the categories of the shop, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listCategories({ limit: 30 })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/category
   */
  listCategories(
    input: ListCategoriesInput = {},
    options?: CallOptions,
  ): PagedCall<CategoryList, CategoryList[number], ListCategoriesResult> {
    return this.callPaged(operations.listCategories, input, options);
  }

  /**
   * Gets the category by the shop's code.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getCategory({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/category
   */
  getCategory(
    input: GetCategoryInput,
    options?: CallOptions,
  ): ApiPromise<Category, GetCategoryResult> {
    return this.call(operations.getCategory, input, options);
  }

  /**
   * Creates a category (카테고리), or updates the one that has the `code` already. Create a parent
   * category before its children.
   *
   * Safe to retry: the second request sets the same values. A late retry can overwrite a newer
   * change.
   *
   * @example
   * await crema.createOrUpdateCategory({ code: "0104", name: "아우터" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/category
   */
  createOrUpdateCategory(
    input: CategoryInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateOrUpdateCategoryResult> {
    return this.call(operations.createOrUpdateCategory, input, options);
  }

  /**
   * Deletes the category by the shop's code.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.deleteCategory({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/category
   */
  deleteCategory(
    input: DeleteCategoryInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteCategoryResult> {
    return this.call(operations.deleteCategory, input, options);
  }

  /**
   * Gets the category by CREMA's id.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getCategoryById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/category
   */
  getCategoryById(
    input: GetCategoryByIdInput,
    options?: CallOptions,
  ): ApiPromise<Category, GetCategoryByIdResult> {
    return this.call(operations.getCategoryById, input, options);
  }

  /**
   * Updates fields of the category by CREMA's id.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.updateCategoryById({ id: 1, status: "hidden" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/category
   */
  updateCategoryById(
    input: UpdateCategoryByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateCategoryByIdResult> {
    return this.call(operations.updateCategoryById, input, options);
  }

  /**
   * Deletes the category by CREMA's id.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.deleteCategoryById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/category
   */
  deleteCategoryById(
    input: DeleteCategoryByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteCategoryByIdResult> {
    return this.call(operations.deleteCategoryById, input, options);
  }

  /**
   * Lists the products of the shop, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listProducts({
   *   limit: 30,
   *   category_id: 1,
   *   status: "selling",
   *   in_stock: 1,
   *   display: 1,
   *   updated_since: "2014-03-17T00:00:00+09:00",
   *   brand_id: 1,
   * })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/product
   */
  listProducts(
    input: ListProductsInput = {},
    options?: CallOptions,
  ): PagedCall<ProductList, ProductList[number], ListProductsResult> {
    return this.callPaged(operations.listProducts, input, options);
  }

  /**
   * Gets the product by the shop's code.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getProduct({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/product
   */
  getProduct(
    input: GetProductInput,
    options?: CallOptions,
  ): ApiPromise<Product, GetProductResult> {
    return this.call(operations.getProduct, input, options);
  }

  /**
   * Creates a product (상품), or updates the one that has the `code` already; clients also send only
   * `code` and the fields to change. Create its categories first.
   *
   * Safe to retry: the second request sets the same values. A late retry can overwrite a newer
   * change.
   *
   * Known from client code, not from the vendor's documentation: Up to three public clients upload
   * with this call: two malls of an agency (PHP), a mall engine (PHP) and a brand's mall (Java)
   * whose source quotes the vendor's table.
   *
   * @example
   * await crema.createOrUpdateProduct({
   *   code: "117786",
   *   name: "플레어 티: 부담없이 편하게 입기 좋은 티셔츠",
   *   url: "https://shop.example/products/117786",
   *   org_price: 8000,
   *   final_price: 8000,
   *   category_codes: ["12"],
   *   display: 1,
   *   image_url: "https://shop.example/images/117786.jpg",
   *   stock_count: 1,
   *   product_options: [{ name: "size", values: ["S", "M"] }, { name: "color", values: ["black", "white"] }],
   *   colors: ["#ffffff", "#aaaaaa, #bbbbbb"],
   *   icons: [
   *     { code: "ps001" },
   *     {
   *       code: "ps002",
   *       start_at: "2019-08-10T08:39:52.000+09:00",
   *       end_at: "2019-08-17T08:39:52.000+09:00",
   *     },
   *   ],
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/product
   */
  createOrUpdateProduct(
    input: ProductInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateOrUpdateProductResult> {
    return this.call(operations.createOrUpdateProduct, input, options);
  }

  /**
   * Updates fields of the product by the shop's code.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.updateProduct({ code: "117786", stock_count: 0 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/product
   */
  updateProduct(
    input: UpdateProductInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateProductResult> {
    return this.call(operations.updateProduct, input, options);
  }

  /**
   * Deletes the product by the shop's code.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.deleteProduct({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/product
   */
  deleteProduct(
    input: DeleteProductInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteProductResult> {
    return this.call(operations.deleteProduct, input, options);
  }

  /**
   * Gets the product by CREMA's id.
   *
   * Safe to retry: it only reads.
   *
   * Known from client code, not from the vendor's documentation: Three public clients make this
   * call; a test of the client in Ruby, run against CREMA, reads `url`, `name` and `image`.
   *
   * @example
   * await crema.getProductById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/product
   */
  getProductById(
    input: GetProductByIdInput,
    options?: CallOptions,
  ): ApiPromise<Product, GetProductByIdResult> {
    return this.call(operations.getProductById, input, options);
  }

  /**
   * Deletes the product by CREMA's id.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.deleteProductById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/product
   */
  deleteProductById(
    input: DeleteProductByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteProductByIdResult> {
    return this.call(operations.deleteProductById, input, options);
  }

  /**
   * Creates a user (회원), or updates the one that has the `user_id` already.
   *
   * Safe to retry: the second request sets the same values. A late retry can overwrite a newer
   * change.
   *
   * Known from client code, not from the vendor's documentation: Up to three public clients upload
   * with this call: two malls of an agency (PHP), a mall engine (PHP) and a brand's mall (Java)
   * whose source quotes the vendor's table.
   *
   * @example
   * await crema.createOrUpdateUser({
   *   user_id: "su1",
   *   user_name: "홍길동",
   *   created_at: "2014-06-05T01:27:19+09:00",
   *   user_phone: "010-1234-5678",
   *   user_email: "sample@sample.com",
   *   allow_sms: 1,
   *   allow_email: 0,
   *   active: 1,
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/getting-started
   */
  createOrUpdateUser(
    input: UserInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateOrUpdateUserResult> {
    return this.call(operations.createOrUpdateUser, input, options);
  }

  /**
   * Creates a user grade (회원등급). It has no code of the shop, so keep the `id` of the response.
   *
   * Not safe to retry: a second request cannot be distinguished from another grade. A client calls
   * it “create and change”, without a key to change by.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.createUserGrade({ name: "골드" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/getting-started
   */
  createUserGrade(
    input: UserGradeInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateUserGradeResult> {
    return this.call(operations.createUserGrade, input, options);
  }

  /**
   * Renames the user grade by CREMA's id. One client uses PUT, as here; another sends `id` and
   * `name` with PATCH.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.updateUserGradeById({ id: 1, name: "골드" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/getting-started
   */
  updateUserGradeById(
    input: UpdateUserGradeByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateUserGradeByIdResult> {
    return this.call(operations.updateUserGradeById, input, options);
  }

  /**
   * Deletes the user grade by CREMA's id.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.deleteUserGradeById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/getting-started
   */
  deleteUserGradeById(
    input: DeleteUserGradeByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteUserGradeByIdResult> {
    return this.call(operations.deleteUserGradeById, input, options);
  }

  /**
   * Creates an item in the cart (장바구니) of a user, or updates the one that has the `code` already.
   *
   * Safe to retry: the second request sets the same values. A late retry can overwrite a newer
   * change.
   *
   * Known from client code, not from the vendor's documentation: Up to three public clients upload
   * with this call: two malls of an agency (PHP), a mall engine (PHP) and a brand's mall (Java)
   * whose source quotes the vendor's table.
   *
   * @example
   * await crema.createOrUpdateCartItem({
   *   user_code: "su1",
   *   code: "cart-1",
   *   product_code: "117786",
   *   added_to_cart_at: "2014-06-05T01:27:19+09:00",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/getting-started
   */
  createOrUpdateCartItem(
    input: CartItemInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateOrUpdateCartItemResult> {
    return this.call(operations.createOrUpdateCartItem, input, options);
  }

  /**
   * Creates an item in the cart (장바구니) of the user with CREMA's id.
   *
   * Not safe to retry: nobody has seen what a second request does.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.createCartItemByUserId({
   *   user_id: 1,
   *   code: "cart-1",
   *   product_code: "117786",
   *   added_to_cart_at: "2014-06-05T01:27:19+09:00",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/getting-started
   */
  createCartItemByUserId(
    input: CreateCartItemByUserIdInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateCartItemByUserIdResult> {
    return this.call(operations.createCartItemByUserId, input, options);
  }

  /**
   * Lists the orders of the shop, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listOrders({
   *   limit: 30,
   *   paid_on: "2014-06-05",
   *   usernames: "su1,su2",
   * })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/order
   */
  listOrders(
    input: ListOrdersInput = {},
    options?: CallOptions,
  ): PagedCall<OrderList, OrderList[number], ListOrdersResult> {
    return this.callPaged(operations.listOrders, input, options);
  }

  /**
   * Gets the order by the shop's code.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getOrder({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/order
   */
  getOrder(
    input: GetOrderInput,
    options?: CallOptions,
  ): ApiPromise<Order, GetOrderResult> {
    return this.call(operations.getOrder, input, options);
  }

  /**
   * Creates an order (주문). A client posts the same order again with each of its lines, so a `code`
   * that exists is not refused; that it then updates the order is inferred.
   *
   * Safe to retry: a `code` is unique, so there is no second order. A late retry can overwrite a
   * newer change.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP posts the
   * same order with each of its lines and in every run. The category and sub_brands pages call
   * their POST “Create or Update”.
   *
   * @example
   * await crema.createOrUpdateOrder({
   *   code: "20140608012503-06322762012",
   *   created_at: "2014-06-05T01:27:19+09:00",
   *   total_price: 23500,
   *   user_code: "su1",
   *   user_name: "홍길동",
   *   user_phone: "010-1234-5678",
   *   user_email: "sample@sample.com",
   *   order_device: "pc",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/order
   */
  createOrUpdateOrder(
    input: OrderInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateOrUpdateOrderResult> {
    return this.call(operations.createOrUpdateOrder, input, options);
  }

  /**
   * Updates fields of the order by the shop's code.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.updateOrder({ code: "117786", total_price: 13500 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/order
   */
  updateOrder(
    input: UpdateOrderInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateOrderResult> {
    return this.call(operations.updateOrder, input, options);
  }

  /**
   * Deletes the order by the shop's code.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.deleteOrder({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/order
   */
  deleteOrder(
    input: DeleteOrderInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteOrderResult> {
    return this.call(operations.deleteOrder, input, options);
  }

  /**
   * Gets the order by CREMA's id.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getOrderById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/order
   */
  getOrderById(
    input: GetOrderByIdInput,
    options?: CallOptions,
  ): ApiPromise<Order, GetOrderByIdResult> {
    return this.call(operations.getOrderById, input, options);
  }

  /**
   * Updates fields of the order by CREMA's id.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: Up to three public clients upload
   * with this call: two malls of an agency (PHP), a mall engine (PHP) and a brand's mall (Java)
   * whose source quotes the vendor's table.
   *
   * @example
   * await crema.updateOrderById({ id: 1, total_price: 13500 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/order
   */
  updateOrderById(
    input: UpdateOrderByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateOrderByIdResult> {
    return this.call(operations.updateOrderById, input, options);
  }

  /**
   * Deletes the order by CREMA's id.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.deleteOrderById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/order
   */
  deleteOrderById(
    input: DeleteOrderByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteOrderByIdResult> {
    return this.call(operations.deleteOrderById, input, options);
  }

  /**
   * Lists the sub-orders (주문상품) of the order with the shop's order number, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listSubOrders({
   *   order_code: "20140608012503-06322762012",
   *   limit: 30,
   *   product_id: 940567,
   * })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-order
   */
  listSubOrders(
    input: ListSubOrdersInput,
    options?: CallOptions,
  ): PagedCall<SubOrderList, SubOrderList[number], ListSubOrdersResult> {
    return this.callPaged(operations.listSubOrders, input, options);
  }

  /**
   * Creates a sub-order (주문상품) of the order with the given order number. One client updates with
   * this call as well. Create the order and the product first.
   *
   * Not safe to retry: the effect of a second request is unknown. Without a `code`, it cannot be
   * distinguished from another sub-order.
   *
   * Known from client code, not from the vendor's documentation: Up to three public clients upload
   * with this call: two malls of an agency (PHP), a mall engine (PHP) and a brand's mall (Java)
   * whose source quotes the vendor's table.
   *
   * @example
   * await crema.createOrUpdateSubOrder({
   *   order_code: "20140608012503-06322762012",
   *   code: "sub_order1",
   *   product_code: "117786",
   *   price: 16000,
   *   product_count: 2,
   *   product_options: ["size:S", "color:black"],
   *   status: "paid",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-order
   */
  createOrUpdateSubOrder(
    input: SubOrderInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateOrUpdateSubOrderResult> {
    return this.call(operations.createOrUpdateSubOrder, input, options);
  }

  /**
   * Deletes the sub-order with the shop's order number and code.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.deleteSubOrder({ order_code: "20140608012503-06322762012", code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-order
   */
  deleteSubOrder(
    input: DeleteSubOrderInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteSubOrderResult> {
    return this.call(operations.deleteSubOrder, input, options);
  }

  /**
   * Lists the sub-orders (주문상품) of the order with CREMA's id, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listSubOrdersByOrderId({
   *   order_id: 1,
   *   limit: 30,
   *   product_id: 940567,
   * })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-order
   */
  listSubOrdersByOrderId(
    input: ListSubOrdersByOrderIdInput,
    options?: CallOptions,
  ): PagedCall<SubOrderList, SubOrderList[number], ListSubOrdersByOrderIdResult> {
    return this.callPaged(operations.listSubOrdersByOrderId, input, options);
  }

  /**
   * Gets the sub-order with CREMA's id of the order and the shop's code of the sub-order. The
   * page's table of this call could not be read.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getSubOrderByOrderId({ order_id: 1, code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-order
   */
  getSubOrderByOrderId(
    input: GetSubOrderByOrderIdInput,
    options?: CallOptions,
  ): ApiPromise<SubOrder, GetSubOrderByOrderIdResult> {
    return this.call(operations.getSubOrderByOrderId, input, options);
  }

  /**
   * Creates a sub-order (주문상품) of the order with CREMA's id.
   *
   * Not safe to retry: the effect of a second request is unknown. Without a `code`, it cannot be
   * distinguished from another sub-order.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.createSubOrderByOrderId({
   *   order_id: 1,
   *   code: "sub_order1",
   *   product_code: "117786",
   *   price: 16000,
   *   product_count: 2,
   *   status: "paid",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-order
   */
  createSubOrderByOrderId(
    input: CreateSubOrderByOrderIdInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateSubOrderByOrderIdResult> {
    return this.call(operations.createSubOrderByOrderId, input, options);
  }

  /**
   * Gets the sub-order with CREMA's ids of the order and of the sub-order.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getSubOrderById({ order_id: 1, id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-order
   */
  getSubOrderById(
    input: GetSubOrderByIdInput,
    options?: CallOptions,
  ): ApiPromise<SubOrder, GetSubOrderByIdResult> {
    return this.call(operations.getSubOrderById, input, options);
  }

  /**
   * Updates fields of the sub-order, such as `status` and `delivery_started_at`, by CREMA's ids.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.updateSubOrderById({
   *   order_id: 1,
   *   id: 1,
   *   status: "delivery_started",
   *   delivery_started_at: "2015-02-02T10:00:00+09:00",
   *   invoice: "123456789012",
   *   delivery_service: "korea_express",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-order
   */
  updateSubOrderById(
    input: UpdateSubOrderByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateSubOrderByIdResult> {
    return this.call(operations.updateSubOrderById, input, options);
  }

  /**
   * Deletes the sub-order by CREMA's ids.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.deleteSubOrderById({ order_id: 1, id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/sub-order
   */
  deleteSubOrderById(
    input: DeleteSubOrderByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteSubOrderByIdResult> {
    return this.call(operations.deleteSubOrderById, input, options);
  }

  /**
   * Lists the shop's unpaid bank-transfer orders (미입금 무통장 주문), one page per call. Read all pages
   * (`.all()`) before you delete what they list: a deletion moves the rest to earlier pages, and
   * some would be skipped.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listUnpaidOrders({ limit: 50 })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/unpaid-order
   */
  listUnpaidOrders(
    input: ListUnpaidOrdersInput = {},
    options?: CallOptions,
  ): PagedCall<UnpaidOrderList, UnpaidOrderList[number], ListUnpaidOrdersResult> {
    return this.callPaged(operations.listUnpaidOrders, input, options);
  }

  /**
   * Gets the unpaid bank-transfer order (미입금 무통장 주문) with the shop's order code.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getUnpaidOrder({ order_code: "order-391837" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/unpaid-order
   */
  getUnpaidOrder(
    input: GetUnpaidOrderInput,
    options?: CallOptions,
  ): ApiPromise<UnpaidOrder, GetUnpaidOrderResult> {
    return this.call(operations.getUnpaidOrder, input, options);
  }

  /**
   * Creates an unpaid bank-transfer order (미입금 무통장 주문) for an order that was created with
   * `/v1/orders`. Create the Order and its SubOrders first.
   *
   * Not safe to retry: the page does not say what a second POST with the same `order_code` does. If
   * a call may have arrived, get the order code before sending it again.
   *
   * @example
   * await crema.createUnpaidOrder({
   *   order_code: "order-391837",
   *   bank_name: "국민은행",
   *   bank_account_no: "123-1234-123",
   *   recipient_name: "홍길동",
   *   sender_name: "크리마",
   *   unpaid_price_cents: 10000,
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/unpaid-order
   */
  createUnpaidOrder(
    input: NewUnpaidOrder,
    options?: CallOptions,
  ): ApiPromise<UnpaidOrder, CreateUnpaidOrderResult> {
    return this.call(operations.createUnpaidOrder, input, options);
  }

  /**
   * Updates fields of the unpaid order with the given order code. Omitted fields keep their values.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * @example
   * await crema.updateUnpaidOrder({
   *   order_code: "order-391837",
   *   bank_name: "하나은행",
   *   bank_account_no: "456-4567-456",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/unpaid-order
   */
  updateUnpaidOrder(
    input: UpdateUnpaidOrderInput,
    options?: CallOptions,
  ): ApiPromise<undefined, UpdateUnpaidOrderResult> {
    return this.call(operations.updateUnpaidOrder, input, options);
  }

  /**
   * Deletes the unpaid order with the given order code.
   *
   * Safe to retry: once deleted, there is nothing left to delete. A late retry can delete an unpaid
   * order that was created again in between, and an error on a retry can mean that the first
   * request succeeded.
   *
   * @example
   * await crema.deleteUnpaidOrder({ order_code: "order-391837" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/unpaid-order
   */
  deleteUnpaidOrder(
    input: DeleteUnpaidOrderInput,
    options?: CallOptions,
  ): ApiPromise<undefined, DeleteUnpaidOrderResult> {
    return this.call(operations.deleteUnpaidOrder, input, options);
  }

  /**
   * Gets when the first and the last review were written: the least `start_date` and the greatest
   * `end_date` of `listReviews`.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getReviewsOverview();
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/review
   */
  getReviewsOverview(
    options?: CallOptions,
  ): ApiPromise<ReviewsOverview, GetReviewsOverviewResult> {
    return this.call(operations.getReviewsOverview, {}, options);
  }

  /**
   * Lists the reviews of the shop, one page per call. CREMA takes a window of at most 45 days and
   * has 30 pages for it; without a window it lists the last 30 days. The client cuts a longer span
   * of `start_date` and `end_date` into windows of at most 44 days.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listReviews({
   *   limit: 30,
   *   product_id: 940567,
   *   product_code: "117786",
   *   score: 5,
   *   photo: 1,
   *   date_order_desc: 1,
   *   start_date: "2024-06-01",
   *   end_date: "2024-06-26",
   *   start_datetime: "2024-06-01T00:00:00+09:00",
   *   end_datetime: "2024-06-26T09:09:03+09:00",
   *   brand_id: 1,
   * })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/review
   */
  listReviews(
    input: ListReviewsInput = {},
    options?: CallOptions,
  ): PagedCall<ReviewList, ReviewList[number], ListReviewsResult> {
    return this.callPaged(operations.listReviews, input, options);
  }

  /**
   * Gets the review by the shop's code.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * await crema.getReview({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/review
   */
  getReview(
    input: GetReviewInput,
    options?: CallOptions,
  ): ApiPromise<Review, GetReviewResult> {
    return this.call(operations.getReview, input, options);
  }

  /**
   * Creates a review (리뷰) of a product, for example one written in another service.
   *
   * Not safe to retry: a client's script is called “create and change”, but nobody has seen what a
   * second request with the same `code` does. Get the code before sending it again.
   *
   * Known from client code, not from the vendor's documentation: Three public clients (Python and
   * PHP) create reviews with these fields; one of them updates with PATCH and `?code=`.
   *
   * @example
   * await crema.createReview({
   *   code: "review-1",
   *   product_code: "117786",
   *   created_at: "2024-06-20T10:00:00+09:00",
   *   message: "색이 예뻐요.",
   *   score: 5,
   *   user_code: "su1",
   *   user_name: "홍길동",
   *   "image_urls[]": ["https://shop.example/reviews/1.jpg"],
   *   display: 1,
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/review
   */
  createReview(
    input: ReviewInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateReviewResult> {
    return this.call(operations.createReview, input, options);
  }

  /**
   * Updates fields of the review by the shop's code.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: Three public clients (Python and
   * PHP) create reviews with these fields; one of them updates with PATCH and `?code=`.
   *
   * @example
   * await crema.updateReview({ code: "117786", message: "생각보다 커요.", score: 4 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/review
   */
  updateReview(
    input: UpdateReviewInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateReviewResult> {
    return this.call(operations.updateReview, input, options);
  }

  /**
   * Deletes the review by the shop's code.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.deleteReview({ code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/review
   */
  deleteReview(
    input: DeleteReviewInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteReviewResult> {
    return this.call(operations.deleteReview, input, options);
  }

  /**
   * Gets the review by CREMA's id.
   *
   * Safe to retry: it only reads.
   *
   * Known from client code, not from the vendor's documentation: The mall engine of a hosting
   * company (PHP, in use since 2016) makes this call, with CREMA's ids. If the response to a POST
   * has no `id`, it reports a failure.
   *
   * @example
   * await crema.getReviewById({ id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/review
   */
  getReviewById(
    input: GetReviewByIdInput,
    options?: CallOptions,
  ): ApiPromise<Review, GetReviewByIdResult> {
    return this.call(operations.getReviewById, input, options);
  }

  /**
   * Lists the comments (댓글) on the review with the shop's code, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listComments({
   *   review_code: "review-1",
   *   limit: 30,
   * })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/comment
   */
  listComments(
    input: ListCommentsInput,
    options?: CallOptions,
  ): PagedCall<CommentList, CommentList[number], ListCommentsResult> {
    return this.callPaged(operations.listComments, input, options);
  }

  /**
   * Creates a comment (댓글) on the review with the shop's code. Send `user_code` and `user_name`, or
   * the author is not shown properly.
   *
   * Not safe to retry: a client found its replies doubled, each with a `code` of its own; what a
   * repeated `code` does is unknown. List the comments before sending it again.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.createComment({
   *   review_code: "review-1",
   *   code: "108",
   *   created_at: "2014-11-03T14:42:05+09:00",
   *   message: "소중한 리뷰 감사합니다.",
   *   user_code: "admin",
   *   user_name: "크리마관리자",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/comment
   */
  createComment(
    input: CommentInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateCommentResult> {
    return this.call(operations.createComment, input, options);
  }

  /**
   * Updates fields of the comment with the shop's codes of the review and of the comment.
   *
   * Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.updateComment({
   *   review_code: "review-1",
   *   code: "117786",
   *   message: "문의 주신 내용을 확인했습니다.",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/comment
   */
  updateComment(
    input: UpdateCommentInput,
    options?: CallOptions,
  ): ApiPromise<unknown, UpdateCommentResult> {
    return this.call(operations.updateComment, input, options);
  }

  /**
   * Deletes the comment with the shop's codes of the review and of the comment.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: A public client in PHP has a
   * method for this call, in the pattern of the UnpaidOrder page. No code was found that uses it.
   *
   * @example
   * await crema.deleteComment({ review_code: "review-1", code: "117786" });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/comment
   */
  deleteComment(
    input: DeleteCommentInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteCommentResult> {
    return this.call(operations.deleteComment, input, options);
  }

  /**
   * Lists the comments (댓글) on the review with CREMA's id, one page per call.
   *
   * Safe to retry: it only reads.
   *
   * @example
   * for await (const row of crema.listCommentsByReviewId({
   *   review_id: 1001,
   *   limit: 30,
   * })) console.log(row);
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/comment
   */
  listCommentsByReviewId(
    input: ListCommentsByReviewIdInput,
    options?: CallOptions,
  ): PagedCall<CommentList, CommentList[number], ListCommentsByReviewIdResult> {
    return this.callPaged(operations.listCommentsByReviewId, input, options);
  }

  /**
   * Creates a comment (댓글) on the review with CREMA's id. Send `user_code` and `user_name`, or the
   * author is not shown properly.
   *
   * Not safe to retry: a client found its replies doubled, each with a `code` of its own; what a
   * repeated `code` does is unknown. List the comments before sending it again.
   *
   * Known from client code, not from the vendor's documentation: A brand's reply server posts
   * comments as JSON and deletes them; a mall engine posts them as forms. A third client names the
   * same fields.
   *
   * @example
   * await crema.createCommentByReviewId({
   *   review_id: 1001,
   *   code: "108",
   *   message: "소중한 리뷰 감사합니다.",
   *   user_code: "admin",
   *   user_name: "크리마관리자",
   * });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/comment
   */
  createCommentByReviewId(
    input: CreateCommentByReviewIdInput,
    options?: CallOptions,
  ): ApiPromise<CreatedRecord, CreateCommentByReviewIdResult> {
    return this.call(operations.createCommentByReviewId, input, options);
  }

  /**
   * Deletes the comment with CREMA's ids of the review and of the comment.
   *
   * Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that
   * the first request succeeded.
   *
   * Known from client code, not from the vendor's documentation: A brand's reply server posts
   * comments as JSON and deletes them; a mall engine posts them as forms. A third client names the
   * same fields.
   *
   * @example
   * await crema.deleteCommentById({ review_id: 1001, id: 1 });
   * @throws {AuthenticationError} 401: The access token is missing, wrong or expired. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/comment
   */
  deleteCommentById(
    input: DeleteCommentByIdInput,
    options?: CallOptions,
  ): ApiPromise<unknown, DeleteCommentByIdResult> {
    return this.call(operations.deleteCommentById, input, options);
  }

  /**
   * Issues the access token (승인 토큰) that every other call needs, for the APP_ID and SECRET of an
   * app. Permissions are given per app, endpoint and method.
   *
   * Safe to retry: it issues a token and changes no data. Use the newest token, since a new one may
   * end the old one.
   *
   * Known from client code, not from the vendor's documentation: Seven independent public clients
   * (three in PHP, one each in Ruby, TypeScript, JavaScript and Python) make this call. CREMA's
   * page on it, https://dev.cre.ma/crema-api/authentication, could not be read.
   *
   * @example
   * await crema.issueAccessToken({
   *   grant_type: "client_credentials",
   *   client_id: "sandbox-app-id",
   *   client_secret: "sandbox-secret",
   * });
   * @throws {AuthenticationError} 401: The APP_ID and SECRET were rejected. The body is
   * undocumented and may be empty.
   * @see https://dev.cre.ma/crema-api/authentication
   */
  issueAccessToken(
    input: AccessTokenRequest,
    options?: CallOptions,
  ): ApiPromise<AccessToken, IssueAccessTokenResult> {
    return this.call(operations.issueAccessToken, input, options);
  }
}

export type ListSubBrandsResult =
  | Success<200, SubBrandList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetSubBrandResult =
  | Success<200, SubBrand>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateOrUpdateSubBrandResult =
  | Success<201, SubBrand>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateSubBrandResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteSubBrandResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetSubBrandByIdResult =
  | Success<200, SubBrand>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListCategoriesResult =
  | Success<200, CategoryList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetCategoryResult =
  | Success<200, Category>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateOrUpdateCategoryResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteCategoryResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetCategoryByIdResult =
  | Success<200, Category>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateCategoryByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteCategoryByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListProductsResult =
  | Success<200, ProductList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetProductResult =
  | Success<200, Product>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateOrUpdateProductResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateProductResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteProductResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetProductByIdResult =
  | Success<200, Product>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteProductByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateOrUpdateUserResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateUserGradeResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateUserGradeByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteUserGradeByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateOrUpdateCartItemResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateCartItemByUserIdResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListOrdersResult =
  | Success<200, OrderList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetOrderResult =
  | Success<200, Order>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateOrUpdateOrderResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateOrderResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteOrderResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetOrderByIdResult =
  | Success<200, Order>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateOrderByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteOrderByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListSubOrdersResult =
  | Success<200, SubOrderList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateOrUpdateSubOrderResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteSubOrderResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListSubOrdersByOrderIdResult =
  | Success<200, SubOrderList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetSubOrderByOrderIdResult =
  | Success<200, SubOrder>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateSubOrderByOrderIdResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetSubOrderByIdResult =
  | Success<200, SubOrder>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateSubOrderByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteSubOrderByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListUnpaidOrdersResult =
  | Success<200, UnpaidOrderList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetUnpaidOrderResult =
  | Success<200, UnpaidOrder>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateUnpaidOrderResult =
  | Success<201, UnpaidOrder>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateUnpaidOrderResult =
  | Success<204, undefined>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteUnpaidOrderResult =
  | Success<204, undefined>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetReviewsOverviewResult =
  | Success<200, ReviewsOverview>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListReviewsResult =
  | Success<200, ReviewList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetReviewResult =
  | Success<200, Review>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateReviewResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateReviewResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteReviewResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type GetReviewByIdResult =
  | Success<200, Review>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListCommentsResult =
  | Success<200, CommentList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateCommentResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type UpdateCommentResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteCommentResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type ListCommentsByReviewIdResult =
  | Success<200, CommentList>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type CreateCommentByReviewIdResult =
  | Success<201, CreatedRecord>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type DeleteCommentByIdResult =
  | Success<"2XX", unknown>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

export type IssueAccessTokenResult =
  | Success<200, AccessToken>
  | Failure<401, AuthenticationFailure>
  | Undocumented;

/** Documented errors by operation. */
export interface OperationErrors {
  listSubBrands: DocumentedError<401, AuthenticationFailure>;
  getSubBrand: DocumentedError<401, AuthenticationFailure>;
  createOrUpdateSubBrand: DocumentedError<401, AuthenticationFailure>;
  updateSubBrand: DocumentedError<401, AuthenticationFailure>;
  deleteSubBrand: DocumentedError<401, AuthenticationFailure>;
  getSubBrandById: DocumentedError<401, AuthenticationFailure>;
  listCategories: DocumentedError<401, AuthenticationFailure>;
  getCategory: DocumentedError<401, AuthenticationFailure>;
  createOrUpdateCategory: DocumentedError<401, AuthenticationFailure>;
  deleteCategory: DocumentedError<401, AuthenticationFailure>;
  getCategoryById: DocumentedError<401, AuthenticationFailure>;
  updateCategoryById: DocumentedError<401, AuthenticationFailure>;
  deleteCategoryById: DocumentedError<401, AuthenticationFailure>;
  listProducts: DocumentedError<401, AuthenticationFailure>;
  getProduct: DocumentedError<401, AuthenticationFailure>;
  createOrUpdateProduct: DocumentedError<401, AuthenticationFailure>;
  updateProduct: DocumentedError<401, AuthenticationFailure>;
  deleteProduct: DocumentedError<401, AuthenticationFailure>;
  getProductById: DocumentedError<401, AuthenticationFailure>;
  deleteProductById: DocumentedError<401, AuthenticationFailure>;
  createOrUpdateUser: DocumentedError<401, AuthenticationFailure>;
  createUserGrade: DocumentedError<401, AuthenticationFailure>;
  updateUserGradeById: DocumentedError<401, AuthenticationFailure>;
  deleteUserGradeById: DocumentedError<401, AuthenticationFailure>;
  createOrUpdateCartItem: DocumentedError<401, AuthenticationFailure>;
  createCartItemByUserId: DocumentedError<401, AuthenticationFailure>;
  listOrders: DocumentedError<401, AuthenticationFailure>;
  getOrder: DocumentedError<401, AuthenticationFailure>;
  createOrUpdateOrder: DocumentedError<401, AuthenticationFailure>;
  updateOrder: DocumentedError<401, AuthenticationFailure>;
  deleteOrder: DocumentedError<401, AuthenticationFailure>;
  getOrderById: DocumentedError<401, AuthenticationFailure>;
  updateOrderById: DocumentedError<401, AuthenticationFailure>;
  deleteOrderById: DocumentedError<401, AuthenticationFailure>;
  listSubOrders: DocumentedError<401, AuthenticationFailure>;
  createOrUpdateSubOrder: DocumentedError<401, AuthenticationFailure>;
  deleteSubOrder: DocumentedError<401, AuthenticationFailure>;
  listSubOrdersByOrderId: DocumentedError<401, AuthenticationFailure>;
  getSubOrderByOrderId: DocumentedError<401, AuthenticationFailure>;
  createSubOrderByOrderId: DocumentedError<401, AuthenticationFailure>;
  getSubOrderById: DocumentedError<401, AuthenticationFailure>;
  updateSubOrderById: DocumentedError<401, AuthenticationFailure>;
  deleteSubOrderById: DocumentedError<401, AuthenticationFailure>;
  listUnpaidOrders: DocumentedError<401, AuthenticationFailure>;
  getUnpaidOrder: DocumentedError<401, AuthenticationFailure>;
  createUnpaidOrder: DocumentedError<401, AuthenticationFailure>;
  updateUnpaidOrder: DocumentedError<401, AuthenticationFailure>;
  deleteUnpaidOrder: DocumentedError<401, AuthenticationFailure>;
  getReviewsOverview: DocumentedError<401, AuthenticationFailure>;
  listReviews: DocumentedError<401, AuthenticationFailure>;
  getReview: DocumentedError<401, AuthenticationFailure>;
  createReview: DocumentedError<401, AuthenticationFailure>;
  updateReview: DocumentedError<401, AuthenticationFailure>;
  deleteReview: DocumentedError<401, AuthenticationFailure>;
  getReviewById: DocumentedError<401, AuthenticationFailure>;
  listComments: DocumentedError<401, AuthenticationFailure>;
  createComment: DocumentedError<401, AuthenticationFailure>;
  updateComment: DocumentedError<401, AuthenticationFailure>;
  deleteComment: DocumentedError<401, AuthenticationFailure>;
  listCommentsByReviewId: DocumentedError<401, AuthenticationFailure>;
  createCommentByReviewId: DocumentedError<401, AuthenticationFailure>;
  deleteCommentById: DocumentedError<401, AuthenticationFailure>;
  issueAccessToken: DocumentedError<401, AuthenticationFailure>;
}

/**
 * Whether the operation documents the error. Narrows `status` and `body` to the documented types.
 * @example if (isErrorOf(error, "listSubBrands")) console.log(error.status, error.body);
 */
export function isErrorOf<Id extends keyof OperationErrors>(
  error: unknown,
  operationId: Id,
): error is OperationErrors[Id] {
  return isDocumentedError(error, contract.vendor, operationId);
}
