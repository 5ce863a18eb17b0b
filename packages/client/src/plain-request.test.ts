import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { apiKey, createShop, token } from "../test/shop.ts";

test("a request outside the contract is sent with the same credentials", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 202, { ok: 1 }));
  const shop = createShop({ baseUrl: `${vendor.url}/v1` });

  const call = shop.request("POST", "/products/상품", {
    query: { page: 2, tags: ["a", "b"], none: undefined },
    body: { name: "빵" },
    headers: { "x-a": "1" },
  });

  expect(await call).toEqual({ ok: 1 });
  expect(await call.result()).toMatchObject({ ok: true, status: "2XX", data: { ok: 1 } });
  const [request] = vendor.received;
  expect(request).toMatchObject({ method: "POST", body: '{"name":"빵"}' });
  expect(decodeURI(request?.url ?? "")).toBe("/v1/products/상품?page=2&tags=a&tags=b");
  expect(request?.headers).toMatchObject({
    "x-api-key": apiKey,
    authorization: `Token ${token}`,
    "x-a": "1",
  });
});

test("a text or an empty body is data too, and an error status throws", async () => {
  const bodies = ["접수됨", "", "아니요"];
  let status = 200;
  await using vendor = await vendorServer((_, response) =>
    response.writeHead(status).end(bodies.shift()),
  );
  const shop = createShop({ baseUrl: vendor.url });
  expect(await shop.request("GET", "/a")).toBe("접수됨");
  expect(await shop.request("GET", "/a")).toBeUndefined();
  status = 403;
  const error = await failureOf(shop.request("GET", "/a"));
  expect(error).toMatchObject({ name: "PermissionError", operationId: "request" });
});

test("it is sent once unless the call sets `retries`", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 503, {}));
  const shop = createShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });

  await failureOf(shop.request("GET", "/a"));
  expect(vendor.received).toHaveLength(1);
  await failureOf(shop.request("GET", "/a", { retries: 1 }));
  expect(vendor.received).toHaveLength(3);
});

test.each(["a", "/../a", "/%2e%2e/a", "/a?b=1", "/a#b", "/a/../../b", "\\a"])(
  "the path %j is rejected",
  async (path) => {
    await using vendor = await vendorServer((_, response) => json(response, 200, {}));
    const shop = createShop({ baseUrl: `${vendor.url}/v1` });
    const error = await failureOf(shop.request("GET", path));
    expect(error).toMatchObject({ code: "usage" });
    expect(vendor.received).toEqual([]);
  },
);
