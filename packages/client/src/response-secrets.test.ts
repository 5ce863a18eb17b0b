/** Credentials in responses: nested, listed, large, short, and many of them. */
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { createShop } from "../test/shop.ts";
import { shown } from "../test/shown.ts";
import type { RecordedExchange } from "./exchange.ts";
import { recordHar } from "./har.ts";
import { createRedactor, namedSecrets } from "./redact.ts";

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

test("empty objects with a credential's name do not change the error", async () => {
  await using vendor = await respondingWith(200, { token: { access: {}, refresh: {} } });
  const error = await failureOf(vendor.shop.listOrders());
  expect(error).toMatchObject({ name: "ContractError", status: 200 });

  await using other = await respondingWith(500, { token: { access: {}, refresh: {} } });
  expect(await failureOf(other.shop.getOrder(order))).toMatchObject({ name: "ServerError" });
});

test("nested and listed credentials are redacted in exchanges and HAR, and so are their repetitions", async () => {
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

/** Values that are invalid, too large or slow in a regular expression. */
const manySecrets: readonly (readonly [string, readonly string[]])[] = [
  ["a token of 25 kB", [secretOf(25_000)]],
  ["a token of 130 kB", [secretOf(130_000)]],
  ["a token that looks like a pattern", ["secret-(?<a>[\\", "secret-".padEnd(25_000, "(")]],
  ["100 tokens of 24 kB", Array.from({ length: 100 }, (_, index) => secretOf(24_000 + index))],
  ["20,000 short tokens", Array.from({ length: 20_000 }, (_, index) => `secret-${index}`)],
];

/** In milliseconds. Usually less than a tenth of this is needed. */
const patience = 5_000;

describe.each(manySecrets)("%s in a response", (_, tokens) => {
  const rows = tokens.map((token, index) => ({ token, memo: `주문 ${index}` }));

  test("fails the call with the right error, and no message or log contains a credential", async () => {
    await using vendor = await respondingWith(403, { error: "만료", rows });
    const before = performance.now();

    const error = await failureOf(vendor.shop.getOrder(order));

    expect(performance.now() - before).toBeLessThan(patience);
    expect(error).toMatchObject({ name: "PermissionError", vendorMessage: "만료" });
    expect(shown(error) + shown(vendor.exchanges)).not.toMatch(/secret-|made-up/);
  });

  test("resolves, and neither exchange nor HAR contains a credential", async () => {
    await using vendor = await respondingWith(200, { ...order, rows });
    const before = performance.now();

    expect(await vendor.shop.getOrder(order)).toEqual({ ...order, rows });

    const har = JSON.stringify(vendor.recorder.har());
    expect(performance.now() - before).toBeLessThan(patience);
    expect(har + shown(vendor.exchanges)).not.toMatch(/secret-|made-up/);
    expect(har).toContain(`주문 ${rows.length - 1}`);
  });
});

const tokens = [
  secretOf(130_000),
  ...Array.from({ length: 5_000 }, (_, index) => `secret-${index}`),
];
const rows = tokens.map((token) => ({ token }));

test.each([
  ["JSON", JSON.stringify(rows)],
  ["truncated JSON", JSON.stringify(rows).slice(0, -1)],
  ["a form", tokens.map((token) => `token=${encodeURIComponent(token)}`).join("&")],
  ["multipart", tokens.map((token) => `--b\r\nname="token"\r\n\r\n${token}\r\n`).join("")],
  ["prose", tokens.map((token) => `요청 실패: token=${encodeURIComponent(token)}`).join("\n")],
])("long and many tokens are redacted in %s", (_, text) => {
  const before = performance.now();
  const redacted = createRedactor(namedSecrets(text)).text(text);
  expect(performance.now() - before).toBeLessThan(patience);
  expect(redacted).not.toContain("secret-");
});

test.each([
  ["quotes and backslashes", `{${'"\\'.repeat(200_000)}`],
  ["names without values", `{${'"a":'.repeat(200_000)}`],
  ["brackets", "[".repeat(400_000)],
  ["nested lists", "[".repeat(200_000) + "]".repeat(200_000)],
  ["escapes", "%41".repeat(200_000)],
  ["pairs", "a=".repeat(200_000)],
  ["colons", `x ${"a:".repeat(200_000)}`],
  ["spaces", `x ${"a   ".repeat(200_000)}`],
  ["parts without an end", `--b\r\n${'name="a"'.repeat(200_000)}`],
])("a long text of %s is redacted in time", (_, text) => {
  const before = performance.now();
  createRedactor(["made-up-secret"]).text(text);
  expect(performance.now() - before).toBeLessThan(patience);
});

test("a repeated secret of 130 kB is hidden", () => {
  const secret = secretOf(130_000);
  const { text } = createRedactor([secret]);
  expect(text(`before ${secret} after`)).toBe("before *** after");
  expect(text(JSON.stringify({ echo: btoa(secret) }))).not.toContain(btoa(secret).slice(-100));
});

test("a text that cannot be redacted is hidden as a whole, without an error", () => {
  const value = {
    get token(): string {
      throw new Error("made-up-secret");
    },
  };
  expect(createRedactor().value(value)).toBe("***");
});

test("a short secret is hidden only as a whole word", async () => {
  const { text } = createRedactor(["ble"]);
  expect(text("no problem: ble, 'ble' and enable")).toBe("no problem: ***, '***' and enable");
});

test("JSON that is nested too deep to be serialized is redacted too", () => {
  const deep = `${'{"a":'.repeat(50_000)}{"token":"made-up-deep-token"}${"}".repeat(50_000)}`;
  expect(createRedactor().text(deep)).not.toContain("made-up-deep-token");
});

function secretOf(length: number): string {
  return "secret-".padEnd(length, "(a+)*\\/[^]");
}
