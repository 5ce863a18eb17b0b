// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
export interface paths {
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
         * @description Deletes the sub-brand (하위 브랜드) with the shop's code.
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
         * @description Gets the sub-brand (하위 브랜드) with CREMA's id.
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
export interface components {
    schemas: {
        ShopCode: ShopCode;
        AuthenticationFailure: AuthenticationFailure;
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
        SubBrand: SubBrand;
        SubBrandList: SubBrandList;
        SubBrandInput: SubBrandInput;
        SubBrandChanges: SubBrandChanges;
        AccessTokenRequest: AccessTokenRequest;
        AccessToken: AccessToken;
        ListUnpaidOrdersInput: ListUnpaidOrdersInput;
        GetUnpaidOrderInput: GetUnpaidOrderInput;
        UpdateUnpaidOrderInput: UpdateUnpaidOrderInput;
        DeleteUnpaidOrderInput: DeleteUnpaidOrderInput;
        ListSubBrandsInput: ListSubBrandsInput;
        GetSubBrandInput: GetSubBrandInput;
        UpdateSubBrandInput: UpdateSubBrandInput;
        DeleteSubBrandInput: DeleteSubBrandInput;
        GetSubBrandByIdInput: GetSubBrandByIdInput;
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
        Id: number;
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
         * @description The number of rows per page, at most 100.
         * @example 30
         */
        Limit: number;
        /**
         * @description The page number, from 1. The number of the last page is in the `Link` header, under `rel="last"`.
         * @example 1
         */
        Page: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The last page (`rel="last"`) and the next page (`rel="next"`) of a list.
         * @example <https://api.cre.ma/v1/sub_brands?page=2>; rel="last", <https://api.cre.ma/v1/sub_brands?page=2>; rel="next"
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
}
/** @description The shop's identifier. */
export type ShopCode = string;
/** @description The body of a 401, as far as it is known. */
export interface AuthenticationFailure {
    /** @description What went wrong. Its type and its values are undocumented. */
    error?: unknown;
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
    id: number;
}
