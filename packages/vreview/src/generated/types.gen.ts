// Generated from specs/vreview/openapi.yaml by `npm run generate vreview`. Do not edit.
export interface paths {
    "/api/v1/orders/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an order
         * @description Registers an order with its orderer and its items. V-Review's chatbot uses them.
         *
         *     Not safe to retry: the page does not say what a second order with the same `id` does.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
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
         * Update the orderer of an order
         * @description Replaces the name and the phone number of the person who placed an order (주문자). Send both, even if only one has changed: the page marks both as required, and V-Review needs both for its chatbot.
         *
         *     Safe to retry: both fields are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateOrder"];
        trace?: never;
    };
    "/api/v1/orders/{id}/shipments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the shipments of an order
         * @description Gives V-Review's chatbot the tracking number (송장번호) of items of an order, which it then tracks. The shipment is made later; `getShipmentStatus` reads the state of what waits.
         *
         *     Not safe to retry: the page does not say what a second shipment with the same tracking number does.
         */
        post: operations["createShipments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/": {
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
         * Update a product
         * @description Changes the name or the picture of a product in the messages of V-Review's chatbot. V-Review also renews its products once a week; which of the two wins is undocumented.
         *
         *     Safe to retry: the fields are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/api/v1/rewards/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rewards
         * @description Lists the rewards (적립금) for reviews uploaded to V-Review from one day to another. How many rows a response has at most is undocumented, and there is no parameter for a page.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["listRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shipments/status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of waiting shipments
         * @description Reads the state of the requests to create shipments that wait to be carried out (대기 상태). It takes no identifier, so it seems to be about all requests of the key.
         *
         *     Safe to retry: it only reads.
         */
        get: operations["getShipmentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AuthenticationFailure: AuthenticationFailure;
        ValidationFailure: ValidationFailure;
        ValidationErrorItem: ValidationErrorItem;
        recipient_name: recipient_name;
        recipient_cellphone: recipient_cellphone;
        OrderedProduct: OrderedProduct;
        NewOrderItem: NewOrderItem;
        NewOrder: NewOrder;
        Orderer: Orderer;
        NewShipment: NewShipment;
        ProductChanges: ProductChanges;
        UpdateOrderInput: UpdateOrderInput;
        CreateShipmentsInput: CreateShipmentsInput;
        UpdateProductInput: UpdateProductInput;
        ListRewardsInput: ListRewardsInput;
    };
    responses: {
        /** @description Success. The part of the page that shows the response could not be read. */
        Undocumented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
            };
        };
        /** @description The Authorization header is missing, malformed or not valid. `detail` says which. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationFailure;
            };
        };
        /** @description The request body is not valid. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationFailure;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The order to register. */
        requestBody: {
            content: {
                "application/json": NewOrder;
            };
        };
        responses: {
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's unique identifier of the order, the `id` with which the order was created.
                 * @example 20261102-0000123
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The orderer's new name and phone number. */
        requestBody: {
            content: {
                "application/json": Orderer;
            };
        };
        responses: {
            /** @description The orderer was updated (수정 완료). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    createShipments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's unique identifier of the order, the `id` with which it was created.
                 * @example 20261102-0000123
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The shipment of one or more items. */
        requestBody: {
            content: {
                "application/json": NewShipment;
            };
        };
        responses: {
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The shop's unique identifier of the product.
                 * @example product-1
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": ProductChanges;
            };
        };
        responses: {
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    listRewards: {
        parameters: {
            query: {
                /**
                 * @description The first day, `YYYY-MM-DD`. Rewards of this day are included.
                 * @example 2026-11-01
                 */
                start_date: string;
                /**
                 * @description The last day, `YYYY-MM-DD`. It may be the first day.
                 * @example 2026-11-30
                 */
                end_date: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableEntity"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
    getShipmentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["Unauthorized"];
            "2XX": components["responses"]["Undocumented"];
        };
    };
}
/** @description Why the Authorization header was rejected. */
export interface AuthenticationFailure {
    /**
     * @description Which part of the header was rejected. Texts other than these four are possible.
     *
     *     - `Authorization header required.`: The Authorization header is missing.
     *     - `Authorization header was invalid.`: The Authorization header is malformed.
     *     - `Access key id was invalid.`: The access key ID is not valid.
     *     - `Secret access key was invalid.`: The secret access key is not valid.
     */
    detail?: "Authorization header required." | "Authorization header was invalid." | "Access key id was invalid." | "Secret access key was invalid." | (string & {});
}
/** @description What is not valid in the request body. */
export interface ValidationFailure {
    /** @description The errors found. */
    detail?: ValidationErrorItem[];
}
/** @description One error in the request body. */
export interface ValidationErrorItem {
    /** @description The location of the error, from the outside in. */
    loc?: (string | number)[];
    /** @description What is wrong, a sentence for people. */
    msg?: string;
    /** @description The kind of error. The page lists no values. */
    type?: string;
}
/** @description The orderer's name (주문자의 성명), not that of the parcel's recipient. Required for V-Review's chatbot. */
export type recipient_name = string;
/** @description The orderer's phone number (주문자의 전화번호). Required for V-Review's chatbot, which sends its messages to the KakaoTalk account of this number. */
export type recipient_cellphone = string;
/** @description The product of an item, which V-Review keeps in its database. */
export interface OrderedProduct {
    /** @description The shop's unique identifier of the product. */
    id: string;
    /** @description The product's name (상품 이름). */
    name?: string;
    /** @description The address of the product's picture. */
    image_url?: string;
}
/** @description An item of an order (주문 품목). */
export interface NewOrderItem {
    /** @description The shop's unique identifier of the item. A shipment names it. */
    id: string;
    /** @description The product of an item, which V-Review keeps in its database. */
    product: OrderedProduct;
    /** @description The chosen options of the product. */
    product_option?: string[];
}
/** @description An order to register. */
export interface NewOrder {
    /** @description The shop's unique identifier of the order. */
    id: string;
    /** @description The shop's identifier of the member who ordered. Without it, the order is a guest's (비회원), who gets no reward (적립금). */
    member_id?: string;
    /** @description The orderer's name (주문자의 성명), not that of the parcel's recipient. Required for V-Review's chatbot. */
    recipient_name: recipient_name;
    /** @description The orderer's phone number (주문자의 전화번호). Required for V-Review's chatbot, which sends its messages to the KakaoTalk account of this number. */
    recipient_cellphone: recipient_cellphone;
    /** @description The items of the order (주문 품목). */
    items: NewOrderItem[];
}
/** @description The person who placed the order (주문자). */
export interface Orderer {
    /** @description The orderer's name (주문자의 성명), not that of the parcel's recipient. Required for V-Review's chatbot. */
    recipient_name: string;
    /** @description The orderer's phone number (주문자의 전화번호). Required for V-Review's chatbot, which sends its messages to the KakaoTalk account of this number. */
    recipient_cellphone: string;
}
/** @description The tracking number of items of an order. */
export interface NewShipment {
    /** @description The shop's identifiers of the items. The tracking number holds for all of them. */
    order_item_ids: string[];
    /** @description The code of the carrier (배송업체). The page refers to a list of codes that could not be read. */
    company_code: string;
    /** @description The tracking number (송장번호). */
    tracking_number: string;
}
/** @description The fields of a product to change. */
export interface ProductChanges {
    /** @description The product's name (상품 이름). */
    name?: string;
    /** @description The address of the product's picture. */
    image_url?: string;
}
export interface UpdateOrderInput {
    /** @description The shop's unique identifier of the order, the `id` with which the order was created. */
    id: string;
    /** @description The orderer's name (주문자의 성명), not that of the parcel's recipient. Required for V-Review's chatbot. */
    recipient_name: string;
    /** @description The orderer's phone number (주문자의 전화번호). Required for V-Review's chatbot, which sends its messages to the KakaoTalk account of this number. */
    recipient_cellphone: string;
}
export interface CreateShipmentsInput {
    /** @description The shop's unique identifier of the order, the `id` with which it was created. */
    id: string;
    /** @description The shop's identifiers of the items. The tracking number holds for all of them. */
    order_item_ids: string[];
    /** @description The code of the carrier (배송업체). The page refers to a list of codes that could not be read. */
    company_code: string;
    /** @description The tracking number (송장번호). */
    tracking_number: string;
}
export interface UpdateProductInput {
    /** @description The shop's unique identifier of the product. */
    id: string;
    /** @description The product's name (상품 이름). */
    name?: string;
    /** @description The address of the product's picture. */
    image_url?: string;
}
export interface ListRewardsInput {
    /**
     * Format: date
     * @description The first day, `YYYY-MM-DD`. Rewards of this day are included.
     */
    start_date: string;
    /**
     * Format: date
     * @description The last day, `YYYY-MM-DD`. It may be the first day.
     */
    end_date: string;
}
