/** The contract of a made-up shop, 누리상점, with a bit of everything that the mock knows. */
export function shop() {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "누리상점 주문", version: "1.0.0" },
    servers: [{ url: "https://api.nuri.example/base" }],
    "x-sandbox": { options: { apiKey: "sandbox-누리-key" } },
    paths: {
      "/orders": {
        get: {
          operationId: "readOrders",
          summary: "주문 목록 또는 주문 한 건",
          security: [{ bearer: [] }],
          "x-split": {
            by: "order_no",
            absent: {
              operationId: "listOrders",
              summary: "주문 목록",
              description: "주문을 쪽마다 보여 줍니다.",
              parameters: ["limit"],
              responses: {
                "200": {
                  schema: { $ref: "#/components/schemas/OrderList" },
                  examples: ["two-orders"],
                  headers: ["Link"],
                },
              },
            },
            present: {
              operationId: "getOrder",
              summary: "주문 한 건",
              description: "주문 한 건을 보여 줍니다.",
              parameters: ["order_no"],
              responses: {
                "200": {
                  schema: { $ref: "#/components/schemas/Order" },
                  examples: ["one-order", "gift-order"],
                  headers: [],
                },
              },
            },
          },
          parameters: [
            { $ref: "#/components/parameters/OrderNumber" },
            {
              name: "limit",
              in: "query",
              schema: { type: "integer", minimum: 1, maximum: 100 },
              example: 50,
            },
          ],
          responses: {
            "200": { $ref: "#/components/responses/OrderOrList" },
            "401": { $ref: "#/components/responses/TokenRefused" },
          },
        },
        post: {
          operationId: "createOrder",
          summary: "주문 등록",
          security: [{ bearer: [] }],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/NewOrder" },
                examples: {
                  "gift-order": {
                    value: { order_no: "주문-1", buyer: "홍길동", memo: "부재 시 '문 앞'" },
                  },
                },
              },
            },
          },
          responses: {
            "201": {
              description: "등록됨",
              headers: {
                Location: {
                  schema: { type: "string" },
                  example: "https://api.nuri.example/주문/1",
                },
                "X-Fast": { schema: { type: "boolean" } },
              },
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Order" },
                  examples: { created: { value: { order_no: "주문-1", buyer: "홍길동" } } },
                },
              },
            },
            "401": { $ref: "#/components/responses/TokenRefused" },
            "422": {
              description: "잘못된 요청",
              content: {
                "application/json": {
                  schema: { type: "object" },
                  examples: {
                    "buyer-missing": { value: { detail: "주문자 이름이 없습니다." } },
                    "order-no-taken": { value: { detail: "이미 있는 주문번호입니다." } },
                  },
                },
              },
            },
          },
        },
      },
      "/orders/{order_no}": {
        parameters: [
          {
            name: "order_no",
            in: "path",
            required: true,
            schema: { type: "string", maxLength: 10 },
            example: "주문-1",
          },
        ],
        patch: {
          operationId: "cancelOrder",
          summary: "주문 취소",
          security: [{ token: [] }],
          responses: {
            "200": {
              description: "취소됨",
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Order" },
                  examples: { cancelled: { value: { order_no: "주문-1", buyer: "홍길동" } } },
                },
              },
            },
            "403": {
              description: "권한 없음",
              content: {
                "application/json": {
                  schema: { type: "object" },
                  examples: {
                    "key-unknown": {
                      value: { detail: "이 작업을 수행할 권한(permission)이 없습니다." },
                    },
                    "key-expired": { value: { detail: "기한이 지난 키입니다." } },
                  },
                },
              },
            },
          },
        },
        delete: {
          operationId: "deleteOrder",
          summary: "주문 삭제",
          security: [{ basic: [] }],
          responses: { "204": { description: "삭제됨" } },
        },
      },
      "/orders/latest": {
        get: {
          operationId: "getLatestOrder",
          summary: "최근 주문",
          security: [{ queryKey: [] }, { cookieKey: [] }],
          responses: {
            "200": {
              description: "주문",
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Order" },
                  examples: { latest: { value: { order_no: "주문-9", buyer: "성춘향" } } },
                },
              },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer" },
        basic: { type: "http", scheme: "basic" },
        token: { type: "apiKey", in: "header", name: "Authorization", "x-prefix": "Token " },
        queryKey: { type: "apiKey", in: "query", name: "access_token" },
        cookieKey: { type: "apiKey", in: "cookie", name: "session" },
      },
      parameters: {
        OrderNumber: {
          name: "order_no",
          in: "query",
          required: false,
          schema: { type: "string" },
          example: "주문-1",
        },
      },
      responses: {
        OrderOrList: {
          description: "주문",
          headers: {
            Link: { schema: { type: "string" }, example: '</orders?page=2>; rel="next"' },
          },
          content: {
            "application/json": {
              schema: {
                oneOf: [
                  { $ref: "#/components/schemas/OrderList" },
                  { $ref: "#/components/schemas/Order" },
                ],
              },
              examples: {
                "two-orders": {
                  value: [
                    { order_no: "주문-1", buyer: "홍길동" },
                    { order_no: "주문-2", buyer: "성춘향" },
                  ],
                },
                "one-order": { value: { order_no: "주문-1", buyer: "홍길동" } },
                "gift-order": { value: { order_no: "주문-3", buyer: "이몽룡" } },
              },
            },
          },
        },
        TokenRefused: {
          description: "인증 실패",
          content: {
            "application/json": {
              schema: { type: "object" },
              examples: {
                "token-missing": { value: { detail: "토큰이 없습니다." } },
                "token-expired": { value: { detail: "토큰의 기한이 지났습니다." } },
              },
            },
          },
        },
      },
      schemas: {
        Order: {
          type: "object",
          required: ["order_no", "buyer"],
          properties: { order_no: { type: "string" }, buyer: { type: "string" } },
        },
        OrderList: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Order" } },
        NewOrder: {
          type: "object",
          additionalProperties: false,
          required: ["order_no", "buyer"],
          properties: {
            order_no: { type: "string" },
            buyer: { type: "string" },
            memo: { type: "string" },
          },
        },
      },
    },
  };
}
