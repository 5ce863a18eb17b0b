/** Credentials in responses: nested, listed, large, short, and many of them. */
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { createShop } from "../test/shop.ts";
import { shown } from "../test/shown.ts";
import type { RecordedExchange } from "./exchange.ts";
import { recordHar } from "./har.ts";
import { createRedactor } from "./redact.ts";

const order = { order_code: "주문-1" };

async function respondingWith(status: number, body: unknown) {
  const vendor = await vendorServer((_, response) => json(response, status, body));
  const exchanges: RecordedExchange[] = [];
  const recorder = recordHar();
  const shop = createShop({
    baseUrl: vendor.url,
    onExchange(exchange) {
      exchanges.push(exchange);
      recorder.onExchange(exchange);
    },
  });
  return { shop, exchanges, recorder, [Symbol.asyncDispose]: () => vendor[Symbol.asyncDispose]() };
}

test("empty objects under a credential's name leave the error as it should be", async () => {
  await using vendor = await respondingWith(200, { token: { access: {}, refresh: {} } });
  const error = await failureOf(vendor.shop.listOrders());
  expect(error).toMatchObject({ name: "ContractError", status: 200 });

  await using other = await respondingWith(500, { token: { access: {}, refresh: {} } });
  expect(await failureOf(other.shop.getOrder(order))).toMatchObject({ name: "ServerError" });
});

test("nested and listed credentials are hidden in exchanges and HAR, and so are their echoes", async () => {
  const secrets = ["first-secret-1", "second-secret-2", "third-secret-3", "fourth-secret-4"];
  const [first, second, third, fourth] = secrets;
  await using vendor = await respondingWith(200, {
    ...order,
    tokens: [first],
    token: { refresh: { value: second } },
    secretKey: third,
    secret_key: "hidden by its name",
    jwt: fourth,
    pwd: "pwd-value",
    memo: `재발급: ${first} ${second} ${third} ${fourth}`,
  });

  await vendor.shop.getOrder(order);

  const all = shown(vendor.exchanges) + JSON.stringify(vendor.recorder.har());
  for (const secret of [...secrets, "hidden by its name", "pwd-value"]) {
    expect(all).not.toContain(secret);
  }
  expect(vendor.exchanges[0]?.response?.body).toContain("재발급: *** *** *** ***");
});

test("a secret with a space is hidden whole", () => {
  const { text } = createRedactor();
  expect(text("user=kim&password=open sesame&page=1")).toBe("user=kim&password=***&page=1");
  expect(text("password=open+sesame%21&page=1")).toBe("password=***&page=1");
});

test.each([1, 100])("%i tokens of 25 kB fail the call as it should fail", async (count) => {
  const tokens = Array.from({ length: count }, (_, index) => `${index}`.repeat(25_000));
  const body = { error: "만료", items: tokens.map((token) => ({ token })) };
  await using vendor = await respondingWith(403, body);

  const error = await failureOf(vendor.shop.getOrder(order));

  expect(error).toMatchObject({ name: "PermissionError", vendorMessage: "만료" });
  expect(String(error)).not.toContain("made-up");
});

test("20,000 rows with tokens are redacted in well under a second per million characters", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({
    token: `token-${index}-${"x".repeat(20)}`,
    memo: `주문 ${index}`,
  }));
  const text = JSON.stringify(rows);
  const secrets = Array.from({ length: 32 }, (_, index) => `secret-${index}-value`);
  const before = performance.now();

  const redacted = createRedactor(secrets).text(text);

  expect(performance.now() - before).toBeLessThan(3_000);
  expect(redacted).not.toContain("token-19999-");
});

test("a short secret is hidden as a whole word and not within others", async () => {
  const { text } = createRedactor(["ble"]);
  expect(text("no problem: ble, 'ble' and enable")).toBe("no problem: ***, '***' and enable");
});

test("text that is nested too deep to be written again is redacted all the same", () => {
  const deep = `${'{"a":'.repeat(50_000)}{"token":"made-up-deep-token"}${"}".repeat(50_000)}`;
  expect(createRedactor().text(deep)).not.toContain("made-up-deep-token");
});
