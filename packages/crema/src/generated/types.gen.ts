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
         * List unpaid orders, or get the one of an order code
         * @description Two documented reads share this path and method. Without `order_code` it lists unpaid orders page by page and answers an array; with `order_code` it gets the one unpaid order of that order and answers an object.
         *
         *     Idempotent: it only reads.
         */
        get: operations["readUnpaidOrders"];
        put?: never;
        /**
         * Create an unpaid order
         * @description Registers a new unpaid bank-transfer order (미입금 무통장 주문) for an order that CREMA already knows through `/v1/orders`. Register the Order and its SubOrders before.
         *
         *     Not idempotent: what a second POST with the same `order_code` does is not documented. It may be refused, change the first one or add another, so a call that may have arrived must not be sent again blindly; read the order code first.
         */
        post: operations["createUnpaidOrder"];
        /**
         * Delete an unpaid order
         * @description Deletes the unpaid order of an order code.
         *
         *     Idempotent: after the first delete there is nothing left that a second one could delete. Its answer may differ, since what CREMA says to a code without an unpaid order is not documented: an error on a repeated delete can mean that the first one had worked.
         */
        delete: operations["deleteUnpaidOrder"];
        options?: never;
        head?: never;
        /**
         * Change an unpaid order
         * @description Changes the given fields of the unpaid order of an order code; what is left out stays as it is.
         *
         *     Idempotent: each field is set to a given value, never added to, so the same request sent twice leaves what it leaves once. (It can still undo a change that somebody else made in between.)
         */
        patch: operations["updateUnpaidOrder"];
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
         * @description Issues the access token (승인 토큰) that every other call needs, for the APP_ID and SECRET of an app. By a public summary of the vendor's documentation an app is given its rights endpoint by endpoint and method by method.
         *
         *     Idempotent: it issues a token and changes no data; a token that got lost on the way is never used. Whether a new token ends an older one is not known, so the newest is the one to use.
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
        OrderCode: OrderCode;
        UnpaidOrder: UnpaidOrder;
        UnpaidOrderList: UnpaidOrderList;
        UnpaidOrderListOrOne: UnpaidOrderListOrOne;
        NewUnpaidOrder: NewUnpaidOrder;
        UnpaidOrderChanges: UnpaidOrderChanges;
        BankName: BankName;
        BankAccountNumber: BankAccountNumber;
        AccountHolder: AccountHolder;
        SenderName: SenderName;
        UnpaidAmount: UnpaidAmount;
        AccessTokenRequest: AccessTokenRequest;
        AccessToken: AccessToken;
        AuthenticationFailure: AuthenticationFailure;
        ListUnpaidOrdersInput: ListUnpaidOrdersInput;
        GetUnpaidOrderInput: GetUnpaidOrderInput;
        UpdateUnpaidOrderInput: UpdateUnpaidOrderInput;
        DeleteUnpaidOrderInput: DeleteUnpaidOrderInput;
    };
    responses: {
        /** @description Unauthorized. The access token is missing, wrong or expired. The body is not documented and may be empty. */
        AccessTokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationFailure;
            };
        };
        /** @description Unauthorized. The pair of APP_ID and SECRET was not accepted. The body is not documented and may be empty. */
        CredentialsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationFailure;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description The pages of the list. `rel="last"` is to tell the number of the last page, `rel="next"` the next one. Only a list has it.
         * @example <https://api.cre.ma/v1/unpaid_orders>; rel="last", <https://api.cre.ma/v1/unpaid_orders&page=2>; rel="next"
         */
        Link: string;
        /**
         * @description Where the vendor says the entry is. It is the address of the list.
         * @example https://api.cre.ma/v1/unpaid_orders
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
                 * @description The order whose unpaid order is wanted (주문 식별자). Required to get a single one; left out to list.
                 * @example order-391837
                 */
                order_code?: OrderCode;
                /**
                 * @description How many unpaid orders one page holds, at most 100.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description The page to read, counted from 1. The last one is written in the `Link` header of the answer, under `rel="last"`.
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
            /** @description OK. Without `order_code` the page of unpaid orders, with it the one unpaid order. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnpaidOrderListOrOne;
                };
            };
            401: components["responses"]["AccessTokenRefused"];
        };
    };
    createUnpaidOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The unpaid order to register. */
        requestBody: {
            content: {
                "application/json": NewUnpaidOrder;
                "application/x-www-form-urlencoded": NewUnpaidOrder;
            };
        };
        responses: {
            /** @description Created. The body is the unpaid order as CREMA now keeps it. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnpaidOrder;
                };
            };
            401: components["responses"]["AccessTokenRefused"];
        };
    };
    deleteUnpaidOrder: {
        parameters: {
            query: {
                /**
                 * @description The order whose unpaid order is deleted.
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
            /** @description No Content. The unpaid order was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["AccessTokenRefused"];
        };
    };
    updateUnpaidOrder: {
        parameters: {
            query: {
                /**
                 * @description The order whose unpaid order is changed.
                 * @example order-391837
                 */
                order_code: OrderCode;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": UnpaidOrderChanges;
                "application/x-www-form-urlencoded": UnpaidOrderChanges;
            };
        };
        responses: {
            /** @description No Content. The unpaid order was changed. */
            204: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized. The access token is missing, wrong or expired, and nothing was changed. The body is not documented and may be empty. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuthenticationFailure;
                };
            };
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
            /** @description OK. The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessToken;
                };
            };
            401: components["responses"]["CredentialsRefused"];
        };
    };
}
/** @description The shop's own identifier of an order: the `code` that was registered through `/v1/orders`. */
export type OrderCode = string;
/** @description An order to be paid by bank transfer that is not paid yet (미입금 무통장 주문). */
export interface UnpaidOrder {
    /** @description CREMA's identifier of the unpaid order. */
    id: string;
    /** @description CREMA's identifier of the order. Not accepted as a key anywhere on this page. */
    order_id: string;
    /** @description The shop's identifier of the order: the `code` of `/v1/orders`. */
    order_code: string;
    /** @description The bank to pay to (입금 은행). */
    bank_name: string;
    /** @description The account to pay to (입금 계좌 번호), as it was registered, hyphens included. */
    bank_account_no: string;
    /** @description The holder of the account (예금주), or who receives the money. Not the recipient of a parcel. */
    recipient_name: string;
    /** @description Who is to send the money (입금자명). */
    sender_name: string;
    /** @description The amount not paid yet (미입금액), as digits in a string. To judge by the samples it is in whole won, in spite of the name; see the discrepancies. */
    unpaid_price_cents: string;
    /**
     * Format: date-time
     * @description When the entry was made, with the offset of Korea.
     */
    created_at: string;
    /**
     * Format: date-time
     * @description When the entry was last changed, with the offset of Korea.
     */
    updated_at: string;
}
/** @description One page of unpaid orders. */
export type UnpaidOrderList = UnpaidOrder[];
/** @description An array without `order_code` in the query, an object with it. */
export type UnpaidOrderListOrOne = UnpaidOrderList | UnpaidOrder;
/** @description An unpaid order to register. */
export interface NewUnpaidOrder {
    /** @description The shop's own identifier of an order: the `code` that was registered through `/v1/orders`. */
    order_code: OrderCode;
    /** @description The name of the bank to pay to (입금 은행의 이름). */
    bank_name: BankName;
    /** @description The number of the account to pay to (입금 계좌 번호). */
    bank_account_no: BankAccountNumber;
    /** @description The holder of the account (예금주), or the name of who receives the money (입금 받는 사람). The name `recipient_name` does not mean the recipient of a parcel. */
    recipient_name: AccountHolder;
    /** @description The name under which the money is sent (입금자명). */
    sender_name: SenderName;
    /** @description The amount not paid yet (미입금액). To judge by the vendor's samples it is in whole won, in spite of `_cents` in the name; see the discrepancies of `UnpaidOrder.unpaid_price_cents`. Answers carry it as a string. */
    unpaid_price_cents: UnpaidAmount;
}
/** @description The fields of an unpaid order to change; what is left out stays as it is. */
export interface UnpaidOrderChanges {
    /** @description The name of the bank to pay to (입금 은행의 이름). */
    bank_name?: BankName;
    /** @description The number of the account to pay to (입금 계좌 번호). */
    bank_account_no?: BankAccountNumber;
    /** @description The holder of the account (예금주), or the name of who receives the money (입금 받는 사람). The name `recipient_name` does not mean the recipient of a parcel. */
    recipient_name?: AccountHolder;
    /** @description The name under which the money is sent (입금자명). */
    sender_name?: SenderName;
    /** @description The amount not paid yet (미입금액). To judge by the vendor's samples it is in whole won, in spite of `_cents` in the name; see the discrepancies of `UnpaidOrder.unpaid_price_cents`. Answers carry it as a string. */
    unpaid_price_cents?: UnpaidAmount;
}
/** @description The name of the bank to pay to (입금 은행의 이름). */
export type BankName = string;
/** @description The number of the account to pay to (입금 계좌 번호). */
export type BankAccountNumber = string;
/** @description The holder of the account (예금주), or the name of who receives the money (입금 받는 사람). The name `recipient_name` does not mean the recipient of a parcel. */
export type AccountHolder = string;
/** @description The name under which the money is sent (입금자명). */
export type SenderName = string;
/** @description The amount not paid yet (미입금액). To judge by the vendor's samples it is in whole won, in spite of `_cents` in the name; see the discrepancies of `UnpaidOrder.unpaid_price_cents`. Answers carry it as a string. */
export type UnpaidAmount = number;
/** @description The client credentials grant of OAuth 2.0. */
export interface AccessTokenRequest {
    /**
     * @description Always `client_credentials`.
     * @constant
     */
    grant_type: "client_credentials";
    /** @description The APP_ID of the app registered with CREMA. */
    client_id: string;
    /** @description The SECRET of the app registered with CREMA. */
    client_secret: string;
}
/** @description An access token (승인 토큰). */
export interface AccessToken {
    /** @description The token. A test of a public client in Ruby expects 64 characters. */
    access_token: string;
    /** @description The scheme of the Authorization header. The value in the example is made up. */
    token_type?: string;
    /** @description For how many seconds the token is good, where CREMA says so. The value in the example is made up. */
    expires_in?: number;
}
/** @description What is known of the body of a 401, which is next to nothing. */
export interface AuthenticationFailure {
    /** @description What went wrong. Neither its type nor its values are documented. */
    error?: unknown;
}
export interface ListUnpaidOrdersInput {
    /**
     * @description How many unpaid orders one page holds, at most 100.
     * @default 50
     */
    limit?: number;
    /**
     * @description The page to read, counted from 1. The last one is written in the `Link` header of the answer, under `rel="last"`.
     * @default 1
     */
    page?: number;
}
export interface GetUnpaidOrderInput {
    /** @description The order whose unpaid order is wanted (주문 식별자). Required to get a single one; left out to list. */
    order_code: OrderCode;
}
export interface UpdateUnpaidOrderInput {
    /** @description The order whose unpaid order is changed. */
    order_code: OrderCode;
    /** @description The name of the bank to pay to (입금 은행의 이름). */
    bank_name?: BankName;
    /** @description The number of the account to pay to (입금 계좌 번호). */
    bank_account_no?: BankAccountNumber;
    /** @description The holder of the account (예금주), or the name of who receives the money (입금 받는 사람). The name `recipient_name` does not mean the recipient of a parcel. */
    recipient_name?: AccountHolder;
    /** @description The name under which the money is sent (입금자명). */
    sender_name?: SenderName;
    /** @description The amount not paid yet (미입금액). To judge by the vendor's samples it is in whole won, in spite of `_cents` in the name; see the discrepancies of `UnpaidOrder.unpaid_price_cents`. Answers carry it as a string. */
    unpaid_price_cents?: UnpaidAmount;
}
export interface DeleteUnpaidOrderInput {
    /** @description The order whose unpaid order is deleted. */
    order_code: OrderCode;
}
