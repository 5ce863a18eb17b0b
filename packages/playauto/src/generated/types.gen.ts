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
         * Set carrier and invoice number of orders
         * @description Enters the carrier (배송사) and the invoice number (송장번호) for each bundle number (묶음번호) that is sent, and answers one result for each.
         *
         *     Only orders in one of five statuses can be updated: 출고대기, 출고보류, 운송장 출력, 주문재확인 and 배송중. An order that is updated goes to 운송장 출력 (waybill printed), or with `change_complete` to 출고완료 (shipped out); one in 출고보류 or 배송중 keeps its status. Values that are already entered are replaced only with `overwrite`.
         *
         *     Idempotent in its effect, not in its answer. The request names values and a status to be reached and nothing relative to the present ones. With `overwrite` a second one writes the same values again. Without it a second one finds the values entered and changes nothing. With `change_complete` the first one moves the order to 출고완료, which is none of the five statuses, so the second one changes nothing either. Without it the order is in 운송장 출력 after the first one, and the second one leads there too. Orders in 출고보류 and 배송중 are moved by neither.
         *
         *     So a repeated call may answer 실패 for a bundle that the first call, whose answer was lost, had updated: most likely with e2007 (already entered) where `overwrite` is false, and with a code that is not known where the order has gone to 출고완료. Look the order up before taking such a failure for a fact. With `overwrite` a repeated call can also undo a correction that somebody else made in between.
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
         * @description Issues the token (인증토큰) that every other call needs beside the API key, either for the e-mail address and password of a PlayAuto account or for its authentication key (솔루션 인증키). The account's use of the API must have been approved by PlayAuto.
         *
         *     Idempotent: it issues a token and changes nothing of the account or its orders; a token that got lost on the way is never used, and a second call gives one that works as well. Whether a new token ends an older one is not known, so the newest is the one to use.
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
        BundleNumber: BundleNumber;
        InvoiceEntries: InvoiceEntries;
        InvoiceEntry: InvoiceEntry;
        InvoiceEntriesAnswer: InvoiceEntriesAnswer;
        InvoiceEntryResults: InvoiceEntryResults;
        InvoiceEntryResult: InvoiceEntryResult;
        EnteredInvoice: EnteredInvoice;
        RefusedInvoice: RefusedInvoice;
        PlayautoFailure: PlayautoFailure;
        FailureCode: FailureCode;
        PlayautoOlderFailure: PlayautoOlderFailure;
        AuthenticationFailure: AuthenticationFailure;
        Account: Account;
        AccountByKey: AccountByKey;
        AccountByPassword: AccountByPassword;
        TokenAnswer: TokenAnswer;
        IssuedTokens: IssuedTokens;
        IssuedToken: IssuedToken;
    };
    responses: {
        /** @description Unauthorized. The token is missing, wrong or expired, or the API key is missing or wrong. */
        CredentialsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuthenticationFailure;
            };
        };
        /** @description Unauthorized. The API key is missing or wrong, or the account is not accepted. */
        AccountRefused: {
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
        /** @description The orders, and how to enter their values. */
        requestBody: {
            content: {
                "application/json": InvoiceEntries;
            };
        };
        responses: {
            /** @description OK. One result for each bundle number that was sent, some of which may have failed. Or an error object: then the call failed as a whole. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceEntriesAnswer;
                };
            };
            401: components["responses"]["CredentialsRefused"];
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
            /** @description OK. The token. Or an error object: then no token was issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenAnswer;
                };
            };
            401: components["responses"]["AccountRefused"];
        };
    };
}
/** @description The bundle number (묶음번호): PlayAuto's identifier of the orders that are sent in one parcel. Always a string, since a bundle number can be greater than what a JavaScript number holds exactly. */
export type BundleNumber = string;
/** @description The carriers and invoice numbers to be entered, and how to enter them. */
export interface InvoiceEntries {
    /** @description The orders to change (변경할 주문데이터), at least one. */
    orders: InvoiceEntry[];
    /**
     * @description Whether an order that already has an invoice number gets the new one (true), or keeps what it has (false).
     * @default false
     */
    overwrite?: boolean;
    /**
     * @description Whether orders that PlayAuto suspects of being duplicates (중복의심주문) are left out: `Y` they are left out, `N` they are not.
     * @default N
     * @enum {string}
     */
    dupl_doubt_except_yn?: "Y" | "N";
    /**
     * @description The status of the orders whose carrier and invoice number were entered: `false` 운송장 출력 (waybill printed), `true` 출고완료 (shipped out). Orders in 출고보류 or 배송중 keep their status either way.
     * @default false
     */
    change_complete?: boolean;
}
/** @description Carrier and invoice number of one bundle. */
export interface InvoiceEntry {
    /** @description The bundle number (묶음번호) of the orders to change. */
    bundle_no: BundleNumber;
    /** @description The code of the carrier (택배사코드), from PlayAuto's list of carriers (택배사코드조회), which is another call. */
    carr_no: string;
    /** @description The invoice number (송장번호) that the carrier gave the parcel. */
    invoice_no: string;
}
/** @description The results, or why the call failed as a whole. */
export type InvoiceEntriesAnswer = InvoiceEntryResults | PlayautoFailure | PlayautoOlderFailure;
/** @description One result for each bundle number that was sent. The page does not promise an order, so tell them apart by `bundle_no`. */
export type InvoiceEntryResults = InvoiceEntryResult[];
/** @description What became of one bundle: `result` is 성공 (success) or 실패 (failure). */
export type InvoiceEntryResult = EnteredInvoice | RefusedInvoice;
/** @description Carrier and invoice number of the bundle were entered. The order is now in 운송장 출력, or with `change_complete` in 출고완료; one that was in 출고보류 or 배송중 still is. */
export interface EnteredInvoice {
    /** @description The bundle number (묶음번호) that was sent. */
    bundle_no: BundleNumber;
    /**
     * @description Success. Carrier and invoice number were entered.
     * @constant
     */
    result: "성공";
    /** @description Empty on success. */
    message?: string;
}
/** @description The bundle was not updated by this call: carrier, invoice number and status are as they were before it. After a repeated call it can mean that the first one had done the work. */
export interface RefusedInvoice {
    /** @description The bundle number (묶음번호) that was sent. */
    bundle_no: BundleNumber;
    /**
     * @description Failure. The update was not made.
     * @constant
     */
    result: "실패";
    /** @description Why. Known are e2001 the bundle number is not found in the menu for shipping ([출고관리]); e2002 there is no bundle number; e2003 the carrier's code is not valid; e2004 there is no invoice number; e2005 the bundle number is unknown; e2006 orders of one bundle must have the same carrier and invoice number; e2007 delivery data is already entered; e2008 the bundle has no order; e2043 the invoice could not be updated, try again; e2999 an error that has no code of its own. */
    error_code: "e2001" | "e2002" | "e2003" | "e2004" | "e2005" | "e2006" | "e2007" | "e2008" | "e2043" | "e2999" | (string & {});
    /** @description The reason, in sentences for a person to read. */
    messages?: string[];
    /** @description The reason in older answers, in place of `messages`. */
    message?: string;
}
/** @description The call failed as a whole, whatever its status; this stands in place of its answer. */
export interface PlayautoFailure {
    /** @description Why the call failed. Known are 400 a required parameter is missing; 401 the token is not accepted; e1001 the user is not found; e1002 the user is inactive; e1003 the user has left; e1004 the user is not approved; e1005 the user could not be authenticated; e1006 the user is not approved for the open API; e1999 and e2999 an error that has no code of its own. */
    error_code: FailureCode;
    /** @description The reason, in sentences for a person to read. */
    messages?: string[];
}
/** @description Why the call failed. Known are 400 a required parameter is missing; 401 the token is not accepted; e1001 the user is not found; e1002 the user is inactive; e1003 the user has left; e1004 the user is not approved; e1005 the user could not be authenticated; e1006 the user is not approved for the open API; e1999 and e2999 an error that has no code of its own. */
export type FailureCode = ("400" | "401" | "e1001" | "e1002" | "e1003" | "e1004" | "e1005" | "e1006" | "e1999" | "e2999" | (string & {})) | number;
/** @description The call failed as a whole, in the form that an older client knows; this stands in place of its answer. */
export interface PlayautoOlderFailure {
    /** @description The reason, with its code or as a text alone. */
    error: {
        /** @description Why the call failed. Known are 400 a required parameter is missing; 401 the token is not accepted; e1001 the user is not found; e1002 the user is inactive; e1003 the user has left; e1004 the user is not approved; e1005 the user could not be authenticated; e1006 the user is not approved for the open API; e1999 and e2999 an error that has no code of its own. */
        error_code?: FailureCode;
        /** @description The reason, a sentence for a person to read. */
        message?: string;
    } | string;
}
/** @description Why the credentials were refused, in one of the two forms of PlayAuto's failures. */
export type AuthenticationFailure = PlayautoFailure | PlayautoOlderFailure;
/** @description The account that a token is wanted for, by its authentication key or by e-mail address and password, not both. */
export type Account = AccountByKey | AccountByPassword;
/** @description An account by its authentication key. */
export interface AccountByKey {
    /** @description The authentication key of the PlayAuto account (솔루션 인증키). */
    authentication_key: string;
}
/** @description An account by e-mail address and password. */
export interface AccountByPassword {
    /** @description The e-mail address with which the account signs in. */
    email: string;
    /**
     * Format: password
     * @description The password with which the account signs in.
     */
    password: string;
}
/** @description The token, or why there is none. */
export type TokenAnswer = IssuedTokens | PlayautoFailure | PlayautoOlderFailure;
/** @description The token is in the first element. An answer with more than one was not seen. */
export type IssuedTokens = IssuedToken[];
/** @description A token. */
export interface IssuedToken {
    /** @description The token, to be sent as `Authorization: Token <token>`. Valid for 24 hours. It looks like a JSON Web Token; treat it as opaque. */
    token: string;
    /** @description PlayAuto's number of the seller's solution (솔루션). No call of this contract needs it. */
    sol_no?: number | string;
}
