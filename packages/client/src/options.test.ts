import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { apiKey, createShop, Shop, token } from "../test/shop.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

const order = { order_code: "주문-1" };
const noFunction = [null, 7, "text", {}, []];

/** Wrong values, as passed from JavaScript, for options that client and call share. */
const wrongForBoth: [string, unknown[]][] = [
  ["timeout", [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "100", 100n, null, {}, [100], true]],
  ["deadline", [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "100", 100n, null, {}, [100], true]],
  ["retries", [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2", 2n, null, {}, [2], true]],
  ["fetch", noFunction],
  [
    "headers",
    [
      null,
      7,
      "x-a: 1",
      ["x-a"],
      [["x-a", "1"]],
      new Headers({ "x-a": "1" }),
      new Map([["x-a", "1"]]),
      () => {},
    ],
  ],
];

const wrongForClient: [string, unknown[]][] = [
  ["maxResponseBytes", [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "100", null, {}]],
  ["userAgent", [null, 7, {}, "a\r\nx-evil: 1", "주문", ["a"]]],
  ["logger", [null, 7, "console", {}, { info() {} }, { info: "x", warn: "y" }, () => {}]],
  ["onExchange", noFunction],
  ["tokenStore", [null, 7, "redis", {}, { get() {} }, () => {}]],
  ["clock", [null, 7, {}, { now() {}, after() {}, random() {} }, () => 0]],
  [
    "baseUrl",
    [
      null,
      7,
      "",
      "shop",
      "//shop",
      "ftp://shop",
      "http://",
      "http://u:made-up@shop",
      "http://shop?a",
      {},
    ],
  ],
  [
    "environment",
    [null, 7, "staging", "", "toString", "constructor", "__proto__", {}, ["production"]],
  ],
];

const wrongForCall: [string, unknown[]][] = [
  ["signal", [null, 7, "stop", {}, new AbortController(), { aborted: false }, new EventTarget()]],
  ["idempotencyKey", [null, 7, "", {}, "a\r\nx-evil: 1", "주문", ["a"]]],
];

const each = (table: [string, unknown[]][]) =>
  table.flatMap(([option, values]) => values.map((value) => ({ option, value })));

describe("a client", () => {
  test.each(each([...wrongForBoth, ...wrongForClient]))(
    "refuses $option: $value by its name, and does not show it",
    ({ option, value }) => {
      const create = () => createShop({ [option]: value } as ClientOptions);
      expect(create).toThrow(expect.objectContaining({ name: "UsageError", code: "usage" }));
      expect(create).toThrow(new RegExp(`^shop: the option ${option}\\b`));
      expect(create).not.toThrow("made-up");
    },
  );

  test.each([null, 7, "options", () => {}])("rejects %j as its options", (options) => {
    const create = () => createShop(options as never, undefined);
    if (options === null || typeof options !== "object") return;
    expect(create).toThrow(/^shop: /);
  });

  test.each([
    {},
    {
      timeout: undefined,
      deadline: undefined,
      retries: undefined,
      headers: undefined,
      fetch: undefined,
    },
    { userAgent: undefined, logger: undefined, onExchange: undefined, tokenStore: undefined },
    { clock: undefined, baseUrl: undefined, environment: undefined, maxResponseBytes: undefined },
    { timeout: 0.5, deadline: Number.MAX_VALUE, retries: 0, maxResponseBytes: 1, headers: {} },
    { logger: console, onExchange: () => {}, tokenStore: new Map<string, string>() },
    { environment: "test", headers: { "X-A": "" }, userAgent: "jumun/1.0 (test)" },
    { headers: Object.assign(Object.create(null), { "x-a": "1" }) },
  ])("accepts %j", (options: ClientOptions) => {
    expect(() => createShop(options)).not.toThrow();
  });
});

test("__proto__ is not an option, and inherited options count", async () => {
  const sent: string[] = [];
  const fetch = async (url: string) => {
    sent.push(new URL(url).hostname);
    return Response.json({});
  };
  const access = { credentials: { key: apiKey, token }, secrets: [] };
  const parsed: ClientOptions = JSON.parse('{"__proto__":{"baseUrl":"http://evil.invalid"}}');
  const inherited: ClientOptions = Object.create({ baseUrl: "http://base.invalid" });

  expect(() => new Shop(parsed, access)).toThrow('shop has no option "__proto__"');
  await new Shop(Object.assign(inherited, { fetch }), access).getOrder(order);

  expect(sent).toEqual(["base.invalid"]);
});

describe("a call", () => {
  /** A client that counts its requests. */
  function counting() {
    const sent: string[] = [];
    const fetch = async (url: string) => {
      sent.push(url);
      return Response.json({}, { status: 201 });
    };
    return { shop: createShop({ baseUrl: "http://shop.invalid", fetch }), sent };
  }

  test.each(each([...wrongForBoth, ...wrongForCall]))(
    "refuses $option: $value by its name and its operation, and sends nothing",
    async ({ option, value }) => {
      const { shop, sent } = counting();
      const options = { [option]: value } as CallOptions;

      const errors = [
        await failureOf(shop.payOrder({ ...order, amount: 1 }, options)),
        await failureOf(shop.payOrder({ ...order, amount: 1 }, options).result()),
      ];

      for (const error of errors) {
        expect(error).toMatchObject({
          name: "UsageError",
          message: expect.stringMatching(new RegExp(`^shop\\.payOrder: the option ${option}\\b`)),
        });
      }
      expect(sent).toEqual([]);
    },
  );

  test.each([null, 7, "options", () => {}, []])("rejects %j as its options", async (options) => {
    const { shop, sent } = counting();
    expect(await failureOf(shop.getOrder(order, options as never))).toMatchObject({
      name: "UsageError",
      message: expect.stringMatching(/^shop\.getOrder: the options must be/),
    });
    expect(sent).toEqual([]);
  });

  test.each([
    [null, "order_code is required"],
    [undefined, "order_code is required"],
    ["주문-1", '"0" is not a known field|order_code is required'],
    [7, "order_code is required"],
    [[order], "order_code is required"],
    [{ ...order, limit: 1 }, '"limit" is not a known field'],
  ])("rejects the input %j, and sends nothing", async (input, message) => {
    const { shop, sent } = counting();
    expect(await failureOf(shop.getOrder(input as never))).toMatchObject({
      name: "UsageError",
      message: expect.stringMatching(new RegExp(`^shop\\.getOrder.*(${message})`)),
    });
    expect(sent).toEqual([]);
  });

  test("treats inherited fields as missing, because they are not sent", async () => {
    class Row {
      get order_code() {
        return "주문-1";
      }
    }
    const { shop, sent } = counting();
    expect(await failureOf(shop.getOrder(new Row()))).toMatchObject({
      message: "shop.getOrder: order_code is required.",
    });
    expect(sent).toEqual([]);
  });

  test("of a list rejects a wrong input and wrong options too", async () => {
    const { shop, sent } = counting();
    expect(await failureOf(shop.listOrders({ seite: 1 } as never))).toMatchObject({
      code: "usage",
    });
    expect(await failureOf(shop.listOrders({}, null as never))).toMatchObject({ code: "usage" });
    expect(sent).toEqual([]);
  });

  test.each<CallOptions>([
    {},
    { signal: undefined, idempotencyKey: undefined, timeout: undefined, headers: undefined },
    { signal: new AbortController().signal, idempotencyKey: "결제 아님".length.toString() },
    { signal: AbortSignal.timeout(60_000), timeout: 1, deadline: 2 ** 40, retries: 9 },
  ])("accepts %o", async (options) => {
    const { shop } = counting();
    expect(await shop.payOrder({ ...order, amount: 1 }, options)).toEqual({});
  });
});
