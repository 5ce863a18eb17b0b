import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { rawServer } from "../test/raw-server.ts";
import { apiKey, createShop, token } from "../test/shop.ts";
import { shown } from "../test/shown.ts";
import { clientSecret, createTokenShop } from "../test/token-shop.ts";
import { basicCredential } from "./credential.ts";
import type { RecordedExchange } from "./exchange.ts";
import { neverLeft } from "./retry.ts";

const order = { order_code: "order-1" };

/** A credential and its encodings. */
const formsOf = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
];

function expectNone(secrets: string[], ...things: unknown[]): void {
  for (const thing of things) {
    const text = shown(thing);
    for (const form of secrets.flatMap(formsOf)) expect(text).not.toContain(form);
  }
}

/** A vendor that repeats the whole request in every part of its response. */
const parrot = (status: number) =>
  vendorServer(({ headers, url, body }, response) => {
    const { authorization = "", "x-api-key": key = "" } = headers;
    response.setHeader("x-request-id", `req ${authorization}`);
    response.setHeader("x-debug", `${key}, ${authorization}`);
    response.setHeader("set-cookie", [`auth=${authorization}`, "session=made-up-session"]);
    json(response, status, {
      ...order,
      detail: `unknown ${key}`,
      nested: [{ headers }, url, body],
      [`key ${authorization}`]: true,
    });
  });

describe("an error does not contain a credential that the vendor repeats", () => {
  const secrets = [apiKey, token, "made-up-session"];

  test.each([400, 401, 403, 404, 409, 422, 429, 500, 503])("in a %i", async (status) => {
    await using vendor = await parrot(status);
    const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
    expect(error).toMatchObject({ status, body: { order_code: "order-1", detail: "unknown ***" } });
    expectNone(secrets, error);
  });

  test("in a success that the contract does not describe", async () => {
    await using vendor = await vendorServer(({ headers }, response) => {
      response.writeHead(200).end(`<h1>Signed in: ${headers.authorization}</h1>`);
    });
    const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
    expect(error).toMatchObject({
      name: "ContractError",
      body: "<h1>Signed in: Token ***</h1>",
    });
    expectNone(secrets, error);
  });

  test("in a 2xx that reports a failure", async () => {
    await using vendor = await vendorServer(({ headers }, response) =>
      json(response, 200, { error_code: "e2001", messages: [headers.authorization] }),
    );
    const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
    expect(error).toMatchObject({
      name: "VendorError",
      body: { error_code: "e2001", messages: ["Token ***"] },
    });
    expectNone(secrets, error);
  });

  test("in text that is not JSON, and in truncated JSON", async () => {
    for (const before of ["<h1>Unknown: ", '{"detail":"']) {
      await using vendor = await vendorServer(({ headers }, response) => {
        response.writeHead(500).end(`${before}${headers.authorization}`);
      });
      const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
      expect(error).toHaveProperty("body", `${before}Token ***`);
      expectNone(secrets, error);
    }
  });

  test("as a number", async () => {
    const access = { credentials: { token: "8412345678" }, secrets: [] };
    await using vendor = await vendorServer((_, response) =>
      json(response, 500, { key: 8412345678 }),
    );
    const error = await failureOf(createShop({ baseUrl: vendor.url }, access).createOrder(order));
    expectNone(["8412345678"], error);
  });

  test("in a body that is too large", async () => {
    await using vendor = await parrot(200);
    const shop = createShop({ baseUrl: vendor.url, maxResponseBytes: 10 });
    expectNone(secrets, await failureOf(shop.getOrder(order)));
  });

  test("and a body without credentials is unchanged", async () => {
    const body = JSON.parse(
      '{"__proto__":{"a":[1,null,"b"]},"금액":10000.50,"id":"37722255199523523"}',
    );
    await using vendor = await vendorServer((_, response) => json(response, 500, body));
    const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
    expect(JSON.stringify(Object(error).body)).toBe(JSON.stringify(body));
  });

  test("and the other values of the body are unchanged", async () => {
    await using vendor = await vendorServer((_, response) => {
      response.writeHead(500, { "x-request-id": "req-7", "retry-after": "7" });
      response.end(
        `{"__proto__":{"a":[1,null,"${token}"]},"금액":10000.50,"빈":"","줄":"a\\n\\"b\\""}`,
      );
    });
    const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
    expect(JSON.stringify(Object(error).body)).toBe(
      '{"__proto__":{"a":[1,null,"***"]},"금액":10000.5,"빈":"","줄":"a\\n\\"b\\""}',
    );
    expect(error).toMatchObject({ requestId: "req-7" });
  });
});

describe("an error does not contain a credential of its cause", () => {
  const failWith = (thrown: () => unknown) =>
    createShop({
      baseUrl: "http://shop.invalid",
      fetch: async () => {
        throw thrown();
      },
    }).getOrder(order);

  const coded = (message: string, code: string) => Object.assign(new Error(message), { code });

  test.each<[string, () => unknown]>([
    ["in its message", () => new TypeError(`cannot send ${token}`)],
    [
      "in the cause of its cause",
      () => new TypeError("fetch failed", { cause: new Error(`Token ${token}`) }),
    ],
    [
      "in its other properties",
      () =>
        Object.assign(new Error("failed"), {
          config: { headers: { authorization: `Token ${token}` } },
          request: new Request("http://shop", { headers: { "x-api-key": apiKey } }),
        }),
    ],
    ["in its stack", () => Object.assign(new Error("failed"), { stack: `Error: ${token}\n at f` })],
    ["in its name", () => Object.assign(new Error("failed"), { name: token })],
    ["in its code", () => coded("failed", token)],
    [
      "in an AggregateError",
      () => new AggregateError([new Error(token), new Error(apiKey)], token),
    ],
    ["as a text", () => `failed: ${token}`],
    ["as an object", () => ({ failed: token })],
    ["as a cause that is not an error", () => new Error("failed", { cause: { token } })],
    [
      "in an error that is its own cause",
      () => {
        const error = new Error(token);
        error.cause = error;
        return error;
      },
    ],
  ])("%s", async (_, thrown) => {
    const error = await failureOf(failWith(thrown));
    expect(error).toMatchObject({ name: "ConnectionError" });
    expectNone([apiKey, token], error);
  });

  test("but has the cause's name, message, code and cause", async () => {
    const error = await failureOf(
      failWith(
        () =>
          new TypeError("fetch failed", {
            cause: coded("connect ECONNREFUSED 127.0.0.1:1", "ECONNREFUSED"),
          }),
      ),
    );
    expect(error).toMatchObject({
      message: expect.stringContaining("ECONNREFUSED"),
      cause: {
        name: "TypeError",
        message: "fetch failed",
        stack: expect.stringContaining("secrets.test.ts"),
        cause: { code: "ECONNREFUSED", message: "connect ECONNREFUSED 127.0.0.1:1" },
      },
    });
    expect(neverLeft(error)).toBe(true);
    const several = new AggregateError([coded("a", "ECONNREFUSED"), coded("b", "ECONNRESET")]);
    expect(neverLeft(await failureOf(failWith(() => several)))).toBe(false);
  });
});

describe("a token call", () => {
  test.each([
    '{"access_token":"made-up-fresh-token',
    "access_token=made-up-fresh-token&expires_in=3600",
    "<h1>?access_token=made-up-fresh-token</h1>",
    '[{"access_token":"made-up-fresh-token"}]',
    '{"data":{"access_token":"made-up-fresh-token"}}',
  ])(
    "with the response %j fails, and the error contains no credential of request or response",
    async (body) => {
      await using vendor = await vendorServer((request, response) => {
        response.setHeader("x-debug", `${request.body} made-up-fresh-token`);
        response.writeHead(200).end(`${body}`);
      });
      const error = await failureOf(createTokenShop({ baseUrl: vendor.url }).createOrder(order));
      expect(error).toMatchObject({ message: expect.stringMatching(/^shop/) });
      expectNone([clientSecret, "made-up-fresh-token"], error);
    },
  );

  test("issues tokens that no later error contains", async () => {
    let issued = 0;
    await using vendor = await vendorServer(({ url }, response) => {
      if (url === "/oauth/token")
        json(response, 200, { access_token: `made-up-token-${++issued}` });
      else json(response, 401, { detail: "made-up-token-1 and made-up-token-2" });
    });
    const error = await failureOf(createTokenShop({ baseUrl: vendor.url }).createOrder(order));
    expect(error).toMatchObject({ body: { detail: "*** and ***" } });
    expectNone(["made-up-token-1", "made-up-token-2"], error);
  });
});

test("Basic credentials are hidden, encoded or not", async () => {
  const secret = "made-up/secret+key";
  const credential = basicCredential("made-up-id", secret);
  await using vendor = await vendorServer(({ headers }, response) => {
    const [, basic = ""] = headers.authorization?.split(" ") ?? [];
    json(response, 500, { basic, pair: atob(basic), query: encodeURIComponent(atob(basic)) });
  });
  const shop = createShop(
    { baseUrl: vendor.url },
    { credentials: { token: credential }, secrets: [secret] },
  );
  expectNone([secret, credential], await failureOf(shop.createOrder(order)));
});

test("no client, call, log line or exchange contains a credential, whatever fails", async () => {
  const lines: string[] = [];
  const exchanges: RecordedExchange[] = [];
  const options = {
    retries: 1,
    clock: hurriedClock(),
    headers: { "X-Secret": "made-up-header" },
    logger: { info: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) },
    onExchange: (exchange: RecordedExchange) => exchanges.push(exchange),
  };
  const secrets = [apiKey, token, "made-up-header", "made-up-session"];
  await using failing = await parrot(503);
  await using fine = await parrot(200);
  await using broken = await rawServer((socket, request) =>
    socket.end(`HTTP/1.1 200 ${request.replaceAll("\r\n", " ")}\r\n`),
  );

  for (const { url } of [failing, fine, broken]) {
    const shop = createShop({ ...options, baseUrl: url });
    const calls = [shop.getOrder(order), shop.createOrder(order), shop.listOrders()];
    const results = await Promise.all(calls.map((call) => call.result().catch(() => {})));
    expect(results).toHaveLength(3);
    for (const call of calls)
      call.then(
        () => {},
        () => {},
      );
    expectNone(secrets, shop, shop.fetch, ...calls);
  }

  expect(lines.length).toBeGreaterThan(8);
  expect(exchanges.length).toBe(lines.length);
  expectNone(secrets, ...lines, ...exchanges);
});
