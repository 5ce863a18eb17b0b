import type { Document } from "@jumun/openapi/document";
import { parse } from "yaml";

/** The contract of a shop (하늘마켓), and entries of a HAR file for it. */
export const document: Document = parse(`
openapi: 3.1.0
info: { title: 견본, version: 1.0.0 }
servers:
  - { url: https://api.shop.invalid, x-environment: production }
paths:
  /v1/orders/{code}:
    get:
      operationId: getOrder
      parameters:
        - { name: code, in: path, required: true, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
        - { name: shop, in: query, required: true, schema: { type: string } }
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                type: object
                required: [주문번호]
                properties:
                  주문번호: { type: string }
                  상태: { type: string, x-extensible-enum: [미입금, 입금] }
                  lines:
                    type: array
                    items: { type: object, properties: { qty: { type: integer } } }
        "404": { description: Not found }
  /v1/orders:
    post:
      operationId: createOrder
      parameters:
        - { name: X-Shop, in: header, required: true, schema: { type: string, enum: [하늘, 바다] } }
        - { name: tag, in: query, schema: { type: array, maxItems: 2, items: { type: integer } } }
        - { name: spot, in: query, style: deepObject, schema: { type: object, properties: { floor: { type: integer } } } }
        - { name: size, in: query, schema: { type: object, properties: { width: { type: integer } } } }
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/NewOrder" } }
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/NewOrder" } }
      responses:
        "201":
          description: Created
          headers:
            X-Left: { required: true, schema: { type: integer } }
          content:
            application/json:
              schema:
                oneOf:
                  - { type: array, items: { $ref: "#/components/schemas/Row" } }
                  - { type: object, required: [error], properties: { error: { type: string } } }
        "204": { description: Done }
components:
  schemas:
    NewOrder:
      type: object
      required: [이름]
      properties: { 이름: { type: string }, 수량: { type: integer }, 옵션: { type: array, items: { type: string } } }
    Row:
      oneOf:
        - type: object
          required: [code]
          properties: { code: { type: string }, result: { const: 성공 } }
        - type: object
          required: [code, reason]
          properties: { code: { type: string }, reason: { type: string }, result: { const: 실패 } }
`);

export const order = { 주문번호: "가-1", 상태: "미입금", lines: [{ qty: 2 }] };

export function entry(
  path: string,
  status: number,
  body: unknown,
  host = "https://api.shop.invalid",
) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    request: { method: "GET", url: `${host}${path}` },
    response: { status, content: { mimeType: "application/json; charset=utf-8", text } },
  };
}

const sent = { mimeType: "application/json", text: '{"이름":"홍길동"}' };

export interface Creation {
  readonly query?: string;
  readonly shop?: string | undefined;
  readonly sent?: object | undefined;
  readonly status?: number;
  readonly left?: string | undefined;
  readonly text?: string;
  readonly encoding?: string;
  readonly mimeType?: string;
}

/** An exchange that creates an order, with changes. */
export function creation(changes: Creation): object {
  const {
    query,
    shop,
    sent: postData,
    status,
    left,
    text,
    encoding,
    mimeType,
  } = {
    query: "",
    shop: "하늘",
    sent,
    status: 201,
    left: "3",
    text: "[]",
    encoding: undefined,
    mimeType: "application/json",
    ...changes,
  };
  const headers = (name: string, value: string | undefined) => [
    { name: "Host", value: "api.shop.invalid" },
    ...(value === undefined ? [] : [{ name, value }]),
  ];
  return {
    request: {
      method: "POST",
      url: `https://api.shop.invalid/v1/orders${query}`,
      headers: headers("X-SHOP", shop),
      bodySize: postData === undefined ? 0 : -1,
      postData,
    },
    response: {
      status,
      headers: headers("x-left", left),
      bodySize: text === "" ? 0 : -1,
      content: { mimeType, text, encoding, size: text.length },
    },
  };
}
