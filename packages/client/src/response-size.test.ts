import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { vendorServer } from "@jumun/test-server/vendor-server";
import { describe, expect, test } from "vitest";
import { deferred } from "../test/deferred.ts";
import { failureOf } from "../test/failure.ts";
import { hurriedClock } from "../test/hurried-clock.ts";
import { createShop } from "../test/shop.ts";
import { readBody } from "./read-response.ts";

const order = { order_code: "주문-1" };

/** JSON of a given size in bytes. */
const jsonOf = (bytes: number) =>
  JSON.stringify({ 메모: "" }).replace('""', `"${"가".repeat((bytes - 13) / 3)}"`);

const ways: [string, (bytes: Buffer) => { headers: Record<string, string>; body: Buffer }][] = [
  ["with its length", (body) => ({ headers: { "content-length": String(body.length) }, body })],
  ["in chunks", (body) => ({ headers: { "transfer-encoding": "chunked" }, body })],
  ["in gzip", (body) => compressed("gzip", gzipSync(body))],
  ["in deflate", (body) => compressed("deflate", deflateSync(body))],
  ["in brotli", (body) => compressed("br", brotliCompressSync(body))],
  [
    "in gzip, in chunks",
    (body) => ({ headers: { "content-encoding": "gzip" }, body: gzipSync(body) }),
  ],
];

function compressed(encoding: string, body: Buffer) {
  return { headers: { "content-encoding": encoding, "content-length": String(body.length) }, body };
}

describe.each(ways)("a response %s", (_, way) => {
  const responding = (text: string) =>
    vendorServer((_, response) => {
      const { headers, body } = way(Buffer.from(text));
      response.writeHead(200, headers);
      // In two pieces, split within a character.
      response.write(body.subarray(0, 12));
      response.end(body.subarray(12));
    });

  test("of exactly the maximum size is read", async () => {
    const text = jsonOf(3_013);
    expect(Buffer.byteLength(text)).toBe(3_013);
    await using vendor = await responding(text);
    const shop = createShop({ baseUrl: vendor.url, maxResponseBytes: 3_013 });

    expect(await shop.getOrder(order)).toEqual(JSON.parse(text));
  });

  test("of one byte more fails the call, without a retry", async () => {
    await using vendor = await responding(jsonOf(3_013));
    const clock = hurriedClock();
    const shop = createShop({ baseUrl: vendor.url, maxResponseBytes: 3_012, retries: 2, clock });

    expect(await failureOf(shop.getOrder(order))).toMatchObject({
      name: "ContractError",
      status: 200,
      message: expect.stringMatching(/^shop\.getOrder: .*larger than.*maxResponseBytes/),
    });
    expect(vendor.received).toHaveLength(1);
    expect(clock.waiting).toBe(0);
  });

  test("of HTML, or without a body, is an ordinary response", async () => {
    await using html = await responding("<h1>점검 중입니다. 잠시 후에</h1>");
    const call = createShop({ baseUrl: html.url }).getOrder(order);
    expect(await call.result()).toMatchObject({ error: "<h1>점검 중입니다. 잠시 후에</h1>" });
  });
});

test("a response that is too large after decompression fails the call", async () => {
  const bomb = gzipSync(Buffer.alloc(30_000_000, "가"));
  expect(bomb.length).toBeLessThan(100_000);
  await using vendor = await vendorServer((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip", "content-length": bomb.length });
    response.end(bomb);
  });
  const shop = createShop({ baseUrl: vendor.url });

  expect(await failureOf(shop.getOrder(order))).toMatchObject({
    message: expect.stringContaining("larger than 10000000 bytes"),
  });
});

test("reading a response that never ends stops when it is too large, and its connection is closed", async () => {
  const closed = deferred();
  await using vendor = await vendorServer((_, response) => {
    const write = () => {
      while (response.write(Buffer.alloc(65_536, "가")));
    };
    response.on("drain", write).on("close", closed.resolve);
    write();
  });
  const shop = createShop({ baseUrl: vendor.url, maxResponseBytes: 1_000_000 });

  expect(await failureOf(shop.getOrder(order))).toMatchObject({ name: "ContractError" });
  await closed.promise;
});

test("a response whose declared length is too large is not read", async () => {
  const closed = deferred();
  await using vendor = await vendorServer((_, response) => {
    response.on("close", closed.resolve);
    response.writeHead(200, { "content-length": 10_000_001 }).flushHeaders();
  });

  const call = createShop({ baseUrl: vendor.url }).getOrder(order);

  expect(await failureOf(call)).toMatchObject({ name: "ContractError" });
  await closed.promise;
});

describe("a Response that was created by the program", () => {
  const stream = (chunks: number) =>
    new ReadableStream({
      pull(controller) {
        if (chunks === 0) return controller.close();
        chunks -= 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });

  test.each(["10", "0", "-1", "soon", "1e9x", "10, 10"])(
    "fails the call once it is too large, even if its declared length is %j",
    async (length) => {
      let pulled = 0;
      const counted = stream(100).pipeThrough(
        new TransformStream({
          transform(chunk, controller) {
            pulled += 1;
            controller.enqueue(chunk);
          },
        }),
      );
      const response = new Response(counted, { headers: { "content-length": length } });

      expect(await readBody(response, 5000)).toBeUndefined();
      expect(pulled).toBeLessThan(20);
    },
  );

  test("can have no body, whatever its declared length", async () => {
    const response = new Response(null, { headers: { "content-length": "20000000" } });
    expect(await readBody(response, 5000)).toHaveLength(0);
  });
});
