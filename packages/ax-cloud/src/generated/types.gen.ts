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
         * @description Reports that a tour order was canceled at the channel. Sets the order's status at AX Cloud (`ax_status`) and at the channel (`channel_status`) and can leave a comment. It cancels the whole order. To cancel part of an order, cancel single tickets, which is another call (주문 - 투어상품 주문 부분 취소 요청).
         *
         *     Safe to retry: both statuses are set to absolute values. A late retry can overwrite a newer status, the comment may be stored twice, and an error on a retry can mean that the first request succeeded.
         */
        patch: operations["cancelTourOrder"];
        trace?: never;
    };
}
export interface components {
    schemas: {
        OrderStatus: OrderStatus;
        ErrorResponse: ErrorResponse;
        RequestedOrderStatus: RequestedOrderStatus;
        TourOrderCancellation: TourOrderCancellation;
        CanceledTourOrder: CanceledTourOrder;
        CanceledTourOrderEnvelope: CanceledTourOrderEnvelope;
        TourOrderCancellationResponse: TourOrderCancellationResponse;
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
        /** @description The two statuses to set. */
        requestBody: {
            content: {
                "application/json": TourOrderCancellation;
            };
        };
        responses: {
            /** @description The canceled order with its new statuses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TourOrderCancellationResponse;
                };
            };
            /** @description The API key is not valid. AX Cloud responds with 403 here, not with 401. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** @description No order has this `ax_order_code`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
}
/**
 * @description The status of an order. Tickets have statuses of their own, spelled “canceled” instead of “cancel”.
 *
 *     - `New`: A new order.
 *     - `Traveler cancel`: Canceled by the traveler.
 *     - `Unavoidable cancel`: Canceled for an unavoidable reason.
 */
export type OrderStatus = "New" | "Supplier pending" | "Supplier confirm" | "Supplier reject" | "Traveler cancel" | "Unavoidable cancel" | (string & {});
/** @description Why the request failed, in `detail` or, in older versions, in `message`. */
export interface ErrorResponse {
    /** @description The reason, a Korean sentence for people. It may change, so tell errors apart by their status. */
    detail?: string;
    /** @description The reason in older versions. */
    message?: string;
}
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
/** @description A canceled tour order. */
export interface CanceledTourOrder {
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
export interface CanceledTourOrderEnvelope {
    /**
     * @description 200 if the call succeeded (정상 처리 시 200).
     * @constant
     */
    status_code: 200;
    /** @description A canceled tour order. */
    data: CanceledTourOrder;
}
/** @description The canceled order, flat or in an envelope. */
export type TourOrderCancellationResponse = CanceledTourOrder | CanceledTourOrderEnvelope;
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
