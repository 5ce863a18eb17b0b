import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { apiKey, createShop, Shop, shopContract, token } from "../test/shop.ts";
import type { RecordedExchange } from "./exchange.ts";

const order = { order_code: "주문-1", 받는분: "홍길동" };

function listener() {
  const exchanges: RecordedExchange[] = [];
  return { exchanges, onExchange: (exchange: RecordedExchange) => void exchanges.push(exchange) };
}

test("an exchange contains request and response", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 201, order));
  const { exchanges, onExchange } = listener();
  const before = Date.now();

  await createShop({ baseUrl: vendor.url, onExchange }).createOrder(order);

  const [exchange] = exchanges;
  expect(exchange).toMatchObject({
    vendor: "shop",
    operationId: "createOrder",
    attempt: 1,
    request: {
      method: "POST",
      url: `${vendor.url}/orders`,
      headers: { "content-type": "application/json", authorization: "Token ***" },
      body: JSON.stringify(order),
    },
    response: {
      status: 201,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(order),
    },
  });
  expect(exchange).not.toHaveProperty("error");
  expect(exchange?.startedAt).toBeGreaterThanOrEqual(before);
  expect(exchange?.duration).toBeLessThanOrEqual(Date.now() - before);
});

test("an attempt without a response contains the error", async () => {
  await using vendor = await vendorServer((_, response) => response.destroy());
  const { exchanges, onExchange } = listener();
  const call = createShop({ baseUrl: vendor.url, onExchange }).getOrder({ order_code: "1" });

  const error = await call.catch((error: unknown) => error);

  expect(exchanges).toMatchObject([{ operationId: "getOrder", error }]);
  expect(exchanges[0]).not.toHaveProperty("response");
});

test("headers that identify the caller are hidden; of credentials the scheme is shown", async () => {
  await using vendor = await vendorServer((_, response) => {
    response.setHeader("set-cookie", "session=made-up-session");
    json(response, 200, order);
  });
  const { exchanges, onExchange } = listener();

  await createShop({ baseUrl: vendor.url, onExchange }).traceOrder({
    order_code: "1",
    "X-Trace": "made-up-trace",
  });

  expect(exchanges[0]?.request.headers).toEqual({
    accept: "application/json",
    authorization: "Token ***",
    "x-api-key": "***",
    "x-trace": "***",
  });
  expect(exchanges[0]?.response?.headers["set-cookie"]).toBe("***");
});

test("a credential in the URL is hidden, and its name is shown", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 201, order));
  const { exchanges, onExchange } = listener();
  const shop = createShop(
    { baseUrl: vendor.url, onExchange },
    { credentials: { query: "비밀 &" }, secrets: [] },
  );

  await shop.createOrder(order);

  expect(exchanges[0]?.request.url).toBe(`${vendor.url}/orders?access_token=***`);
});

test("a token that was just issued is hidden everywhere in the exchange", async () => {
  const issued = "made-up-issued-token";
  await using vendor = await vendorServer((_, response) => {
    response.setHeader("location", `/orders?access_token=${issued}`);
    response.setHeader("link", `<https://api.shop.invalid/${issued}>; rel="next"`);
    json(response, 200, { access_token: issued, expires_in: 3600, memo: `발급: ${issued}` });
  });
  const { exchanges, onExchange } = listener();

  await createShop({ baseUrl: vendor.url, onExchange }).login({ user: "홍길동" });

  expect(exchanges[0]?.response).toMatchObject({
    headers: {
      location: "/orders?access_token=***",
      link: '<https://api.shop.invalid/***>; rel="next"',
    },
    body: '{"access_token":"***","expires_in":3600,"memo":"발급: ***"}',
  });
});

class SignInShop extends Shop {
  signIn(input: { user: string; password: string }) {
    const { login } = shopContract.operations;
    const inBody = { in: "body" } as const;
    const body = { ...login.body, schema: {} };
    return this.call({ ...login, input: { user: inBody, password: inBody }, body }, input);
  }
}

test("a password in the input is hidden, also if the vendor repeats it", async () => {
  const password = "홍길동의 비밀번호";
  await using vendor = await vendorServer((_, response) =>
    json(response, 401, { detail: `"${password}" 아님` }),
  );
  const { exchanges, onExchange } = listener();
  const options = { baseUrl: vendor.url, onExchange };

  await new SignInShop(options, { credentials: {}, secrets: [] })
    .signIn({ user: "홍길동", password })
    .result();

  expect(exchanges[0]?.request.body).toBe(`user=${encodeURIComponent("홍길동")}&password=***`);
  expect(exchanges[0]?.response?.body).toBe('{"detail":"\\"***\\" 아님"}');
});

test("a short password is hidden without hiding other text", async () => {
  await using vendor = await vendorServer((_, response) =>
    json(response, 200, { password: "1234", price: 12340 }),
  );
  const { exchanges, onExchange } = listener();

  await createShop({ baseUrl: vendor.url, onExchange }).login({ user: "홍길동" });

  expect(exchanges[0]?.response?.body).toBe('{"password":"***","price":12340}');
});

test("every secret of the client is hidden if the vendor repeats it", async () => {
  const secret = "made-up/secret=";
  await using vendor = await vendorServer((request, response) =>
    json(response, 403, {
      key: request.headers["x-api-key"],
      auth: request.headers.authorization,
      basic: Buffer.from(`app:${secret}`).toString("base64"),
      form: encodeURIComponent(secret),
    }),
  );
  const { exchanges, onExchange } = listener();
  const shop = createShop(
    { baseUrl: vendor.url, onExchange },
    { credentials: { key: apiKey, token }, secrets: [secret] },
  );

  await shop.getOrder({ order_code: "1" }).result();

  expect(JSON.parse(exchanges[0]?.response?.body ?? "")).toEqual({
    key: "***",
    auth: "Token ***",
    basic: expect.stringMatching(/^YXBwOm?\*\*\*.{0,4}$/),
    form: "***",
  });
});

test("a binary body with an encoded secret is recorded without it", async () => {
  await using vendor = await vendorServer((_, response) =>
    response.end(Buffer.from(`\0 %EA%B0%80 ${encodeURIComponent("made-up/secret")}`)),
  );
  const { exchanges, onExchange } = listener();
  const access = { credentials: { key: "made-up", token: "made-up/secret" }, secrets: [] };

  await createShop({ baseUrl: vendor.url, onExchange }, access).request("GET", "/label");

  const { body = "", encoding } = exchanges[0]?.response ?? {};
  expect(encoding).toBe("base64");
  expect(atob(body)).toBe("\0 ? ***");
});
