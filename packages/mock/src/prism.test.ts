import { describe, expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

describe("a module that Prism is loaded without", () => {
  test("causes an error that says what to remove if a schema needs it", async () => {
    const contract = shop();
    Object.assign(contract.components.schemas.Order.properties.buyer, {
      faker: "person.firstName",
    });
    const mock = await startShop({ nuri: contract });
    const url = `${mock.url("nuri")}/orders/latest?access_token=k`;
    expect((await fetch(url)).status).toBe(200);
    const response = await fetch(url, { headers: { prefer: "dynamic=true" } });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining("remove x-faker from the contract"),
    });
    expect(response.headers.get("x-jumun-blame")).toBe("contract");
  });
});
