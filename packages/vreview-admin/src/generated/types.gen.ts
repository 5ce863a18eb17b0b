// Generated from specs/vreview-admin/openapi.yaml by `npm run generate vreview-admin`. Do not edit.
export interface paths {
    "/admin/v2/mall/settings": {
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
         * Update the settings of the shop
         * @description Changes the settings that are sent. The page shows an empty request, and a response with every setting.
         *
         *     Safe to retry: the settings are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateMallSettings"];
        trace?: never;
    };
    "/admin/v2/order-item/{orderItemId}": {
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
         * Update an item of an order
         * @description Changes the status, the options, the price or the shipment of an item. `productOriginId` is required even if nothing else is to change. V-Review's FAQ: with a carrier that V-Review does not support, send `deliveredAt`; with the carrier `self` and `deliveredAt`, the item counts as delivered.
         *
         *     Safe to retry: the fields are set to absolute values. A late retry can overwrite a newer change.
         */
        patch: operations["updateOrderItem"];
        trace?: never;
    };
    "/admin/v2/orders/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 100 orders
         * @description Starts a job for each order, and returns the jobs in the order of the entries. A job may fail later; the page that shows how to read a job could not be found. The products must exist before.
         *
         *     Not safe to retry: the page does not say what a second order with the same `originId` does.
         */
        post: operations["bulkCreateOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v2/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rewards
         * @description Lists the rewards (리워드) for reviews, page by page.
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
}
export interface components {
    schemas: {
        ValidationFailure: ValidationFailure;
        ValidationErrorItem: ValidationErrorItem;
        MallSettingsChanges: MallSettingsChanges;
        MallSettings: MallSettings;
        SelectedOption: SelectedOption;
        NewItemShipment: NewItemShipment;
        OrderItemChanges: OrderItemChanges;
        OrderItemProduct: OrderItemProduct;
        OrderItem: OrderItem;
        BulkOrderItem: BulkOrderItem;
        BulkOrder: BulkOrder;
        BulkJob: BulkJob;
        Reward: Reward;
        RewardPage: RewardPage;
        UpdateOrderItemInput: UpdateOrderItemInput;
        BulkCreateOrdersInput: BulkCreateOrdersInput;
        BulkCreateOrdersResponse200: BulkCreateOrdersResponse200;
        ListRewardsInput: ListRewardsInput;
    };
    responses: {
        /** @description The request is not valid. */
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
    updateMallSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                "application/json": MallSettingsChanges;
            };
        };
        responses: {
            /** @description The settings after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MallSettings;
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    updateOrderItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the item. Whether it is V-Review's or the shop's is undocumented.
                 * @example 1
                 */
                orderItemId: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": OrderItemChanges;
            };
        };
        responses: {
            /** @description The changed item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderItem;
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    bulkCreateOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The orders to create, at most 100. */
        requestBody: {
            content: {
                "application/json": BulkOrder[];
            };
        };
        responses: {
            /** @description The jobs, in the order of the entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkJob[];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    listRewards: {
        parameters: {
            query?: {
                /**
                 * @description The number of rewards per page.
                 * @example 100
                 */
                first?: number;
                /**
                 * @description The cursor after which the page begins, `pageInfo.endCursor` of the page before.
                 * @example
                 */
                after?: string;
                /**
                 * @description Only rewards with this status.
                 * @example SUCCESS
                 */
                status?: "QUEUED" | "SENDING" | "SUCCESS" | "FAILURE" | "CANCELLED" | "INVALID" | "UNAPPROVED";
                /**
                 * @description Only rewards for reviews of these kinds. The page lists no values.
                 * @example [
                 *       "video"
                 *     ]
                 */
                reviewCategories?: string[];
                /**
                 * @description Only rewards for reviews written at this time or later.
                 * @example 2026-11-01T00:00:00+09:00
                 */
                createdAtStart?: string;
                /**
                 * @description Only rewards for reviews written at this time or earlier.
                 * @example 2026-11-30T23:59:59+09:00
                 */
                createdAtEnd?: string;
                /**
                 * @description The page describes it with the words of `createdAtStart`.
                 * @example 2026-11-01T00:00:00+09:00
                 */
                updatedAtStart?: string;
                /**
                 * @description The page describes it with the words of `createdAtEnd`.
                 * @example 2026-11-30T23:59:59+09:00
                 */
                updatedAtEnd?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of rewards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RewardPage;
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
}
/** @description What is not valid in the request. */
export interface ValidationFailure {
    /** @description The errors found. */
    detail?: ValidationErrorItem[];
}
/** @description One error in the request. */
export interface ValidationErrorItem {
    /** @description The location of the error, from the outside in. */
    loc?: (string | number)[];
    /** @description What is wrong, a sentence for people. */
    msg?: string;
    /** @description The kind of error. The page lists no values. */
    type?: string;
}
/** @description The settings to change. */
export interface MallSettingsChanges {
    /** @description Whether a notice (알림톡) is sent on delivery. */
    isDeliveryAlimtalkEnabled?: boolean;
    /** @description Whether a thank-you message (감사톡) is sent. */
    isThanksAlimtalkEnabled?: boolean;
    /** @description Whether a message after a month (한달톡) is sent. */
    isMonthlyAlimtalkEnabled?: boolean;
    /** @description The days from delivery to the thank-you message. */
    thanksAlimtalkDelayDays?: number;
    /** @description The name of the reward (리워드). */
    rewardName?: string;
    /** @description The unit of the reward. */
    rewardUnit?: string;
    /** @description Whether rewards are paid automatically. */
    isAutomaticRewardEnabled?: boolean;
    /** @description The reward for a review with a video. */
    videoReviewRewardAmount?: number;
    /** @description The reward for a review with a picture. */
    imageReviewRewardAmount?: number;
    /** @description The reward for a review of text. */
    textReviewRewardAmount?: number;
    /** @description The least number of characters of a review of text. */
    textReviewRewardCondition?: number;
    /** @description The days in which a review may be written. */
    reviewAllowedDays?: number;
    /** @description The idle timeout in minutes. */
    idleTimeoutMinutes?: number;
    /** @description The phone number that gets the codes of two-factor authentication, in the format E.164. */
    twoFactorAuthPhoneNumber?: string;
}
/** @description The settings of the shop. */
export interface MallSettings {
    isDeliveryAlimtalkEnabled?: boolean;
    isThanksAlimtalkEnabled?: boolean;
    isMonthlyAlimtalkEnabled?: boolean;
    thanksAlimtalkDelayDays?: number;
    rewardName?: string;
    rewardUnit?: string;
    isAutomaticRewardEnabled?: boolean;
    videoReviewRewardAmount?: number;
    imageReviewRewardAmount?: number;
    textReviewRewardAmount?: number;
    textReviewRewardCondition?: number;
    reviewAllowedDays?: number;
    idleTimeoutMinutes?: number;
    twoFactorAuthPhoneNumber?: string;
}
/** @description A chosen option. */
export interface SelectedOption {
    /** @description The name of the option. */
    name?: string;
    /** @description The chosen value. */
    value?: string;
}
/** @description The shipment of the item. */
export interface NewItemShipment {
    /** @description The code of the carrier. Only `self` is known. */
    companyCode?: string;
    /** @description The tracking number (송장번호). */
    trackingNumber?: string;
    /**
     * Format: date-time
     * @description When the item was delivered.
     */
    deliveredAt?: string;
}
/** @description The fields of an item to change. */
export interface OrderItemChanges {
    /** @description The shop's identifier of the product. */
    productOriginId: string;
    /**
     * @description The new status of the item.
     * @enum {string}
     */
    status?: "DELIVERED" | "RETURN" | "CANCEL" | "FAIL" | "EXCHANGE";
    /** @description The chosen options. */
    selectedOptions?: SelectedOption[];
    /** @description What was paid for the product, without delivery, coupons, points and other discounts. */
    paidPrice?: number;
    /** @description The shipment of the item. */
    shipment?: NewItemShipment;
}
/** @description The product of an item. */
export interface OrderItemProduct {
    id?: string;
    originId?: string;
    name?: string;
    image?: {
        url?: string;
    } | null;
    url?: string | null;
    categories?: {
        isPrimary?: boolean;
        category?: {
            id?: string;
            originId?: string;
            name?: string;
            isVisible?: boolean;
            isReviewDisabled?: boolean;
        };
    }[];
    group?: {
        id?: string;
    } | null;
    brand?: {
        id?: string;
        originId?: string;
        name?: string;
    } | null;
    isAlimtalkEnabled?: string | boolean;
    reviewCount?: number;
    reviewRatingAverage?: number;
    directReviewCount?: number;
    directReviewRatingAverage?: number;
    isReviewDisabled?: boolean;
}
/** @description An item of an order. */
export interface OrderItem {
    id?: string;
    originId?: string;
    status?: "DELIVERED" | "RETURN" | "CANCEL" | "FAIL" | "EXCHANGE" | (string & {});
    /** @description The product of an item. */
    product?: OrderItemProduct;
    selectedOptions?: {
        name?: string;
        value?: string;
    }[];
    paidPrice?: string | number | null;
    shipment?: {
        companyCode?: string | null;
        trackingNumber?: string | null;
        deliveredAt?: string | null;
    } | null;
}
/** @description An item of an order to create. Optional fields, which the page does not show, are passed on. */
export interface BulkOrderItem {
    /** @description The shop's identifier of the item. */
    originId: string;
    /** @description The shop's identifier of the product. */
    productOriginId: string;
}
/** @description An order to create. Optional fields, which the page does not show, are passed on. */
export interface BulkOrder {
    /** @description The shop's identifier of the order. */
    originId: string;
    /**
     * Format: date-time
     * @description When the order was placed.
     */
    orderedAt: string;
    /** @description The items of the order. */
    items: BulkOrderItem[];
}
/** @description The job that creates one order. */
export interface BulkJob {
    jobId?: string;
    status?: "PENDING" | (string & {});
    entryOriginId?: string;
    successObjectId?: string | null;
    failureReason?: string | null;
    createdAt?: string;
    startedAt?: string | null;
    endedAt?: string | null;
}
/** @description The reward (리워드) for a review. */
export interface Reward {
    id?: string;
    amount?: number;
    reviewCategory?: string;
    status?: "QUEUED" | "SENDING" | "SUCCESS" | "FAILURE" | "CANCELLED" | "INVALID" | "UNAPPROVED" | (string & {});
    review?: {
        id?: string;
        createdAt?: string;
        updatedAt?: string;
    };
    order?: {
        id?: string;
        originId?: string;
        memberOriginId?: string | null;
    };
    orderItem?: {
        id?: string;
        originId?: string;
    };
    createdAt?: string;
}
/** @description One page of rewards. */
export interface RewardPage {
    totalCount?: number;
    data: Reward[];
    pageInfo: {
        hasNextPage: boolean;
        endCursor?: string | null;
    };
}
export interface UpdateOrderItemInput {
    /** @description The identifier of the item. Whether it is V-Review's or the shop's is undocumented. */
    orderItemId: string;
    /** @description The shop's identifier of the product. */
    productOriginId: string;
    /**
     * @description The new status of the item.
     * @enum {string}
     */
    status?: "DELIVERED" | "RETURN" | "CANCEL" | "FAIL" | "EXCHANGE";
    /** @description The chosen options. */
    selectedOptions?: SelectedOption[];
    /** @description What was paid for the product, without delivery, coupons, points and other discounts. */
    paidPrice?: number;
    /** @description The shipment of the item. */
    shipment?: NewItemShipment;
}
export interface BulkCreateOrdersInput {
    body: BulkOrder[];
}
export type BulkCreateOrdersResponse200 = BulkJob[];
export interface ListRewardsInput {
    /**
     * @description The number of rewards per page.
     * @default 30
     */
    first?: number;
    /** @description The cursor after which the page begins, `pageInfo.endCursor` of the page before. */
    after?: string;
    /**
     * @description Only rewards with this status.
     * @enum {string}
     */
    status?: "QUEUED" | "SENDING" | "SUCCESS" | "FAILURE" | "CANCELLED" | "INVALID" | "UNAPPROVED";
    /** @description Only rewards for reviews of these kinds. The page lists no values. */
    reviewCategories?: string[];
    /**
     * Format: date-time
     * @description Only rewards for reviews written at this time or later.
     */
    createdAtStart?: string;
    /**
     * Format: date-time
     * @description Only rewards for reviews written at this time or earlier.
     */
    createdAtEnd?: string;
    /**
     * Format: date-time
     * @description The page describes it with the words of `createdAtStart`.
     */
    updatedAtStart?: string;
    /**
     * Format: date-time
     * @description The page describes it with the words of `createdAtEnd`.
     */
    updatedAtEnd?: string;
}
