import { describe, expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

describe("what Prism is loaded without", () => {
  test("is missed with a sentence, where a schema asks for it after all", async () => {
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
      detail: expect.stringContaining("take x-faker out of the contract"),
    });
    expect(response.headers.get("x-jumun-blame")).toBe("contract");
  });
});
