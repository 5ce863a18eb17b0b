/**
 * A made-up contract of any number of operations. Every five operations list, create, read, update and delete
 * one kind of order, with separate schemas.
 */
export function contractOfSize(operations: number): object {
  const kinds = Array.from({ length: operations / 5 }, (_, kind) => kind + 1);
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: `A made-up vendor with ${operations} operations`,
      version: "1.0.0",
      summary: "Orders of many kinds.",
      description: "This API does not exist. It measures the cost of a contract of this size.",
      license: { name: "MIT", identifier: "MIT" },
      "x-evidence": "inferred",
    },
    servers: [
      {
        url: "https://orders.invalid",
        description: "Made up.",
        "x-environment": "production",
      },
    ],
    tags: [{ name: "Orders", description: "Orders of every kind." }],
    security: [{ accessToken: [] }],
    paths: Object.assign({}, ...kinds.map(pathsOf)),
    components: {
      securitySchemes: {
        accessToken: { type: "http", scheme: "bearer", description: "An issued token." },
      },
      schemas: Object.assign({}, ...kinds.map(schemasOf)),
    },
    "x-sandbox": { options: { accessToken: "made-up" } },
  };
}

const values = {
  order_code: "20261122-0001",
  bank_name: "국민은행",
  recipient_name: "홍길동",
  memo: "문 앞에 놓아 주세요",
  price: 10000,
  state: "paid",
};

function pathsOf(kind: number): object {
  const order = { $ref: `#/components/schemas/Order${kind}` };
  const code = parameter("order_code", "path", { type: "string", minLength: 1 }, "20261122-0001");
  const example = { ...values, id: "1", lines: [{ product_code: "P-1", quantity: 2 }] };
  return {
    [`/v1/orders-${kind}`]: {
      get: {
        ...operation(`listOrders${kind}`, true),
        parameters: [
          parameter("limit", "query", { type: "integer", minimum: 1 }, 100),
          parameter("page", "query", { type: "integer", minimum: 1 }, 1),
          parameter("since", "query", { type: "string", format: "date" }, "2026-11-22"),
        ],
        "x-pagination": { style: "page-number", page: "page", limit: "limit", items: "/orders" },
        responses: responses(
          "200",
          { $ref: `#/components/schemas/OrderPage${kind}` },
          {
            orders: [example],
            total: 1,
          },
        ),
      },
      post: {
        ...operation(`createOrder${kind}`, false),
        requestBody: body({ $ref: `#/components/schemas/NewOrder${kind}` }, values),
        responses: responses("201", order, example),
      },
    },
    [`/v1/orders-${kind}/{order_code}`]: {
      get: {
        ...operation(`getOrder${kind}`, true),
        parameters: [code],
        responses: responses("200", order, example),
      },
      patch: {
        ...operation(`updateOrder${kind}`, true),
        parameters: [code],
        requestBody: body({ $ref: `#/components/schemas/OrderChanges${kind}` }, { price: 12000 }),
        responses: responses("200", order, example),
      },
      delete: {
        ...operation(`deleteOrder${kind}`, true),
        parameters: [code],
        responses: {
          "204": { description: "Deleted." },
          ...errors,
        },
      },
    },
  };
}

function operation(operationId: string, isIdempotent: boolean): object {
  return {
    operationId,
    tags: ["Orders"],
    summary: operationId,
    description: "Made up.",
    security: [{ accessToken: [] }],
    "x-idempotent": isIdempotent,
  };
}

function parameter(name: string, location: string, schema: object, example: unknown): object {
  return {
    name,
    in: location,
    required: location === "path",
    description: `The ${name} of the order.`,
    schema,
    example,
  };
}

function body(schema: object, value: unknown): object {
  return {
    required: true,
    description: "The order.",
    content: { "application/json": { schema, examples: { usual: { summary: "Usual", value } } } },
  };
}

function responses(status: string, schema: object, value: unknown): object {
  return {
    [status]: {
      description: "Success.",
      content: { "application/json": { schema, examples: { usual: { summary: "Usual", value } } } },
    },
    ...errors,
  };
}

const errors = {
  "401": error("The token is invalid."),
  "404": error("The order does not exist."),
};

function error(message: string): object {
  return {
    description: message,
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["message"],
          properties: { message: { type: "string" } },
        },
        examples: { usual: { summary: "Usual", value: { message } } },
      },
    },
  };
}

function schemasOf(kind: number): object {
  const fields = {
    order_code: { type: "string", minLength: 1, description: "주문번호" },
    bank_name: { type: "string", description: "입금 은행" },
    recipient_name: { type: "string", description: "예금주" },
    memo: { type: ["string", "null"], description: "배송 메모" },
    price: { type: "integer", description: "결제 금액, in won" },
    state: { type: "string", enum: ["paid", "sent", "arrived"], description: "주문 상태" },
  };
  const order = {
    type: "object",
    description: "An order.",
    required: ["id", ...Object.keys(fields)],
    properties: {
      id: { type: "string", description: "The vendor's identifier." },
      ...fields,
      state: {
        type: "string",
        "x-extensible-enum": ["paid", "sent", "arrived"],
        description: "주문 상태",
      },
      lines: {
        type: "array",
        description: "The ordered products.",
        items: {
          type: "object",
          required: ["product_code", "quantity"],
          properties: { product_code: { type: "string" }, quantity: { type: "integer" } },
        },
      },
    },
  };
  const { order_code: _code, ...changes } = fields;
  return {
    [`Order${kind}`]: order,
    [`OrderPage${kind}`]: {
      type: "object",
      description: "A page of orders.",
      required: ["orders", "total"],
      properties: {
        orders: { type: "array", items: { $ref: `#/components/schemas/Order${kind}` } },
        total: { type: "integer" },
      },
    },
    [`NewOrder${kind}`]: {
      type: "object",
      description: "A new order.",
      additionalProperties: false,
      required: ["order_code", "price"],
      properties: fields,
    },
    [`OrderChanges${kind}`]: {
      type: "object",
      description: "The changed fields.",
      additionalProperties: false,
      minProperties: 1,
      properties: changes,
    },
  };
}
