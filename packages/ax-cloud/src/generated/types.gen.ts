// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
export interface paths {
    "/v1/channel/products/tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tour products
         * @description Lists the tour products that the channel may sell, one page per call.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listTourProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/products/tour/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changed tour products
         * @description Lists tour products with their current versions, one page per call. A product whose version changed has to be
         *     read again, and its options registered again.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listTourProductUpdates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/products/tour/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a tour product
         * @description Gets the contents of a tour product, its options, and what has to be asked of each traveler: the keys that are
         *     true in `required_traveler_information` are sent in `additional` of tickets and of the representative.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getTourProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/products/tour/registration/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a tour product at the channel
         * @description Reports under which name, link and identifier the channel sells a tour product, and maps each option to the
         *     channel's option (매핑). Register again after every update of the product. According to the pages of orders the
         *     response contains the mapping code that `createTourOrder` takes, but the response itself is undocumented.
         *
         *     Not safe to retry: the page does not say whether a second registration creates a second mapping.
         */
        post: operations["registerTourProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/products/day-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List day-ticket products
         * @description Lists the day tickets that the channel may sell, one page per call.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listDayTicketProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/products/day-ticket/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a day-ticket product
         * @description Gets the contents of a day ticket, its options, and what has to be asked of each traveler.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getDayTicketProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/products/day-ticket/registration/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a day-ticket product at the channel
         * @description Reports under which name, link and identifier the channel sells a day ticket, and maps each option to the
         *     channel's option (매핑). Register again after every update of the product. The response is undocumented.
         *
         *     Not safe to retry: the page does not say whether a second registration creates a second mapping.
         */
        post: operations["registerDayTicketProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/price/tour/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the prices of a tour product
         * @description Gets the prices of each option of a tour product, in won and in US dollars. Prices change: poll them often.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getTourPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/price/day-ticket/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the prices of a day ticket
         * @description Gets the price of each option of a day ticket. Prices change: poll them often.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getDayTicketPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/inventory/tour/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the inventory of a tour product
         * @description Gets, for each option of a tour product, the dates and times for sale and how many units are left. Inventory
         *     changes: poll it often.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getTourInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/inventory/day-ticket/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the inventory of a day ticket
         * @description Gets, for each option of a day ticket, the dates for sale and how many units are left. Inventory changes: poll
         *     it often.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getDayTicketInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/orders/tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a tour order
         * @description Creates an order of tour products that the channel sold. AX Cloud makes an order of its own of each option, with
         *     one ticket per unit: keep each `ax_order_code` and ticket code, since everything later is addressed by them.
         *     Then poll `getTourOrder` until the supplier has decided.
         *
         *     Not safe to retry: a second request may create the order twice. AX Cloud documents no protection against it.
         */
        post: operations["createTourOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/orders/tour/{ax_order_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a tour order
         * @description Gets the status of a tour order at AX Cloud, with a comment: whether the supplier confirmed or rejected it. Call
         *     it often, so that both sides stay in step. It does not return the statuses of tickets.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getTourOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel a tour order
         * @description Reports that a tour order was canceled at the channel. Sets the order's status at AX Cloud (`ax_status`) and at the channel (`channel_status`) and can leave a comment. It cancels the whole order. To cancel part of an order, cancel single tickets with `cancelTourOrderTicket` (주문 - 투어상품 주문 부분 취소 요청).
         *
         *     Safe to retry: both statuses are set to absolute values. A late retry can overwrite a newer status, the comment may be stored twice, and an error on a retry can mean that the first request succeeded.
         */
        patch: operations["cancelTourOrder"];
        trace?: never;
    };
    "/v1/channel/orders/tour/{ax_order_code}/tickets/{ticket_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel a ticket of a tour order
         * @description Reports that one ticket of a tour order was canceled at the channel. The order keeps its status in the page's
         *     sample; to cancel it whole use `cancelTourOrder`.
         *
         *     Safe to retry: the status is set to an absolute value. A late retry can overwrite a newer status, and the
         *     comment may be stored twice.
         */
        patch: operations["cancelTourOrderTicket"];
        trace?: never;
    };
    "/v1/channel/orders/day-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a day-ticket order
         * @description Creates an order of day tickets that the channel sold. AX Cloud makes an order of its own of each option, with
         *     one ticket per unit: keep each `ax_order_code` and ticket code. Then poll `getDayTicketOrder`.
         *
         *     Not safe to retry: a second request may create the order twice. AX Cloud documents no protection against it.
         */
        post: operations["createDayTicketOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/orders/day-ticket/{ax_order_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a day-ticket order
         * @description Gets the status of a day-ticket order at AX Cloud, with a comment. It does not return the statuses of tickets.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getDayTicketOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel a day-ticket order
         * @description Reports that a day-ticket order was canceled at the channel. It cancels the whole order. To cancel single
         *     tickets use `cancelDayTicketOrderTicket`. Unlike `cancelTourOrder` it takes one status.
         *
         *     Safe to retry: the status is set to an absolute value. A late retry can overwrite a newer status, and the
         *     comment may be stored twice.
         */
        patch: operations["cancelDayTicketOrder"];
        trace?: never;
    };
    "/v1/channel/orders/day-ticket/{ax_order_code}/tickets/{ticket_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Cancel a ticket of a day-ticket order
         * @description Reports that one ticket of a day-ticket order was canceled at the channel.
         *
         *     Safe to retry: the status is set to an absolute value. A late retry can overwrite a newer status, and the
         *     comment may be stored twice.
         */
        patch: operations["cancelDayTicketOrderTicket"];
        trace?: never;
    };
    "/v1/channel/review/tour/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a review of a tour product
         * @description Sends a review that a traveler wrote on the channel.
         *
         *     Not safe to retry: the page does not say whether a second request creates the review twice.
         */
        post: operations["createTourReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/review/day-ticket/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a review of a day ticket
         * @description Sends a review that a traveler wrote on the channel. The page is older than that of `createTourReview` and has
         *     other names and another scale.
         *
         *     Not safe to retry: the page does not say whether a second request creates the review twice.
         */
        post: operations["createDayTicketReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channel/question/tour/{product_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a question on a tour product
         * @description Sends a question that a traveler asked on the channel. How to fetch the answer is undocumented.
         *
         *     Not safe to retry: the page does not say whether a second request creates the question twice.
         */
        post: operations["createTourQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        OrderStatus: OrderStatus;
        StatusCode200: StatusCode200;
        FailedStatusCode: FailedStatusCode;
        ReportedTime: ReportedTime;
        ErrorResponse: ErrorResponse;
        TourProduct: TourProduct;
        TourProductList: TourProductList;
        TourProductUpdate: TourProductUpdate;
        TourProductUpdateList: TourProductUpdateList;
        ProductDetail: ProductDetail;
        ProductRegistration: ProductRegistration;
        DayTicketProduct: DayTicketProduct;
        DayTicketProductList: DayTicketProductList;
        TourPrice: TourPrice;
        TourPriceList: TourPriceList;
        DayTicketPrice: DayTicketPrice;
        DayTicketPriceList: DayTicketPriceList;
        InventoryDate: InventoryDate;
        Inventory: Inventory;
        UtcTime: UtcTime;
        AmountText: AmountText;
        AdditionalInformation: AdditionalInformation;
        SoldTicket: SoldTicket;
        SoldOption: SoldOption;
        Currency: Currency;
        ChannelOrder: ChannelOrder;
        Purchaser: Purchaser;
        Traveler: Traveler;
        OrderCreation: OrderCreation;
        TicketStatus: TicketStatus;
        CreatedTicket: CreatedTicket;
        CreatedOption: CreatedOption;
        CreatedOrder: CreatedOrder;
        CreatedOrderEnvelope: CreatedOrderEnvelope;
        OrderCreationResponse: OrderCreationResponse;
        OrderConfirmation: OrderConfirmation;
        OrderConfirmationEnvelope: OrderConfirmationEnvelope;
        OrderConfirmationResponse: OrderConfirmationResponse;
        RequestedOrderStatus: RequestedOrderStatus;
        TourOrderCancellation: TourOrderCancellation;
        CanceledOrder: CanceledOrder;
        CanceledOrderEnvelope: CanceledOrderEnvelope;
        OrderCancellationResponse: OrderCancellationResponse;
        RequestedTicketStatus: RequestedTicketStatus;
        TicketCancellation: TicketCancellation;
        CanceledTicket: CanceledTicket;
        CanceledTicketEnvelope: CanceledTicketEnvelope;
        TicketCancellationResponse: TicketCancellationResponse;
        DayTicketOrderCancellation: DayTicketOrderCancellation;
        ScoreType: ScoreType;
        TourReview: TourReview;
        DayTicketReview: DayTicketReview;
        TourQuestion: TourQuestion;
        CreatedQuestion: CreatedQuestion;
        FieldErrors: FieldErrors;
        ListTourProductsInput: ListTourProductsInput;
        ListTourProductUpdatesInput: ListTourProductUpdatesInput;
        GetTourProductInput: GetTourProductInput;
        RegisterTourProductInput: RegisterTourProductInput;
        ListDayTicketProductsInput: ListDayTicketProductsInput;
        GetDayTicketProductInput: GetDayTicketProductInput;
        RegisterDayTicketProductInput: RegisterDayTicketProductInput;
        GetTourPricesInput: GetTourPricesInput;
        GetDayTicketPricesInput: GetDayTicketPricesInput;
        GetTourInventoryInput: GetTourInventoryInput;
        GetDayTicketInventoryInput: GetDayTicketInventoryInput;
        GetTourOrderInput: GetTourOrderInput;
        CancelTourOrderInput: CancelTourOrderInput;
        CancelTourOrderTicketInput: CancelTourOrderTicketInput;
        GetDayTicketOrderInput: GetDayTicketOrderInput;
        CancelDayTicketOrderInput: CancelDayTicketOrderInput;
        CancelDayTicketOrderTicketInput: CancelDayTicketOrderTicketInput;
        CreateTourReviewInput: CreateTourReviewInput;
        CreateDayTicketReviewInput: CreateDayTicketReviewInput;
        CreateTourQuestionInput: CreateTourQuestionInput;
    };
    responses: {
        /** @description The response is undocumented. */
        Undocumented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
            };
        };
        /** @description The API key is not valid. AX Cloud responds with 403 here, not with 401. */
        PermissionDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The code in the path is unknown. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** @description The product. */
        ProductRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ProductDetail | FailedStatusCode;
            };
        };
        /** @description The order, and AX Cloud's order for each option. */
        OrderCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OrderCreationResponse;
            };
        };
        /** @description The status of the order. */
        OrderRead: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OrderConfirmationResponse;
            };
        };
        /** @description The canceled order with its new statuses. */
        OrderCanceled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OrderCancellationResponse;
            };
        };
        /** @description The canceled ticket and its order. */
        TicketCanceled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TicketCancellationResponse;
            };
        };
    };
    parameters: {
        /**
         * @description AX Cloud's identifier of the product.
         * @example 1f373f00-ecb0-485a-beed-63529d61703f
         */
        ProductCode: string;
        /**
         * @description AX Cloud's identifier of the order.
         * @example b9872ed4-12c5-4fb5-ae18-4f39b11ee912
         */
        AxOrderCode: string;
        /**
         * @description The page, from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description The number of rows per page.
         * @example 25
         */
        PageSize: number;
        /**
         * @description AX Cloud's identifier of the ticket.
         * @example 827c0381-f41c-492b-bb0b-88229ff4d2ee
         */
        TicketCode: string;
    };
    requestBodies: {
        /** @description How the channel sells the product. */
        Registration: {
            content: {
                "application/json": ProductRegistration;
            };
        };
        /** @description The order with its options, purchaser and representative traveler. */
        NewOrder: {
            content: {
                "application/json": OrderCreation;
            };
        };
        /** @description The status to set. */
        TicketToCancel: {
            content: {
                "application/json": TicketCancellation;
            };
        };
    };
    headers: never;
    pathItems: never;
}
export interface operations {
    listTourProducts: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of rows per page.
                 * @example 25
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tour products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TourProductList | FailedStatusCode;
                };
            };
            403: components["responses"]["PermissionDenied"];
        };
    };
    listTourProductUpdates: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of rows per page.
                 * @example 25
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changed tour products. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TourProductUpdateList;
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            403: components["responses"]["PermissionDenied"];
        };
    };
    getTourProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProductRead"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    registerTourProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Registration"];
        responses: {
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    listDayTicketProducts: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of rows per page.
                 * @example 25
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of day tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DayTicketProductList | FailedStatusCode;
                };
            };
            403: components["responses"]["PermissionDenied"];
        };
    };
    getDayTicketProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProductRead"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    registerDayTicketProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Registration"];
        responses: {
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    getTourPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prices of each option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TourPriceList | FailedStatusCode;
                };
            };
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    getDayTicketPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price of each option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DayTicketPriceList | FailedStatusCode;
                };
            };
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    getTourInventory: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of rows per page.
                 * @example 25
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inventory of each option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Inventory | FailedStatusCode;
                };
            };
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    getDayTicketInventory: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of rows per page.
                 * @example 25
                 */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inventory of each option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Inventory | FailedStatusCode;
                };
            };
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    createTourOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewOrder"];
        responses: {
            201: components["responses"]["OrderCreated"];
            403: components["responses"]["PermissionDenied"];
        };
    };
    getTourOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the order.
                 * @example b9872ed4-12c5-4fb5-ae18-4f39b11ee912
                 */
                ax_order_code: components["parameters"]["AxOrderCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrderRead"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    cancelTourOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the order.
                 * @example b9872ed4-12c5-4fb5-ae18-4f39b11ee912
                 */
                ax_order_code: components["parameters"]["AxOrderCode"];
            };
            cookie?: never;
        };
        /** @description The two statuses to set. */
        requestBody: {
            content: {
                "application/json": TourOrderCancellation;
            };
        };
        responses: {
            200: components["responses"]["OrderCanceled"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    cancelTourOrderTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the order.
                 * @example b9872ed4-12c5-4fb5-ae18-4f39b11ee912
                 */
                ax_order_code: components["parameters"]["AxOrderCode"];
                /**
                 * @description AX Cloud's identifier of the ticket.
                 * @example 827c0381-f41c-492b-bb0b-88229ff4d2ee
                 */
                ticket_code: components["parameters"]["TicketCode"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketToCancel"];
        responses: {
            200: components["responses"]["TicketCanceled"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    createDayTicketOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["NewOrder"];
        responses: {
            201: components["responses"]["OrderCreated"];
            403: components["responses"]["PermissionDenied"];
        };
    };
    getDayTicketOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the order.
                 * @example b9872ed4-12c5-4fb5-ae18-4f39b11ee912
                 */
                ax_order_code: components["parameters"]["AxOrderCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrderRead"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    cancelDayTicketOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the order.
                 * @example b9872ed4-12c5-4fb5-ae18-4f39b11ee912
                 */
                ax_order_code: components["parameters"]["AxOrderCode"];
            };
            cookie?: never;
        };
        /** @description The status to set. */
        requestBody: {
            content: {
                "application/json": DayTicketOrderCancellation;
            };
        };
        responses: {
            200: components["responses"]["OrderCanceled"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    cancelDayTicketOrderTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the order.
                 * @example b9872ed4-12c5-4fb5-ae18-4f39b11ee912
                 */
                ax_order_code: components["parameters"]["AxOrderCode"];
                /**
                 * @description AX Cloud's identifier of the ticket.
                 * @example 827c0381-f41c-492b-bb0b-88229ff4d2ee
                 */
                ticket_code: components["parameters"]["TicketCode"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketToCancel"];
        responses: {
            200: components["responses"]["TicketCanceled"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
    createTourReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        /** @description The review. */
        requestBody: {
            content: {
                "application/json": TourReview;
            };
        };
        responses: {
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    createDayTicketReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 886c434e-57a8-450c-8b02-8fdea38de821
                 */
                product_id: string;
            };
            cookie?: never;
        };
        /** @description The review. */
        requestBody: {
            content: {
                "application/json": DayTicketReview;
            };
        };
        responses: {
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    createTourQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the product.
                 * @example 1f373f00-ecb0-485a-beed-63529d61703f
                 */
                product_code: components["parameters"]["ProductCode"];
            };
            cookie?: never;
        };
        /** @description The question. */
        requestBody: {
            content: {
                "application/json": TourQuestion;
            };
        };
        responses: {
            /** @description The code of the question. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreatedQuestion;
                };
            };
            /** @description A field is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FieldErrors;
                };
            };
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
        };
    };
}
/**
 * @description The status of an order. Tickets have statuses of their own, spelled “canceled” instead of “cancel”.
 *
 *     - `New`: A new order.
 *     - `Supplier pending`: The supplier has not decided yet.
 *     - `Supplier confirm`: Confirmed by the supplier.
 *     - `Supplier reject`: Rejected by the supplier.
 *     - `Traveler cancel`: Canceled by the traveler.
 *     - `Unavoidable cancel`: Canceled for an unavoidable reason.
 */
export type OrderStatus = "New" | "Supplier pending" | "Supplier confirm" | "Supplier reject" | "Traveler cancel" | "Unavoidable cancel" | (string & {});
/**
 * @description 200 if the call succeeded (정상 처리 시 200).
 * @constant
 */
export type StatusCode200 = 200;
/** @description The call failed, whatever its HTTP status. */
export interface FailedStatusCode {
    /**
     * @description Why the call failed.
     * @enum {integer}
     */
    status_code: 403 | 404;
}
/** @description A time as `YYYY-MM-DD hh:mm`. Its time zone is undocumented. */
export type ReportedTime = string;
/** @description Why the request failed, in `detail` or, in older versions, in `message`. */
export interface ErrorResponse {
    /** @description The reason, a Korean sentence for people. It may change, so tell errors apart by their status. */
    detail?: string;
    /** @description The reason in older versions. */
    message?: string;
}
/** @description A tour product. An empty value is the text “Void”. */
export interface TourProduct {
    /** @description AX Cloud's identifier of the product. */
    product_code?: string;
    /** @description For example Activity or Tour. */
    category?: string;
    /** @description For example French or Korean. */
    product_listing_language?: string;
    /** @description Yes, No or Void. */
    tour_guide_certification?: string;
    /** @description Yes, No or Void. */
    separate_driver_included?: string;
    /** @description The name of the product. */
    product_name?: string;
    /** @description For example “South Korea - Seoul”. */
    departure_city?: string;
    /** @description For example 도보 (on foot) or 차량 (by car). */
    transportation?: string;
    /** @description How the product can be canceled. */
    cancellation_type?: string;
}
/** @description A page of tour products. Fewer rows than `page_size` end the list. */
export interface TourProductList {
    /** @description 200 if the call succeeded (정상 처리 시 200). */
    status_code: StatusCode200;
    products: TourProduct[];
}
/** @description The current version of a product. */
export interface TourProductUpdate {
    /** @description AX Cloud's identifier of the product. */
    product_code?: string;
    /** @description The title of the product. */
    title?: string;
    /** @description The version of the product. */
    version?: number;
}
/** @description A page of changed products. Fewer rows than `page_size` end the list. */
export interface TourProductUpdateList {
    data: TourProductUpdate[];
}
/** @description A product with its contents and options. */
export interface ProductDetail {
    /** @description 200 if the call succeeded (정상 처리 시 200). */
    status_code: StatusCode200;
    /** @description What travelers have to give, such as `english_name`, each true or false. */
    required_traveler_information?: {
        [key: string]: boolean;
    };
    /** @description The contents of the product (Product의 내용). The page lists more than forty, among them `product_name`, `departure_city`, `main_country_and_city`, `course_main_title`, `product_title_type_1` to `_5`, `thumbnail_type_1` to `_7` and `sub_thumbnail_type_1` to `_5`; an empty value is the text “Void”. */
    contents?: {
        /** @description Further keywords. */
        keyword_others?: string[] | string;
        /** @description Points of interest. */
        poi?: string[] | string;
    } & {
        [key: string]: unknown;
    };
    /** @description The units of sale (Product의 판매 단위). Their fields are undocumented. */
    options?: Record<string, unknown>[];
}
/** @description How the channel sells a product. */
export interface ProductRegistration {
    /** @description The channel's name for each option (채널 옵션 이름), by AX Cloud's option code. All options of the product, with unique names. */
    mapping_data: {
        [key: string]: string;
    };
    /** @description The name that travelers see at the channel (여행자 노출 기준). */
    channel_product_name: string;
    /** @description The URL of the product's page at the channel. */
    channel_product_link: string;
    /** @description The channel's identifier of the product. */
    channel_product_id: string;
}
/** @description A day ticket. An empty value is the text “Void”. */
export interface DayTicketProduct {
    /** @description AX Cloud's identifier of the product. */
    product_code?: string;
    /** @description The title of the product. */
    title?: string;
    /** @description For example Ticket-Day. */
    category?: string;
    /** @description For example Museum. */
    detail_category?: string;
    /** @description The first date of the sale, as `YYYY-MM-DD`. */
    start_date_of_the_sale?: string;
    /** @description The last date of the sale, as `YYYY-MM-DD`. */
    end_date_of_the_sale?: string;
    /** @description How the product can be canceled. */
    cancellation_type?: string;
    /** @description Codes of country and city, such as 52-18. */
    main_country_and_city?: string;
}
/** @description A page of day tickets. Fewer rows than `page_size` end the list. */
export interface DayTicketProductList {
    /** @description 200 if the call succeeded (정상 처리 시 200). */
    status_code: StatusCode200;
    products: DayTicketProduct[];
}
/** @description The prices of an option. */
export interface TourPrice {
    /** @description AX Cloud's identifier of the option. */
    option_code?: string;
    unit_selling_price_usd?: number;
    selling_price_per_person_usd?: number;
    unit_selling_price_krw?: number;
    selling_price_per_person_krw?: number;
}
/** @description The prices of a tour product. */
export interface TourPriceList {
    /** @description 200 if the call succeeded (정상 처리 시 200). */
    status_code: StatusCode200;
    prices?: TourPrice[];
}
/** @description The price of an option. */
export interface DayTicketPrice {
    /** @description AX Cloud's identifier of the option. */
    option_code?: string;
    /** @description The currency of the price, KRW or USD. */
    currency?: string;
    /** @description The price, with five decimals (소수점 5자리). */
    price?: string | number;
}
/** @description The prices of a day ticket. */
export interface DayTicketPriceList {
    /** @description 200 if the call succeeded (정상 처리 시 200). */
    status_code: StatusCode200;
    prices?: DayTicketPrice[];
}
/** @description What is left of an option on one date. Day tickets have no `start_time`, `day_of_the_week`, `is_order` or `min_quantity`. */
export interface InventoryDate {
    /** @description AX Cloud's identifier of the date. */
    inventory_code?: string;
    /** @description The date, as `YYYY-MM-DD`. */
    date?: string;
    /** @description When it starts, as `hh:mm`. */
    start_time?: string;
    /** @description The weekday in English. The page's sample has a wrong one. */
    day_of_the_week?: string;
    is_order?: boolean;
    max_quantity?: number;
    min_quantity?: number;
    remain_quantity?: number;
    ordered_quantity?: number;
}
/** @description The inventory of a product. */
export interface Inventory {
    /** @description 200 if the call succeeded (정상 처리 시 200). */
    status_code: StatusCode200;
    /** @description The dates for sale, by AX Cloud's code of the option. */
    option_codes?: {
        [key: string]: InventoryDate[];
    };
}
/**
 * Format: date-time
 * @description A time in UTC (RFC 3339).
 */
export type UtcTime = string;
/** @description An amount as text with five decimals (소수점 5자리). */
export type AmountText = string;
/** @description What the product requires of travelers (`required_traveler_information`), by its keys. */
export interface AdditionalInformation {
    [key: string]: string;
}
/** @description A ticket and its traveler. */
export interface SoldTicket {
    /** @description The channel's identifier of the ticket. */
    channel_code: string;
    name: string;
    national_code: string;
    phone: string;
    email: string;
    /** @description What the product requires of travelers (`required_traveler_information`), by its keys. */
    additional?: AdditionalInformation;
    extra?: string;
}
/** @description An option that was sold. It becomes an order of AX Cloud. */
export interface SoldOption {
    /** @description The identifier of the mapping of the channel's option to AX Cloud's, from the registration. */
    channel_product_mapping_code: string;
    /** @description AX Cloud's identifier of the option. */
    option_code: string;
    /** @description The units sold. */
    quantity: number;
    /** @description The date of use. It tells which inventory is meant. */
    inventory_at: UtcTime;
    /** @description The price of one unit. */
    unit_selling_price: AmountText;
    /** @description The discount. */
    discount?: AmountText;
    /** @description The kind of discount. */
    discount_method?: string;
    /** @description The final price of the option. */
    amount_price: AmountText;
    /** @description The tickets, one per unit. */
    tickets: SoldTicket[];
}
/**
 * @description The currency of the amounts.
 *
 *     - `KRW`: Won (원화).
 *     - `USD`: US dollars (미국 달러).
 */
export type Currency = "KRW" | "USD" | (string & {});
/** @description The order as the channel has it. Amounts are text with five decimals. */
export interface ChannelOrder {
    /** @description The channel's identifier of the order. In responses it is `channel_order_code`. */
    channel_order_id: string;
    /** @description When the product was sold. */
    purchased_at: UtcTime;
    /** @description When the purchase was requested. */
    purchase_requested_at?: UtcTime;
    /** @description When the reservation was made. */
    reserved_at?: UtcTime;
    /** @description When the reservation was requested. */
    reservation_requested_at?: UtcTime;
    /** @description The sum of the prices of all tickets. */
    sub_total: AmountText;
    /** @description The kind of discount on the whole order. */
    discount_method?: string;
    /** @description The discount on the whole order. */
    discount?: AmountText;
    /** @description The price to be paid. */
    total: AmountText;
    /**
     * @description New, for a new order (새 주문).
     * @enum {string}
     */
    status: "New";
    is_voucher: boolean;
    /** @description A further comment. */
    comment?: string;
    /**
     * @description The currency of the amounts.
     *
     *     - `KRW`: Won (원화).
     *     - `USD`: US dollars (미국 달러).
     */
    currency: Currency;
}
/** @description The purchaser (구매자에 대한 정보). */
export interface Purchaser {
    is_required_more_information: boolean;
    name: string;
    national_code: string;
    phone: string;
    email: string;
    /** @description What the product requires of travelers (`required_traveler_information`), by its keys. */
    additional?: AdditionalInformation;
    extra: string;
}
/** @description A traveler. */
export interface Traveler {
    name: string;
    national_code: string;
    phone: string;
    email: string;
    /** @description What the product requires of travelers (`required_traveler_information`), by its keys. */
    additional?: AdditionalInformation;
    extra?: string;
}
/** @description An order that the channel sold. */
export interface OrderCreation {
    /** @description The options sold (팔린 상품 옵션의 목록). */
    options: SoldOption[];
    /** @description The order as the channel has it. Amounts are text with five decimals. */
    order: ChannelOrder;
    /** @description The purchaser (구매자에 대한 정보). */
    purchaser: Purchaser;
    /** @description The representative traveler. If there is none, repeat the purchaser. */
    representative: Traveler;
}
/**
 * @description The status of a ticket. It is spelled “canceled”, an order's status “cancel”.
 *
 *     - `New`: Not used.
 *     - `Used`: Used.
 *     - `Traveler canceled`: Canceled by the traveler.
 *     - `Supplier canceled`: Canceled by the supplier.
 */
export type TicketStatus = "New" | "Used" | "Traveler canceled" | "Supplier canceled" | (string & {});
/** @description A ticket of the order. */
export interface CreatedTicket {
    /** @description AX Cloud's identifier of the ticket. */
    ax_ticket_code?: string;
    /**
     * @description The status of a ticket. It is spelled “canceled”, an order's status “cancel”.
     *
     *     - `New`: Not used.
     *     - `Used`: Used.
     *     - `Traveler canceled`: Canceled by the traveler.
     *     - `Supplier canceled`: Canceled by the supplier.
     */
    ax_ticket_status?: TicketStatus;
    /** @description The older name of `ax_ticket_code`. */
    ticket_code?: string;
    /** @description The older name of `ax_ticket_status`. */
    ticket_status?: TicketStatus;
}
/** @description AX Cloud's order for an option. */
export interface CreatedOption {
    /** @description AX Cloud's identifier of the option. */
    option_code?: string;
    /** @description The older name of `option_code`. */
    dc_code?: string;
    /** @description The date of use. */
    inventory_at?: string;
    /** @description The older name of `inventory_at`. */
    use_date?: string;
    /** @description AX Cloud's identifier of the order. */
    ax_order_code?: string;
    /**
     * @description The status of an order. Tickets have statuses of their own, spelled “canceled” instead of “cancel”.
     *
     *     - `New`: A new order.
     *     - `Supplier pending`: The supplier has not decided yet.
     *     - `Supplier confirm`: Confirmed by the supplier.
     *     - `Supplier reject`: Rejected by the supplier.
     *     - `Traveler cancel`: Canceled by the traveler.
     *     - `Unavoidable cancel`: Canceled for an unavoidable reason.
     */
    ax_order_status?: OrderStatus;
    /** @description The units sold. */
    quantity?: number | string;
    tickets?: CreatedTicket[];
}
/** @description The created order. Its options are in `options` or, with older names, in `depth_combinations`. */
export interface CreatedOrder {
    /** @description The channel's identifier of the order. */
    channel_order_code: string;
    /**
     * @description The status of an order. Tickets have statuses of their own, spelled “canceled” instead of “cancel”.
     *
     *     - `New`: A new order.
     *     - `Supplier pending`: The supplier has not decided yet.
     *     - `Supplier confirm`: Confirmed by the supplier.
     *     - `Supplier reject`: Rejected by the supplier.
     *     - `Traveler cancel`: Canceled by the traveler.
     *     - `Unavoidable cancel`: Canceled for an unavoidable reason.
     */
    channel_order_status?: OrderStatus;
    options?: CreatedOption[];
    /** @description The older name of `options`. */
    depth_combinations?: CreatedOption[];
}
/** @description The created order in an envelope. Any other `status_code` means that the call failed. */
export interface CreatedOrderEnvelope {
    /**
     * @description 201 if the call succeeded.
     * @constant
     */
    status_code: 201;
    /** @description The created order. Its options are in `options` or, with older names, in `depth_combinations`. */
    data: CreatedOrder;
}
/** @description The created order, flat or in an envelope. */
export type OrderCreationResponse = CreatedOrder | CreatedOrderEnvelope;
/** @description The status of an order, in `ax_order_status` or, in older versions, in `status`. */
export interface OrderConfirmation {
    /** @description The channel's identifier of the order (채널에서의 주문 식별자). */
    channel_order_code?: string;
    /** @description AX Cloud's identifier of the order (AX의 주문 식별자). */
    ax_order_code: string;
    /**
     * @description The status of an order. Tickets have statuses of their own, spelled “canceled” instead of “cancel”.
     *
     *     - `New`: A new order.
     *     - `Supplier pending`: The supplier has not decided yet.
     *     - `Supplier confirm`: Confirmed by the supplier.
     *     - `Supplier reject`: Rejected by the supplier.
     *     - `Traveler cancel`: Canceled by the traveler.
     *     - `Unavoidable cancel`: Canceled for an unavoidable reason.
     */
    ax_order_status?: OrderStatus;
    /** @description The older name of `ax_order_status`. */
    status?: OrderStatus;
    /** @description A comment on the status (주문 상태에 대한 주석). */
    comment?: string;
}
/** @description The status of an order in an envelope. Any other `status_code` means that the call failed. */
export interface OrderConfirmationEnvelope {
    /** @description 200 if the call succeeded (정상 처리 시 200). */
    status_code: StatusCode200;
    data: OrderConfirmation[];
}
/** @description The status of an order, flat or in an envelope with a list of one. */
export type OrderConfirmationResponse = OrderConfirmation | OrderConfirmationEnvelope;
/**
 * @description The order status to set (취소하고자 하는 주문 상태).
 *
 *     - `New`: A new order (새 주문).
 *     - `Traveler cancel`: Canceled by the traveler (여행자 취소).
 *     - `Unavoidable cancel`: Canceled for an unavoidable reason (불가피한 취소).
 * @enum {string}
 */
export type RequestedOrderStatus = "New" | "Traveler cancel" | "Unavoidable cancel";
/** @description The two statuses to set, one for each side. */
export interface TourOrderCancellation {
    /** @description The order's new status at AX Cloud (AX 내부 주문 상태). */
    ax_status: RequestedOrderStatus;
    /** @description The order's new status at the channel (채널 내부 주문 상태). */
    channel_status: RequestedOrderStatus;
    /** @description A comment to leave with the change (상태 변경 시 남길 주석). */
    comment?: string;
}
/** @description A canceled order. */
export interface CanceledOrder {
    /** @description The channel's identifier of the canceled order. */
    channel_order_code?: string;
    /** @description The status of the canceled order at the channel. */
    channel_order_status?: OrderStatus;
    /** @description AX Cloud's identifier of the canceled order. */
    ax_order_code: string;
    /** @description The status of the canceled order at AX Cloud. */
    ax_order_status?: OrderStatus;
}
/** @description The canceled order in an envelope. Any other `status_code` means that the call failed. */
export interface CanceledOrderEnvelope {
    /** @description 200 if the call succeeded (정상 처리 시 200). */
    status_code: StatusCode200;
    /** @description A canceled order. */
    data: CanceledOrder;
}
/** @description The canceled order, flat or in an envelope. */
export type OrderCancellationResponse = CanceledOrder | CanceledOrderEnvelope;
/**
 * @description The ticket status to set. It is spelled “canceled”, an order's status “cancel”.
 *
 *     - `New`: A new ticket (새 티켓).
 *     - `Traveler canceled`: Canceled by the traveler (여행자 취소).
 * @enum {string}
 */
export type RequestedTicketStatus = "New" | "Traveler canceled";
/** @description The status to set. */
export interface TicketCancellation {
    /**
     * @description The ticket status to set. It is spelled “canceled”, an order's status “cancel”.
     *
     *     - `New`: A new ticket (새 티켓).
     *     - `Traveler canceled`: Canceled by the traveler (여행자 취소).
     */
    status: RequestedTicketStatus;
    /** @description A comment to leave with the cancellation (취소 시 남길 주석). */
    comment?: string;
}
/** @description A canceled ticket and its order. */
export interface CanceledTicket {
    /** @description The channel's identifier of the ticket's order. */
    channel_order_code?: string;
    /** @description AX Cloud's identifier of the ticket's order. */
    ax_order_code?: string;
    /** @description The status of the ticket's order at AX Cloud. */
    ax_order_status?: OrderStatus;
    /** @description AX Cloud's identifier of the ticket. */
    ax_ticket_code: string;
    /**
     * @description The status of a ticket. It is spelled “canceled”, an order's status “cancel”.
     *
     *     - `New`: Not used.
     *     - `Used`: Used.
     *     - `Traveler canceled`: Canceled by the traveler.
     *     - `Supplier canceled`: Canceled by the supplier.
     */
    ax_ticket_status?: TicketStatus;
}
/** @description The canceled ticket in an envelope. Any other `status_code` means that the call failed. */
export interface CanceledTicketEnvelope {
    /** @description 200 if the call succeeded (정상 처리 시 200). */
    status_code: StatusCode200;
    /** @description A canceled ticket and its order. */
    data: CanceledTicket;
}
/** @description The canceled ticket, flat or in an envelope. */
export type TicketCancellationResponse = CanceledTicket | CanceledTicketEnvelope;
/** @description The status to set. */
export interface DayTicketOrderCancellation {
    /** @description The order's new status at the channel (채널 내부 주문 상태). */
    channel_status: RequestedOrderStatus;
    /** @description A comment to leave with the change (상태 변경 시 남길 주석). */
    comment?: string;
}
/**
 * @description The scale of the score.
 *
 *     - `ZERO_FIVE_STAR`: From 0 to 5.
 *     - `ONE_FIVE_STAR`: From 1 to 5.
 *     - `GOOD_OR_BAD`: 0 or 1.
 *     - `NO_SCORE`: No score.
 * @enum {string}
 */
export type ScoreType = "ZERO_FIVE_STAR" | "ONE_FIVE_STAR" | "GOOD_OR_BAD" | "NO_SCORE";
/** @description A review of a tour product. */
export interface TourReview {
    /** @description AX Cloud's identifier of the option. */
    option_code?: string;
    /** @description The channel's identifier of the review. */
    review_code: string;
    /**
     * @description The scale of the score.
     *
     *     - `ZERO_FIVE_STAR`: From 0 to 5.
     *     - `ONE_FIVE_STAR`: From 1 to 5.
     *     - `GOOD_OR_BAD`: 0 or 1.
     *     - `NO_SCORE`: No score.
     */
    score_type: ScoreType;
    /** @description The score on the scale of `score_type`. Required unless that is NO_SCORE. */
    score?: number;
    /** @description The title. */
    title: string;
    /** @description The text. */
    body?: string;
    /** @description A time as `YYYY-MM-DD hh:mm`. Its time zone is undocumented. */
    reviewed_at: ReportedTime;
}
/** @description A review of a day ticket. */
export interface DayTicketReview {
    /** @description The channel's identifier of the order. */
    channel_order_code?: string;
    /** @description The scale of the score. */
    review_score_type: string;
    /** @description The score from 0 to 100. Required unless `review_score_type` is NO_SCORE. */
    review_score?: number;
    /** @description The title. */
    title?: string;
    /** @description The text. */
    body: string;
    /** @description A time as `YYYY-MM-DD hh:mm`. Its time zone is undocumented. */
    reviewed_at: ReportedTime;
    reviewer_info?: {
        name?: string;
        phone?: string;
        email?: string;
    };
}
/** @description A question on a tour product. */
export interface TourQuestion {
    /** @description The channel's identifier of the question. A UUID of version 4 is recommended. */
    question_code: string;
    /** @description AX Cloud's identifier of the option. */
    option_code?: string;
    /** @description The title. */
    title: string;
    /** @description The text. */
    body?: string;
    /** @description Whether everybody can read it. */
    is_public: boolean;
    /** @description A time as `YYYY-MM-DD hh:mm`. Its time zone is undocumented. */
    quested_at: ReportedTime;
}
/** @description The created question. */
export interface CreatedQuestion {
    /** @description The channel's identifier of the question. */
    question_code: string;
}
/** @description What is wrong, by field. Seen once, with one text per field. */
export interface FieldErrors {
    [key: string]: string | string[];
}
export interface ListTourProductsInput {
    /**
     * @description The page, from 1.
     * @default 1
     */
    page?: number;
    /**
     * @description The number of rows per page.
     * @default 25
     */
    page_size?: number;
}
export interface ListTourProductUpdatesInput {
    /**
     * @description The page, from 1.
     * @default 1
     */
    page?: number;
    /**
     * @description The number of rows per page.
     * @default 25
     */
    page_size?: number;
}
export interface GetTourProductInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
}
export interface RegisterTourProductInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
    /** @description The channel's name for each option (채널 옵션 이름), by AX Cloud's option code. All options of the product, with unique names. */
    mapping_data: {
        [key: string]: string;
    };
    /** @description The name that travelers see at the channel (여행자 노출 기준). */
    channel_product_name: string;
    /** @description The URL of the product's page at the channel. */
    channel_product_link: string;
    /** @description The channel's identifier of the product. */
    channel_product_id: string;
}
export interface ListDayTicketProductsInput {
    /**
     * @description The page, from 1.
     * @default 1
     */
    page?: number;
    /**
     * @description The number of rows per page.
     * @default 25
     */
    page_size?: number;
}
export interface GetDayTicketProductInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
}
export interface RegisterDayTicketProductInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
    /** @description The channel's name for each option (채널 옵션 이름), by AX Cloud's option code. All options of the product, with unique names. */
    mapping_data: {
        [key: string]: string;
    };
    /** @description The name that travelers see at the channel (여행자 노출 기준). */
    channel_product_name: string;
    /** @description The URL of the product's page at the channel. */
    channel_product_link: string;
    /** @description The channel's identifier of the product. */
    channel_product_id: string;
}
export interface GetTourPricesInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
}
export interface GetDayTicketPricesInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
}
export interface GetTourInventoryInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
    /**
     * @description The page, from 1.
     * @default 1
     */
    page?: number;
    /**
     * @description The number of rows per page.
     * @default 25
     */
    page_size?: number;
}
export interface GetDayTicketInventoryInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
    /**
     * @description The page, from 1.
     * @default 1
     */
    page?: number;
    /**
     * @description The number of rows per page.
     * @default 25
     */
    page_size?: number;
}
export interface GetTourOrderInput {
    /** @description AX Cloud's identifier of the order. */
    ax_order_code: string;
}
export interface CancelTourOrderInput {
    /** @description AX Cloud's identifier of the order. */
    ax_order_code: string;
    /** @description The order's new status at AX Cloud (AX 내부 주문 상태). */
    ax_status: RequestedOrderStatus;
    /** @description The order's new status at the channel (채널 내부 주문 상태). */
    channel_status: RequestedOrderStatus;
    /** @description A comment to leave with the change (상태 변경 시 남길 주석). */
    comment?: string;
}
export interface CancelTourOrderTicketInput {
    /** @description AX Cloud's identifier of the order. */
    ax_order_code: string;
    /** @description AX Cloud's identifier of the ticket. */
    ticket_code: string;
    /**
     * @description The ticket status to set. It is spelled “canceled”, an order's status “cancel”.
     *
     *     - `New`: A new ticket (새 티켓).
     *     - `Traveler canceled`: Canceled by the traveler (여행자 취소).
     */
    status: RequestedTicketStatus;
    /** @description A comment to leave with the cancellation (취소 시 남길 주석). */
    comment?: string;
}
export interface GetDayTicketOrderInput {
    /** @description AX Cloud's identifier of the order. */
    ax_order_code: string;
}
export interface CancelDayTicketOrderInput {
    /** @description AX Cloud's identifier of the order. */
    ax_order_code: string;
    /** @description The order's new status at the channel (채널 내부 주문 상태). */
    channel_status: RequestedOrderStatus;
    /** @description A comment to leave with the change (상태 변경 시 남길 주석). */
    comment?: string;
}
export interface CancelDayTicketOrderTicketInput {
    /** @description AX Cloud's identifier of the order. */
    ax_order_code: string;
    /** @description AX Cloud's identifier of the ticket. */
    ticket_code: string;
    /**
     * @description The ticket status to set. It is spelled “canceled”, an order's status “cancel”.
     *
     *     - `New`: A new ticket (새 티켓).
     *     - `Traveler canceled`: Canceled by the traveler (여행자 취소).
     */
    status: RequestedTicketStatus;
    /** @description A comment to leave with the cancellation (취소 시 남길 주석). */
    comment?: string;
}
export interface CreateTourReviewInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
    /** @description AX Cloud's identifier of the option. */
    option_code?: string;
    /** @description The channel's identifier of the review. */
    review_code: string;
    /**
     * @description The scale of the score.
     *
     *     - `ZERO_FIVE_STAR`: From 0 to 5.
     *     - `ONE_FIVE_STAR`: From 1 to 5.
     *     - `GOOD_OR_BAD`: 0 or 1.
     *     - `NO_SCORE`: No score.
     */
    score_type: ScoreType;
    /** @description The score on the scale of `score_type`. Required unless that is NO_SCORE. */
    score?: number;
    /** @description The title. */
    title: string;
    /** @description The text. */
    body?: string;
    /** @description A time as `YYYY-MM-DD hh:mm`. Its time zone is undocumented. */
    reviewed_at: ReportedTime;
}
export interface CreateDayTicketReviewInput {
    /** @description AX Cloud's identifier of the product. */
    product_id: string;
    /** @description The channel's identifier of the order. */
    channel_order_code?: string;
    /** @description The scale of the score. */
    review_score_type: string;
    /** @description The score from 0 to 100. Required unless `review_score_type` is NO_SCORE. */
    review_score?: number;
    /** @description The title. */
    title?: string;
    /** @description The text. */
    body: string;
    /** @description A time as `YYYY-MM-DD hh:mm`. Its time zone is undocumented. */
    reviewed_at: ReportedTime;
    reviewer_info?: {
        name?: string;
        phone?: string;
        email?: string;
    };
}
export interface CreateTourQuestionInput {
    /** @description AX Cloud's identifier of the product. */
    product_code: string;
    /** @description The channel's identifier of the question. A UUID of version 4 is recommended. */
    question_code: string;
    /** @description AX Cloud's identifier of the option. */
    option_code?: string;
    /** @description The title. */
    title: string;
    /** @description The text. */
    body?: string;
    /** @description Whether everybody can read it. */
    is_public: boolean;
    /** @description A time as `YYYY-MM-DD hh:mm`. Its time zone is undocumented. */
    quested_at: ReportedTime;
}
