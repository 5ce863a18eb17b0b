// Generated from specs/vreview-admin/openapi.yaml by `npm run generate vreview-admin`. Do not edit.
import {
  type ResponseSchemas,
  type Validate,
  type ValidationMode,
  validation,
} from "@jumun/client/validate";

const schemas: ResponseSchemas = {
  responses: {
    updateMallSettings: { 200: { $ref: "MallSettings" }, 422: { $ref: "ValidationFailure" } },
    updateOrderItem: { 200: { $ref: "OrderItem" }, 422: { $ref: "ValidationFailure" } },
    bulkCreateOrders: { 200: { type: "array", items: { $ref: "BulkJob" } }, 422: { $ref: "ValidationFailure" } },
    listRewards: { 200: { $ref: "RewardPage" }, 422: { $ref: "ValidationFailure" } },
  },
  schemas: {
    MallSettings: {
      type: "object",
      properties: {
        isDeliveryAlimtalkEnabled: { type: "boolean" },
        isThanksAlimtalkEnabled: { type: "boolean" },
        isMonthlyAlimtalkEnabled: { type: "boolean" },
        thanksAlimtalkDelayDays: { type: "integer" },
        rewardName: { type: "string" },
        rewardUnit: { type: "string" },
        isAutomaticRewardEnabled: { type: "boolean" },
        videoReviewRewardAmount: { type: "integer" },
        imageReviewRewardAmount: { type: "integer" },
        textReviewRewardAmount: { type: "integer" },
        textReviewRewardCondition: { type: "integer" },
        reviewAllowedDays: { type: "integer" },
        idleTimeoutMinutes: { type: "integer" },
        twoFactorAuthPhoneNumber: { type: "string" },
      },
    },
    ValidationFailure: {
      type: "object",
      properties: { detail: { type: "array", items: { $ref: "ValidationErrorItem" } } },
    },
    OrderItem: {
      type: "object",
      properties: {
        id: { type: "string" },
        originId: { type: "string" },
        status: { type: "string" },
        product: { $ref: "OrderItemProduct" },
        selectedOptions: {
          type: "array",
          items: { type: "object", properties: { name: { type: "string" }, value: { type: "string" } } },
        },
        paidPrice: { type: ["string", "number", "null"] },
        shipment: {
          type: ["object", "null"],
          properties: {
            companyCode: { type: ["string", "null"] },
            trackingNumber: { type: ["string", "null"] },
            deliveredAt: { type: ["string", "null"] },
          },
        },
      },
    },
    BulkJob: {
      type: "object",
      properties: {
        jobId: { type: "string" },
        status: { type: "string" },
        entryOriginId: { type: "string" },
        successObjectId: { type: ["string", "null"] },
        failureReason: { type: ["string", "null"] },
        createdAt: { type: "string" },
        startedAt: { type: ["string", "null"] },
        endedAt: { type: ["string", "null"] },
      },
    },
    RewardPage: {
      type: "object",
      required: ["data", "pageInfo"],
      properties: {
        totalCount: { type: "integer" },
        data: { type: "array", items: { $ref: "Reward" } },
        pageInfo: {
          type: "object",
          required: ["hasNextPage"],
          properties: { hasNextPage: { type: "boolean" }, endCursor: { type: ["string", "null"] } },
        },
      },
    },
    ValidationErrorItem: {
      type: "object",
      properties: {
        loc: { type: "array", items: { type: ["string", "integer"] } },
        msg: { type: "string" },
        type: { type: "string" },
      },
    },
    OrderItemProduct: {
      type: "object",
      properties: {
        id: { type: "string" },
        originId: { type: "string" },
        name: { type: "string" },
        image: { type: ["object", "null"], properties: { url: { type: "string" } } },
        url: { type: ["string", "null"] },
        categories: {
          type: "array",
          items: {
            type: "object",
            properties: {
              isPrimary: { type: "boolean" },
              category: {
                type: "object",
                properties: {
                  id: { type: "string" },
                  originId: { type: "string" },
                  name: { type: "string" },
                  isVisible: { type: "boolean" },
                  isReviewDisabled: { type: "boolean" },
                },
              },
            },
          },
        },
        group: { type: ["object", "null"], properties: { id: { type: "string" } } },
        brand: {
          type: ["object", "null"],
          properties: { id: { type: "string" }, originId: { type: "string" }, name: { type: "string" } },
        },
        isAlimtalkEnabled: { type: ["string", "boolean"] },
        reviewCount: { type: "integer" },
        reviewRatingAverage: { type: "number" },
        directReviewCount: { type: "integer" },
        directReviewRatingAverage: { type: "number" },
        isReviewDisabled: { type: "boolean" },
      },
    },
    Reward: {
      type: "object",
      properties: {
        id: { type: "string" },
        amount: { type: "number" },
        reviewCategory: { type: "string" },
        status: { type: "string" },
        review: {
          type: "object",
          properties: { id: { type: "string" }, createdAt: { type: "string" }, updatedAt: { type: "string" } },
        },
        order: {
          type: "object",
          properties: {
            id: { type: "string" },
            originId: { type: "string" },
            memberOriginId: { type: ["string", "null"] },
          },
        },
        orderItem: { type: "object", properties: { id: { type: "string" }, originId: { type: "string" } } },
        createdAt: { type: "string" },
      },
    },
  },
};

/**
 * The client's option `validate`: checks each response of a method against the contract.
 * @example createVReviewAdmin({ ...options, validate: validating("warn") })
 */
export function validating(mode: ValidationMode): Validate | undefined {
  return validation(schemas, mode);
}
