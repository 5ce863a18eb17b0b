// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
export interface paths {
    "/api/order/setInvoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set carrier and tracking number of orders
         * @description Sets the carrier (배송사) and the tracking number (송장번호) for each given bundle number (묶음번호) and returns one result for each.
         *
         *     Only orders in 출고대기, 출고보류, 운송장 출력, 주문재확인 and 배송중 can be updated. An updated order moves to 운송장 출력 (waybill printed), or with `change_complete` to 출고완료 (shipped). Orders in 출고보류 and 배송중 keep their status. The call changes PlayAuto's data only and does not send the tracking number to the shop.
         *
         *     Safe to retry: it sets absolute values. The second response can differ: a bundle that the first call updated may come back as 실패, for example with `e2007`. With `overwrite`, a late retry can undo a newer change.
         */
        put: operations["setInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a token
         * @description Issues the token (인증토큰) that every other call needs beside the API key, for the email address and password of a PlayAuto account or for its authentication key (솔루션 인증키). PlayAuto must have approved the account for the API.
         *
         *     Safe to retry: it issues a token and changes no data. Use the newest token, since a new one may end the old one.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        PlayAutoFailure: PlayAutoFailure;
        PlayAutoOlderFailure: PlayAutoOlderFailure;
        PlayAutoFailedStatus: PlayAutoFailedStatus;
        AuthenticationFailure: AuthenticationFailure;
        ErrorCode: ErrorCode;
        BundleNumber: BundleNumber;
        TrackingUpdate: TrackingUpdate;
        TrackingUpdates: TrackingUpdates;
        TrackingUpdateSuccess: TrackingUpdateSuccess;
        TrackingUpdateFailure: TrackingUpdateFailure;
        TrackingUpdateResult: TrackingUpdateResult;
        TrackingUpdateResults: TrackingUpdateResults;
        TrackingUpdateResponse: TrackingUpdateResponse;
        AccountByKey: AccountByKey;
        AccountByPassword: AccountByPassword;
        Account: Account;
        IssuedToken: IssuedToken;
        IssuedTokens: IssuedTokens;
        TokenResponse: TokenResponse;
    };
    responses: {
        /** @description The token or the API key is missing, wrong or expired. */
        CredentialsRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationFailure;
            };
        };
        /** @description The API key is missing or wrong, or the account is not accepted. */
        AccountRejected: {
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
    headers: never;
    pathItems: never;
}
export interface operations {
    setInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The orders to update, and how. */
        requestBody: {
            content: {
                "application/json": TrackingUpdates;
            };
        };
        responses: {
            /** @description One result per bundle number, some of them failures, or an error object if the call failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TrackingUpdateResponse;
                };
            };
            401: components["responses"]["CredentialsRejected"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account, in one of two ways. */
        requestBody: {
            content: {
                "application/json": Account;
            };
        };
        responses: {
            /** @description The token, or an error object if none was issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenResponse;
                };
            };
            401: components["responses"]["AccountRejected"];
        };
    };
}
/** @description The call failed, whatever its status. */
export interface PlayAutoFailure {
    /** @description Why the call failed. Other codes are possible. */
    error_code: ErrorCode;
    /** @description The reasons, sentences for people. */
    messages?: string[];
}
/** @description The call failed, whatever its status, in the form of older clients. */
export interface PlayAutoOlderFailure {
    /** @description The reason, with its code or as a text alone. */
    error: {
        /** @description Why the call failed. Other codes are possible. */
        error_code?: ErrorCode;
        /** @description The reason, a sentence for people. */
        message?: string;
    } | string;
}
/** @description The call failed, whatever its HTTP status, in a third form. */
export interface PlayAutoFailedStatus {
    /**
     * @description Failure.
     * @constant
     */
    status: "실패";
}
/** @description Why the credentials were rejected. */
export type AuthenticationFailure = PlayAutoFailure | PlayAutoOlderFailure;
/** @description Why the call failed. Other codes are possible. */
export type ErrorCode = ("400" | "401" | "e1001" | "e1002" | "e1003" | "e1004" | "e1005" | "e1006" | "e1999" | "e2999" | (string & {})) | number;
/** @description PlayAuto's bundle number (묶음번호). Always a string: it can be larger than 2^53, beyond which a JavaScript number is not exact. */
export type BundleNumber = string;
/** @description The carrier and tracking number of one bundle. */
export interface TrackingUpdate {
    /** @description PlayAuto's bundle number (묶음번호). Always a string: it can be larger than 2^53, beyond which a JavaScript number is not exact. */
    bundle_no: BundleNumber;
    /** @description The carrier's code from the call for carriers (택배사코드조회). The page calls the carrier 배송사, its code 택배사코드 and 택배사번호. */
    carr_no: string;
    /** @description The tracking number (송장번호). */
    invoice_no: string;
}
/** @description The carriers and tracking numbers to set, and how. */
export interface TrackingUpdates {
    /** @description The orders to update (변경할 주문데이터), at least one. */
    orders: TrackingUpdate[];
    /**
     * @description Whether to replace what is already there. The page says this of values already entered (이미 값이 입력되어있는 경우) and of orders with a tracking number (이미 송장번호가 입력되어있는 주문일경우).
     * @default false
     */
    overwrite?: boolean;
    /**
     * @description Whether to leave out orders suspected of being duplicates (중복의심주문 제외 여부).
     *
     *     - `Y`: Leave them out (제외 후 작업).
     *     - `N`: Do not leave them out (제외하지 않고 작업).
     * @default N
     * @enum {string}
     */
    dupl_doubt_except_yn?: "Y" | "N";
    /**
     * @description The new status of updated orders: `false` 운송장 출력 (waybill printed), `true` 출고완료 (shipped). Orders in 출고보류 and 배송중 keep their status.
     * @default false
     */
    change_complete?: boolean;
}
/** @description The carrier and tracking number of the bundle were set. It does not mean that the status changed. */
export interface TrackingUpdateSuccess {
    /** @description The bundle number of the order (주문 묶음번호). */
    bundle_no: string;
    /**
     * @description Success.
     * @constant
     */
    result: "성공";
    /** @description Empty on success. */
    message?: string;
}
/** @description The bundle was not updated by this call. After a retry, the first call may have updated it. */
export interface TrackingUpdateFailure {
    /** @description The bundle number of the order (주문 묶음번호). */
    bundle_no: string;
    /**
     * @description Failure.
     * @constant
     */
    result: "실패";
    /**
     * @description Why the bundle was not updated. Other codes are possible.
     *
     *     - `e2001`: The bundle number is not shown in the menu [출고관리].
     *     - `e2002`: The bundle number is missing.
     *     - `e2003`: The carrier code is not valid.
     *     - `e2004`: The tracking number is missing.
     *     - `e2005`: The bundle number is unknown.
     *     - `e2006`: Orders of one bundle must have the same carrier and tracking number.
     *     - `e2007`: Delivery data is already entered.
     *     - `e2008`: The bundle has no order.
     *     - `e2043`: The tracking number could not be updated. Try again.
     *     - `e2999`: An error without a code of its own.
     */
    error_code?: "e2001" | "e2002" | "e2003" | "e2004" | "e2005" | "e2006" | "e2007" | "e2008" | "e2043" | "e2999" | (string & {});
    /** @description The reasons, sentences for people (실패사유). */
    messages?: string[];
    /** @description The reason in place of `messages` (실패시 실패사유). */
    message?: string;
}
/** @description The result of one bundle, with `result` 성공 (success) or 실패 (failure). */
export type TrackingUpdateResult = TrackingUpdateSuccess | TrackingUpdateFailure;
/** @description One result per bundle number. Tell them apart by `bundle_no`, since no order is promised. */
export type TrackingUpdateResults = TrackingUpdateResult[];
/** @description The results, or why the call failed. */
export type TrackingUpdateResponse = TrackingUpdateResults | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
/** @description An account by its authentication key. */
export interface AccountByKey {
    /** @description The authentication key (솔루션 인증키). */
    authentication_key: string;
}
/** @description An account by email address and password. */
export interface AccountByPassword {
    /** @description The email address of the account. */
    email: string;
    /**
     * Format: password
     * @description The password of the account.
     */
    password: string;
}
/** @description The account to issue a token for, by its authentication key or by email address and password. */
export type Account = AccountByKey | AccountByPassword;
/** @description A token. */
export interface IssuedToken {
    /** @description The token, sent as `Authorization: Token <token>`. Valid for 24 hours. */
    token: string;
    /** @description PlayAuto's number of the seller's solution (솔루션). */
    sol_no?: number | string;
}
/** @description The token is in the first element. No response with more than one element was seen. */
export type IssuedTokens = IssuedToken[];
/** @description The token, or why none was issued. */
export type TokenResponse = IssuedTokens | PlayAutoFailure | PlayAutoOlderFailure | PlayAutoFailedStatus;
