// Generated from specs/ax-cloud/openapi.yaml by `npm run generate ax-cloud`. Do not edit.
import {
  type ResponseSchemas,
  type Validate,
  type ValidationMode,
  validation,
} from "@jumun/client/validate";

const schemas: ResponseSchemas = {
  responses: {
    listTourProducts: {
      200: { oneOf: [{ $ref: "TourProductList" }, { $ref: "FailedStatusCode" }] },
      403: { $ref: "ErrorResponse" },
    },
    listTourProductUpdates: {
      201: { $ref: "TourProductUpdateList" },
      400: { $ref: "ErrorResponse" },
      403: { $ref: "ErrorResponse" },
    },
    getTourProduct: {
      200: { oneOf: [{ $ref: "ProductDetail" }, { $ref: "FailedStatusCode" }] },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    registerTourProduct: { 403: { $ref: "ErrorResponse" }, 404: { $ref: "ErrorResponse" }, "2XX": {} },
    listDayTicketProducts: {
      200: { oneOf: [{ $ref: "DayTicketProductList" }, { $ref: "FailedStatusCode" }] },
      403: { $ref: "ErrorResponse" },
    },
    getDayTicketProduct: {
      200: { oneOf: [{ $ref: "ProductDetail" }, { $ref: "FailedStatusCode" }] },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    registerDayTicketProduct: { 403: { $ref: "ErrorResponse" }, 404: { $ref: "ErrorResponse" }, "2XX": {} },
    getTourPrices: {
      200: { oneOf: [{ $ref: "TourPriceList" }, { $ref: "FailedStatusCode" }] },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    getDayTicketPrices: {
      200: { oneOf: [{ $ref: "DayTicketPriceList" }, { $ref: "FailedStatusCode" }] },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    getTourInventory: {
      200: { oneOf: [{ $ref: "Inventory" }, { $ref: "FailedStatusCode" }] },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    getDayTicketInventory: {
      200: { oneOf: [{ $ref: "Inventory" }, { $ref: "FailedStatusCode" }] },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    createTourOrder: { 201: { $ref: "OrderCreationResponse" }, 403: { $ref: "ErrorResponse" } },
    getTourOrder: {
      200: { $ref: "OrderConfirmationResponse" },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    cancelTourOrder: {
      200: { $ref: "OrderCancellationResponse" },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    cancelTourOrderTicket: {
      200: { $ref: "TicketCancellationResponse" },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    createDayTicketOrder: { 201: { $ref: "OrderCreationResponse" }, 403: { $ref: "ErrorResponse" } },
    getDayTicketOrder: {
      200: { $ref: "OrderConfirmationResponse" },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    cancelDayTicketOrder: {
      200: { $ref: "OrderCancellationResponse" },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    cancelDayTicketOrderTicket: {
      200: { $ref: "TicketCancellationResponse" },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
    createTourReview: { 403: { $ref: "ErrorResponse" }, 404: { $ref: "ErrorResponse" }, "2XX": {} },
    createDayTicketReview: { 403: { $ref: "ErrorResponse" }, 404: { $ref: "ErrorResponse" }, "2XX": {} },
    createTourQuestion: {
      201: { $ref: "CreatedQuestion" },
      400: { $ref: "FieldErrors" },
      403: { $ref: "ErrorResponse" },
      404: { $ref: "ErrorResponse" },
    },
  },
  schemas: {
    TourProductList: {
      type: "object",
      required: ["status_code", "products"],
      properties: {
        status_code: { $ref: "StatusCode200" },
        products: { type: "array", items: { $ref: "TourProduct" } },
      },
    },
    FailedStatusCode: {
      type: "object",
      required: ["status_code"],
      properties: { status_code: { type: "integer", enum: [403, 404] } },
    },
    ErrorResponse: { type: "object", properties: { detail: { type: "string" }, message: { type: "string" } } },
    TourProductUpdateList: {
      type: "object",
      required: ["data"],
      properties: { data: { type: "array", items: { $ref: "TourProductUpdate" } } },
    },
    ProductDetail: {
      type: "object",
      required: ["status_code"],
      properties: {
        status_code: { $ref: "StatusCode200" },
        required_traveler_information: { type: "object", additionalProperties: { type: "boolean" } },
        contents: {
          type: "object",
          additionalProperties: {},
          properties: {
            keyword_others: { type: ["array", "string"], items: { type: "string" } },
            poi: { type: ["array", "string"], items: { type: "string" } },
          },
        },
        options: { type: "array", items: { type: "object" } },
      },
    },
    DayTicketProductList: {
      type: "object",
      required: ["status_code", "products"],
      properties: {
        status_code: { $ref: "StatusCode200" },
        products: { type: "array", items: { $ref: "DayTicketProduct" } },
      },
    },
    TourPriceList: {
      type: "object",
      required: ["status_code"],
      properties: {
        status_code: { $ref: "StatusCode200" },
        prices: { type: "array", items: { $ref: "TourPrice" } },
      },
    },
    DayTicketPriceList: {
      type: "object",
      required: ["status_code"],
      properties: {
        status_code: { $ref: "StatusCode200" },
        prices: { type: "array", items: { $ref: "DayTicketPrice" } },
      },
    },
    Inventory: {
      type: "object",
      required: ["status_code"],
      properties: {
        status_code: { $ref: "StatusCode200" },
        option_codes: {
          type: "object",
          additionalProperties: { type: "array", items: { $ref: "InventoryDate" } },
        },
      },
    },
    OrderCreationResponse: { oneOf: [{ $ref: "CreatedOrder" }, { $ref: "CreatedOrderEnvelope" }] },
    OrderConfirmationResponse: { oneOf: [{ $ref: "OrderConfirmation" }, { $ref: "OrderConfirmationEnvelope" }] },
    OrderCancellationResponse: { oneOf: [{ $ref: "CanceledOrder" }, { $ref: "CanceledOrderEnvelope" }] },
    TicketCancellationResponse: { oneOf: [{ $ref: "CanceledTicket" }, { $ref: "CanceledTicketEnvelope" }] },
    CreatedQuestion: {
      type: "object",
      required: ["question_code"],
      properties: { question_code: { type: "string" } },
    },
    FieldErrors: {
      type: "object",
      additionalProperties: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
    },
    StatusCode200: { type: "integer", enum: [200] },
    TourProduct: {
      type: "object",
      properties: {
        product_code: { type: "string" },
        category: { type: "string" },
        product_listing_language: { type: "string" },
        tour_guide_certification: { type: "string" },
        separate_driver_included: { type: "string" },
        product_name: { type: "string" },
        departure_city: { type: "string" },
        transportation: { type: "string" },
        cancellation_type: { type: "string" },
      },
    },
    TourProductUpdate: {
      type: "object",
      properties: { product_code: { type: "string" }, title: { type: "string" }, version: { type: "integer" } },
    },
    DayTicketProduct: {
      type: "object",
      properties: {
        product_code: { type: "string" },
        title: { type: "string" },
        category: { type: "string" },
        detail_category: { type: "string" },
        start_date_of_the_sale: { type: "string" },
        end_date_of_the_sale: { type: "string" },
        cancellation_type: { type: "string" },
        main_country_and_city: { type: "string" },
      },
    },
    TourPrice: {
      type: "object",
      properties: {
        option_code: { type: "string" },
        unit_selling_price_usd: { type: "number" },
        selling_price_per_person_usd: { type: "number" },
        unit_selling_price_krw: { type: "number" },
        selling_price_per_person_krw: { type: "number" },
      },
    },
    DayTicketPrice: {
      type: "object",
      properties: {
        option_code: { type: "string" },
        currency: { type: "string" },
        price: { type: ["string", "number"] },
      },
    },
    InventoryDate: {
      type: "object",
      properties: {
        inventory_code: { type: "string" },
        date: { type: "string" },
        start_time: { type: "string" },
        day_of_the_week: { type: "string" },
        is_order: { type: "boolean" },
        max_quantity: { type: "integer" },
        min_quantity: { type: "integer" },
        remain_quantity: { type: "integer" },
        ordered_quantity: { type: "integer" },
      },
    },
    CreatedOrder: {
      type: "object",
      required: ["channel_order_code"],
      properties: {
        channel_order_code: { type: "string" },
        channel_order_status: { $ref: "OrderStatus" },
        options: { type: "array", items: { $ref: "CreatedOption" } },
        depth_combinations: { type: "array", items: { $ref: "CreatedOption" } },
      },
    },
    CreatedOrderEnvelope: {
      type: "object",
      required: ["status_code", "data"],
      properties: { status_code: { type: "integer", enum: [201] }, data: { $ref: "CreatedOrder" } },
    },
    OrderConfirmation: {
      type: "object",
      required: ["ax_order_code"],
      properties: {
        channel_order_code: { type: "string" },
        ax_order_code: { type: "string" },
        ax_order_status: { $ref: "OrderStatus" },
        status: { $ref: "OrderStatus" },
        comment: { type: "string" },
      },
    },
    OrderConfirmationEnvelope: {
      type: "object",
      required: ["status_code", "data"],
      properties: {
        status_code: { $ref: "StatusCode200" },
        data: { type: "array", items: { $ref: "OrderConfirmation" } },
      },
    },
    CanceledOrder: {
      type: "object",
      required: ["ax_order_code"],
      properties: {
        channel_order_code: { type: "string" },
        channel_order_status: { $ref: "OrderStatus" },
        ax_order_code: { type: "string" },
        ax_order_status: { $ref: "OrderStatus" },
      },
    },
    CanceledOrderEnvelope: {
      type: "object",
      required: ["status_code", "data"],
      properties: { status_code: { $ref: "StatusCode200" }, data: { $ref: "CanceledOrder" } },
    },
    CanceledTicket: {
      type: "object",
      required: ["ax_ticket_code"],
      properties: {
        channel_order_code: { type: "string" },
        ax_order_code: { type: "string" },
        ax_order_status: { $ref: "OrderStatus" },
        ax_ticket_code: { type: "string" },
        ax_ticket_status: { $ref: "TicketStatus" },
      },
    },
    CanceledTicketEnvelope: {
      type: "object",
      required: ["status_code", "data"],
      properties: { status_code: { $ref: "StatusCode200" }, data: { $ref: "CanceledTicket" } },
    },
    OrderStatus: { type: "string" },
    CreatedOption: {
      type: "object",
      properties: {
        option_code: { type: "string" },
        dc_code: { type: "string" },
        inventory_at: { type: "string" },
        use_date: { type: "string" },
        ax_order_code: { type: "string" },
        ax_order_status: { $ref: "OrderStatus" },
        quantity: { type: ["integer", "string"] },
        tickets: { type: "array", items: { $ref: "CreatedTicket" } },
      },
    },
    TicketStatus: { type: "string" },
    CreatedTicket: {
      type: "object",
      properties: {
        ax_ticket_code: { type: "string" },
        ax_ticket_status: { $ref: "TicketStatus" },
        ticket_code: { type: "string" },
        ticket_status: { $ref: "TicketStatus" },
      },
    },
  },
};

/**
 * The client's option `validate`: checks each response of a method against the contract.
 * @example createAxCloud({ ...options, validate: validating("warn") })
 */
export function validating(mode: ValidationMode): Validate | undefined {
  return validation(schemas, mode);
}
