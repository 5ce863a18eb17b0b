import { json, type VendorServer, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { apiKey, createShop, Shop, token } from "../test/shop.ts";
import { shown } from "../test/shown.ts";
import { createTokenShop } from "../test/token-shop.ts";

const order = { order_code: "order-1" };

/** A vendor that redirects the first request and responds to the others. */
function redirecting(status: number, location: (vendor: VendorServer) => string) {
  const vendor = vendorServer(async ({ url, method }, response) => {
    if (url.startsWith("/moved")) return json(response, method === "POST" ? 201 : 200, order);
    response.writeHead(status, { location: location(await vendor) }).end();
  });
  return vendor;
}

/** Another origin. */
const otherOrigin = () => vendorServer((_, response) => json(response, 200, { otherOrigin: true }));

describe("a redirect within the vendor's origin", () => {
  test.each([301, 302, 303, 307, 308])(
    "by %i of a read is followed with the same request",
    async (status) => {
      await using vendor = await redirecting(status, () => "/moved?to=1");
      const shop = createShop({ baseUrl: vendor.url, headers: { "X-Client": "c" } });

      expect(await shop.traceOrder({ ...order, "X-Trace": "t" })).toEqual(order);

      expect(vendor.received).toHaveLength(2);
      expect(vendor.received[1]).toMatchObject({
        method: "GET",
        url: "/moved?to=1",
        headers: {
          "x-api-key": apiKey,
          authorization: `Token ${token}`,
          "x-client": "c",
          "x-trace": "t",
        },
      });
    },
  );

  test.each([307, 308])("by %i of a write keeps method and body", async (status) => {
    await using vendor = await redirecting(status, ({ url }) => `${url}/moved`);

    await createShop({ baseUrl: vendor.url }).createOrder({ order_code: "주문-1" });

    const [first, second] = vendor.received;
    expect(second).toMatchObject({
      method: "POST",
      url: "/moved",
      body: '{"order_code":"주문-1"}',
      headers: { authorization: `Token ${token}`, "content-type": "application/json" },
    });
    expect(second?.body).toBe(first?.body);
  });

  test.each([301, 302, 303])(
    "by %i of a write is not followed, because the method would change",
    async (status) => {
      await using vendor = await redirecting(status, () => "/moved");

      const call = createShop({ baseUrl: vendor.url, retries: 2 }).createOrder(order);

      expect(await failureOf(call)).toMatchObject({ name: "ApiError", status, attempts: 1 });
      expect(vendor.received).toHaveLength(1);
    },
  );

  test("keeps a credential in the query, even if the URL has a fragment", async () => {
    await using vendor = await redirecting(302, () => "/moved?to=1#top");
    const credentials = { query: "made-up-query-token" };
    const shop = new Shop({ baseUrl: vendor.url }, { credentials, secrets: [] });

    await shop.listOrders().result();

    expect(vendor.received.map(({ url }) => url)).toEqual([
      "/orders?access_token=made-up-query-token",
      "/moved?to=1&access_token=made-up-query-token",
    ]);
  });
});

describe("a redirect to another origin", () => {
  test.each([301, 302, 303, 307, 308])(
    "by %i is not followed, and the error says why",
    async (status) => {
      await using other = await otherOrigin();
      await using vendor = await redirecting(status, () => `${other.url}/caught`);
      const shop = createShop({ baseUrl: vendor.url });

      const error = await failureOf(shop.getOrder(order));

      expect(error).toMatchObject({ name: "ApiError", status, attempts: 1 });
      expect(String(error)).toContain(
        `the vendor responded ${status}: the redirect to ${other.url} is not followed, because the request can carry credentials and they stay at ${vendor.url}. If the API has moved, change baseUrl.`,
      );
      expect(other.received).toEqual([]);
    },
  );

  test.each([307, 308])("by %i of a write is not followed either", async (status) => {
    await using other = await otherOrigin();
    await using vendor = await redirecting(status, () => `${other.url}/caught`);
    const shop = createShop({ baseUrl: vendor.url });

    for (const call of [shop.createOrder(order), shop.updateOrder(order)]) {
      expect(await failureOf(call)).toMatchObject({ name: "ApiError", status });
    }
    expect(other.received).toEqual([]);
  });

  test.each([
    [
      "http after https",
      "https://shop.invalid",
      "http://shop.invalid/moved",
      "http://shop.invalid",
    ],
    [
      "https after http",
      "http://shop.invalid",
      "https://shop.invalid/moved",
      "https://shop.invalid",
    ],
    [
      "another port",
      "https://shop.invalid",
      "https://shop.invalid:8443/moved",
      "https://shop.invalid:8443",
    ],
    [
      "another host",
      "https://shop.invalid",
      "//SHOP.invalid.evil.invalid/",
      "https://shop.invalid.evil.invalid",
    ],
    [
      "cloud metadata",
      "https://shop.invalid",
      "http://169.254.169.254/latest/meta-data/iam",
      "http://169.254.169.254",
    ],
    ["a link-local IPv6 address", "http://shop.invalid", "http://[fe80::1]/", "http://[fe80::1]"],
    [
      "an IP address as a number",
      "http://shop.invalid",
      "http://2852039166/",
      "http://169.254.169.254",
    ],
    ["loopback", "https://shop.invalid", "https://127.0.0.1/", "https://127.0.0.1"],
    ["a file", "https://shop.invalid", "file:///etc/passwd", "file://"],
    ["a script", "https://shop.invalid", "javascript:alert(1)", "javascript://"],
  ])("to %s is not followed", async (_, baseUrl, location, target) => {
    const sent: string[] = [];
    const fetch = async (url: string) => {
      sent.push(url);
      return new Response(null, { status: 302, headers: { location } });
    };

    const error = await failureOf(createShop({ baseUrl, fetch }).getOrder(order));

    expect(String(error)).toContain(`: the redirect to ${target} is not followed`);
    expect(sent).toHaveLength(1);
  });

  test("has an error without credentials, even if host or query repeat one", async () => {
    const secret = "made-up-query-token";
    const location = `https://${secret}.evil.invalid/${secret}?access_token=${secret}`;
    await using vendor = await redirecting(302, () => location);
    const shop = new Shop({ baseUrl: vendor.url }, { credentials: { query: secret }, secrets: [] });

    const error = await failureOf(shop.listOrders());

    expect(String(error)).toContain("the redirect to https://***.evil.invalid is not followed");
    expect(shown(error)).not.toContain(secret);
  });

  test("is not followed after a redirect within the origin", async () => {
    await using other = await otherOrigin();
    await using vendor = await vendorServer(({ url }, response) => {
      const location = url === "/second" ? other.url : "/second";
      response.writeHead(302, { location }).end();
    });

    const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));

    expect(error).toMatchObject({ status: 302, attempts: 1 });
    expect(vendor.received).toHaveLength(2);
    expect(other.received).toEqual([]);
  });
});

describe("a redirect that is not followed is an error response", () => {
  test.each([
    ["no address", 302, "http://", "302: the redirect has no valid URL."],
    ["a password", 302, "made-up:made-up@", "302: the URL of the redirect contains a password."],
    ["a status that is not a redirect", 300, "/moved", "300"],
    ["a resource that has not changed", 304, "/moved", "304"],
    ["a proxy", 305, "/moved", "305: a redirect with 305 is not followed for GET."],
    ["an unused status", 306, "/moved", "306: a redirect with 306 is not followed for GET."],
  ])("to %s", async (_, status, location, sentence) => {
    await using vendor = await redirecting(status, ({ url }) =>
      location.endsWith("@") ? url.replace("//", `//${location}`) : location,
    );
    const clock = hurriedClock();
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock });

    const error = await failureOf(shop.getOrder(order));

    expect(error).toMatchObject({
      name: "ApiError",
      status,
      documented: false,
      message: `shop.getOrder: the vendor responded ${sentence}`,
    });
    expect(vendor.received).toHaveLength(1);
  });

  test("without a URL", async () => {
    await using vendor = await vendorServer((_, response) => response.writeHead(302).end());
    expect(await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order))).toMatchObject({
      status: 302,
    });
  });

  test("to itself, after five", async () => {
    await using vendor = await redirecting(302, () => "/orders/again");
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });

    expect(await failureOf(shop.getOrder(order))).toMatchObject({
      status: 302,
      attempts: 1,
      message: "shop.getOrder: the vendor responded 302: it redirected more than 5 times.",
    });
    expect(vendor.received).toHaveLength(6);
  });
});

test("redirects share the limits of their attempt", async () => {
  const clock = hurriedClock();
  await using vendor = await redirecting(302, () => {
    clock.advance(2_000);
    return "/orders/again";
  });
  const shop = createShop({ baseUrl: vendor.url, clock });

  expect(await failureOf(shop.getOrder(order))).toMatchObject({ limit: "timeout" });
  expect(vendor.received).toHaveLength(5);
});

test("a redirect to another origin fetches no new token", async () => {
  await using other = await vendorServer((_, response) => json(response, 401, {}));
  await using vendor = await vendorServer(({ url }, response) => {
    if (url === "/oauth/token") return json(response, 200, { access_token: "made-up-token" });
    response.writeHead(302, { location: `${other.url}/elsewhere` }).end();
  });
  const tokenStore = new Map<string, string>();
  const shop = createTokenShop({ baseUrl: vendor.url, tokenStore });

  for (let call = 0; call < 3; call += 1) {
    expect(await failureOf(shop.listOrders())).toMatchObject({ status: 302, attempts: 1 });
  }

  const tokenCalls = vendor.received.filter(({ url }) => url === "/oauth/token");
  expect(tokenCalls).toHaveLength(1);
  expect(tokenStore.size).toBe(1);
  expect(other.received).toEqual([]);
});

test("a credential in the query is sent once, even if the redirect repeats it", async () => {
  await using vendor = await vendorServer(({ url }, response) => {
    if (!url.startsWith("/orders")) return json(response, 200, []);
    response.writeHead(302, { location: `/moved?${url.split("?")[1]}&to=1` }).end();
  });
  const credentials = { query: "made-up-query-token" };
  const shop = new Shop({ baseUrl: vendor.url }, { credentials, secrets: [] });

  await shop.listOrders().result();

  expect(vendor.received[1]?.url).toBe("/moved?to=1&access_token=made-up-query-token");
});
