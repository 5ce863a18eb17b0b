import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { manualClock } from "../test/manual-clock.ts";
import { createShop, shopContract } from "../test/shop.ts";
import { clientSecret, createTokenShop, tokenVendor } from "../test/token-shop.ts";
import { unhandledRejections } from "../test/unhandled.ts";
import { issuedCredential } from "./token.ts";

const order = { order_code: "주문-1" };
const hundred = Array.from({ length: 100 }, (_, index) => ({ order_code: `주문-${index}` }));

test("a hundred concurrent calls make one token call", async () => {
  await using vendor = await tokenVendor();
  const shop = createTokenShop({ baseUrl: vendor.url });

  await Promise.all(hundred.map((each) => shop.createOrder(each)));

  expect(vendor.tokenCalls).toHaveLength(1);
  expect(vendor.calls).toHaveLength(100);
});

test("calls during a token call share its token", async () => {
  await using vendor = await tokenVendor();
  const shop = createTokenShop({
    baseUrl: vendor.url,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (url.endsWith("/oauth/token")) later.push(shop.createOrder(order), shop.listOrders());
      return response;
    },
  });
  const later: PromiseLike<unknown>[] = [];

  await shop.createOrder(order);
  await Promise.all(later);

  expect(vendor.tokenCalls).toHaveLength(1);
  expect(vendor.calls).toHaveLength(3);
});

test("a token is renewed a minute before it expires, not earlier", async () => {
  await using vendor = await tokenVendor({ expires_in: 3600 });
  const clock = manualClock();
  const shop = createTokenShop({ baseUrl: vendor.url, clock });

  await shop.createOrder(order);
  clock.advance(3_539_999);
  await shop.createOrder(order);
  expect(vendor.tokenCalls).toHaveLength(1);

  clock.advance(1);
  await Promise.all(hundred.map((each) => shop.createOrder(each)));
  expect(vendor.tokenCalls).toHaveLength(2);
  expect(vendor.calls.at(-1)?.headers.authorization).toBe("Token token-2");
});

describe("a rejected token", () => {
  test("is renewed once, and the call is repeated once, also a POST", async () => {
    await using vendor = await tokenVendor();
    const shop = createTokenShop({ baseUrl: vendor.url, retries: 0 });
    await shop.listOrders();
    vendor.revoke();

    await shop.createOrder({ order_code: "주문-2" });

    expect(vendor.tokenCalls).toHaveLength(2);
    const [, refused, repeated] = vendor.calls;
    expect([refused?.headers.authorization, repeated?.headers.authorization]).toEqual([
      "Token token-1",
      "Token token-2",
    ]);
    expect(repeated?.body).toBe('{"order_code":"주문-2"}');
    expect(repeated?.body).toBe(refused?.body);
    expect(vendor.calls).toHaveLength(3);
  });

  test("that is rejected again fails the call, and the next call requests a new token", async () => {
    await using vendor = await vendorServer(({ url }, response) => {
      if (url === "/oauth/token") json(response, 200, { access_token: "t", expires_in: 3600 });
      else json(response, 401, { message: "승인되지 않은 앱" });
    });
    const shop = createTokenShop({ baseUrl: vendor.url, retries: 2, clock: hurriedClock() });

    expect(await failureOf(shop.createOrder(order))).toMatchObject({
      name: "AuthenticationError",
      operationId: "createOrder",
      attempts: 2,
    });
    expect(vendor.received).toHaveLength(4);
    await failureOf(shop.createOrder(order));
    expect(vendor.received.length).toBeLessThanOrEqual(8);
  });

  test("of a hundred concurrent calls causes one token call, and each call is repeated once", async () => {
    await using vendor = await tokenVendor();
    const shop = createTokenShop({ baseUrl: vendor.url });
    await shop.listOrders();
    vendor.revoke();

    await Promise.all(hundred.map((each) => shop.createOrder(each)));

    expect(vendor.tokenCalls).toHaveLength(2);
    expect(vendor.calls).toHaveLength(1 + 200);
  });

  test("in a late response does not discard the new token", async () => {
    let late: (() => void) | undefined;
    await using vendor = await vendorServer(({ url, headers, body }, response) => {
      issued += url === "/oauth/token" ? 1 : 0;
      if (url === "/oauth/token") json(response, 200, { access_token: `t-${issued}` });
      else if (headers.authorization === "Token t-2") json(response, 201, order);
      else if (body.includes("늦은")) late = () => json(response, 401, {});
      else json(response, 401, {});
    });
    let issued = 0;
    const shop = createTokenShop({ baseUrl: vendor.url });

    const lateCall = shop.createOrder({ order_code: "늦은" });
    await expect.poll(() => late).toBeDefined();
    await shop.createOrder(order);
    late?.();
    await lateCall;

    expect(issued).toBe(2);
  });

  test("can be reported in the body", async () => {
    let issued = 0;
    await using vendor = await vendorServer(({ headers }, response) => {
      if (headers.authorization === "Token t-2") json(response, 201, order);
      else json(response, 200, { error_code: 401 });
    });
    const token = issuedCredential(shopContract, {}, [], async () => ({ token: `t-${++issued}` }));
    const shop = createShop(
      { baseUrl: vendor.url },
      { credentials: { token }, secrets: [], isRefusal: (text) => text.includes("401") },
    );

    expect(await shop.createOrder(order)).toEqual(order);
    expect([issued, vendor.received.length]).toEqual([2, 2]);
  });

  test("that the vendor issues again is accepted", async () => {
    let refusals = 1;
    await using vendor = await vendorServer(({ url }, response) => {
      if (url === "/oauth/token") json(response, 200, { access_token: "same", expires_in: 3600 });
      else if (refusals-- > 0) json(response, 401, { message: "잠시 착각" });
      else json(response, 201, order);
    });
    const shop = createTokenShop({ baseUrl: vendor.url });

    for (let call = 0; call < 5; call += 1) await shop.createOrder(order);

    const tokenCalls = vendor.received.filter(({ url }) => url === "/oauth/token");
    expect(tokenCalls).toHaveLength(2);
  });
});

describe("a token call that fails", () => {
  test("fails all waiting calls with the vendor's error, and the next call tries again", async () => {
    let isDown = true;
    await using vendor = await vendorServer(({ url }, response) => {
      if (url !== "/oauth/token") json(response, 201, order);
      else if (isDown) json(response, 401, { error: "invalid_client" });
      else json(response, 200, { access_token: "t", expires_in: 3600 });
    });
    await using unhandled = unhandledRejections();
    const shop = createTokenShop({ baseUrl: vendor.url });

    const errors = await Promise.all(hundred.map((each) => failureOf(shop.createOrder(each))));
    for (const error of errors) {
      expect(error).toMatchObject({
        name: "AuthenticationError",
        operationId: "issueToken",
        status: 401,
        body: { error: "invalid_client" },
      });
    }
    expect(vendor.received).toHaveLength(1);
    await unhandled.settled();
    expect(unhandled.reasons).toEqual([]);

    isDown = false;
    expect(await shop.createOrder(order)).toEqual(order);
  });

  test("temporarily is retried as the contract allows", async () => {
    let failures = 2;
    await using vendor = await vendorServer(({ url }, response) => {
      if (url !== "/oauth/token") json(response, 201, order);
      else if (failures-- > 0) json(response, 503, {});
      else json(response, 200, { access_token: "t", expires_in: 3600 });
    });
    const clock = hurriedClock();
    const shop = createTokenShop({ baseUrl: vendor.url, retries: 2, clock });

    expect(await shop.createOrder(order)).toEqual(order);
    expect(clock.waits).toEqual([125, 250]);
  });

  test.each([
    ["no token", {}],
    ["null", { access_token: null }],
    ["a number", { access_token: 7 }],
    ["an empty one", { access_token: "" }],
    ["an object", { access_token: { value: "t" } }],
  ])(
    "because it returns %s says so, sends nothing, and the next call tries again",
    async (_, answer) => {
      await using vendor = await vendorServer(({ url }, response) => {
        json(response, url === "/oauth/token" ? 200 : 201, url === "/oauth/token" ? answer : order);
      });
      const shop = createTokenShop({ baseUrl: vendor.url });

      const error = await failureOf(shop.createOrder(order));

      expect(error).toMatchObject({ message: expect.stringMatching(/^shop: .*token call/) });
      expect(vendor.received.map(({ url }) => url)).toEqual(["/oauth/token"]);
      await failureOf(shop.createOrder(order));
      expect(vendor.received.map(({ url }) => url)).toEqual(["/oauth/token", "/oauth/token"]);
    },
  );

  test("because its token cannot be sent in a header says so, without the token", async () => {
    const token = "made-up\r\nx-evil: 1";
    await using vendor = await vendorServer((_, response) =>
      json(response, 200, { access_token: token }),
    );
    const shop = createTokenShop({ baseUrl: vendor.url, retries: 2 });

    const error = await failureOf(shop.createOrder(order));

    expect(error).toMatchObject({ message: expect.stringMatching(/^shop: .*token call/) });
    expect(String(error)).not.toContain("made-up");
    expect(vendor.received.map(({ url }) => url)).toEqual(["/oauth/token"]);
  });
});

test.each([
  ["nothing", undefined, 1],
  ["null", null, 1],
  ["text", "bald", 1],
  ["seconds as text", "3600", 1],
  ["more than a lifetime", 1e12, 1],
])("a token whose expires_in is %s is cached", async (_, expires_in, tokenCalls) => {
  await using vendor = await vendorServer(({ url }, response) => {
    if (url === "/oauth/token") json(response, 200, { access_token: "t", expires_in });
    else json(response, 201, order);
  });
  const shop = createTokenShop({ baseUrl: vendor.url, clock: manualClock() });

  for (let call = 0; call < 3; call += 1) await shop.createOrder(order);

  expect(vendor.received).toHaveLength(3 + tokenCalls);
});

test.each([0, -1])(
  "a token with a lifetime of %i s serves only the waiting calls",
  async (expires_in) => {
    await using vendor = await tokenVendor({ expires_in });
    const shop = createTokenShop({ baseUrl: vendor.url, clock: manualClock() });

    await Promise.all([shop.createOrder(order), shop.createOrder(order)]);
    expect(vendor.tokenCalls).toHaveLength(1);
    await shop.createOrder(order);
    expect(vendor.tokenCalls).toHaveLength(2);
  },
);

test("the token call's secrets are only in its body", async () => {
  await using vendor = await tokenVendor();
  await createTokenShop({ baseUrl: vendor.url }).createOrder(order);

  const { body, ...rest } = vendor.tokenCalls[0] ?? {};
  expect(body).toContain(clientSecret);
  expect(JSON.stringify([rest, vendor.calls])).not.toContain(clientSecret);
});
