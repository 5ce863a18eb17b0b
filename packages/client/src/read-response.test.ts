import { gzipSync } from "node:zlib";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { rawServer } from "../test/raw-server.ts";
import { createShop, Shop, shopContract } from "../test/shop.ts";
import type { Operation } from "./contract.ts";

const order = { order_code: "주문-1" };
const text = JSON.stringify(order);

/** A vendor that responds with these bytes and closes the connection. */
const responding = (...pieces: (string | Buffer)[]) =>
  rawServer((socket) => {
    for (const piece of pieces) socket.write(piece);
    socket.end();
  });

const length = `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n`;

describe("a response is read", () => {
  test.each<[string, ...(string | Buffer)[]]>([
    ["with its length", `HTTP/1.1 200 OK\r\n${length}${text}`],
    ["until the connection closes", `HTTP/1.1 200 OK\r\n\r\n${text}`],
    ["from HTTP/1.0", `HTTP/1.0 200 OK\r\n\r\n${text}`],
    [
      "behind what goes before",
      "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
      `HTTP/1.1 200 OK\r\n${length}${text}`,
    ],
    [
      "in chunks",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
      `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`,
    ],
    ["with a byte order mark", `HTTP/1.1 200 OK\r\n\r\n\ufeff${text}`],
    ["in gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", gzipSync(text)],
    ["with white space around it", `HTTP/1.1 200 OK\r\n\r\n \r\n${text}\n`],
    ["without a content type", `HTTP/1.1 200 OK\r\n${length}${text}`],
    ["as text/html", `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${length}${text}`],
    ["with a status without a reason phrase", `HTTP/1.1 200\r\n${length}${text}`],
    [
      "with a repeated header",
      `HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nContent-Type: c/d\r\n${length}${text}`,
    ],
  ])("%s", async (_, ...pieces) => {
    await using vendor = await responding(...pieces);
    expect(await createShop({ baseUrl: vendor.url }).getOrder(order)).toEqual(order);
  });

  test.each([1, 4095, 4096, 65_535])(
    "in pieces of %i bytes, which split characters",
    async (size) => {
      const long = JSON.stringify({ order_code: "가나다".repeat(3000) });
      await using vendor = await vendorServer((_, response) => {
        const bytes = Buffer.from(long);
        const step = Math.max(size, 97);
        for (let at = 0; at < bytes.length; at += step)
          response.write(bytes.subarray(at, at + step));
        response.end();
      });
      expect(await createShop({ baseUrl: vendor.url }).getOrder(order)).toEqual(JSON.parse(long));
    },
  );
});

describe("a malformed response is a failed connection", () => {
  test.each<[string, ...string[]]>([
    ["nothing", ""],
    ["another protocol", "SSH-2.0-OpenSSH_9.9\r\n"],
    ["a truncated head", "HTTP/1.1 200 OK\r\nContent-"],
    ["a truncated body", `HTTP/1.1 200 OK\r\n${length}{"order`],
    ["truncated chunks", `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"order`],
    ["malformed chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
    ["malformed gzip", `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n${length}${text}`],
    ["two lengths", `HTTP/1.1 200 OK\r\nContent-Length: 3\r\n${length}${text}`],
    ["a header that never ends", `HTTP/1.1 200 OK\r\nX-A: ${"a".repeat(100_000)}`],
  ])("%s", async (_, ...pieces) => {
    await using vendor = await responding(...pieces);
    expect(await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order))).toMatchObject({
      name: "ConnectionError",
      message: expect.stringMatching(
        /^shop\.getOrder: the connection to 127\.0\.0\.1:\d+ failed in attempt 1 \(.+\)/,
      ),
    });
  });

  test("a Response without a status, as in browsers", async () => {
    const shop = createShop({
      baseUrl: "http://shop.invalid",
      fetch: async () => Response.error(),
    });
    expect(await failureOf(shop.getOrder(order))).toMatchObject({ name: "ConnectionError" });
  });
});

describe("a success", () => {
  test("of 204 has no data, even with a body", async () => {
    await using vendor = await responding(`HTTP/1.1 204 No Content\r\n${length}${text}`);
    expect(await createShop({ baseUrl: vendor.url }).createOrder(order)).toBeUndefined();
  });

  test("of 200 with an empty body is undocumented", async () => {
    await using vendor = await responding("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const call = createShop({ baseUrl: vendor.url }).getOrder(order);
    expect(await failureOf(call)).toMatchObject({ name: "ContractError", body: undefined });
  });

  test("keeps unknown fields and values", async () => {
    const answer = { ...order, 새필드: [1, { a: null }], status: "아직 없는 상태" };
    await using vendor = await vendorServer((_, response) => json(response, 200, answer));
    expect(await createShop({ baseUrl: vendor.url }).getOrder(order)).toEqual(answer);
  });
});

describe("an error's body", () => {
  test.each([
    ["null", null],
    ["false", false],
    ["0", 0],
    ['""', ""],
    ['"점검"', "점검"],
    ["[]", []],
    ["점검 중", "점검 중"],
    ["{'detail': '권한이 없습니다.'}", "{'detail': '권한이 없습니다.'}"],
    ["", undefined],
  ])("%j is the parsed JSON, the text, or undefined", async (sent, body) => {
    for (const status of [404, 500]) {
      await using vendor = await vendorServer((_, response) => {
        response.writeHead(status).end(sent);
      });
      const call = createShop({ baseUrl: vendor.url }).getOrder(order);

      expect(await failureOf(call)).toHaveProperty("body", body);
      expect(await call.result()).toHaveProperty("error", body);
    }
  });

  test("is an error's body even if it is nested too deep to be serialized", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    await using vendor = await vendorServer((_, response) => response.writeHead(500).end(deep));
    expect(await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order))).toMatchObject({
      name: "ServerError",
      status: 500,
    });
  });

  test("is quoted in the message up to 200 characters, without half a surrogate pair", async () => {
    await using vendor = await vendorServer((_, response) => {
      response.writeHead(500).end(`a${"😀".repeat(50_000)}`);
    });
    const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
    expect(error).toHaveProperty("message", expect.stringMatching(/^.{100,300}…$/su));
    expect(String(error)).not.toMatch(/\p{Surrogate}/u);
  });
});

describe("names such as __proto__", () => {
  const evil =
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,"error_code":"e1"}';

  test.each([200, 404, 500])("are ordinary fields in a %i", async (status) => {
    await using vendor = await vendorServer((_, response) => response.writeHead(status).end(evil));
    const call = createShop({ baseUrl: vendor.url }).getOrder(order);

    const result = await call.result();
    await call.catch(() => {});

    expect(JSON.stringify(result.ok ? result.data : result.error)).toBe(evil);
    expect({}).not.toHaveProperty("polluted");
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  test("do not count as failure, envelope or rows if they are inherited", async () => {
    const operation: Operation = {
      ...shopContract.operations.getOrder,
      failures: [{ required: ["toString"] }, { required: ["__proto__"] }],
      envelope: { required: ["constructor"], pointer: "/valueOf" },
    };
    class Other extends Shop {
      read() {
        return this.call(operation, order);
      }
    }
    await using vendor = await vendorServer((_, response) => json(response, 200, order));
    const access = { credentials: { key: "k", token: "t" }, secrets: [] };
    expect(await new Other({ baseUrl: vendor.url }, access).read()).toEqual(order);
  });
});

test.each([
  ["a status above 599", "HTTP/1.1 999 Denied"],
  ["the first invalid status", "HTTP/1.1 600 Unknown"],
])("%s is an error with that status", async (_, line) => {
  await using vendor = await responding(`${line}\r\n${length}${text}`);
  const error = await failureOf(createShop({ baseUrl: vendor.url }).getOrder(order));
  expect(error).toMatchObject({ status: Number(line.split(" ")[1]), body: order });
});

test("the response to a HEAD has no body, whatever its Content-Length", async () => {
  const operation: Operation = {
    ...shopContract.operations.getOrder,
    method: "HEAD",
    responses: { "200": "none" },
  };
  class Other extends Shop {
    head() {
      return this.call(operation, order);
    }
  }
  await using vendor = await responding("HTTP/1.1 200 OK\r\nContent-Length: 20000000\r\n\r\n");
  const access = { credentials: { key: "k", token: "t" }, secrets: [] };
  expect(await new Other({ baseUrl: vendor.url }, access).head()).toBeUndefined();
});
