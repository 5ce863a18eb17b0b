// Generated from specs/vreview/openapi.yaml by `npm run generate vreview`. Do not edit.
export interface paths {
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
}
export interface components {
    schemas: {
        AuthenticationFailure: AuthenticationFailure;
        ValidationFailure: ValidationFailure;
        ValidationErrorItem: ValidationErrorItem;
        Orderer: Orderer;
        UpdateOrderInput: UpdateOrderInput;
    };
    responses: {
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
/** @description The person who placed the order (주문자). */
export interface Orderer {
    /** @description The orderer's name (주문자의 성명), not that of the parcel's recipient. Required for V-Review's chatbot. */
    recipient_name: string;
    /** @description The orderer's phone number (주문자의 전화번호). Required for V-Review's chatbot, which sends its messages to the KakaoTalk account of this number. */
    recipient_cellphone: string;
}
export interface UpdateOrderInput {
    /** @description The shop's unique identifier of the order, the `id` with which the order was created. */
    id: string;
    /** @description The orderer's name (주문자의 성명), not that of the parcel's recipient. Required for V-Review's chatbot. */
    recipient_name: string;
    /** @description The orderer's phone number (주문자의 전화번호). Required for V-Review's chatbot, which sends its messages to the KakaoTalk account of this number. */
    recipient_cellphone: string;
}
