import { inspect } from "node:util";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { apiKey, createShop, Shop, token } from "../test/shop.ts";

const order = { order_code: "주문-1", 받는분: "홍길동" };

test("a call sends each input field where the contract declares it, and resolves to the body", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({ baseUrl: `${vendor.url}/base/` });

  const got = await shop.traceOrder({
    order_code: "주문/1",
    fields: ["받는분", "a&b"],
    "X-Trace": "t-1",
  });

  expect(got).toEqual(order);
  expect(vendor.received).toMatchObject([
    {
      method: "GET",
      url: `/base/orders/${encodeURIComponent("주문/1")}?fields=${encodeURIComponent("받는분")}&fields=a%26b`,
      headers: {
        "x-api-key": apiKey,
        authorization: `Token ${token}`,
        "x-trace": "t-1",
        accept: "application/json",
      },
      body: "",
    },
  ]);
});

test("a JSON body leaves out undefined fields", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 201, order));
  const shop = createShop({ baseUrl: vendor.url });
  const fromJavaScript = Object.assign({ ...order }, { memo: undefined });

  await shop.createOrder(fromJavaScript as typeof order);

  expect(JSON.parse(vendor.received[0]?.body ?? "")).toEqual(order);
  expect(vendor.received[0]?.headers["content-type"]).toBe("application/json");
});

test("a form is URL-encoded, and a list is repeated", async () => {
  await using vendor = await vendorServer((_, response) => response.end("들어왔습니다"));
  const shop = createShop({ baseUrl: vendor.url });

  expect(await shop.login({ user: "홍 길동&", scopes: ["a", "b"] })).toBe("들어왔습니다");
  expect(new URLSearchParams(vendor.received[0]?.body).getAll("scopes")).toEqual(["a", "b"]);
  expect(new URLSearchParams(vendor.received[0]?.body).get("user")).toBe("홍 길동&");
  expect(vendor.received[0]?.headers.authorization).toBeUndefined();
});

test("the call's headers take precedence over the client's, and the credential over both", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({
    baseUrl: vendor.url,
    headers: { Prefer: "client", "X-Client": "yes", Authorization: "Token wrong" },
  });

  await shop.getOrder({ order_code: "1" }, { headers: { prefer: "call" } });

  expect(vendor.received[0]?.headers).toMatchObject({
    prefer: "call",
    "x-client": "yes",
    authorization: `Token ${token}`,
  });
});

test("a credential in the query is sent, and is not in the URL of the response", async () => {
  const secret = "made-up-query-secret";
  await using vendor = await vendorServer((_, response) => json(response, 200, []));
  const shop = createShop({ baseUrl: vendor.url }, { credentials: { query: secret }, secrets: [] });

  const { response } = await shop.listOrders({ limit: 2 }).result();

  expect(vendor.received[0]?.url).toBe(`/orders?limit=2&access_token=${secret}`);
  expect(response.url).toBe(`${vendor.url}/orders?limit=2`);
  expect(inspect(response)).not.toContain(secret);
});

test("the first security alternative with all credentials is used, also in the query", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 201, order));
  const shop = new Shop(
    { baseUrl: vendor.url },
    { credentials: { query: () => Promise.resolve("비밀 &") }, secrets: [] },
  );

  await shop.createOrder(order);

  const url = new URL(vendor.received[0]?.url ?? "", vendor.url);
  expect(url.searchParams.get("access_token")).toBe("비밀 &");
  await expect(shop.getOrder({ order_code: "1" })).rejects.toMatchObject({
    code: "usage",
    message: expect.stringMatching(
      /^shop\.getOrder: the client has no credential for key with token\.$/,
    ),
  });
  expect(vendor.received).toHaveLength(1);
});

test("client.fetch is an openapi-fetch client with the same credentials", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({ baseUrl: vendor.url, headers: { "x-client": "yes" } });

  const { data, response } = await shop.fetch.GET("/orders/{order_code}", {
    params: { path: { order_code: "주문-1" } },
  });

  expect(data).toEqual(order);
  expect(response.status).toBe(200);
  expect(vendor.received[0]?.headers).toMatchObject({
    "x-api-key": apiKey,
    authorization: `Token ${token}`,
    "x-client": "yes",
  });
});

test("client.fetch rejects a path that the contract does not have, and sends nothing", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, order));
  const shop = createShop({ baseUrl: vendor.url });

  // @ts-expect-error the path is not in the contract
  const call = shop.fetch.GET("/nowhere");

  await expect(call).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining("shop has no operation GET /nowhere."),
  });
  expect(vendor.received).toEqual([]);
});

test("an aborted call rejects with the signal's own reason", async () => {
  await using vendor = await vendorServer(() => {});
  const shop = createShop({ baseUrl: vendor.url });
  const controller = new AbortController();
  const call = shop.getOrder({ order_code: "1" }, { signal: controller.signal });

  controller.abort("그만");

  await expect(call).rejects.toBe("그만");
});

test("a refused connection is a ConnectionError that names the reason", async () => {
  const vendor = await vendorServer(() => {});
  await vendor[Symbol.asyncDispose]();
  const shop = createShop({ baseUrl: vendor.url });

  await expect(shop.getOrder({ order_code: "1" })).rejects.toMatchObject({
    name: "ConnectionError",
    code: "connection",
    message: expect.stringContaining("ECONNREFUSED"),
  });
});

test("a connection that breaks in the middle of the body is a ConnectionError", async () => {
  await using vendor = await vendorServer((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write('{"order_code":');
    setImmediate(() => response.destroy());
  });
  const shop = createShop({ baseUrl: vendor.url });

  await expect(shop.getOrder({ order_code: "1" })).rejects.toMatchObject({ code: "connection" });
});

test("neither inspect nor JSON of a client shows a credential", async () => {
  const shop = createShop({ baseUrl: "http://127.0.0.1:1" });

  for (const shown of [inspect(shop, { depth: 9, showHidden: true }), JSON.stringify(shop)]) {
    expect(shown).not.toContain(apiKey);
    expect(shown).not.toContain(token);
  }
});
