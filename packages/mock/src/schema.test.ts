import { describe, expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

describe("a schema that Prism could not compile, and so would not check, stops the start", () => {
  test("and is named where it is a component", async () => {
    const contract = shop();
    const schemas = {
      ...contract.components.schemas,
      NewOrder: {
        ...contract.components.schemas.NewOrder,
        properties: { order_no: { $ref: "#/components/schemas/OrderNumber" } },
      },
      OrderNumber: { type: "string", pattern: "(?i)주문-\\d+" },
    };
    const broken = { ...contract, components: { ...contract.components, schemas } };
    await expect(startShop({ nuri: broken })).rejects.toThrow(
      /^The contract of nuri has a schema that cannot be compiled, components\.schemas\.OrderNumber \(in createOrder: request body application\/json\): correct it \(.*Invalid regular expression.*\)\.$/,
    );
  });

  test("and its place is named where it stands inline", async () => {
    const contract = shop();
    const [, limit] = contract.paths["/orders"].get.parameters;
    Object.assign(limit ?? {}, { schema: { type: "정수" } });
    await expect(startShop({ nuri: contract })).rejects.toThrow(
      "has a schema that cannot be compiled, query parameter limit (in readOrders:",
    );
  });

  test("as does a dialect that switches validation off", async () => {
    const contract = {
      ...shop(),
      jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base",
    };
    await expect(startShop({ nuri: contract })).rejects.toThrow("that cannot be compiled");
  });

  test("and a schema that refers to itself does not", async () => {
    const contract = shop();
    Object.assign(contract.components.schemas.Order.properties, {
      parts: { type: "array", items: { $ref: "#/components/schemas/Order" } },
    });
    const mock = await startShop({ nuri: contract });
    const response = await fetch(`${mock.url("nuri")}/orders/latest?access_token=k`);
    expect(response.status).toBe(200);
  });
});
