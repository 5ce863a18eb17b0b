/**
 * A made-up contract of any number of operations, as our own contracts are: every five of them
 * read, list, register, change and delete one kind of order, with schemas of its own.
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
      description: "Nobody offers this API. It shows what a contract of this size costs.",
      license: { name: "MIT", identifier: "MIT" },
      "x-evidence": "inferred",
    },
    servers: [
      {
        url: "https://orders.invalid",
        description: "Nobody is there.",
        "x-environment": "production",
      },
    ],
    tags: [{ name: "Orders", description: "Orders of every kind." }],
    security: [{ accessToken: [] }],
    paths: Object.assign({}, ...kinds.map(pathsOf)),
    components: {
      securitySchemes: {
        accessToken: { type: "http", scheme: "bearer", description: "A token that was issued." },
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
        responses: answers(
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
        responses: answers("201", order, example),
      },
    },
    [`/v1/orders-${kind}/{order_code}`]: {
      get: {
        ...operation(`getOrder${kind}`, true),
        parameters: [code],
        responses: answers("200", order, example),
      },
      patch: {
        ...operation(`updateOrder${kind}`, true),
        parameters: [code],
        requestBody: body({ $ref: `#/components/schemas/OrderChanges${kind}` }, { price: 12000 }),
        responses: answers("200", order, example),
      },
      delete: {
        ...operation(`deleteOrder${kind}`, true),
        parameters: [code],
        responses: {
          "204": { description: "It is gone." },
          ...refusals,
        },
      },
    },
  };
}

function operation(operationId: string, isIdempotent: boolean): object {
  return {
    operationId,
    tags: ["Orders"],
    summary: `What ${operationId} says`,
    description: "Made up.",
    security: [{ accessToken: [] }],
    "x-idempotent": isIdempotent,
  };
}

function parameter(name: string, place: string, schema: object, example: unknown): object {
  return {
    name,
    in: place,
    required: place === "path",
    description: `The ${name} that is meant.`,
    schema,
    example,
  };
}

function body(schema: object, value: unknown): object {
  return {
    required: true,
    description: "What is sent.",
    content: { "application/json": { schema, examples: { usual: { summary: "Usual", value } } } },
  };
}

function answers(status: string, schema: object, value: unknown): object {
  return {
    [status]: {
      description: "It is done.",
      content: { "application/json": { schema, examples: { usual: { summary: "Usual", value } } } },
    },
    ...refusals,
  };
}

const refusals = {
  "401": refusal("The token is not accepted."),
  "404": refusal("There is no such order."),
};

function refusal(message: string): object {
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
        description: "What was ordered.",
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
      description: "An order to register.",
      additionalProperties: false,
      required: ["order_code", "price"],
      properties: fields,
    },
    [`OrderChanges${kind}`]: {
      type: "object",
      description: "What to change.",
      additionalProperties: false,
      minProperties: 1,
      properties: changes,
    },
  };
}
