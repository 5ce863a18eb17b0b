/** The contract of a made-up catalogue with each action and pagination of `x-state`. */
export function catalogue(paths: Record<string, unknown> = {}) {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "누리상점 카탈로그", version: "1.0.0" },
    paths: {
      "/brands": {
        get: {
          ...operation("listBrands", { collection: "brands", action: "list", filter: ["status"] }),
          "x-pagination": {
            style: "page-number",
            page: "page",
            limit: "limit",
            items: "/data",
            maxPages: 3,
          },
          parameters: [query("page"), query("limit"), query("status", "string")],
          responses: ok(
            { result: "ok", data: [brand] },
            { data: { type: "array", items: ref("Brand") } },
          ),
        },
        post: {
          ...operation("saveBrand", {
            collection: "brands",
            action: "upsert",
            key: "code",
            id: "id",
            at: "/data/0",
          }),
          requestBody: body("application/json", "NewBrand"),
          responses: ok(
            { result: "ok", data: [brand] },
            { data: { type: "array", items: ref("Brand") } },
          ),
        },
      },
      "/brands/{id}": {
        get: {
          ...operation("getBrandById", { collection: "brands", action: "get", key: "id" }),
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            "200": json(
              { id: 9, code: "예", name: "예시", image: "https://img.invalid/예.png" },
              ref("BrandPage"),
            ),
            "404": json({ detail: "없는 브랜드" }, { type: "object" }),
          },
        },
        put: {
          ...operation("renameBrand", {
            collection: "brands",
            action: "update",
            key: "id",
            by: "id",
          }),
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          requestBody: body("application/x-www-form-urlencoded", "BrandForm"),
          responses: {
            "200": json(
              { result: "성공" },
              { type: "object", properties: { result: { type: "string" } } },
            ),
          },
        },
        delete: {
          ...operation("deleteBrand", { collection: "brands", action: "delete", key: "id" }),
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: {
            "200": {
              description: "",
              content: {
                "application/json": {
                  schema: { oneOf: [result("성공"), { ...result("실패"), "x-failure": true }] },
                  examples: {
                    done: { value: { result: "성공" } },
                    unknown: { value: { result: "실패" } },
                  },
                },
              },
            },
          },
        },
      },
      "/products": {
        post: {
          ...operation("createProduct", {
            collection: "products",
            action: "create",
            key: "no",
            requires: { brands: "brand" },
          }),
          requestBody: body("application/json", "NewProduct"),
          responses: { "201": json({ no: 1, brand: "예", bundle: "가" }, ref("Product")) },
        },
      },
      "/products/search": {
        post: {
          ...operation("searchProducts", { collection: "products", action: "list" }),
          "x-pagination": {
            style: "offset",
            start: "start",
            length: "length",
            items: "/results",
            unit: { by: "bundle", when: "bundled" },
          },
          requestBody: body("application/json", "Search"),
          responses: ok({ results: [] }, { results: { type: "array", items: ref("Product") } }),
        },
      },
      "/products/feed": {
        get: {
          ...operation("feedProducts", { collection: "products", action: "list" }),
          "x-pagination": {
            style: "cursor",
            first: "first",
            after: "after",
            items: "/data/nodes",
            next: "/data/page/end",
            more: "/data/page/more",
          },
          parameters: [query("first"), query("after", "string")],
          responses: ok(
            { data: { nodes: [], page: { end: null, more: false } } },
            {
              data: {
                type: "object",
                properties: { nodes: { type: "array", items: ref("Product") } },
              },
            },
          ),
        },
      },
      "/carriers/{code}": {
        get: {
          ...operation("getCarrier", { collection: "carriers", action: "get", key: "code" }),
          parameters: [{ name: "code", in: "path", required: true, schema: { type: "string" } }],
          responses: ok(
            { code: "4", name: "CJ대한통운" },
            { code: { type: "string" }, name: { type: "string" } },
          ),
        },
      },
      ...paths,
    },
    components: {
      schemas: {
        Brand: {
          type: "object",
          required: ["id", "code"],
          properties: {
            id: { type: "integer" },
            code: { type: "string" },
            name: { type: "string" },
            status: { type: "string" },
          },
        },
        BrandPage: {
          type: "object",
          required: ["image"],
          properties: {
            id: { type: "integer" },
            code: { type: "string" },
            name: { type: "string" },
            image: { type: "string" },
          },
        },
        NewBrand: object({
          code: { type: "string" },
          name: { type: "string" },
          status: { type: "string" },
          secret: { type: "string" },
        }),
        BrandForm: object({ "names[]": { type: "string", "x-input-name": "name" } }),
        NewProduct: object({ brand: { type: "string" }, bundle: { type: "string" } }),
        Product: object({
          no: { type: "integer" },
          brand: { type: "string" },
          bundle: { type: "string" },
        }),
        Search: object({
          start: { type: "integer" },
          length: { type: "integer" },
          bundled: { type: "boolean" },
        }),
      },
    },
  };
}

const brand = { id: 9, code: "예", name: "예시", status: "open" };

function operation(operationId: string, state: object) {
  return { operationId, summary: operationId, "x-state": state };
}

function query(name: string, type = "integer") {
  return { name, in: "query", schema: { type } };
}

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function object(properties: object) {
  return { type: "object", properties };
}

function result(value: string) {
  return { type: "object", required: ["result"], properties: { result: { const: value } } };
}

function body(mediaType: string, schema: string) {
  return { required: true, content: { [mediaType]: { schema: ref(schema) } } };
}

function json(value: unknown, schema: object) {
  const content = { "application/json": { schema, examples: { documented: { value } } } };
  return { description: "", content };
}

function ok(value: unknown, properties: object) {
  return { "200": json(value, object(properties)) };
}
