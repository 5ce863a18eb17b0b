import { json, type VendorServer, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { apiKey, createShop, Shop, token } from "../test/shop.ts";
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
    "by %i of what reads is followed as it was sent",
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

  test.each([307, 308])("by %i keeps the method and the body of what writes", async (status) => {
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
    "by %i of what writes is not followed: it would become another request",
    async (status) => {
      await using vendor = await redirecting(status, () => "/moved");

      const call = createShop({ baseUrl: vendor.url, retries: 2 }).createOrder(order);

      expect(await failureOf(call)).toMatchObject({ name: "ApiError", status, attempts: 1 });
      expect(vendor.received).toHaveLength(1);
    },
  );

  test("carries a credential of the query, also past a fragment", async () => {
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
  const withEverything = (vendor: VendorServer) =>
    createShop({
      baseUrl: vendor.url,
      headers: { "X-Client": "made-up-client", Cookie: "session=made-up-session" },
      userAgent: "made-up-agent",
    });

  test.each([301, 302, 303, 307, 308])(
    "by %i takes nothing of the caller's along",
    async (status) => {
      await using other = await otherOrigin();
      await using vendor = await redirecting(status, () => `${other.url}/caught`);

      const got = await withEverything(vendor).traceOrder(
        { ...order, "X-Trace": "made-up-trace" },
        { headers: { "X-Call": "made-up-call" } },
      );

      expect(got).toEqual({ otherOrigin: true });
      expect(other.received).toHaveLength(1);
      expect(JSON.stringify(other.received)).not.toContain("made-up");
      expect(other.received[0]?.headers).not.toHaveProperty("authorization");
      expect(other.received[0]?.headers).not.toHaveProperty("x-api-key");
    },
  );

  test("takes no credential of the query along, also where the vendor repeats it in the address", async () => {
    await using other = await otherOrigin();
    const credentials = { query: "made up/+query&token" };
    for (const [location, isFollowed] of [
      ["", true],
      [`?access_token=${encodeURIComponent(credentials.query)}`, false],
      [`?${new URLSearchParams({ t: credentials.query })}`, false],
      [`/${encodeURIComponent(credentials.query)}`, false],
    ] as const) {
      other.received.length = 0;
      await using vendor = await redirecting(302, () => `${other.url}/caught${location}`);
      const shop = new Shop({ baseUrl: vendor.url }, { credentials, secrets: [] });

      const result = await shop.listOrders().result();

      expect(result.response.status).toBe(isFollowed ? 200 : 302);
      expect(other.received).toHaveLength(isFollowed ? 1 : 0);
      expect(JSON.stringify(other.received)).not.toMatch(/made.{1,3}up/);
    }
  });

  test.each([301, 302, 303, 307, 308])("by %i is not followed with what writes", async (status) => {
    await using other = await otherOrigin();
    await using vendor = await redirecting(status, () => `${other.url}/caught`);
    const shop = withEverything(vendor);

    expect(await failureOf(shop.createOrder(order))).toMatchObject({ name: "ApiError", status });
    expect(await failureOf(shop.updateOrder(order))).toMatchObject({ name: "ApiError", status });
    expect(other.received).toEqual([]);
    expect(vendor.received).toHaveLength(2);
  });

  test("and back again brings no credential back", async () => {
    await using vendor = await vendorServer(({ url }, response) => {
      if (url.startsWith("/moved")) json(response, 200, order);
      else response.writeHead(302, { location: other.url }).end();
    });
    await using other = await vendorServer((_, response) => {
      response.writeHead(302, { location: `${vendor.url}/moved?delete=everything` }).end();
    });

    await withEverything(vendor).getOrder(order);

    expect(vendor.received).toHaveLength(2);
    expect(JSON.stringify(vendor.received[1])).not.toContain("made-up");
  });

  test.each([
    ["http://shop.invalid", "https://shop.invalid/moved"],
    ["https://shop.invalid", "http://shop.invalid/moved"],
    ["https://shop.invalid", "https://shop.invalid:8443/moved"],
    ["https://shop.invalid", "https://www.shop.invalid/moved"],
    ["https://shop.invalid", "//SHOP.invalid.evil.invalid/moved"],
  ])("of %s is %s", async (baseUrl, location) => {
    const sent: [string, Headers][] = [];
    const fetch = async (url: string, { headers }: RequestInit) => {
      sent.push([url, new Headers(headers)]);
      return sent.length === 1
        ? new Response(null, { status: 302, headers: { location } })
        : Response.json(order);
    };

    await createShop({ baseUrl, fetch }).getOrder(order);

    const [address, headers] = sent[1] ?? [];
    expect(address).toBe(new URL(location, baseUrl).href);
    expect([...(headers ?? [])]).toEqual([["accept", "application/json"]]);
  });

  test("that is another only by its port is another", async () => {
    await using other = await otherOrigin();
    await using vendor = await redirecting(307, () => other.url);
    expect(new URL(other.url).hostname).toBe(new URL(vendor.url).hostname);

    await createShop({ baseUrl: vendor.url }).getOrder(order);

    expect(other.received[0]?.headers).not.toHaveProperty("authorization");
  });
});

describe("a redirect that is not followed is the response", () => {
  test.each([
    ["another scheme", 302, "file:///etc/passwd"],
    ["a script", 302, "javascript:alert(1)"],
    ["no address", 302, "http://"],
    ["a password", 302, "http://made-up:made-up@127.0.0.1:1/"],
    ["a status that is not a redirect", 300, "/moved"],
    ["a resource that has not changed", 304, "/moved"],
    ["a proxy", 305, "http://127.0.0.1:1/"],
    ["a status that nobody uses", 306, "/moved"],
  ])("to %s", async (_, status, location) => {
    await using vendor = await redirecting(status, () => location);
    const clock = hurriedClock();
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock });

    const error = await failureOf(shop.getOrder(order));

    expect(error).toMatchObject({ name: "ApiError", status, documented: false });
    expect(vendor.received).toHaveLength(1);
  });

  test("without an address", async () => {
    await using vendor = await vendorServer((_, response) => response.writeHead(302).end());
    expect(await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order))).toMatchObject({
      status: 302,
    });
  });

  test("in a circle, after five", async () => {
    await using vendor = await redirecting(302, () => "/orders/again");
    const shop = createShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });

    expect(await failureOf(shop.getOrder(order))).toMatchObject({ status: 302, attempts: 1 });
    expect(vendor.received).toHaveLength(6);
  });
});

test("redirects count against the attempt's bounds, not each for itself", async () => {
  const clock = hurriedClock();
  await using vendor = await redirecting(302, () => {
    clock.advance(2_000);
    return "/orders/again";
  });
  const shop = createShop({ baseUrl: vendor.url, clock });

  expect(await failureOf(shop.getOrder(order))).toMatchObject({ limit: "timeout" });
  expect(vendor.received).toHaveLength(5);
});

test("a 401 of another origin refuses no token", async () => {
  await using other = await vendorServer((_, response) => json(response, 401, {}));
  await using vendor = await vendorServer(({ url }, response) => {
    if (url === "/oauth/token") return json(response, 200, { access_token: "made-up-token" });
    response.writeHead(302, { location: `${other.url}/elsewhere` }).end();
  });
  const tokenStore = new Map<string, string>();
  const shop = createTokenShop({ baseUrl: vendor.url, tokenStore });

  for (let call = 0; call < 3; call += 1) {
    const error = await failureOf(shop.listOrders());
    expect(error).toMatchObject({ name: "AuthenticationError", attempts: 1 });
  }

  const tokenCalls = vendor.received.filter(({ url }) => url === "/oauth/token");
  expect(tokenCalls).toHaveLength(1);
  expect(tokenStore.size).toBe(1);
  expect(other.received.every(({ headers }) => headers.authorization === undefined)).toBe(true);
});

test("a credential of the query that a redirect repeats is sent once", async () => {
  await using vendor = await vendorServer(({ url }, response) => {
    if (!url.startsWith("/orders")) return json(response, 200, []);
    response.writeHead(302, { location: `/moved?${url.split("?")[1]}&to=1` }).end();
  });
  const credentials = { query: "made-up-query-token" };
  const shop = new Shop({ baseUrl: vendor.url }, { credentials, secrets: [] });

  await shop.listOrders().result();

  expect(vendor.received[1]?.url).toBe("/moved?to=1&access_token=made-up-query-token");
});
