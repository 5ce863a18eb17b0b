import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test, vi } from "vitest";
import { createCrema } from "./crema.ts";

const appId = "made-up-app-id";
const secret = "made-up-secret";
const accessToken = "made-up-access-token";

/** A server that issues a token, and returns an empty list to a request with that token. */
function crema() {
  return vendorServer(({ url, headers }, response) => {
    if (url === "/oauth/token") {
      json(response, 200, { access_token: accessToken, token_type: "bearer", expires_in: 3600 });
    } else if (headers.authorization === `Bearer ${accessToken}`) {
      json(response, 200, []);
    } else {
      json(response, 401, { error: "invalid_token" });
    }
  });
}

test("appId and secret get one access token for all calls, form-encoded", async () => {
  await using vendor = await crema();
  const client = createCrema({ appId, secret, baseUrl: vendor.url });

  await Promise.all([client.listUnpaidOrders(), client.listUnpaidOrders({ page: 2 })]);
  await client.listUnpaidOrders({ page: 3 });

  const [token, ...calls] = vendor.received;
  expect(token).toMatchObject({
    method: "POST",
    url: "/oauth/token",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: `grant_type=client_credentials&client_id=${appId}&client_secret=${secret}`,
  });
  expect(token?.headers).not.toHaveProperty("authorization");
  expect(calls.map(({ url }) => url).sort()).toEqual([
    "/v1/unpaid_orders",
    "/v1/unpaid_orders?page=2",
    "/v1/unpaid_orders?page=3",
  ]);
});

test("a token function is called before every request", async () => {
  await using vendor = await crema();
  let asked = 0;
  const client = createCrema({
    baseUrl: vendor.url,
    accessToken: async () => {
      asked += 1;
      return accessToken;
    },
  });

  expect(await client.listUnpaidOrders()).toEqual([]);
  expect(await client.listUnpaidOrders()).toEqual([]);
  expect(asked).toBe(2);
  expect(vendor.received).toHaveLength(2);
});

test("if the app is refused, the call rejects with the vendor's error, without the secret", async () => {
  await using vendor = await vendorServer((request, response) =>
    json(response, 401, { error: "invalid_client", echo: request.body }),
  );
  const client = createCrema({ appId, secret, baseUrl: vendor.url });

  const error = await client.listUnpaidOrders().catch((error: unknown) => error);

  expect(error).toMatchObject({
    name: "AuthenticationError",
    operationId: "issueAccessToken",
    body: { error: "invalid_client" },
  });
  expect(error).toHaveProperty("message", expect.not.stringContaining(secret));
});

test("the list and the single read share a path and differ by order_code", async () => {
  await using vendor = await crema();
  const client = createCrema({ accessToken, baseUrl: vendor.url });

  await client.listUnpaidOrders({ limit: 100 });
  await client.getUnpaidOrder({ order_code: "order-391837" });

  expect(vendor.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /v1/unpaid_orders?limit=100",
    "GET /v1/unpaid_orders?order_code=order-391837",
  ]);
});

test("an update names the order in the query and the changes in the body", async () => {
  await using vendor = await vendorServer((_, response) => response.writeHead(204).end());
  const client = createCrema({ accessToken, baseUrl: vendor.url });

  const answer = await client.updateUnpaidOrder({ order_code: "주문-1", bank_name: "국민은행" });

  expect(answer).toBeUndefined();
  expect(vendor.received).toMatchObject([
    {
      method: "PATCH",
      url: `/v1/unpaid_orders?order_code=${encodeURIComponent("주문-1")}`,
      headers: { "content-type": "application/json" },
      body: '{"bank_name":"국민은행"}',
    },
  ]);
});

test.each([
  [{}, "crema: the option appId is missing."],
  [{ appId }, "crema: the option secret is missing."],
  [{ secret }, "crema: the option appId is missing."],
  [{ appId, secret: "두 줄\n" }, "crema: the option secret contains a space"],
  [{ accessToken: "" }, "crema: the option accessToken is missing."],
  [{ accessToken, appId, secret }, "exclude each other"],
])("credentials %j are refused at construction", (options, message) => {
  expect(() => createCrema(options as never)).toThrow(message);
});

test("the production host is the default", async () => {
  const urls: string[] = [];
  const client = createCrema({
    accessToken,
    fetch: async (url) => {
      urls.push(url);
      return Response.json([]);
    },
  });
  await client.listUnpaidOrders();
  expect(urls).toEqual(["https://api.cre.ma/v1/unpaid_orders"]);
});

test.each([null, "made-up", []])("options that are %j are refused by a sentence", (options) => {
  expect(() => createCrema(options as never)).toThrow("crema: the options must be an object.");
});

test("an option that is undefined counts as left out", async () => {
  await using vendor = await vendorServer(({ url }, response) =>
    json(response, 200, url === "/oauth/token" ? { access_token: "made-up" } : []),
  );
  const client = createCrema({ appId, secret, accessToken: undefined, baseUrl: vendor.url });
  expect(await client.listUnpaidOrders()).toEqual([]);
});

test("a misspelt option never calls production", () => {
  const options = { accessToken, baseURL: "http://127.0.0.1:1" };
  expect(() => createCrema(options as object)).toThrow(
    'crema has no option "baseURL". Did you mean "baseUrl"?',
  );
});

test("credentials come from the environment", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 200, []));
  vi.stubEnv("CREMA_ACCESS_TOKEN", "made-up-env-token");
  vi.stubEnv("CREMA_BASE_URL", vendor.url);
  const warn = vi.spyOn(globalThis.console, "warn").mockImplementation(() => {});
  try {
    await createCrema().listUnpaidOrders();
    expect(vendor.received[0]?.headers.authorization).toBe("Bearer made-up-env-token");
    expect(warn).toHaveBeenCalledTimes(1);
  } finally {
    vi.unstubAllEnvs();
    warn.mockRestore();
  }
});

test("an empty or blank order code never reaches a delete", async () => {
  await using vendor = await vendorServer((_, response) => response.writeHead(204).end());
  const client = createCrema({ accessToken, baseUrl: vendor.url });
  for (const order_code of ["", " "]) {
    await expect(client.deleteUnpaidOrder({ order_code })).rejects.toMatchObject({
      name: "UsageError",
      message: expect.stringContaining("crema.deleteUnpaidOrder: order_code must"),
    });
  }
  expect(vendor.received).toEqual([]);
});
