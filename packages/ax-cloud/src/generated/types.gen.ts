// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
export interface paths {
    "/v1/channel/orders/tour/{ax_order_code}": {
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
         * Cancel a tour order
         * @description Tells AX Cloud that a tour order was cancelled at the channel. Sets the state of the order at AX Cloud (`ax_status`) and its state at the channel (`channel_status`), and may leave a comment.
         *
         *     Idempotent: the request names the two states to be reached and nothing relative to the present ones, so that sent twice it leaves the order in the states in which one leaves it. At most the comment could be kept twice. What a cancelled order answers to a second cancellation is not documented: an error on a repeated call can mean that the first one had worked.
         */
        patch: operations["cancelTourOrder"];
        trace?: never;
    };
}
export interface components {
    schemas: {
        TourOrderCancellation: TourOrderCancellation;
        RequestedOrderStatus: RequestedOrderStatus;
        OrderStatus: OrderStatus;
        CancelledTourOrder: CancelledTourOrder;
        CancelledTourOrderEnvelope: CancelledTourOrderEnvelope;
        TourOrderCancellationAnswer: TourOrderCancellationAnswer;
        ErrorDetail: ErrorDetail;
        CancelTourOrderInput: CancelTourOrderInput;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    cancelTourOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description AX Cloud's identifier of the order.
                 * @example b9872ed4-12c5-4fb5-ae18-4f39b11ee912
                 */
                ax_order_code: string;
            };
            cookie?: never;
        };
        /** @description The two states to be reached. */
        requestBody: {
            content: {
                "application/json": TourOrderCancellation;
            };
        };
        responses: {
            /** @description OK. The cancelled order, with the states it now has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TourOrderCancellationAnswer;
                };
            };
            /** @description Forbidden. The API key is not valid. (AX Cloud answers 403 here, not 401.) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
            /** @description Not Found. There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorDetail;
                };
            };
        };
    };
}
/** @description The two states to be reached, one on each side. */
export interface TourOrderCancellation {
    /** @description The state that the order is to have at AX Cloud (AX 내부 주문 상태). */
    ax_status: RequestedOrderStatus;
    /** @description The state that the order is to have at the channel (채널 내부 주문 상태). */
    channel_status: RequestedOrderStatus;
    /** @description A comment to leave with the change (주석). */
    comment?: string;
}
/**
 * @description A state to be reached: `New` a new order (새 주문), `Traveler cancel` cancelled by the traveller (여행자 취소), `Unavoidable cancel` cancelled for an unavoidable reason (불가피한 취소).
 * @enum {string}
 */
export type RequestedOrderStatus = "New" | "Traveler cancel" | "Unavoidable cancel";
/** @description The state of an order, never empty. Tickets have states of their own, spelt “canceled” and not “cancel”; they do not appear here. */
export type OrderStatus = "New" | "Supplier pending" | "Supplier confirm" | "Supplier reject" | "Traveler cancel" | "Unavoidable cancel" | (string & {});
/** @description A cancelled order. */
export interface CancelledTourOrder {
    /** @description The channel's identifier of the cancelled order. */
    channel_order_code: string;
    /** @description The state of the cancelled order at the channel. */
    channel_order_status: OrderStatus;
    /** @description AX Cloud's identifier of the cancelled order. */
    ax_order_code: string;
    /** @description The state of the cancelled order at AX Cloud. */
    ax_order_status: OrderStatus;
}
/** @description The cancelled order in the envelope that the table of the answer has. */
export interface CancelledTourOrderEnvelope {
    /**
     * Format: int32
     * @description 200 where all went well (정상 처리 시 200).
     */
    status_code?: number;
    /** @description A cancelled order. */
    data: CancelledTourOrder;
}
/** @description The cancelled order, flat or in an envelope. */
export type TourOrderCancellationAnswer = CancelledTourOrder | CancelledTourOrderEnvelope;
/** @description Why the call was refused, under `detail` or, from an older service, under `message`. */
export interface ErrorDetail {
    /** @description The reason, a Korean sentence for a person to read. */
    detail?: string;
    /** @description The same in older versions. */
    message?: string;
}
export interface CancelTourOrderInput {
    /** @description AX Cloud's identifier of the order. */
    ax_order_code: string;
    /** @description The state that the order is to have at AX Cloud (AX 내부 주문 상태). */
    ax_status: RequestedOrderStatus;
    /** @description The state that the order is to have at the channel (채널 내부 주문 상태). */
    channel_status: RequestedOrderStatus;
    /** @description A comment to leave with the change (주석). */
    comment?: string;
}
