import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleContract } from "./bundle.ts";
import { change, folderWith } from "./rules/rule.fixture.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: readOrders
      x-split:
        by: code
        absent: { responses: { "200": { schema: { $ref: "./order.yaml#/Orders" } } } }
        present: { responses: { "200": { schema: { $ref: "#/components/schemas/Order" } } } }
      responses:
        "200":
          description: OK.
          content:
            application/json:
              schema:
                oneOf:
                  - { $ref: "./order.yaml#/Orders" }
                  - { $ref: "#/components/schemas/Order" }
        "401": { $ref: "./answers.yaml#/Refused" }
components:
  schemas:
    Order:
      type: object
      properties:
        parent: { $ref: "#/components/schemas/Order" }
        since: { const: 2019-12-01 }
`;

const files = {
  "openapi.yaml": contract,
  "order.yaml": `Orders: { type: array, items: { $ref: "./openapi.yaml#/components/schemas/Order" } }\n`,
  "answers.yaml": `Refused:
  description: Refused.
  content:
    application/json:
      schema: { $ref: "#/Detail" }
Detail: { type: object, properties: { detail: { type: string } } }
`,
};

test("definitions in other files become components; a $ref within the contract is kept", async () => {
  const document = await bundleContract(join(folderWith(files), "openapi.yaml"));
  expect(document).toEqual({
    openapi: "3.1.0",
    info: { title: "주문", version: "1.0.0" },
    paths: {
      "/orders": {
        get: {
          operationId: "readOrders",
          "x-split": {
            by: "code",
            absent: { responses: { "200": { schema: { $ref: "#/components/schemas/Orders" } } } },
            present: { responses: { "200": { schema: { $ref: "#/components/schemas/Order" } } } },
          },
          responses: {
            "200": {
              description: "OK.",
              content: {
                "application/json": {
                  schema: {
                    oneOf: [
                      { $ref: "#/components/schemas/Orders" },
                      { $ref: "#/components/schemas/Order" },
                    ],
                  },
                },
              },
            },
            "401": { $ref: "#/components/responses/Refused" },
          },
        },
      },
    },
    components: {
      schemas: {
        Order: {
          type: "object",
          properties: {
            parent: { $ref: "#/components/schemas/Order" },
            since: { const: "2019-12-01" },
          },
        },
        Orders: { type: "array", items: { $ref: "#/components/schemas/Order" } },
        Detail: { type: "object", properties: { detail: { type: "string" } } },
      },
      responses: {
        Refused: {
          description: "Refused.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Detail" } } },
        },
      },
    },
  });
});

test("the same files in another folder give the same text", async () => {
  const [one, two] = await Promise.all(
    [files, files].map((each) => bundleContract(join(folderWith(each), "openapi.yaml"))),
  );
  expect(JSON.stringify(one)).toBe(JSON.stringify(two));
});

test("objects that share a YAML anchor are separate in the bundle", async () => {
  const shared = `openapi: 3.1.0
info: &info { title: 주문, version: 1.0.0 }
paths: {}
x-copy: *info
`;
  const document = await bundleContract(
    join(folderWith({ "openapi.yaml": shared }), "openapi.yaml"),
  );
  expect(document).toHaveProperty("x-copy.title", "주문");
  expect(Reflect.get(document, "x-copy")).not.toBe(document.info);
});

test("a $ref that points to nothing is an error that names the contract", async () => {
  const path = join(folderWith({ "openapi.yaml": contract, "order.yaml": "{}" }), "openapi.yaml");
  await expect(bundleContract(path)).rejects.toThrow(
    `The contract ${path} cannot be bundled: Can't resolve $ref`,
  );
});

test("two files with different components of the same name are an error", async () => {
  const path = join(
    folderWith({
      ...files,
      "openapi.yaml": change(
        contract,
        '"./answers.yaml#/Refused" }',
        '"./answers.yaml#/Refused" }\n        "403": { $ref: "./more.yaml#/Refused" }',
      ),
      "more.yaml": "Refused: { description: 거절됨. }\n",
    }),
    "openapi.yaml",
  );
  await expect(bundleContract(path)).rejects.toThrow(
    /cannot be bundled: Two schemas are referenced with the same name but different content/,
  );
});

test("a file that is not an OpenAPI 3.1 document is an error", async () => {
  const path = join(
    folderWith({ "openapi.yaml": "openapi: 3.0.3\ninfo: {}\npaths: {}\n" }),
    "openapi.yaml",
  );
  await expect(bundleContract(path)).rejects.toThrow(
    `The contract ${path} is not an OpenAPI 3.1 document. Lint it to see why.`,
  );
});

test("a file that is not YAML, or does not exist, is an error", async () => {
  const folder = folderWith({ "openapi.yaml": "openapi: 3.1.0\n info: {}\n" });
  await expect(bundleContract(join(folder, "openapi.yaml"))).rejects.toThrow(
    `The contract ${folder}/openapi.yaml cannot be bundled: `,
  );
  await expect(bundleContract(join(folder, "other.yaml"))).rejects.toThrow(
    `The contract ${folder}/other.yaml cannot be bundled: ENOENT`,
  );
});
