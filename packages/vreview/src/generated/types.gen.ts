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
         * @description Replaces the name and the phone number of the person who placed an order (주문자). Both are needed to use V-Review's chatbot, and both are sent, whichever of the two has changed. The call has no field for what was ordered or for its delivery.
         *
         *     Idempotent: the request names the two values that are to stand afterwards and nothing relative to the present ones, so sent twice it leaves what it leaves once. (It can still undo a change that somebody else made in between.) The page does not say that an update by itself sends a message to the number.
         */
        patch: operations["updateOrder"];
        trace?: never;
    };
}
export interface components {
    schemas: {
        Orderer: Orderer;
        AuthenticationFailure: AuthenticationFailure;
        ValidationFailure: ValidationFailure;
        ValidationFault: ValidationFault;
        UpdateOrderInput: UpdateOrderInput;
    };
    responses: never;
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
                 * @description The shop's own identifier of the order, unique in its service: the `id` with which the order was created at V-Review.
                 * @example 20261102-0000123
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The name and the phone number that the orderer is to have. */
        requestBody: {
            content: {
                "application/json": Orderer;
            };
        };
        responses: {
            /** @description No Content. The update is done (수정 완료). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized. The Authorization header is missing or malformed, or one half of the key pair is not valid. `detail` says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuthenticationFailure;
                };
            };
            /** @description Unprocessable Entity. The body of the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ValidationFailure;
                };
            };
        };
    };
}
/** @description The person who placed the order (주문자). */
export interface Orderer {
    /** @description The name of the person who placed the order (주문자의 성명). Not the recipient of the parcel. V-Review needs it for its chatbot. */
    recipient_name: string;
    /** @description The phone number of the person who placed the order (주문자의 전화번호). The chatbot sends its messages to the KakaoTalk account of this number, so somebody else's number sends them to somebody else. */
    recipient_cellphone: string;
}
/** @description Why the Authorization header was refused. */
export interface AuthenticationFailure {
    /** @description Which part of the header was refused: `Authorization header required.` there is none; `Authorization header was invalid.` it has not the right form; `Access key id was invalid.` the access key id is not valid; `Secret access key was invalid.` the secret access key is not valid. */
    detail: "Authorization header required." | "Authorization header was invalid." | "Access key id was invalid." | "Secret access key was invalid." | (string & {});
}
/** @description What is not valid in the body of the request. */
export interface ValidationFailure {
    /** @description The faults that were found, at least one. */
    detail: ValidationFault[];
}
/** @description One fault in the body of the request. */
export interface ValidationFault {
    /** @description Where the fault is, from the outside in. */
    loc: (string | number)[];
    /** @description What is wrong, for a person to read. */
    msg: string;
    /** @description The kind of the fault. The page lists no values. */
    type: string;
}
export interface UpdateOrderInput {
    /** @description The shop's own identifier of the order, unique in its service: the `id` with which the order was created at V-Review. */
    id: string;
    /** @description The name of the person who placed the order (주문자의 성명). Not the recipient of the parcel. V-Review needs it for its chatbot. */
    recipient_name: string;
    /** @description The phone number of the person who placed the order (주문자의 전화번호). The chatbot sends its messages to the KakaoTalk account of this number, so somebody else's number sends them to somebody else. */
    recipient_cellphone: string;
}
