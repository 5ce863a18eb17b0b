import { describe, expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

describe("startMock rejects a schema that Prism cannot compile", () => {
  test("and names the location of its operation", async () => {
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
      /^The contract of nuri has a schema that cannot be compiled, the request body application\/json of createOrder: correct it \(.*Invalid regular expression.*\)\.$/,
    );
  });

  test("and names the location of an inline schema", async () => {
    const contract = shop();
    const [, limit] = contract.paths["/orders"].get.parameters;
    Object.assign(limit ?? {}, { schema: { type: "정수" } });
    await expect(startShop({ nuri: contract })).rejects.toThrow(
      "has a schema that cannot be compiled, the query parameter limit of readOrders:",
    );
  });

  test("and a dialect that disables validation", async () => {
    const contract = {
      ...shop(),
      jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base",
    };
    await expect(startShop({ nuri: contract })).rejects.toThrow("that cannot be compiled");
  });

  test("but not a recursive schema", async () => {
    const contract = shop();
    Object.assign(contract.components.schemas.Order.properties, {
      parts: { type: "array", items: { $ref: "#/components/schemas/Order" } },
    });
    const mock = await startShop({ nuri: contract });
    const response = await fetch(`${mock.url("nuri")}/orders/latest?access_token=k`);
    expect(response.status).toBe(200);
  });
});
