// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
export interface paths {
    "/v1/sub_brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sub-brands, or get one by its code
         * @description Without `code`, lists sub-brands page by page. With `code`, gets the sub-brand with that code.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["readSubBrands"];
        put?: never;
        /**
         * Create or update a sub-brand
         * @description Creates a sub-brand (하위 브랜드), or updates the one that has the `code` already.
         *
         *     Safe to retry: the second request sets the same values. A late retry can overwrite a newer change.
         */
        post: operations["createOrUpdateSubBrand"];
        /**
         * Delete a sub-brand
         * @description Deletes the sub-brand (하위 브랜드) by the shop's code.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first
         *     request succeeded.
         */
        delete: operations["deleteSubBrand"];
        options?: never;
        head?: never;
        /**
         * Update a sub-brand
         * @description Renames the sub-brand (하위 브랜드) with the shop's code.
         *
         *     Safe to retry: the name is set to the same value. A late retry can overwrite a newer change.
         */
        patch: operations["updateSubBrand"];
        trace?: never;
    };
    "/v1/sub_brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a sub-brand by CREMA's id
         * @description Gets the sub-brand (하위 브랜드) by CREMA's id.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getSubBrandById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories, or get one by its code
         * @description Without `code`, lists categories page by page. With `code`, gets one.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["readCategories"];
        put?: never;
        /**
         * Create or update a category
         * @description Creates a category (카테고리), or updates the one that has the `code` already. Create a parent category before its children.
         *
         *     Safe to retry: the second request sets the same values. A late retry can overwrite a newer change.
         */
        post: operations["createOrUpdateCategory"];
        /**
         * Delete a category
         * @description Deletes the category by the shop's code.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a category by CREMA's id
         * @description Gets the category by CREMA's id.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getCategoryById"];
        /**
         * Update a category by CREMA's id
         * @description Updates fields of the category by CREMA's id.
         *
         *     Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
         */
        put: operations["updateCategoryById"];
        post?: never;
        /**
         * Delete a category by CREMA's id
         * @description Deletes the category by CREMA's id.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteCategoryById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products, or get one by its code
         * @description Without `code`, lists products page by page. With `code`, gets one.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["readProducts"];
        put?: never;
        /**
         * Create or update a product
         * @description Creates a product (상품), or updates the one that has the `code` already; clients also send only `code` and the fields to change. Create its categories first.
         *
         *     Safe to retry: the second request sets the same values. A late retry can overwrite a newer change.
         */
        post: operations["createOrUpdateProduct"];
        /**
         * Delete a product
         * @description Deletes the product by the shop's code.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /**
         * Update a product
         * @description Updates fields of the product by the shop's code.
         *
         *     Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product by CREMA's id
         * @description Gets the product by CREMA's id.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getProductById"];
        put?: never;
        post?: never;
        /**
         * Delete a product by CREMA's id
         * @description Deletes the product by CREMA's id.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteProductById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a user
         * @description Creates a user (회원), or updates the one that has the `user_id` already.
         *
         *     Safe to retry: the second request sets the same values. A late retry can overwrite a newer change.
         */
        post: operations["createOrUpdateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user_grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user grade
         * @description Creates a user grade (회원등급). It has no code of the shop, so keep the `id` of the response.
         *
         *     Not safe to retry: a second request cannot be distinguished from another grade. A client calls it “create and change”, without a key to change by.
         */
        post: operations["createUserGrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user_grades/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a user grade
         * @description Renames the user grade by CREMA's id. One client uses PUT, as here; another sends `id` and `name` with PATCH.
         *
         *     Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
         */
        put: operations["updateUserGradeById"];
        post?: never;
        /**
         * Delete a user grade
         * @description Deletes the user grade by CREMA's id.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteUserGradeById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cart_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a cart item
         * @description Creates an item in the cart (장바구니) of a user, or updates the one that has the `code` already.
         *
         *     Safe to retry: the second request sets the same values. A late retry can overwrite a newer change.
         */
        post: operations["createOrUpdateCartItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{user_id}/cart_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a cart item by CREMA's user id
         * @description Creates an item in the cart (장바구니) of the user with CREMA's id.
         *
         *     Not safe to retry: nobody has seen what a second request does.
         */
        post: operations["createCartItemByUserId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders, or get one by its code
         * @description Without `code`, lists orders page by page. With `code`, gets one.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["readOrders"];
        put?: never;
        /**
         * Create or update an order
         * @description Creates an order (주문). A client posts the same order again with each of its lines, so a `code` that exists is not refused; that it then updates the order is inferred.
         *
         *     Safe to retry: a `code` is unique, so there is no second order. A late retry can overwrite a newer change.
         */
        post: operations["createOrUpdateOrder"];
        /**
         * Delete an order
         * @description Deletes the order by the shop's code.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteOrder"];
        options?: never;
        head?: never;
        /**
         * Update an order
         * @description Updates fields of the order by the shop's code.
         *
         *     Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateOrder"];
        trace?: never;
    };
    "/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order by CREMA's id
         * @description Gets the order by CREMA's id.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getOrderById"];
        put?: never;
        post?: never;
        /**
         * Delete an order by CREMA's id
         * @description Deletes the order by CREMA's id.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteOrderById"];
        options?: never;
        head?: never;
        /**
         * Update an order by CREMA's id
         * @description Updates fields of the order by CREMA's id.
         *
         *     Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateOrderById"];
        trace?: never;
    };
    "/v1/sub_orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sub-orders of an order
         * @description Lists the sub-orders (주문상품) of the order with the shop's order number, one page per call.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listSubOrders"];
        put?: never;
        /**
         * Create or update a sub-order
         * @description Creates a sub-order (주문상품) of the order with the given order number. One client updates with this call as well. Create the order and the product first.
         *
         *     Not safe to retry: the effect of a second request is unknown. Without a `code`, it cannot be distinguished from another sub-order.
         */
        post: operations["createOrUpdateSubOrder"];
        /**
         * Delete a sub-order
         * @description Deletes the sub-order with the shop's order number and code.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteSubOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/sub_orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sub-orders, or get one by its code
         * @description Without `code`, lists sub-orders page by page. With `code`, gets one.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["readSubOrdersByOrderId"];
        put?: never;
        /**
         * Create a sub-order by CREMA's order id
         * @description Creates a sub-order (주문상품) of the order with CREMA's id.
         *
         *     Not safe to retry: the effect of a second request is unknown. Without a `code`, it cannot be distinguished from another sub-order.
         */
        post: operations["createSubOrderByOrderId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{order_id}/sub_orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a sub-order by CREMA's ids
         * @description Gets the sub-order with CREMA's ids of the order and of the sub-order.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getSubOrderById"];
        /**
         * Update a sub-order by CREMA's ids
         * @description Updates fields of the sub-order, such as `status` and `delivery_started_at`, by CREMA's ids.
         *
         *     Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
         */
        put: operations["updateSubOrderById"];
        post?: never;
        /**
         * Delete a sub-order by CREMA's ids
         * @description Deletes the sub-order by CREMA's ids.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteSubOrderById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unpaid_orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List unpaid orders, or get one by its order code
         * @description Without `order_code`, lists unpaid orders page by page and returns an array. With `order_code`, gets the unpaid order of that order and returns an object.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["readUnpaidOrders"];
        put?: never;
        /**
         * Create an unpaid order
         * @description Creates an unpaid bank-transfer order (미입금 무통장 주문) for an order that was created with `/v1/orders`. Create the Order and its SubOrders first.
         *
         *     Not safe to retry: the page does not say what a second POST with the same `order_code` does. If a call may have arrived, get the order code before sending it again.
         */
        post: operations["createUnpaidOrder"];
        /**
         * Delete an unpaid order
         * @description Deletes the unpaid order with the given order code.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. A late retry can delete an unpaid order that was created again in between, and an error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteUnpaidOrder"];
        options?: never;
        head?: never;
        /**
         * Update an unpaid order
         * @description Updates fields of the unpaid order with the given order code. Omitted fields keep their values.
         *
         *     Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateUnpaidOrder"];
        trace?: never;
    };
    "/v1/reviews/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the period of the reviews
         * @description Gets when the first and the last review were written: the least `start_date` and the greatest `end_date` of `listReviews`.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getReviewsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reviews, or get one by its code
         * @description Without `code`, lists reviews page by page. With `code`, gets one.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["readReviews"];
        put?: never;
        /**
         * Create a review
         * @description Creates a review (리뷰) of a product, for example one written in another service.
         *
         *     Not safe to retry: a client's script is called “create and change”, but nobody has seen what a second request with the same `code` does. Get the code before sending it again.
         */
        post: operations["createReview"];
        /**
         * Delete a review
         * @description Deletes the review by the shop's code.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteReview"];
        options?: never;
        head?: never;
        /**
         * Update a review
         * @description Updates fields of the review by the shop's code.
         *
         *     Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateReview"];
        trace?: never;
    };
    "/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a review by CREMA's id
         * @description Gets the review by CREMA's id.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getReviewById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments on a review
         * @description Lists the comments (댓글) on the review with the shop's code, one page per call.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Comment on a review
         * @description Creates a comment (댓글) on the review with the shop's code. Send `user_code` and `user_name`, or the author is not shown properly.
         *
         *     Not safe to retry: a client found its replies doubled, each with a `code` of its own; what a repeated `code` does is unknown. List the comments before sending it again.
         */
        post: operations["createComment"];
        /**
         * Delete a comment
         * @description Deletes the comment with the shop's codes of the review and of the comment.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        /**
         * Update a comment
         * @description Updates fields of the comment with the shop's codes of the review and of the comment.
         *
         *     Safe to retry: fields are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateComment"];
        trace?: never;
    };
    "/v1/reviews/{review_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments on a review by CREMA's id
         * @description Lists the comments (댓글) on the review with CREMA's id, one page per call.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listCommentsByReviewId"];
        put?: never;
        /**
         * Comment on a review by CREMA's id
         * @description Creates a comment (댓글) on the review with CREMA's id. Send `user_code` and `user_name`, or the author is not shown properly.
         *
         *     Not safe to retry: a client found its replies doubled, each with a `code` of its own; what a repeated `code` does is unknown. List the comments before sending it again.
         */
        post: operations["createCommentByReviewId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{review_id}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a comment by CREMA's ids
         * @description Deletes the comment with CREMA's ids of the review and of the comment.
         *
         *     Safe to retry: once deleted, there is nothing left to delete. An error on a retry can mean that the first request succeeded.
         */
        delete: operations["deleteCommentById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an access token
         * @description Issues the access token (승인 토큰) that every other call needs, for the APP_ID and SECRET of an app. Permissions are given per app, endpoint and method.
         *
         *     Safe to retry: it issues a token and changes no data. Use the newest token, since a new one may end the old one.
         */
        post: operations["issueAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    productReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The reviews of products changed
         * @description CREMA sends it when the number of reviews or the score of a product changes. No signature, expected response or retry is documented: take the payload as absolute values, so that a repeated delivery changes nothing.
         */
        post: operations["receiveProductReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userCouponUpdateByExpiry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the coupons that expire soon
         * @description CREMA asks the shop, at an address that is mailed to CREMA, to send it the coupons that expire in `expires_after` days, through the UserCoupon API. The shop responds with the codes of the coupons it sent.
         */
        post: operations["receiveUserCouponUpdateByExpiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userCouponUpdateByMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the coupons of members
         * @description CREMA asks the shop to send it the coupons of these members. The page could be read up to the name of the field; the response is unknown.
         */
        post: operations["receiveUserCouponUpdateByMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update members
         * @description CREMA asks the shop to send it these members with `createOrUpdateUser`. Three clients implement it; no page was found. A second callback of this form asks for changes of consent (수신여부).
         */
        post: operations["receiveUserUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ShopCode: ShopCode;
        CreatedRecord: CreatedRecord;
        SubOrderStatus: SubOrderStatus;
        DeliveryService: DeliveryService;
        AuthenticationFailure: AuthenticationFailure;
        SubBrand: SubBrand;
        SubBrandList: SubBrandList;
        SubBrandInput: SubBrandInput;
        SubBrandChanges: SubBrandChanges;
        CategoryStatus: CategoryStatus;
        Category: Category;
        CategoryList: CategoryList;
        CategoryName: CategoryName;
        ParentCategoryId: ParentCategoryId;
        ParentCategoryCode: ParentCategoryCode;
        CategoryInput: CategoryInput;
        CategoryChanges: CategoryChanges;
        ProductStatus: ProductStatus;
        Product: Product;
        ProductList: ProductList;
        ProductName: ProductName;
        ProductUrl: ProductUrl;
        OriginalPrice: OriginalPrice;
        FinalPrice: FinalPrice;
        CategoryCodes: CategoryCodes;
        CategoryIds: CategoryIds;
        ProductDisplay: ProductDisplay;
        ProductImageUrl: ProductImageUrl;
        StockCount: StockCount;
        SaleOption: SaleOption;
        SaleOptions: SaleOptions;
        SubBrandIdOfProduct: SubBrandIdOfProduct;
        SubBrandCodeOfProduct: SubBrandCodeOfProduct;
        SubProductIds: SubProductIds;
        SubProductCodes: SubProductCodes;
        SimpleDescription: SimpleDescription;
        ShopBuilderCreatedAt: ShopBuilderCreatedAt;
        ShopBuilderUpdatedAt: ShopBuilderUpdatedAt;
        ProductColors: ProductColors;
        ProductIcon: ProductIcon;
        ProductIcons: ProductIcons;
        ProductInput: ProductInput;
        ProductChanges: ProductChanges;
        UserInput: UserInput;
        UserGradeInput: UserGradeInput;
        CartProductId: CartProductId;
        CartProductCode: CartProductCode;
        AddedToCartAt: AddedToCartAt;
        CartItemInput: CartItemInput;
        CartItemOfUserInput: CartItemOfUserInput;
        Order: Order;
        OrderList: OrderList;
        OrderCreatedAt: OrderCreatedAt;
        OrderTotalInput: OrderTotalInput;
        BuyerCode: BuyerCode;
        BuyerName: BuyerName;
        BuyerPhone: BuyerPhone;
        BuyerEmail: BuyerEmail;
        BuyerGradeId: BuyerGradeId;
        StoreName: StoreName;
        OrderDevice: OrderDevice;
        OrderInput: OrderInput;
        OrderChanges: OrderChanges;
        SubOrder: SubOrder;
        SubOrderList: SubOrderList;
        SubOrderCode: SubOrderCode;
        SubOrderProduct: SubOrderProduct;
        SubOrderProductCode: SubOrderProductCode;
        SubOrderPrice: SubOrderPrice;
        ProductCount: ProductCount;
        BoughtOptions: BoughtOptions;
        DeliveryStartedAt: DeliveryStartedAt;
        DeliveredAt: DeliveredAt;
        TrackingNumber: TrackingNumber;
        SubOrderInput: SubOrderInput;
        SubOrderFields: SubOrderFields;
        SubOrderForm: SubOrderForm;
        OrderCode: OrderCode;
        UnpaidOrder: UnpaidOrder;
        UnpaidOrderList: UnpaidOrderList;
        UnpaidOrderListOrOne: UnpaidOrderListOrOne;
        BankName: BankName;
        BankAccountNumber: BankAccountNumber;
        AccountHolder: AccountHolder;
        SenderName: SenderName;
        UnpaidAmount: UnpaidAmount;
        NewUnpaidOrder: NewUnpaidOrder;
        UnpaidOrderChanges: UnpaidOrderChanges;
        ReviewsOverview: ReviewsOverview;
        Review: Review;
        ReviewList: ReviewList;
        ReviewedProductId: ReviewedProductId;
        ReviewedProductCode: ReviewedProductCode;
        ReviewCreatedAt: ReviewCreatedAt;
        ReviewMessage: ReviewMessage;
        ReviewScore: ReviewScore;
        ReviewUserCode: ReviewUserCode;
        ReviewUserName: ReviewUserName;
        ReviewImageUrls: ReviewImageUrls;
        ReviewDisplay: ReviewDisplay;
        ReviewInput: ReviewInput;
        ReviewChanges: ReviewChanges;
        Comment: Comment;
        CommentList: CommentList;
        CommentCreatedAt: CommentCreatedAt;
        CommentMessage: CommentMessage;
        CommentUserCode: CommentUserCode;
        CommentUserName: CommentUserName;
        CommentInput: CommentInput;
        CommentChanges: CommentChanges;
        CommentFields: CommentFields;
        AccessTokenRequest: AccessTokenRequest;
        AccessToken: AccessToken;
        ReviewedProduct: ReviewedProduct;
        BrandReviews: BrandReviews;
        ProductReviewWebhook: ProductReviewWebhook;
        ExpiringCouponsCallback: ExpiringCouponsCallback;
        UpdatedCoupons: UpdatedCoupons;
        MemberCouponsCallback: MemberCouponsCallback;
        UserUpdateCallback: UserUpdateCallback;
        FailedUsers: FailedUsers;
        ListSubBrandsInput: ListSubBrandsInput;
        GetSubBrandInput: GetSubBrandInput;
        UpdateSubBrandInput: UpdateSubBrandInput;
        DeleteSubBrandInput: DeleteSubBrandInput;
        GetSubBrandByIdInput: GetSubBrandByIdInput;
        ListCategoriesInput: ListCategoriesInput;
        GetCategoryInput: GetCategoryInput;
        DeleteCategoryInput: DeleteCategoryInput;
        GetCategoryByIdInput: GetCategoryByIdInput;
        UpdateCategoryByIdInput: UpdateCategoryByIdInput;
        DeleteCategoryByIdInput: DeleteCategoryByIdInput;
        ListProductsInput: ListProductsInput;
        GetProductInput: GetProductInput;
        UpdateProductInput: UpdateProductInput;
        DeleteProductInput: DeleteProductInput;
        GetProductByIdInput: GetProductByIdInput;
        DeleteProductByIdInput: DeleteProductByIdInput;
        UpdateUserGradeByIdInput: UpdateUserGradeByIdInput;
        DeleteUserGradeByIdInput: DeleteUserGradeByIdInput;
        CreateCartItemByUserIdInput: CreateCartItemByUserIdInput;
        ListOrdersInput: ListOrdersInput;
        GetOrderInput: GetOrderInput;
        UpdateOrderInput: UpdateOrderInput;
        DeleteOrderInput: DeleteOrderInput;
        GetOrderByIdInput: GetOrderByIdInput;
        UpdateOrderByIdInput: UpdateOrderByIdInput;
        DeleteOrderByIdInput: DeleteOrderByIdInput;
        ListSubOrdersInput: ListSubOrdersInput;
        DeleteSubOrderInput: DeleteSubOrderInput;
        ListSubOrdersByOrderIdInput: ListSubOrdersByOrderIdInput;
        GetSubOrderByOrderIdInput: GetSubOrderByOrderIdInput;
        CreateSubOrderByOrderIdInput: CreateSubOrderByOrderIdInput;
        GetSubOrderByIdInput: GetSubOrderByIdInput;
        UpdateSubOrderByIdInput: UpdateSubOrderByIdInput;
        DeleteSubOrderByIdInput: DeleteSubOrderByIdInput;
        ListUnpaidOrdersInput: ListUnpaidOrdersInput;
        GetUnpaidOrderInput: GetUnpaidOrderInput;
        UpdateUnpaidOrderInput: UpdateUnpaidOrderInput;
        DeleteUnpaidOrderInput: DeleteUnpaidOrderInput;
        ListReviewsInput: ListReviewsInput;
        GetReviewInput: GetReviewInput;
        UpdateReviewInput: UpdateReviewInput;
        DeleteReviewInput: DeleteReviewInput;
        GetReviewByIdInput: GetReviewByIdInput;
        ListCommentsInput: ListCommentsInput;
        UpdateCommentInput: UpdateCommentInput;
        DeleteCommentInput: DeleteCommentInput;
        ListCommentsByReviewIdInput: ListCommentsByReviewIdInput;
        CreateCommentByReviewIdInput: CreateCommentByReviewIdInput;
        DeleteCommentByIdInput: DeleteCommentByIdInput;
    };
    responses: {
        /** @description The created or updated record. Only its `id` is known; the status is that of the pages of sub_brands and UnpaidOrder. */
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CreatedRecord;
            };
        };
        /** @description The response is undocumented. */
        Undocumented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
            };
        };
        /** @description The access token is missing, wrong or expired. The body is undocumented and may be empty. */
        AccessTokenRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationFailure;
            };
        };
        /** @description The APP_ID and SECRET were rejected. The body is undocumented and may be empty. */
        CredentialsRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationFailure;
            };
        };
    };
    parameters: {
        /**
         * @description CREMA's identifier.
         * @example 1
         */
        Id: string | number;
        /**
         * @description The shop's code. Required to get one record; omit it to list them.
         * @example 117786
         */
        Code: ShopCode;
        /**
         * @description The shop's code.
         * @example 117786
         */
        CodeOfOne: ShopCode;
        /**
         * @description CREMA's id of the brand, for an app with several brands.
         * @example 1
         */
        BrandId: string | number;
        /**
         * @description The number of rows per page, at most 100.
         * @example 30
         */
        Limit: number;
        /**
         * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
         * @example 1
         */
        Page: number;
        /**
         * @description The page number, from 1. It is not in the page's table, but in its `Link` header and in clients.
         * @example 1
         */
        PageByLink: number;
        /**
         * @description Only the products of the category with this id of CREMA.
         * @example 1
         */
        ProductCategoryId: string | number;
        /**
         * @description Only the products with this `product_status`.
         * @example selling
         */
        ProductStatusFilter: "selling" | "hidden";
        /**
         * @description 1: only products in stock, 0: only products that are sold out.
         * @example 1
         */
        ProductInStock: 1 | 0;
        /**
         * @description 1: only displayed products, 0: only products that are not displayed.
         * @example 1
         */
        ProductDisplayed: 1 | 0;
        /**
         * @description Only the products updated since then (ISO 8601, valid to the second).
         * @example 2014-03-17T00:00:00+09:00
         */
        UpdatedSince: string;
        /**
         * @description CREMA's id of the user, from the response of `createOrUpdateUser`.
         * @example 1
         */
        UserId: string | number;
        /**
         * @description Only the orders paid on this day, yyyy-mm-dd.
         * @example 2014-06-05
         */
        PaidOn: string;
        /**
         * @description Only the orders of these users, by their ids in the shop, separated by commas.
         * @example su1,su2
         */
        Usernames: string;
        /**
         * @description The shop's order number (주문 번호): the `code` of the order.
         * @example 20140608012503-06322762012
         */
        OrderCodeOfSubOrders: ShopCode;
        /**
         * @description Only the sub-orders of the product with this id of CREMA.
         * @example 940567
         */
        SubOrderProductId: string | number;
        /**
         * @description CREMA's id of the order (주문의 id).
         * @example 1
         */
        OrderId: string | number;
        /**
         * @description The page number, from 1 to 30. Narrow the window to read more.
         * @example 1
         */
        ReviewPage: number;
        /**
         * @description Only the reviews of the product with this id of CREMA.
         * @example 940567
         */
        ReviewProductId: string | number;
        /**
         * @description Only the reviews of the product with this code of the shop.
         * @example 117786
         */
        ReviewProductCode: string;
        /**
         * @description Only the reviews with this score.
         * @example 5
         */
        ReviewScoreFilter: number;
        /**
         * @description 1: only reviews with photos.
         * @example 1
         */
        PhotoOnly: 1;
        /**
         * @description 1: the newest first.
         * @example 1
         */
        NewestFirst: 1;
        /**
         * @description The first day on which the reviews were written, yyyy-mm-dd. Send either dates or datetimes.
         * @example 2024-06-01
         */
        StartDate: string;
        /**
         * @description The last day on which the reviews were written, yyyy-mm-dd.
         * @example 2024-06-26
         */
        EndDate: string;
        /**
         * @description The begin of the window. It overrides `start_date`, and the client does not cut it.
         * @example 2024-06-01T00:00:00+09:00
         */
        StartDatetime: string;
        /**
         * @description The end of the window. It overrides `end_date`.
         * @example 2024-06-26T09:09:03+09:00
         */
        EndDatetime: string;
        /**
         * @description The shop's code of the review (리뷰의 code).
         * @example review-1
         */
        ReviewCode: ShopCode;
        /**
         * @description CREMA's id of the review (리뷰의 id).
         * @example 1001
         */
        ReviewId: string | number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The last page (`rel="last"`) and the next page (`rel="next"`) of a list.
         * @example <https://api.cre.ma/v1/sub_brands?page=1>; rel="last"
         */
        Link: string;
        /**
         * @description The address of the list, without the key of the record.
         * @example https://api.cre.ma/v1/sub_brands
         */
        Location: string;
    };
    pathItems: never;
}
export interface operations {
    readSubBrands: {
        parameters: {
            query?: {
                /**
                 * @description The shop's code. Required to get one record; omit it to list them.
                 * @example 117786
                 */
                code?: components["parameters"]["Code"];
                /**
                 * @description The number of rows per page, at most 100.
                 * @example 30
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sub-brands, or one sub-brand if `code` is given. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubBrandList | SubBrand;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createOrUpdateSubBrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sub-brand. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": SubBrandInput;
                "application/json": SubBrandInput;
            };
        };
        responses: {
            /** @description The sub-brand. Whether an update responds with 201 too is unknown. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubBrand;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteSubBrand: {
        parameters: {
            query: {
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    updateSubBrand: {
        parameters: {
            query: {
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": SubBrandChanges;
                "application/json": SubBrandChanges;
            };
        };
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    getSubBrandById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sub-brand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubBrand;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    readCategories: {
        parameters: {
            query?: {
                /**
                 * @description The number of rows per page, at most 100.
                 * @example 30
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page number, from 1. It is not in the page's table, but in its `Link` header and in clients.
                 * @example 1
                 */
                page?: components["parameters"]["PageByLink"];
                /**
                 * @description The shop's code. Required to get one record; omit it to list them.
                 * @example 117786
                 */
                code?: components["parameters"]["Code"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of categories, or one if `code` is given. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CategoryList | Category;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createOrUpdateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The category. */
        requestBody: {
            content: {
                "application/json": CategoryInput;
                "application/x-www-form-urlencoded": CategoryInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteCategory: {
        parameters: {
            query: {
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    getCategoryById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Category;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    updateCategoryById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/json": CategoryChanges;
                "application/x-www-form-urlencoded": CategoryChanges;
            };
        };
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    deleteCategoryById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    readProducts: {
        parameters: {
            query?: {
                /**
                 * @description The number of rows per page, at most 100.
                 * @example 30
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page number, from 1. It is not in the page's table, but in its `Link` header and in clients.
                 * @example 1
                 */
                page?: components["parameters"]["PageByLink"];
                /**
                 * @description Only the products of the category with this id of CREMA.
                 * @example 1
                 */
                category_id?: components["parameters"]["ProductCategoryId"];
                /**
                 * @description Only the products with this `product_status`.
                 * @example selling
                 */
                status?: components["parameters"]["ProductStatusFilter"];
                /**
                 * @description 1: only products in stock, 0: only products that are sold out.
                 * @example 1
                 */
                in_stock?: components["parameters"]["ProductInStock"];
                /**
                 * @description 1: only displayed products, 0: only products that are not displayed.
                 * @example 1
                 */
                display?: components["parameters"]["ProductDisplayed"];
                /**
                 * @description Only the products updated since then (ISO 8601, valid to the second).
                 * @example 2014-03-17T00:00:00+09:00
                 */
                updated_since?: components["parameters"]["UpdatedSince"];
                /**
                 * @description CREMA's id of the brand, for an app with several brands.
                 * @example 1
                 */
                brand_id?: components["parameters"]["BrandId"];
                /**
                 * @description The shop's code. Required to get one record; omit it to list them.
                 * @example 117786
                 */
                code?: components["parameters"]["Code"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of products, or one if `code` is given. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductList | Product;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createOrUpdateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The product. */
        requestBody: {
            content: {
                "application/json": ProductInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteProduct: {
        parameters: {
            query: {
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    updateProduct: {
        parameters: {
            query: {
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/json": ProductChanges;
            };
        };
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    getProductById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Product;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteProductById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    createOrUpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": UserInput;
                "application/x-www-form-urlencoded": UserInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createUserGrade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user grade. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UserGradeInput;
                "application/json": UserGradeInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    updateUserGradeById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The name. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UserGradeInput;
                "application/json": UserGradeInput;
            };
        };
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    deleteUserGradeById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    createOrUpdateCartItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The cart item. */
        requestBody: {
            content: {
                "application/json": CartItemInput;
                "application/x-www-form-urlencoded": CartItemInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createCartItemByUserId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's id of the user, from the response of `createOrUpdateUser`.
                 * @example 1
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The cart item. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CartItemOfUserInput;
                "application/json": CartItemOfUserInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    readOrders: {
        parameters: {
            query?: {
                /**
                 * @description The number of rows per page, at most 100.
                 * @example 30
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only the orders paid on this day, yyyy-mm-dd.
                 * @example 2014-06-05
                 */
                paid_on?: components["parameters"]["PaidOn"];
                /**
                 * @description Only the orders of these users, by their ids in the shop, separated by commas.
                 * @example su1,su2
                 */
                usernames?: components["parameters"]["Usernames"];
                /**
                 * @description The shop's code. Required to get one record; omit it to list them.
                 * @example 117786
                 */
                code?: components["parameters"]["Code"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders, or one if `code` is given. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderList | Order;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createOrUpdateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The order. */
        requestBody: {
            content: {
                "application/json": OrderInput;
                "application/x-www-form-urlencoded": OrderInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteOrder: {
        parameters: {
            query: {
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    updateOrder: {
        parameters: {
            query: {
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/json": OrderChanges;
                "application/x-www-form-urlencoded": OrderChanges;
            };
        };
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    getOrderById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Order;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteOrderById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    updateOrderById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/json": OrderChanges;
                "application/x-www-form-urlencoded": OrderChanges;
            };
        };
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    listSubOrders: {
        parameters: {
            query: {
                /**
                 * @description The shop's order number (주문 번호): the `code` of the order.
                 * @example 20140608012503-06322762012
                 */
                order_code: components["parameters"]["OrderCodeOfSubOrders"];
                /**
                 * @description The number of rows per page, at most 100.
                 * @example 30
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only the sub-orders of the product with this id of CREMA.
                 * @example 940567
                 */
                product_id?: components["parameters"]["SubOrderProductId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sub-orders. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubOrderList;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createOrUpdateSubOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sub-order. */
        requestBody: {
            content: {
                "application/json": SubOrderInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteSubOrder: {
        parameters: {
            query: {
                /**
                 * @description The shop's order number (주문 번호): the `code` of the order.
                 * @example 20140608012503-06322762012
                 */
                order_code: components["parameters"]["OrderCodeOfSubOrders"];
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    readSubOrdersByOrderId: {
        parameters: {
            query?: {
                /**
                 * @description The number of rows per page, at most 100.
                 * @example 30
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only the sub-orders of the product with this id of CREMA.
                 * @example 940567
                 */
                product_id?: components["parameters"]["SubOrderProductId"];
                /**
                 * @description The shop's code. Required to get one record; omit it to list them.
                 * @example 117786
                 */
                code?: components["parameters"]["Code"];
            };
            header?: never;
            path: {
                /**
                 * @description CREMA's id of the order (주문의 id).
                 * @example 1
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sub-orders, or one if `code` is given. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubOrderList | SubOrder;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createSubOrderByOrderId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's id of the order (주문의 id).
                 * @example 1
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description The sub-order. */
        requestBody: {
            content: {
                "application/json": SubOrderFields;
                "application/x-www-form-urlencoded": SubOrderForm;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    getSubOrderById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's id of the order (주문의 id).
                 * @example 1
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sub-order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubOrder;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    updateSubOrderById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's id of the order (주문의 id).
                 * @example 1
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/json": SubOrderFields;
                "application/x-www-form-urlencoded": SubOrderForm;
            };
        };
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    deleteSubOrderById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's id of the order (주문의 id).
                 * @example 1
                 */
                order_id: components["parameters"]["OrderId"];
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    readUnpaidOrders: {
        parameters: {
            query?: {
                /**
                 * @description The shop's code of the order (주문 식별자). Required to get one unpaid order; omit it to list them.
                 * @example order-391837
                 */
                order_code?: OrderCode;
                /**
                 * @description The number of unpaid orders per page, at most 100.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
                 * @example 1
                 */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of unpaid orders, or one unpaid order if `order_code` is given. */
            200: {
                headers: {
                    /**
                     * @description The last page (`rel="last"`) and the next page (`rel="next"`) of a list.
                     * @example <https://api.cre.ma/v1/unpaid_orders>; rel="last", <https://api.cre.ma/v1/unpaid_orders&page=2>; rel="next"
                     */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnpaidOrderListOrOne;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createUnpaidOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The unpaid order to create. */
        requestBody: {
            content: {
                "application/json": NewUnpaidOrder;
                "application/x-www-form-urlencoded": NewUnpaidOrder;
            };
        };
        responses: {
            /** @description The created unpaid order. */
            201: {
                headers: {
                    /**
                     * @description The address of the list, without the key of an unpaid order.
                     * @example https://api.cre.ma/v1/unpaid_orders
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnpaidOrder;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteUnpaidOrder: {
        parameters: {
            query: {
                /**
                 * @description The shop's code of the order. It must be the code of an order already created with `/v1/orders`.
                 * @example order-391837
                 */
                order_code: OrderCode;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unpaid order was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    updateUnpaidOrder: {
        parameters: {
            query: {
                /**
                 * @description The shop's code of the order. It must be the code of an order already created with `/v1/orders`.
                 * @example order-391837
                 */
                order_code: OrderCode;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/json": UnpaidOrderChanges;
                "application/x-www-form-urlencoded": UnpaidOrderChanges;
            };
        };
        responses: {
            /** @description The unpaid order was updated. */
            204: {
                headers: {
                    /**
                     * @description The address of the list, without the key of an unpaid order.
                     * @example https://api.cre.ma/v1/unpaid_orders
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    getReviewsOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the first and the last review were written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReviewsOverview;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    readReviews: {
        parameters: {
            query?: {
                /**
                 * @description The number of rows per page, at most 100.
                 * @example 30
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page number, from 1 to 30. Narrow the window to read more.
                 * @example 1
                 */
                page?: components["parameters"]["ReviewPage"];
                /**
                 * @description Only the reviews of the product with this id of CREMA.
                 * @example 940567
                 */
                product_id?: components["parameters"]["ReviewProductId"];
                /**
                 * @description Only the reviews of the product with this code of the shop.
                 * @example 117786
                 */
                product_code?: components["parameters"]["ReviewProductCode"];
                /**
                 * @description Only the reviews with this score.
                 * @example 5
                 */
                score?: components["parameters"]["ReviewScoreFilter"];
                /**
                 * @description 1: only reviews with photos.
                 * @example 1
                 */
                photo?: components["parameters"]["PhotoOnly"];
                /**
                 * @description 1: the newest first.
                 * @example 1
                 */
                date_order_desc?: components["parameters"]["NewestFirst"];
                /**
                 * @description The first day on which the reviews were written, yyyy-mm-dd. Send either dates or datetimes.
                 * @example 2024-06-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description The last day on which the reviews were written, yyyy-mm-dd.
                 * @example 2024-06-26
                 */
                end_date?: components["parameters"]["EndDate"];
                /**
                 * @description The begin of the window. It overrides `start_date`, and the client does not cut it.
                 * @example 2024-06-01T00:00:00+09:00
                 */
                start_datetime?: components["parameters"]["StartDatetime"];
                /**
                 * @description The end of the window. It overrides `end_date`.
                 * @example 2024-06-26T09:09:03+09:00
                 */
                end_datetime?: components["parameters"]["EndDatetime"];
                /**
                 * @description CREMA's id of the brand, for an app with several brands.
                 * @example 1
                 */
                brand_id?: components["parameters"]["BrandId"];
                /**
                 * @description The shop's code. Required to get one record; omit it to list them.
                 * @example 117786
                 */
                code?: components["parameters"]["Code"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reviews, or one if `code` is given. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReviewList | Review;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The review. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ReviewInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteReview: {
        parameters: {
            query: {
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    updateReview: {
        parameters: {
            query: {
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": ReviewChanges;
            };
        };
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    getReviewById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Review;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    listComments: {
        parameters: {
            query: {
                /**
                 * @description The shop's code of the review (리뷰의 code).
                 * @example review-1
                 */
                review_code: components["parameters"]["ReviewCode"];
                /**
                 * @description The number of rows per page, at most 100.
                 * @example 30
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page number, from 1. It is not in the page's table, but in its `Link` header and in clients.
                 * @example 1
                 */
                page?: components["parameters"]["PageByLink"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The comment. */
        requestBody: {
            content: {
                "application/json": CommentInput;
                "application/x-www-form-urlencoded": CommentInput;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteComment: {
        parameters: {
            query: {
                /**
                 * @description The shop's code of the review (리뷰의 code).
                 * @example review-1
                 */
                review_code: components["parameters"]["ReviewCode"];
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    updateComment: {
        parameters: {
            query: {
                /**
                 * @description The shop's code of the review (리뷰의 code).
                 * @example review-1
                 */
                review_code: components["parameters"]["ReviewCode"];
                /**
                 * @description The shop's code.
                 * @example 117786
                 */
                code: components["parameters"]["CodeOfOne"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/json": CommentChanges;
                "application/x-www-form-urlencoded": CommentChanges;
            };
        };
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    listCommentsByReviewId: {
        parameters: {
            query?: {
                /**
                 * @description The number of rows per page, at most 100.
                 * @example 30
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The page number, from 1. It is not in the page's table, but in its `Link` header and in clients.
                 * @example 1
                 */
                page?: components["parameters"]["PageByLink"];
            };
            header?: never;
            path: {
                /**
                 * @description CREMA's id of the review (리뷰의 id).
                 * @example 1001
                 */
                review_id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentList;
                };
            };
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    createCommentByReviewId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's id of the review (리뷰의 id).
                 * @example 1001
                 */
                review_id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /** @description The comment. */
        requestBody: {
            content: {
                "application/json": CommentFields;
                "application/x-www-form-urlencoded": CommentFields;
            };
        };
        responses: {
            201: components["responses"]["Created"];
            401: components["responses"]["AccessTokenRejected"];
        };
    };
    deleteCommentById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description CREMA's id of the review (리뷰의 id).
                 * @example 1001
                 */
                review_id: components["parameters"]["ReviewId"];
                /**
                 * @description CREMA's identifier.
                 * @example 1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AccessTokenRejected"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    issueAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The OAuth 2.0 client credentials grant, as a form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": AccessTokenRequest;
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessToken;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    receiveProductReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The products, by brand. */
        requestBody: {
            content: {
                "application/json": ProductReviewWebhook;
            };
        };
        responses: {
            /** @description The response that CREMA expects is undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveUserCouponUpdateByExpiry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which coupons to update. */
        requestBody: {
            content: {
                "application/json": ExpiringCouponsCallback;
            };
        };
        responses: {
            /** @description The coupons that were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdatedCoupons;
                };
            };
        };
    };
    receiveUserCouponUpdateByMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose coupons to update. */
        requestBody: {
            content: {
                "application/json": MemberCouponsCallback;
            };
        };
        responses: {
            /** @description The response that CREMA expects could not be read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveUserUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which members to update. */
        requestBody: {
            content: {
                "application/json": UserUpdateCallback;
            };
        };
        responses: {
            /** @description The members that could not be updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FailedUsers;
                };
            };
        };
    };
}
/** @description The shop's identifier. */
export type ShopCode = string;
/** @description A created or updated record. */
export interface CreatedRecord {
    /** @description CREMA's identifier. */
    id: number;
}
/**
 * @description The status of a sub-order. The values are from public clients, their meanings those of the names: CREMA's list could not be read.
 *
 *     - `not_paid`: Not paid.
 *     - `not_paid_cancelled_by_buyer`: Canceled by the buyer before payment.
 *     - `paid`: Paid.
 *     - `delivery_preparing`: The delivery is being prepared.
 *     - `delivery_started`: The delivery began.
 *     - `delivery_finished`: Delivered.
 *     - `refund_requested`: A refund was requested.
 *     - `refund_deferred`: The refund was deferred.
 *     - `returned`: Returned.
 *     - `cancelled`: Canceled.
 *     - `exchange_requested`: An exchange was requested.
 *     - `exchange_accepted`: The exchange was accepted.
 *     - `exchange_received`: The product to exchange was received.
 */
export type SubOrderStatus = "not_paid" | "not_paid_cancelled_by_buyer" | "paid" | "delivery_preparing" | "delivery_started" | "delivery_finished" | "refund_requested" | "refund_deferred" | "returned" | "cancelled" | "exchange_requested" | "exchange_accepted" | "exchange_received" | (string & {});
/**
 * @description The carrier. The values and names are from public clients; CREMA's list could not be read.
 *
 *     - `unknown`: An unregistered carrier.
 *     - `hyundai_logistics`: Hyundai Logistics.
 *     - `cj_gls`: CJ GLS.
 *     - `korea_express`: Korea Express.
 *     - `dhl`: DHL.
 *     - `epost`: Korea Post.
 *     - `logen`: Logen.
 *     - `self`: Delivered or picked up directly.
 *     - `chunil`: Chunil.
 *     - `dongbu_express`: KG Logis, once Dongbu Express.
 *     - `ilyang_logis`: Ilyang Logis.
 *     - `ems`: EMS.
 *     - `ups`: UPS.
 *     - `fedex`: FedEx.
 *     - `hanjin`: Hanjin (business).
 *     - `kgb_logis`: KGB Logis.
 *     - `twenty_four_quick`: 24 Quick.
 *     - `hanjin_b2b`: Hanjin (business).
 *     - `kyoungdong_express`: Kyoungdong Express.
 *     - `usps`: USPS.
 *     - `innogis`: Innogis.
 *     - `daesin_parcel_service`: Daesin.
 *     - `gtx`: GTX Logis.
 *     - `pick_up`: Delivered or picked up directly.
 *     - `fastbox`: Fastbox.
 *     - `lotte_logis`: Lotte Logis.
 *     - `dream_logis`: Dream Logis.
 */
export type DeliveryService = "unknown" | "hyundai_logistics" | "cj_gls" | "korea_express" | "dhl" | "epost" | "logen" | "self" | "chunil" | "dongbu_express" | "ilyang_logis" | "ems" | "ups" | "fedex" | "hanjin" | "kgb_logis" | "twenty_four_quick" | "hanjin_b2b" | "kyoungdong_express" | "usps" | "innogis" | "daesin_parcel_service" | "gtx" | "pick_up" | "fastbox" | "lotte_logis" | "dream_logis" | (string & {});
/** @description The body of a 401, as far as it is known. */
export interface AuthenticationFailure {
    /** @description What went wrong. Its type and its values are undocumented. */
    error?: unknown;
}
/** @description A sub-brand (하위 브랜드). */
export interface SubBrand {
    id: number;
    code: string;
    name?: string;
    /** Format: date-time */
    created_at?: string;
    /** Format: date-time */
    updated_at?: string;
}
/** @description A page of sub-brands. */
export type SubBrandList = SubBrand[];
/** @description A sub-brand to create or update. */
export interface SubBrandInput {
    /** @description The shop's code of the sub-brand (하위 브랜드 코드). */
    code: ShopCode;
    /** @description The name of the sub-brand (하위 브랜드명). */
    name: string;
}
/** @description The fields of a sub-brand to update. */
export interface SubBrandChanges {
    /** @description The name of the sub-brand (하위 브랜드명). */
    name?: string;
}
/**
 * @description Whether the category is displayed.
 *
 *     - `visible`: Displayed.
 *     - `hidden`: Not displayed.
 */
export type CategoryStatus = "visible" | "hidden" | (string & {});
/** @description A category (카테고리). */
export interface Category {
    id: number;
    code: string;
    name?: string;
    /** @description The level, from 1 (the top). */
    depth?: number;
    /** @description The id of the parent, null at the top. */
    parent_category_id?: number | null;
    /**
     * @description Whether the category is displayed.
     *
     *     - `visible`: Displayed.
     *     - `hidden`: Not displayed.
     */
    status?: CategoryStatus;
    /** Format: date-time */
    created_at?: string;
    /** Format: date-time */
    updated_at?: string;
}
/** @description A page of categories. */
export type CategoryList = Category[];
/** @description The name. */
export type CategoryName = string;
/** @description CREMA's id of the parent category. Omit it at the top level. */
export type ParentCategoryId = string | number;
/** @description The shop's code of the parent category. Responses have only its id. */
export type ParentCategoryCode = string;
/** @description A category to create or update. */
export interface CategoryInput {
    /** @description The shop's unique code of the category. */
    code: ShopCode;
    /** @description The name. */
    name?: CategoryName;
    /** @description CREMA's id of the parent category. Omit it at the top level. */
    parent_category_id?: ParentCategoryId;
    /** @description The shop's code of the parent category. Responses have only its id. */
    parent_category_code?: ParentCategoryCode;
    /**
     * @description Whether the category is displayed.
     *
     *     - `visible`: Displayed.
     *     - `hidden`: Not displayed.
     */
    status?: CategoryStatus;
}
/** @description The fields of a category to update. Omitted fields keep their values. */
export interface CategoryChanges {
    /** @description The shop's unique code of the category. */
    code?: ShopCode;
    /** @description The name. */
    name?: CategoryName;
    /** @description CREMA's id of the parent category. Omit it at the top level. */
    parent_category_id?: ParentCategoryId;
    /** @description The shop's code of the parent category. Responses have only its id. */
    parent_category_code?: ParentCategoryCode;
    /**
     * @description Whether the category is displayed.
     *
     *     - `visible`: Displayed.
     *     - `hidden`: Not displayed.
     */
    status?: CategoryStatus;
}
/**
 * @description Whether the product is on sale.
 *
 *     - `selling`: On sale.
 *     - `hidden`: Hidden.
 */
export type ProductStatus = "selling" | "hidden" | (string & {});
/** @description A product (상품). */
export interface Product {
    id: number;
    name?: string;
    code: string;
    /** @description A plain number, without a currency. */
    org_price?: number;
    /** @description A plain number, without a currency. */
    final_price?: number;
    /**
     * @description Whether the product is on sale.
     *
     *     - `selling`: On sale.
     *     - `hidden`: Hidden.
     */
    product_status?: ProductStatus;
    display?: boolean;
    /**
     * Format: date-time
     * @description When CREMA's database got the product.
     */
    created_at?: string;
    /** Format: date-time */
    updated_at?: string;
    /**
     * Format: date-time
     * @description When the shop solution created it.
     */
    shop_builder_created_at?: string;
    /** Format: date-time */
    shop_builder_updated_at?: string;
    image?: {
        middle_url?: string;
        middle_width?: number;
        middle_height?: number;
    };
    reviews_count?: number;
    /** @description The number of reviews, those of set products included. */
    meta_reviews_count?: number;
    /** @description The score, computed with the reviews of set products too. */
    meta_score?: number;
    url?: string;
}
/** @description A page of products. */
export type ProductList = Product[];
/** @description The name of the product. */
export type ProductName = string;
/** @description The address of the product's page. */
export type ProductUrl = string;
/** @description The original price, in whole won (원) or in the decimal unit of the locale's currency ($1.1 is 1.1). */
export type OriginalPrice = number;
/** @description The selling price, in whole won (원) or in the decimal unit of the locale's currency ($1.1 is 1.1). */
export type FinalPrice = number;
/** @description The codes of the product's categories. */
export type CategoryCodes = string[];
/** @description CREMA's ids of the product's categories, instead of their codes. */
export type CategoryIds = number[];
/**
 * @description 1 if the product is displayed, 0 if not.
 * @enum {integer}
 */
export type ProductDisplay = 1 | 0;
/** @description The address of the product's image. Responses have `image` instead. */
export type ProductImageUrl = string;
/**
 * @description The number in stock, 0 if sold out.
 * @default 1
 */
export type StockCount = number;
/** @description An option on sale, such as a size. */
export interface SaleOption {
    name: string;
    values: string[];
}
/** @description The options on sale. Required by the service Fit (핏). */
export type SaleOptions = SaleOption[];
/** @description CREMA's id of the sub-brand. Not needed with `sub_brand_code`. */
export type SubBrandIdOfProduct = number;
/** @description The shop's code of the sub-brand. Not needed with `sub_brand_id`. */
export type SubBrandCodeOfProduct = string;
/** @description CREMA's ids of the products in a set (세트상품). An empty string removes them. */
export type SubProductIds = number[] | "";
/** @description The codes of the products in a set (세트상품). An empty string removes them. */
export type SubProductCodes = string[] | "";
/** @description A short description. Required only by the personalized widget of the service Target (타겟). */
export type SimpleDescription = string;
/**
 * Format: date-time
 * @description When the product was created in the shop, valid to the second. Required by the service Target (타겟).
 */
export type ShopBuilderCreatedAt = string;
/**
 * Format: date-time
 * @description When the product was updated in the shop, valid to the second. Required by the service Target (타겟).
 */
export type ShopBuilderUpdatedAt = string;
/** @description The colors as 6-digit hex codes with `#`; a chip of several colors is `#aaaaaa, #bbbbbb`. */
export type ProductColors = string[];
/** @description An icon. `start_at` and `end_at` are given both or not at all. */
export interface ProductIcon {
    code: string;
    /** Format: date-time */
    start_at?: string;
    /** Format: date-time */
    end_at?: string;
}
/** @description The icons of the product. */
export type ProductIcons = ProductIcon[];
/** @description A product to create or update. */
export interface ProductInput {
    /** @description The shop's unique code of the product. */
    code: ShopCode;
    /** @description The name of the product. */
    name?: ProductName;
    /** @description The address of the product's page. */
    url?: ProductUrl;
    /** @description The original price, in whole won (원) or in the decimal unit of the locale's currency ($1.1 is 1.1). */
    org_price?: OriginalPrice;
    /** @description The selling price, in whole won (원) or in the decimal unit of the locale's currency ($1.1 is 1.1). */
    final_price?: FinalPrice;
    /** @description The codes of the product's categories. */
    category_codes?: CategoryCodes;
    /** @description CREMA's ids of the product's categories, instead of their codes. */
    category_ids?: CategoryIds;
    /** @description 1 if the product is displayed, 0 if not. */
    display?: ProductDisplay;
    /** @description The address of the product's image. Responses have `image` instead. */
    image_url?: ProductImageUrl;
    /** @description The number in stock, 0 if sold out. */
    stock_count?: StockCount;
    /** @description The options on sale. Required by the service Fit (핏). */
    product_options?: SaleOptions;
    /** @description CREMA's id of the sub-brand. Not needed with `sub_brand_code`. */
    sub_brand_id?: SubBrandIdOfProduct;
    /** @description The shop's code of the sub-brand. Not needed with `sub_brand_id`. */
    sub_brand_code?: SubBrandCodeOfProduct;
    /** @description CREMA's ids of the products in a set (세트상품). An empty string removes them. */
    sub_product_ids?: SubProductIds;
    /** @description The codes of the products in a set (세트상품). An empty string removes them. */
    sub_product_codes?: SubProductCodes;
    /** @description A short description. Required only by the personalized widget of the service Target (타겟). */
    simple_description?: SimpleDescription;
    /** @description When the product was created in the shop, valid to the second. Required by the service Target (타겟). */
    shop_builder_created_at?: ShopBuilderCreatedAt;
    /** @description When the product was updated in the shop, valid to the second. Required by the service Target (타겟). */
    shop_builder_updated_at?: ShopBuilderUpdatedAt;
    /** @description The colors as 6-digit hex codes with `#`; a chip of several colors is `#aaaaaa, #bbbbbb`. */
    colors?: ProductColors;
    /** @description The icons of the product. */
    icons?: ProductIcons;
}
/** @description The fields of a product to update. Omitted fields keep their values. */
export interface ProductChanges {
    /** @description The name of the product. */
    name?: ProductName;
    /** @description The address of the product's page. */
    url?: ProductUrl;
    /** @description The original price, in whole won (원) or in the decimal unit of the locale's currency ($1.1 is 1.1). */
    org_price?: OriginalPrice;
    /** @description The selling price, in whole won (원) or in the decimal unit of the locale's currency ($1.1 is 1.1). */
    final_price?: FinalPrice;
    /** @description The codes of the product's categories. */
    category_codes?: CategoryCodes;
    /** @description CREMA's ids of the product's categories, instead of their codes. */
    category_ids?: CategoryIds;
    /** @description 1 if the product is displayed, 0 if not. */
    display?: ProductDisplay;
    /** @description The address of the product's image. Responses have `image` instead. */
    image_url?: ProductImageUrl;
    /** @description The number in stock, 0 if sold out. */
    stock_count?: StockCount;
    /** @description The options on sale. Required by the service Fit (핏). */
    product_options?: SaleOptions;
    /** @description CREMA's id of the sub-brand. Not needed with `sub_brand_code`. */
    sub_brand_id?: SubBrandIdOfProduct;
    /** @description The shop's code of the sub-brand. Not needed with `sub_brand_id`. */
    sub_brand_code?: SubBrandCodeOfProduct;
    /** @description CREMA's ids of the products in a set (세트상품). An empty string removes them. */
    sub_product_ids?: SubProductIds;
    /** @description The codes of the products in a set (세트상품). An empty string removes them. */
    sub_product_codes?: SubProductCodes;
    /** @description A short description. Required only by the personalized widget of the service Target (타겟). */
    simple_description?: SimpleDescription;
    /** @description When the product was created in the shop, valid to the second. Required by the service Target (타겟). */
    shop_builder_created_at?: ShopBuilderCreatedAt;
    /** @description When the product was updated in the shop, valid to the second. Required by the service Target (타겟). */
    shop_builder_updated_at?: ShopBuilderUpdatedAt;
    /** @description The colors as 6-digit hex codes with `#`; a chip of several colors is `#aaaaaa, #bbbbbb`. */
    colors?: ProductColors;
    /** @description The icons of the product. */
    icons?: ProductIcons;
}
/** @description A user to create or update. */
export interface UserInput {
    /** @description The user's unique id in the shop, which is `user_code` elsewhere. */
    user_id: ShopCode;
    /** @description The name. */
    user_name?: string;
    /**
     * Format: date-time
     * @description When the user signed up, valid to the second. Required by the service Target (타겟).
     */
    created_at?: string;
    /** @description The mobile phone number, such as 010-1234-5678 or 01012345678. */
    user_phone?: string;
    /**
     * @description 1 if text messages are allowed, 0 if not.
     * @enum {integer}
     */
    allow_sms?: 1 | 0;
    /** @description The e-mail address. Without it no e-mails about reviews are sent. */
    user_email?: string;
    /**
     * @description 1 if e-mails are allowed, 0 if not.
     * @enum {integer}
     */
    allow_email?: 1 | 0;
    /** @description CREMA's id of the user grade. Omit it without a grade. */
    user_grade_id?: number;
    /**
     * Format: date-time
     * @description The last login, valid to the second.
     */
    last_logged_in_at?: string;
    /**
     * @description 1 if active, 0 if dormant or deleted.
     * @enum {integer}
     */
    active?: 1 | 0;
    /**
     * Format: date
     * @description The date of birth, YYYY-mm-dd.
     */
    birth_date?: string;
    user_status?: string;
}
/** @description A user grade. */
export interface UserGradeInput {
    /** @description The name of the grade. */
    name: string;
}
/** @description CREMA's id of the product. Not needed with `product_code`. */
export type CartProductId = string | number;
/** @description The shop's code of the product. Not needed with `product_id`. */
export type CartProductCode = string;
/**
 * Format: date-time
 * @description When it was added to the cart, valid to the second.
 */
export type AddedToCartAt = string;
/** @description A cart item to create or update. */
export interface CartItemInput {
    /** @description The user's id in the shop. */
    user_code?: string;
    /** @description CREMA's id of the product. Not needed with `product_code`. */
    product_id?: CartProductId;
    /** @description The shop's code of the product. Not needed with `product_id`. */
    product_code?: CartProductCode;
    /** @description The shop's unique id of the cart item. */
    code: ShopCode;
    /** @description When it was added to the cart, valid to the second. */
    added_to_cart_at?: AddedToCartAt;
}
/** @description An item in the cart of the user in the path. */
export interface CartItemOfUserInput {
    /** @description CREMA's id of the product. Not needed with `product_code`. */
    product_id?: CartProductId;
    /** @description The shop's code of the product. Not needed with `product_id`. */
    product_code?: CartProductCode;
    /** @description The shop's unique id of the cart item. */
    code: ShopCode;
    /** @description When it was added to the cart, valid to the second. */
    added_to_cart_at?: AddedToCartAt;
}
/** @description An order (주문). */
export interface Order {
    id: number;
    code: string;
    /** @description The amount paid. */
    total_price?: {
        /** @description Apparently in whole won (원) if `currency_iso` is KRW. */
        cents?: number;
        currency_iso?: string;
    };
    user_code?: string;
    user_email?: string;
    /** @description The buyer's id in the shop, as `user_code` in the samples. */
    username?: string;
    /** Format: date-time */
    paid_at?: string;
    /** Format: date-time */
    updated_at?: string;
    sub_orders?: {
        id?: number;
        product_id?: number;
        product_code?: string;
        /**
         * @description The status of a sub-order. The values are from public clients, their meanings those of the names: CREMA's list could not be read.
         *
         *     - `not_paid`: Not paid.
         *     - `not_paid_cancelled_by_buyer`: Canceled by the buyer before payment.
         *     - `paid`: Paid.
         *     - `delivery_preparing`: The delivery is being prepared.
         *     - `delivery_started`: The delivery began.
         *     - `delivery_finished`: Delivered.
         *     - `refund_requested`: A refund was requested.
         *     - `refund_deferred`: The refund was deferred.
         *     - `returned`: Returned.
         *     - `cancelled`: Canceled.
         *     - `exchange_requested`: An exchange was requested.
         *     - `exchange_accepted`: The exchange was accepted.
         *     - `exchange_received`: The product to exchange was received.
         */
        status?: SubOrderStatus;
    }[];
}
/** @description A page of orders. */
export type OrderList = Order[];
/**
 * Format: date-time
 * @description When the order was made, valid to the second.
 */
export type OrderCreatedAt = string;
/** @description The amount paid, without coupons and points. Whole won (원), or the decimal unit of the locale's currency. */
export type OrderTotalInput = number;
/** @description The buyer's id in the shop. Without it, it is a guest's order. */
export type BuyerCode = string;
/** @description The buyer's name, not the `username` of responses. */
export type BuyerName = string;
/** @description The buyer's mobile phone number. */
export type BuyerPhone = string;
/** @description The buyer's e-mail address. Without it no e-mails about reviews are sent. */
export type BuyerEmail = string;
/** @description CREMA's id of the user grade. Without it the grade is not shown with reviews. */
export type BuyerGradeId = number;
/** @description The store, if the order was made in one. */
export type StoreName = string;
/**
 * @description Where the order was made.
 *
 *     - `pc`: Ordered on a PC.
 *     - `mobile`: Ordered on a mobile device.
 */
export type OrderDevice = "pc" | "mobile" | (string & {});
/** @description An order to create or update. */
export interface OrderInput {
    /** @description The shop's unique order number. */
    code: ShopCode;
    /** @description When the order was made, valid to the second. */
    created_at?: OrderCreatedAt;
    /** @description The amount paid, without coupons and points. Whole won (원), or the decimal unit of the locale's currency. */
    total_price?: OrderTotalInput;
    /** @description The buyer's id in the shop. Without it, it is a guest's order. */
    user_code?: BuyerCode;
    /** @description The buyer's name, not the `username` of responses. */
    user_name?: BuyerName;
    /** @description The buyer's mobile phone number. */
    user_phone?: BuyerPhone;
    /** @description The buyer's e-mail address. Without it no e-mails about reviews are sent. */
    user_email?: BuyerEmail;
    /** @description CREMA's id of the user grade. Without it the grade is not shown with reviews. */
    user_grade_id?: BuyerGradeId;
    /** @description The store, if the order was made in one. */
    store_name?: StoreName;
    /**
     * @description Where the order was made.
     *
     *     - `pc`: Ordered on a PC.
     *     - `mobile`: Ordered on a mobile device.
     */
    order_device?: OrderDevice;
}
/** @description The fields of an order to update. Omitted fields keep their values. */
export interface OrderChanges {
    /** @description When the order was made, valid to the second. */
    created_at?: OrderCreatedAt;
    /** @description The amount paid, without coupons and points. Whole won (원), or the decimal unit of the locale's currency. */
    total_price?: OrderTotalInput;
    /** @description The buyer's id in the shop. Without it, it is a guest's order. */
    user_code?: BuyerCode;
    /** @description The buyer's name, not the `username` of responses. */
    user_name?: BuyerName;
    /** @description The buyer's mobile phone number. */
    user_phone?: BuyerPhone;
    /** @description The buyer's e-mail address. Without it no e-mails about reviews are sent. */
    user_email?: BuyerEmail;
    /** @description CREMA's id of the user grade. Without it the grade is not shown with reviews. */
    user_grade_id?: BuyerGradeId;
    /** @description The store, if the order was made in one. */
    store_name?: StoreName;
    /**
     * @description Where the order was made.
     *
     *     - `pc`: Ordered on a PC.
     *     - `mobile`: Ordered on a mobile device.
     */
    order_device?: OrderDevice;
}
/** @description A sub-order (주문상품), one product of an order. */
export interface SubOrder {
    id: number;
    code?: string;
    product_id?: number;
    /** Format: date-time */
    created_at?: string;
    /** Format: date-time */
    updated_at?: string;
}
/** @description A page of sub-orders. */
export type SubOrderList = SubOrder[];
/** @description The shop's code of the sub-order, unique within the order. */
export type SubOrderCode = string;
/** @description CREMA's id of the product. Not needed with `product_code`. */
export type SubOrderProduct = string | number;
/** @description The shop's code of the product. Not needed with `product_id`. */
export type SubOrderProductCode = string;
/** @description The price of the product times the count, whatever was canceled or discounted. Whole won (원), or the decimal unit of the locale's currency. */
export type SubOrderPrice = number;
/** @description How many were bought. */
export type ProductCount = number;
/** @description The bought options, each `key:value`. Required by the services Fit (핏) and Review (리뷰). */
export type BoughtOptions = string[];
/**
 * Format: date-time
 * @description When the delivery began. Without it no messages and e-mails about reviews are sent.
 */
export type DeliveryStartedAt = string;
/**
 * Format: date-time
 * @description When the delivery was completed.
 */
export type DeliveredAt = string;
/** @description The tracking number (송장번호). */
export type TrackingNumber = string;
/** @description A sub-order to create or update. */
export interface SubOrderInput {
    /** @description The shop's order number: the `code` of `/v1/orders`. */
    order_code: ShopCode;
    /** @description The shop's code of the sub-order, unique within the order. */
    code?: SubOrderCode;
    /** @description CREMA's id of the product. Not needed with `product_code`. */
    product_id?: SubOrderProduct;
    /** @description The shop's code of the product. Not needed with `product_id`. */
    product_code?: SubOrderProductCode;
    /** @description The price of the product times the count, whatever was canceled or discounted. Whole won (원), or the decimal unit of the locale's currency. */
    price?: SubOrderPrice;
    /** @description How many were bought. */
    product_count?: ProductCount;
    /** @description The bought options, each `key:value`. Required by the services Fit (핏) and Review (리뷰). */
    product_options?: BoughtOptions;
    /**
     * @description The status of a sub-order. The values are from public clients, their meanings those of the names: CREMA's list could not be read.
     *
     *     - `not_paid`: Not paid.
     *     - `not_paid_cancelled_by_buyer`: Canceled by the buyer before payment.
     *     - `paid`: Paid.
     *     - `delivery_preparing`: The delivery is being prepared.
     *     - `delivery_started`: The delivery began.
     *     - `delivery_finished`: Delivered.
     *     - `refund_requested`: A refund was requested.
     *     - `refund_deferred`: The refund was deferred.
     *     - `returned`: Returned.
     *     - `cancelled`: Canceled.
     *     - `exchange_requested`: An exchange was requested.
     *     - `exchange_accepted`: The exchange was accepted.
     *     - `exchange_received`: The product to exchange was received.
     */
    status?: SubOrderStatus;
    /** @description When the delivery began. Without it no messages and e-mails about reviews are sent. */
    delivery_started_at?: DeliveryStartedAt;
    /** @description When the delivery was completed. */
    delivered_at?: DeliveredAt;
    /** @description The tracking number (송장번호). */
    invoice?: TrackingNumber;
    /**
     * @description The carrier. The values and names are from public clients; CREMA's list could not be read.
     *
     *     - `unknown`: An unregistered carrier.
     *     - `hyundai_logistics`: Hyundai Logistics.
     *     - `cj_gls`: CJ GLS.
     *     - `korea_express`: Korea Express.
     *     - `dhl`: DHL.
     *     - `epost`: Korea Post.
     *     - `logen`: Logen.
     *     - `self`: Delivered or picked up directly.
     *     - `chunil`: Chunil.
     *     - `dongbu_express`: KG Logis, once Dongbu Express.
     *     - `ilyang_logis`: Ilyang Logis.
     *     - `ems`: EMS.
     *     - `ups`: UPS.
     *     - `fedex`: FedEx.
     *     - `hanjin`: Hanjin (business).
     *     - `kgb_logis`: KGB Logis.
     *     - `twenty_four_quick`: 24 Quick.
     *     - `hanjin_b2b`: Hanjin (business).
     *     - `kyoungdong_express`: Kyoungdong Express.
     *     - `usps`: USPS.
     *     - `innogis`: Innogis.
     *     - `daesin_parcel_service`: Daesin.
     *     - `gtx`: GTX Logis.
     *     - `pick_up`: Delivered or picked up directly.
     *     - `fastbox`: Fastbox.
     *     - `lotte_logis`: Lotte Logis.
     *     - `dream_logis`: Dream Logis.
     */
    delivery_service?: DeliveryService;
}
/** @description The fields of a sub-order whose order is in the path. In an update, omitted fields keep their values. */
export interface SubOrderFields {
    /** @description The shop's code of the sub-order, unique within the order. */
    code?: SubOrderCode;
    /** @description CREMA's id of the product. Not needed with `product_code`. */
    product_id?: SubOrderProduct;
    /** @description The shop's code of the product. Not needed with `product_id`. */
    product_code?: SubOrderProductCode;
    /** @description The price of the product times the count, whatever was canceled or discounted. Whole won (원), or the decimal unit of the locale's currency. */
    price?: SubOrderPrice;
    /** @description How many were bought. */
    product_count?: ProductCount;
    /** @description The bought options, each `key:value`. Required by the services Fit (핏) and Review (리뷰). */
    product_options?: BoughtOptions;
    /**
     * @description The status of a sub-order. The values are from public clients, their meanings those of the names: CREMA's list could not be read.
     *
     *     - `not_paid`: Not paid.
     *     - `not_paid_cancelled_by_buyer`: Canceled by the buyer before payment.
     *     - `paid`: Paid.
     *     - `delivery_preparing`: The delivery is being prepared.
     *     - `delivery_started`: The delivery began.
     *     - `delivery_finished`: Delivered.
     *     - `refund_requested`: A refund was requested.
     *     - `refund_deferred`: The refund was deferred.
     *     - `returned`: Returned.
     *     - `cancelled`: Canceled.
     *     - `exchange_requested`: An exchange was requested.
     *     - `exchange_accepted`: The exchange was accepted.
     *     - `exchange_received`: The product to exchange was received.
     */
    status?: SubOrderStatus;
    /** @description When the delivery began. Without it no messages and e-mails about reviews are sent. */
    delivery_started_at?: DeliveryStartedAt;
    /** @description When the delivery was completed. */
    delivered_at?: DeliveredAt;
    /** @description The tracking number (송장번호). */
    invoice?: TrackingNumber;
    /**
     * @description The carrier. The values and names are from public clients; CREMA's list could not be read.
     *
     *     - `unknown`: An unregistered carrier.
     *     - `hyundai_logistics`: Hyundai Logistics.
     *     - `cj_gls`: CJ GLS.
     *     - `korea_express`: Korea Express.
     *     - `dhl`: DHL.
     *     - `epost`: Korea Post.
     *     - `logen`: Logen.
     *     - `self`: Delivered or picked up directly.
     *     - `chunil`: Chunil.
     *     - `dongbu_express`: KG Logis, once Dongbu Express.
     *     - `ilyang_logis`: Ilyang Logis.
     *     - `ems`: EMS.
     *     - `ups`: UPS.
     *     - `fedex`: FedEx.
     *     - `hanjin`: Hanjin (business).
     *     - `kgb_logis`: KGB Logis.
     *     - `twenty_four_quick`: 24 Quick.
     *     - `hanjin_b2b`: Hanjin (business).
     *     - `kyoungdong_express`: Kyoungdong Express.
     *     - `usps`: USPS.
     *     - `innogis`: Innogis.
     *     - `daesin_parcel_service`: Daesin.
     *     - `gtx`: GTX Logis.
     *     - `pick_up`: Delivered or picked up directly.
     *     - `fastbox`: Fastbox.
     *     - `lotte_logis`: Lotte Logis.
     *     - `dream_logis`: Dream Logis.
     */
    delivery_service?: DeliveryService;
}
/** @description The same as a form. */
export interface SubOrderForm {
    /** @description The shop's code of the sub-order, unique within the order. */
    code?: SubOrderCode;
    /** @description CREMA's id of the product. Not needed with `product_code`. */
    product_id?: SubOrderProduct;
    /** @description The shop's code of the product. Not needed with `product_id`. */
    product_code?: SubOrderProductCode;
    /** @description The price of the product times the count, whatever was canceled or discounted. Whole won (원), or the decimal unit of the locale's currency. */
    price?: SubOrderPrice;
    /** @description How many were bought. */
    product_count?: ProductCount;
    /** @description The bought options, each `key:value`. Required by the services Fit (핏) and Review (리뷰). */
    "product_options[]"?: BoughtOptions;
    /**
     * @description The status of a sub-order. The values are from public clients, their meanings those of the names: CREMA's list could not be read.
     *
     *     - `not_paid`: Not paid.
     *     - `not_paid_cancelled_by_buyer`: Canceled by the buyer before payment.
     *     - `paid`: Paid.
     *     - `delivery_preparing`: The delivery is being prepared.
     *     - `delivery_started`: The delivery began.
     *     - `delivery_finished`: Delivered.
     *     - `refund_requested`: A refund was requested.
     *     - `refund_deferred`: The refund was deferred.
     *     - `returned`: Returned.
     *     - `cancelled`: Canceled.
     *     - `exchange_requested`: An exchange was requested.
     *     - `exchange_accepted`: The exchange was accepted.
     *     - `exchange_received`: The product to exchange was received.
     */
    status?: SubOrderStatus;
    /** @description When the delivery began. Without it no messages and e-mails about reviews are sent. */
    delivery_started_at?: DeliveryStartedAt;
    /** @description When the delivery was completed. */
    delivered_at?: DeliveredAt;
    /** @description The tracking number (송장번호). */
    invoice?: TrackingNumber;
    /**
     * @description The carrier. The values and names are from public clients; CREMA's list could not be read.
     *
     *     - `unknown`: An unregistered carrier.
     *     - `hyundai_logistics`: Hyundai Logistics.
     *     - `cj_gls`: CJ GLS.
     *     - `korea_express`: Korea Express.
     *     - `dhl`: DHL.
     *     - `epost`: Korea Post.
     *     - `logen`: Logen.
     *     - `self`: Delivered or picked up directly.
     *     - `chunil`: Chunil.
     *     - `dongbu_express`: KG Logis, once Dongbu Express.
     *     - `ilyang_logis`: Ilyang Logis.
     *     - `ems`: EMS.
     *     - `ups`: UPS.
     *     - `fedex`: FedEx.
     *     - `hanjin`: Hanjin (business).
     *     - `kgb_logis`: KGB Logis.
     *     - `twenty_four_quick`: 24 Quick.
     *     - `hanjin_b2b`: Hanjin (business).
     *     - `kyoungdong_express`: Kyoungdong Express.
     *     - `usps`: USPS.
     *     - `innogis`: Innogis.
     *     - `daesin_parcel_service`: Daesin.
     *     - `gtx`: GTX Logis.
     *     - `pick_up`: Delivered or picked up directly.
     *     - `fastbox`: Fastbox.
     *     - `lotte_logis`: Lotte Logis.
     *     - `dream_logis`: Dream Logis.
     */
    delivery_service?: DeliveryService;
}
/** @description The shop's unique code of an order: the `code` of `/v1/orders`. */
export type OrderCode = string;
/** @description An order to be paid by bank transfer that is not paid yet (미입금 무통장 주문). */
export interface UnpaidOrder {
    /** @description CREMA's identifier of the unpaid order. */
    id?: string | number;
    /** @description CREMA's identifier of the order. No call takes it as a key. */
    order_id?: string | number;
    /** @description The shop's code of the order: the `code` of `/v1/orders`. */
    order_code: string;
    /** @description The name of the bank to pay to (입금 은행의 이름). */
    bank_name?: string;
    /** @description The account number to pay to (입금 계좌 번호). */
    bank_account_no?: string;
    /** @description The account holder, or the payee (예금주, 혹은 입금 받는 사람의 이름). */
    recipient_name?: string;
    /** @description The name under which the money is sent (입금자명). */
    sender_name?: string;
    /** @description The unpaid amount (미입금액), apparently in whole won despite `_cents`. */
    unpaid_price_cents?: string | number;
    /**
     * Format: date-time
     * @description When the unpaid order was created.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When the unpaid order was last updated.
     */
    updated_at?: string;
}
/** @description A page of unpaid orders. */
export type UnpaidOrderList = UnpaidOrder[];
/** @description An array without `order_code` in the query, an object with it. */
export type UnpaidOrderListOrOne = UnpaidOrderList | UnpaidOrder;
/** @description The name of the bank to pay to (입금 은행의 이름). */
export type BankName = string;
/** @description The account number to pay to (입금 계좌 번호). Hyphens are neither required nor removed. */
export type BankAccountNumber = string;
/** @description The name of the account holder or payee (예금주, 혹은 입금 받는 사람의 이름), not of a parcel's recipient. */
export type AccountHolder = string;
/** @description The name under which the money is sent (입금자명). */
export type SenderName = string;
/** @description The unpaid amount (미입금액), apparently in whole won despite `_cents`. */
export type UnpaidAmount = number;
/** @description An unpaid order to create. */
export interface NewUnpaidOrder {
    /** @description The shop's code of the order. It must be the code of an order already created with `/v1/orders`. */
    order_code: OrderCode;
    /** @description The name of the bank to pay to (입금 은행의 이름). */
    bank_name: BankName;
    /** @description The account number to pay to (입금 계좌 번호). Hyphens are neither required nor removed. */
    bank_account_no: BankAccountNumber;
    /** @description The name of the account holder or payee (예금주, 혹은 입금 받는 사람의 이름), not of a parcel's recipient. */
    recipient_name: AccountHolder;
    /** @description The name under which the money is sent (입금자명). */
    sender_name: SenderName;
    /** @description The unpaid amount (미입금액), apparently in whole won despite `_cents`. */
    unpaid_price_cents: UnpaidAmount;
}
/** @description The fields of an unpaid order to update. Omitted fields keep their values. */
export interface UnpaidOrderChanges {
    /** @description The name of the bank to pay to (입금 은행의 이름). */
    bank_name?: BankName;
    /** @description The account number to pay to (입금 계좌 번호). Hyphens are neither required nor removed. */
    bank_account_no?: BankAccountNumber;
    /** @description The name of the account holder or payee (예금주, 혹은 입금 받는 사람의 이름), not of a parcel's recipient. */
    recipient_name?: AccountHolder;
    /** @description The name under which the money is sent (입금자명). */
    sender_name?: SenderName;
    /** @description The unpaid amount (미입금액), apparently in whole won despite `_cents`. */
    unpaid_price_cents?: UnpaidAmount;
}
/** @description When the first and the last review were written. */
export interface ReviewsOverview {
    /** Format: date-time */
    first_review_created_at?: string;
    /** Format: date-time */
    last_review_created_at?: string;
}
/** @description A review (리뷰). No sample of the page could be read; the names are those that clients read. */
export interface Review {
    id: number;
    /** @description The shop's code. */
    code?: string | null;
    user_name?: string | null;
    /** @description CREMA's id, unlike the `user_id` of a user's upload. */
    user_id?: number | null;
    user_code?: string | null;
    product_id?: number | null;
    product_code?: string | null;
    /** @description The values are undocumented. */
    review_type?: string | null;
    message?: string | null;
    /** @description 1 to 5. */
    score?: number;
    display?: boolean;
    /** Format: date-time */
    created_at?: string;
    images_count?: number;
    /** @description Some shops get none from the API. */
    images?: {
        thumbnail_url?: string;
        gallery_url?: string;
        url?: string;
    }[];
    videos_count?: number;
    /** @description Links to clips of at most 5 seconds, valid 7 days. To be removed: use `videos`. */
    video_urls?: unknown;
    /** @description Full-length links per quality, valid for 7 days. The shape is undocumented. */
    videos?: unknown;
    /** @description “도움 돼요” and “도움 안 돼요” together. */
    likes_count?: number;
    /** @description “도움 돼요” only. */
    plus_likes_count?: number;
    comments_count?: number;
    /** @description The shape is undocumented. */
    options?: unknown;
    /** @description The options chosen when it was bought. The shape is undocumented. */
    product_options?: unknown;
    order_code?: string | null;
    sub_order_code?: string | null;
    /** @description The values are undocumented. */
    source?: string | null;
    /** @description The service from which the review was taken. */
    third_party_name?: string | null;
    sub_brand_id?: number | null;
}
/** @description A page of reviews. */
export type ReviewList = Review[];
/** @description CREMA's id of the product, or -1 for a review without a product. Send it or `product_code`. */
export type ReviewedProductId = number;
/** @description The shop's code of the product. Send it or `product_id`. */
export type ReviewedProductCode = string;
/**
 * Format: date-time
 * @description When the review was written.
 */
export type ReviewCreatedAt = string;
/** @description The text of the review. */
export type ReviewMessage = string;
/** @description The score, 1 to 5. */
export type ReviewScore = number;
/** @description The author's id in the shop. */
export type ReviewUserCode = string;
/** @description The author's name. */
export type ReviewUserName = string;
/** @description Addresses of images. Two clients send at most four, another up to five. */
export type ReviewImageUrls = string[];
/**
 * @description 1 if the review is displayed, 0 if not.
 * @enum {integer}
 */
export type ReviewDisplay = 1 | 0;
/** @description A review to create. */
export interface ReviewInput {
    /** @description The shop's id of the review. */
    code: ShopCode;
    /** @description CREMA's id of the product, or -1 for a review without a product. Send it or `product_code`. */
    product_id?: ReviewedProductId;
    /** @description The shop's code of the product. Send it or `product_id`. */
    product_code?: ReviewedProductCode;
    /** @description When the review was written. */
    created_at?: ReviewCreatedAt;
    /** @description The text of the review. */
    message?: ReviewMessage;
    /** @description The score, 1 to 5. */
    score?: ReviewScore;
    /** @description The author's id in the shop. */
    user_code?: ReviewUserCode;
    /** @description The author's name. */
    user_name?: ReviewUserName;
    /** @description Addresses of images. Two clients send at most four, another up to five. */
    "image_urls[]"?: ReviewImageUrls;
    /** @description 1 if the review is displayed, 0 if not. */
    display?: ReviewDisplay;
}
/** @description The fields of a review to update. Omitted fields keep their values. */
export interface ReviewChanges {
    /** @description CREMA's id of the product, or -1 for a review without a product. Send it or `product_code`. */
    product_id?: ReviewedProductId;
    /** @description The shop's code of the product. Send it or `product_id`. */
    product_code?: ReviewedProductCode;
    /** @description When the review was written. */
    created_at?: ReviewCreatedAt;
    /** @description The text of the review. */
    message?: ReviewMessage;
    /** @description The score, 1 to 5. */
    score?: ReviewScore;
    /** @description The author's id in the shop. */
    user_code?: ReviewUserCode;
    /** @description The author's name. */
    user_name?: ReviewUserName;
    /** @description Addresses of images. Two clients send at most four, another up to five. */
    "image_urls[]"?: ReviewImageUrls;
    /** @description 1 if the review is displayed, 0 if not. */
    display?: ReviewDisplay;
}
/** @description A comment (댓글) on a review. */
export interface Comment {
    id: number;
    code?: string;
    user_code?: string;
    user_name?: string;
    message?: string;
    /** Format: date-time */
    created_at?: string;
    /** Format: date-time */
    updated_at?: string;
}
/** @description A page of comments. */
export type CommentList = Comment[];
/**
 * Format: date-time
 * @description When the comment was written.
 */
export type CommentCreatedAt = string;
/** @description The text of the comment. */
export type CommentMessage = string;
/** @description The author's id in the shop. */
export type CommentUserCode = string;
/** @description The author's name. */
export type CommentUserName = string;
/** @description A comment to create. */
export interface CommentInput {
    /** @description The shop's code of the review. */
    review_code: ShopCode;
    /** @description The shop's id of the comment. */
    code?: string;
    /** @description When the comment was written. */
    created_at?: CommentCreatedAt;
    /** @description The text of the comment. */
    message?: CommentMessage;
    /** @description The author's id in the shop. */
    user_code?: CommentUserCode;
    /** @description The author's name. */
    user_name?: CommentUserName;
}
/** @description The fields of a comment to update. Omitted fields keep their values. */
export interface CommentChanges {
    /** @description When the comment was written. */
    created_at?: CommentCreatedAt;
    /** @description The text of the comment. */
    message?: CommentMessage;
    /** @description The author's id in the shop. */
    user_code?: CommentUserCode;
    /** @description The author's name. */
    user_name?: CommentUserName;
}
/** @description A comment on the review in the path. */
export interface CommentFields {
    /** @description The shop's id of the comment. */
    code?: string;
    /** @description When the comment was written. */
    created_at?: CommentCreatedAt;
    /** @description The text of the comment. */
    message?: CommentMessage;
    /** @description The author's id in the shop. */
    user_code?: CommentUserCode;
    /** @description The author's name. */
    user_name?: CommentUserName;
}
/** @description The OAuth 2.0 client credentials grant. */
export interface AccessTokenRequest {
    /**
     * @description Always `client_credentials`.
     * @constant
     */
    grant_type: "client_credentials";
    /** @description The APP_ID of the app. */
    client_id: string;
    /** @description The SECRET of the app. */
    client_secret: string;
}
/** @description An access token (승인 토큰). */
export interface AccessToken {
    /** @description The token. */
    access_token: string;
    /** @description The scheme of the Authorization header. */
    token_type?: string;
    /** @description The token's lifetime in seconds. If it is absent, the lifetime is unknown. */
    expires_in?: number;
}
/** @description The reviews of a product. */
export interface ReviewedProduct {
    /** @description CREMA's id of the product. */
    id?: number;
    /** @description The shop's code of the product. */
    code?: string | number;
    /** @description The number of reviews. */
    reviews_count?: number;
    /** @description The score. */
    score?: number;
    /** @description The number of reviews, those of set products included. */
    meta_reviews_count?: number;
    /** @description The score, computed with the reviews of set products too. */
    meta_score?: number;
}
/** @description The products of a brand. */
export interface BrandReviews {
    /** @description The code of the shop. */
    brand_id?: number;
    /** @description The products. */
    products?: ReviewedProduct[];
}
/** @description The reviews of products, by brand. */
export type ProductReviewWebhook = BrandReviews[];
/** @description A request to update the coupons that expire soon. */
export interface ExpiringCouponsCallback {
    /** @description The days until the coupons to update expire. */
    expires_after: number;
}
/** @description The coupons that were updated. */
export interface UpdatedCoupons {
    /** @description The codes of the coupons that were updated. */
    updated_coupon_codes: string[];
}
/** @description A request to update the coupons of members. */
export interface MemberCouponsCallback {
    /** @description The members' ids in the shop. */
    user_codes?: string[];
}
/** @description A request to update members. */
export interface UserUpdateCallback {
    /** @description The members' ids in the shop. */
    user_codes?: string[];
}
/** @description The members that could not be updated. One client always sends the key, another leaves it out if none failed. */
export interface FailedUsers {
    /** @description Their ids in the shop. */
    failed_user_codes?: string[];
}
export interface ListSubBrandsInput {
    /**
     * @description The number of rows per page, at most 100.
     * @default 30
     */
    limit?: number;
    /**
     * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
     * @default 1
     */
    page?: number;
}
export interface GetSubBrandInput {
    /** @description The shop's code. Required to get one record; omit it to list them. */
    code: ShopCode;
}
export interface UpdateSubBrandInput {
    /** @description The shop's code. */
    code: ShopCode;
    /** @description The name of the sub-brand (하위 브랜드명). */
    name?: string;
}
export interface DeleteSubBrandInput {
    /** @description The shop's code. */
    code: ShopCode;
}
export interface GetSubBrandByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface ListCategoriesInput {
    /**
     * @description The number of rows per page, at most 100.
     * @default 30
     */
    limit?: number;
    /**
     * @description The page number, from 1. It is not in the page's table, but in its `Link` header and in clients.
     * @default 1
     */
    page?: number;
}
export interface GetCategoryInput {
    /** @description The shop's code. Required to get one record; omit it to list them. */
    code: ShopCode;
}
export interface DeleteCategoryInput {
    /** @description The shop's code. */
    code: ShopCode;
}
export interface GetCategoryByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface UpdateCategoryByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
    /** @description The shop's unique code of the category. */
    code?: ShopCode;
    /** @description The name. */
    name?: CategoryName;
    /** @description CREMA's id of the parent category. Omit it at the top level. */
    parent_category_id?: ParentCategoryId;
    /** @description The shop's code of the parent category. Responses have only its id. */
    parent_category_code?: ParentCategoryCode;
    /**
     * @description Whether the category is displayed.
     *
     *     - `visible`: Displayed.
     *     - `hidden`: Not displayed.
     */
    status?: CategoryStatus;
}
export interface DeleteCategoryByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface ListProductsInput {
    /**
     * @description The number of rows per page, at most 100.
     * @default 30
     */
    limit?: number;
    /**
     * @description The page number, from 1. It is not in the page's table, but in its `Link` header and in clients.
     * @default 1
     */
    page?: number;
    /** @description Only the products of the category with this id of CREMA. */
    category_id?: string | number;
    /**
     * @description Only the products with this `product_status`.
     * @enum {string}
     */
    status?: "selling" | "hidden";
    /**
     * @description 1: only products in stock, 0: only products that are sold out.
     * @enum {integer}
     */
    in_stock?: 1 | 0;
    /**
     * @description 1: only displayed products, 0: only products that are not displayed.
     * @enum {integer}
     */
    display?: 1 | 0;
    /**
     * Format: date-time
     * @description Only the products updated since then (ISO 8601, valid to the second).
     */
    updated_since?: string;
    /** @description CREMA's id of the brand, for an app with several brands. */
    brand_id?: string | number;
}
export interface GetProductInput {
    /** @description The shop's code. Required to get one record; omit it to list them. */
    code: ShopCode;
}
export interface UpdateProductInput {
    /** @description The shop's code. */
    code: ShopCode;
    /** @description The name of the product. */
    name?: ProductName;
    /** @description The address of the product's page. */
    url?: ProductUrl;
    /** @description The original price, in whole won (원) or in the decimal unit of the locale's currency ($1.1 is 1.1). */
    org_price?: OriginalPrice;
    /** @description The selling price, in whole won (원) or in the decimal unit of the locale's currency ($1.1 is 1.1). */
    final_price?: FinalPrice;
    /** @description The codes of the product's categories. */
    category_codes?: CategoryCodes;
    /** @description CREMA's ids of the product's categories, instead of their codes. */
    category_ids?: CategoryIds;
    /** @description 1 if the product is displayed, 0 if not. */
    display?: ProductDisplay;
    /** @description The address of the product's image. Responses have `image` instead. */
    image_url?: ProductImageUrl;
    /** @description The number in stock, 0 if sold out. */
    stock_count?: StockCount;
    /** @description The options on sale. Required by the service Fit (핏). */
    product_options?: SaleOptions;
    /** @description CREMA's id of the sub-brand. Not needed with `sub_brand_code`. */
    sub_brand_id?: SubBrandIdOfProduct;
    /** @description The shop's code of the sub-brand. Not needed with `sub_brand_id`. */
    sub_brand_code?: SubBrandCodeOfProduct;
    /** @description CREMA's ids of the products in a set (세트상품). An empty string removes them. */
    sub_product_ids?: SubProductIds;
    /** @description The codes of the products in a set (세트상품). An empty string removes them. */
    sub_product_codes?: SubProductCodes;
    /** @description A short description. Required only by the personalized widget of the service Target (타겟). */
    simple_description?: SimpleDescription;
    /** @description When the product was created in the shop, valid to the second. Required by the service Target (타겟). */
    shop_builder_created_at?: ShopBuilderCreatedAt;
    /** @description When the product was updated in the shop, valid to the second. Required by the service Target (타겟). */
    shop_builder_updated_at?: ShopBuilderUpdatedAt;
    /** @description The colors as 6-digit hex codes with `#`; a chip of several colors is `#aaaaaa, #bbbbbb`. */
    colors?: ProductColors;
    /** @description The icons of the product. */
    icons?: ProductIcons;
}
export interface DeleteProductInput {
    /** @description The shop's code. */
    code: ShopCode;
}
export interface GetProductByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface DeleteProductByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface UpdateUserGradeByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
    /** @description The name of the grade. */
    name: string;
}
export interface DeleteUserGradeByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface CreateCartItemByUserIdInput {
    /** @description CREMA's id of the user, from the response of `createOrUpdateUser`. */
    user_id: string | number;
    /** @description CREMA's id of the product. Not needed with `product_code`. */
    product_id?: CartProductId;
    /** @description The shop's code of the product. Not needed with `product_id`. */
    product_code?: CartProductCode;
    /** @description The shop's unique id of the cart item. */
    code: ShopCode;
    /** @description When it was added to the cart, valid to the second. */
    added_to_cart_at?: AddedToCartAt;
}
export interface ListOrdersInput {
    /**
     * @description The number of rows per page, at most 100.
     * @default 30
     */
    limit?: number;
    /**
     * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
     * @default 1
     */
    page?: number;
    /**
     * Format: date
     * @description Only the orders paid on this day, yyyy-mm-dd.
     */
    paid_on?: string;
    /** @description Only the orders of these users, by their ids in the shop, separated by commas. */
    usernames?: string;
}
export interface GetOrderInput {
    /** @description The shop's code. Required to get one record; omit it to list them. */
    code: ShopCode;
}
export interface UpdateOrderInput {
    /** @description The shop's code. */
    code: ShopCode;
    /** @description When the order was made, valid to the second. */
    created_at?: OrderCreatedAt;
    /** @description The amount paid, without coupons and points. Whole won (원), or the decimal unit of the locale's currency. */
    total_price?: OrderTotalInput;
    /** @description The buyer's id in the shop. Without it, it is a guest's order. */
    user_code?: BuyerCode;
    /** @description The buyer's name, not the `username` of responses. */
    user_name?: BuyerName;
    /** @description The buyer's mobile phone number. */
    user_phone?: BuyerPhone;
    /** @description The buyer's e-mail address. Without it no e-mails about reviews are sent. */
    user_email?: BuyerEmail;
    /** @description CREMA's id of the user grade. Without it the grade is not shown with reviews. */
    user_grade_id?: BuyerGradeId;
    /** @description The store, if the order was made in one. */
    store_name?: StoreName;
    /**
     * @description Where the order was made.
     *
     *     - `pc`: Ordered on a PC.
     *     - `mobile`: Ordered on a mobile device.
     */
    order_device?: OrderDevice;
}
export interface DeleteOrderInput {
    /** @description The shop's code. */
    code: ShopCode;
}
export interface GetOrderByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface UpdateOrderByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
    /** @description When the order was made, valid to the second. */
    created_at?: OrderCreatedAt;
    /** @description The amount paid, without coupons and points. Whole won (원), or the decimal unit of the locale's currency. */
    total_price?: OrderTotalInput;
    /** @description The buyer's id in the shop. Without it, it is a guest's order. */
    user_code?: BuyerCode;
    /** @description The buyer's name, not the `username` of responses. */
    user_name?: BuyerName;
    /** @description The buyer's mobile phone number. */
    user_phone?: BuyerPhone;
    /** @description The buyer's e-mail address. Without it no e-mails about reviews are sent. */
    user_email?: BuyerEmail;
    /** @description CREMA's id of the user grade. Without it the grade is not shown with reviews. */
    user_grade_id?: BuyerGradeId;
    /** @description The store, if the order was made in one. */
    store_name?: StoreName;
    /**
     * @description Where the order was made.
     *
     *     - `pc`: Ordered on a PC.
     *     - `mobile`: Ordered on a mobile device.
     */
    order_device?: OrderDevice;
}
export interface DeleteOrderByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface ListSubOrdersInput {
    /** @description The shop's order number (주문 번호): the `code` of the order. */
    order_code: ShopCode;
    /**
     * @description The number of rows per page, at most 100.
     * @default 30
     */
    limit?: number;
    /**
     * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
     * @default 1
     */
    page?: number;
    /** @description Only the sub-orders of the product with this id of CREMA. */
    product_id?: string | number;
}
export interface DeleteSubOrderInput {
    /** @description The shop's order number (주문 번호): the `code` of the order. */
    order_code: ShopCode;
    /** @description The shop's code. */
    code: ShopCode;
}
export interface ListSubOrdersByOrderIdInput {
    /** @description CREMA's id of the order (주문의 id). */
    order_id: string | number;
    /**
     * @description The number of rows per page, at most 100.
     * @default 30
     */
    limit?: number;
    /**
     * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
     * @default 1
     */
    page?: number;
    /** @description Only the sub-orders of the product with this id of CREMA. */
    product_id?: string | number;
}
export interface GetSubOrderByOrderIdInput {
    /** @description CREMA's id of the order (주문의 id). */
    order_id: string | number;
    /** @description The shop's code. Required to get one record; omit it to list them. */
    code: ShopCode;
}
export interface CreateSubOrderByOrderIdInput {
    /** @description CREMA's id of the order (주문의 id). */
    order_id: string | number;
    /** @description The shop's code of the sub-order, unique within the order. */
    code?: SubOrderCode;
    /** @description CREMA's id of the product. Not needed with `product_code`. */
    product_id?: SubOrderProduct;
    /** @description The shop's code of the product. Not needed with `product_id`. */
    product_code?: SubOrderProductCode;
    /** @description The price of the product times the count, whatever was canceled or discounted. Whole won (원), or the decimal unit of the locale's currency. */
    price?: SubOrderPrice;
    /** @description How many were bought. */
    product_count?: ProductCount;
    /** @description The bought options, each `key:value`. Required by the services Fit (핏) and Review (리뷰). */
    product_options?: BoughtOptions;
    /**
     * @description The status of a sub-order. The values are from public clients, their meanings those of the names: CREMA's list could not be read.
     *
     *     - `not_paid`: Not paid.
     *     - `not_paid_cancelled_by_buyer`: Canceled by the buyer before payment.
     *     - `paid`: Paid.
     *     - `delivery_preparing`: The delivery is being prepared.
     *     - `delivery_started`: The delivery began.
     *     - `delivery_finished`: Delivered.
     *     - `refund_requested`: A refund was requested.
     *     - `refund_deferred`: The refund was deferred.
     *     - `returned`: Returned.
     *     - `cancelled`: Canceled.
     *     - `exchange_requested`: An exchange was requested.
     *     - `exchange_accepted`: The exchange was accepted.
     *     - `exchange_received`: The product to exchange was received.
     */
    status?: SubOrderStatus;
    /** @description When the delivery began. Without it no messages and e-mails about reviews are sent. */
    delivery_started_at?: DeliveryStartedAt;
    /** @description When the delivery was completed. */
    delivered_at?: DeliveredAt;
    /** @description The tracking number (송장번호). */
    invoice?: TrackingNumber;
    /**
     * @description The carrier. The values and names are from public clients; CREMA's list could not be read.
     *
     *     - `unknown`: An unregistered carrier.
     *     - `hyundai_logistics`: Hyundai Logistics.
     *     - `cj_gls`: CJ GLS.
     *     - `korea_express`: Korea Express.
     *     - `dhl`: DHL.
     *     - `epost`: Korea Post.
     *     - `logen`: Logen.
     *     - `self`: Delivered or picked up directly.
     *     - `chunil`: Chunil.
     *     - `dongbu_express`: KG Logis, once Dongbu Express.
     *     - `ilyang_logis`: Ilyang Logis.
     *     - `ems`: EMS.
     *     - `ups`: UPS.
     *     - `fedex`: FedEx.
     *     - `hanjin`: Hanjin (business).
     *     - `kgb_logis`: KGB Logis.
     *     - `twenty_four_quick`: 24 Quick.
     *     - `hanjin_b2b`: Hanjin (business).
     *     - `kyoungdong_express`: Kyoungdong Express.
     *     - `usps`: USPS.
     *     - `innogis`: Innogis.
     *     - `daesin_parcel_service`: Daesin.
     *     - `gtx`: GTX Logis.
     *     - `pick_up`: Delivered or picked up directly.
     *     - `fastbox`: Fastbox.
     *     - `lotte_logis`: Lotte Logis.
     *     - `dream_logis`: Dream Logis.
     */
    delivery_service?: DeliveryService;
}
export interface GetSubOrderByIdInput {
    /** @description CREMA's id of the order (주문의 id). */
    order_id: string | number;
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface UpdateSubOrderByIdInput {
    /** @description CREMA's id of the order (주문의 id). */
    order_id: string | number;
    /** @description CREMA's identifier. */
    id: string | number;
    /** @description The shop's code of the sub-order, unique within the order. */
    code?: SubOrderCode;
    /** @description CREMA's id of the product. Not needed with `product_code`. */
    product_id?: SubOrderProduct;
    /** @description The shop's code of the product. Not needed with `product_id`. */
    product_code?: SubOrderProductCode;
    /** @description The price of the product times the count, whatever was canceled or discounted. Whole won (원), or the decimal unit of the locale's currency. */
    price?: SubOrderPrice;
    /** @description How many were bought. */
    product_count?: ProductCount;
    /** @description The bought options, each `key:value`. Required by the services Fit (핏) and Review (리뷰). */
    product_options?: BoughtOptions;
    /**
     * @description The status of a sub-order. The values are from public clients, their meanings those of the names: CREMA's list could not be read.
     *
     *     - `not_paid`: Not paid.
     *     - `not_paid_cancelled_by_buyer`: Canceled by the buyer before payment.
     *     - `paid`: Paid.
     *     - `delivery_preparing`: The delivery is being prepared.
     *     - `delivery_started`: The delivery began.
     *     - `delivery_finished`: Delivered.
     *     - `refund_requested`: A refund was requested.
     *     - `refund_deferred`: The refund was deferred.
     *     - `returned`: Returned.
     *     - `cancelled`: Canceled.
     *     - `exchange_requested`: An exchange was requested.
     *     - `exchange_accepted`: The exchange was accepted.
     *     - `exchange_received`: The product to exchange was received.
     */
    status?: SubOrderStatus;
    /** @description When the delivery began. Without it no messages and e-mails about reviews are sent. */
    delivery_started_at?: DeliveryStartedAt;
    /** @description When the delivery was completed. */
    delivered_at?: DeliveredAt;
    /** @description The tracking number (송장번호). */
    invoice?: TrackingNumber;
    /**
     * @description The carrier. The values and names are from public clients; CREMA's list could not be read.
     *
     *     - `unknown`: An unregistered carrier.
     *     - `hyundai_logistics`: Hyundai Logistics.
     *     - `cj_gls`: CJ GLS.
     *     - `korea_express`: Korea Express.
     *     - `dhl`: DHL.
     *     - `epost`: Korea Post.
     *     - `logen`: Logen.
     *     - `self`: Delivered or picked up directly.
     *     - `chunil`: Chunil.
     *     - `dongbu_express`: KG Logis, once Dongbu Express.
     *     - `ilyang_logis`: Ilyang Logis.
     *     - `ems`: EMS.
     *     - `ups`: UPS.
     *     - `fedex`: FedEx.
     *     - `hanjin`: Hanjin (business).
     *     - `kgb_logis`: KGB Logis.
     *     - `twenty_four_quick`: 24 Quick.
     *     - `hanjin_b2b`: Hanjin (business).
     *     - `kyoungdong_express`: Kyoungdong Express.
     *     - `usps`: USPS.
     *     - `innogis`: Innogis.
     *     - `daesin_parcel_service`: Daesin.
     *     - `gtx`: GTX Logis.
     *     - `pick_up`: Delivered or picked up directly.
     *     - `fastbox`: Fastbox.
     *     - `lotte_logis`: Lotte Logis.
     *     - `dream_logis`: Dream Logis.
     */
    delivery_service?: DeliveryService;
}
export interface DeleteSubOrderByIdInput {
    /** @description CREMA's id of the order (주문의 id). */
    order_id: string | number;
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface ListUnpaidOrdersInput {
    /**
     * @description The number of unpaid orders per page, at most 100.
     * @default 50
     */
    limit?: number;
    /**
     * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
     * @default 1
     */
    page?: number;
}
export interface GetUnpaidOrderInput {
    /** @description The shop's code of the order (주문 식별자). Required to get one unpaid order; omit it to list them. */
    order_code: OrderCode;
}
export interface UpdateUnpaidOrderInput {
    /** @description The shop's code of the order. It must be the code of an order already created with `/v1/orders`. */
    order_code: OrderCode;
    /** @description The name of the bank to pay to (입금 은행의 이름). */
    bank_name?: BankName;
    /** @description The account number to pay to (입금 계좌 번호). Hyphens are neither required nor removed. */
    bank_account_no?: BankAccountNumber;
    /** @description The name of the account holder or payee (예금주, 혹은 입금 받는 사람의 이름), not of a parcel's recipient. */
    recipient_name?: AccountHolder;
    /** @description The name under which the money is sent (입금자명). */
    sender_name?: SenderName;
    /** @description The unpaid amount (미입금액), apparently in whole won despite `_cents`. */
    unpaid_price_cents?: UnpaidAmount;
}
export interface DeleteUnpaidOrderInput {
    /** @description The shop's code of the order. It must be the code of an order already created with `/v1/orders`. */
    order_code: OrderCode;
}
export interface ListReviewsInput {
    /**
     * @description The number of rows per page, at most 100.
     * @default 30
     */
    limit?: number;
    /**
     * @description The page number, from 1 to 30. Narrow the window to read more.
     * @default 1
     */
    page?: number;
    /** @description Only the reviews of the product with this id of CREMA. */
    product_id?: string | number;
    /** @description Only the reviews of the product with this code of the shop. */
    product_code?: string;
    /** @description Only the reviews with this score. */
    score?: number;
    /**
     * @description 1: only reviews with photos.
     * @enum {integer}
     */
    photo?: 1;
    /**
     * @description 1: the newest first.
     * @enum {integer}
     */
    date_order_desc?: 1;
    /**
     * Format: date
     * @description The first day on which the reviews were written, yyyy-mm-dd. Send either dates or datetimes.
     */
    start_date?: string;
    /**
     * Format: date
     * @description The last day on which the reviews were written, yyyy-mm-dd.
     */
    end_date?: string;
    /**
     * Format: date-time
     * @description The begin of the window. It overrides `start_date`, and the client does not cut it.
     */
    start_datetime?: string;
    /**
     * Format: date-time
     * @description The end of the window. It overrides `end_date`.
     */
    end_datetime?: string;
    /** @description CREMA's id of the brand, for an app with several brands. */
    brand_id?: string | number;
}
export interface GetReviewInput {
    /** @description The shop's code. Required to get one record; omit it to list them. */
    code: ShopCode;
}
export interface UpdateReviewInput {
    /** @description The shop's code. */
    code: ShopCode;
    /** @description CREMA's id of the product, or -1 for a review without a product. Send it or `product_code`. */
    product_id?: ReviewedProductId;
    /** @description The shop's code of the product. Send it or `product_id`. */
    product_code?: ReviewedProductCode;
    /** @description When the review was written. */
    created_at?: ReviewCreatedAt;
    /** @description The text of the review. */
    message?: ReviewMessage;
    /** @description The score, 1 to 5. */
    score?: ReviewScore;
    /** @description The author's id in the shop. */
    user_code?: ReviewUserCode;
    /** @description The author's name. */
    user_name?: ReviewUserName;
    /** @description Addresses of images. Two clients send at most four, another up to five. */
    "image_urls[]"?: ReviewImageUrls;
    /** @description 1 if the review is displayed, 0 if not. */
    display?: ReviewDisplay;
}
export interface DeleteReviewInput {
    /** @description The shop's code. */
    code: ShopCode;
}
export interface GetReviewByIdInput {
    /** @description CREMA's identifier. */
    id: string | number;
}
export interface ListCommentsInput {
    /** @description The shop's code of the review (리뷰의 code). */
    review_code: ShopCode;
    /**
     * @description The number of rows per page, at most 100.
     * @default 30
     */
    limit?: number;
    /**
     * @description The page number, from 1. It is not in the page's table, but in its `Link` header and in clients.
     * @default 1
     */
    page?: number;
}
export interface UpdateCommentInput {
    /** @description The shop's code of the review (리뷰의 code). */
    review_code: ShopCode;
    /** @description The shop's code. */
    code: ShopCode;
    /** @description When the comment was written. */
    created_at?: CommentCreatedAt;
    /** @description The text of the comment. */
    message?: CommentMessage;
    /** @description The author's id in the shop. */
    user_code?: CommentUserCode;
    /** @description The author's name. */
    user_name?: CommentUserName;
}
export interface DeleteCommentInput {
    /** @description The shop's code of the review (리뷰의 code). */
    review_code: ShopCode;
    /** @description The shop's code. */
    code: ShopCode;
}
export interface ListCommentsByReviewIdInput {
    /** @description CREMA's id of the review (리뷰의 id). */
    review_id: string | number;
    /**
     * @description The number of rows per page, at most 100.
     * @default 30
     */
    limit?: number;
    /**
     * @description The page number, from 1. It is not in the page's table, but in its `Link` header and in clients.
     * @default 1
     */
    page?: number;
}
export interface CreateCommentByReviewIdInput {
    /** @description CREMA's id of the review (리뷰의 id). */
    review_id: string | number;
    /** @description The shop's id of the comment. */
    code?: string;
    /** @description When the comment was written. */
    created_at?: CommentCreatedAt;
    /** @description The text of the comment. */
    message?: CommentMessage;
    /** @description The author's id in the shop. */
    user_code?: CommentUserCode;
    /** @description The author's name. */
    user_name?: CommentUserName;
}
export interface DeleteCommentByIdInput {
    /** @description CREMA's id of the review (리뷰의 id). */
    review_id: string | number;
    /** @description CREMA's identifier. */
    id: string | number;
}
