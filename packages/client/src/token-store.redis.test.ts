/** Processes that share tokens through a real Redis. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { createClient } from "redis";
import { describe, expect, test } from "vitest";
import { redisMissing, redisServer } from "../test/redis-server.ts";

const suite = redisMissing
  ? `tokens shared through Redis: skipped, ${redisMissing}`
  : "tokens shared through Redis";
// biome-ignore lint/suspicious/noConsole: the output of a run must show what did not run.
if (redisMissing) console.warn(suite);

/** A vendor, a Redis, and two processes that call the vendor and share tokens through Redis. */
async function shop({ onLogin = async () => {} }: { onLogin?: () => Promise<void> } = {}) {
  const open = new AsyncDisposableStack();
  const valid = new Set<string>();
  let issued = 0;
  const vendor = open.use(
    await vendorServer(async ({ url, headers }, response) => {
      if (url === "/login") {
        await onLogin();
        const token = `t${++issued}`;
        valid.add(token);
        response.end(token);
      } else if (valid.has(String(headers.authorization).replace("Token ", ""))) {
        json(response, 200, { order_code: "주문-1" });
      } else {
        json(response, 401, { message: "만료된 토큰" });
      }
    }),
  );
  const redis = open.use(await redisServer());
  const start = async (name: string) => {
    const script = new URL("../test/token-process.ts", import.meta.url);
    const child = fork(script, [vendor.url, redis.url, name]);
    open.defer(async () => {
      child.disconnect();
      await once(child, "exit");
    });
    await once(child, "message");
    return {
      /** Makes ten concurrent calls, and returns the result of each. */
      async calls(): Promise<string[]> {
        child.send(10);
        const [ends] = await once(child, "message");
        return ends;
      },
      /** The tokens of its calls, in order. */
      tokens: () =>
        new Set(
          vendor.received
            .filter(({ headers }) => headers["x-trace"] === name)
            .map(({ headers }) => String(headers.authorization).replace("Token ", "")),
        ),
    };
  };
  const [one, two] = await Promise.all([start("one"), start("two")]);
  return {
    one,
    two,
    redis,
    issued: () => issued,
    /** The vendor rejects all tokens that it has issued. */
    revoke: () => valid.clear(),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

const allTen = Array.from({ length: 10 }, () => "성공");

describe.skipIf(redisMissing)(suite, { timeout: 30_000 }, () => {
  test("a token of one process is used by the other", async () => {
    await using shared = await shop();
    const { one, two } = shared;

    expect(await one.calls()).toEqual(allTen);
    expect(await Promise.all([one.calls(), two.calls()])).toEqual([allTen, allTen]);

    expect(shared.issued()).toBe(1);
    expect([one.tokens(), two.tokens()]).toEqual([new Set(["t1"]), new Set(["t1"])]);
  });

  test("a 401 renews it once for both", async () => {
    await using shared = await shop();
    const { one, two } = shared;
    await one.calls();
    await two.calls();

    shared.revoke();
    expect(await one.calls()).toEqual(allTen);
    expect(await two.calls()).toEqual(allTen);

    expect(shared.issued()).toBe(2);
    expect([one.tokens(), two.tokens()]).toEqual([new Set(["t1", "t2"]), new Set(["t1", "t2"])]);
  });

  test("processes that start at the same time request at most one token each", async () => {
    await using shared = await shop();
    const { one, two } = shared;

    expect(await Promise.all([one.calls(), two.calls()])).toEqual([allTen, allTen]);
    expect(shared.issued()).toBeLessThanOrEqual(2);
  });

  test("processes whose token is rejected at the same time renew it without failing a call", async () => {
    await using shared = await shop();
    const { one, two } = shared;
    await one.calls();
    await two.calls();

    shared.revoke();
    expect(await Promise.all([one.calls(), two.calls()])).toEqual([allTen, allTen]);

    expect(shared.issued()).toBeLessThanOrEqual(3);
  });

  test("a token expires in Redis a minute earlier than at the vendor, and its key does not name the account", async () => {
    await using shared = await shop();
    const redis = await createClient({ url: shared.redis.url }).connect();
    using _ = { [Symbol.dispose]: () => redis.destroy() };
    await shared.one.calls();

    const [key = "", ...others] = await redis.keys("*");
    expect(others).toEqual([]);
    expect(key).toMatch(/^jumun:shop:[0-9a-f]{64}$/);
    expect(JSON.parse((await redis.get(key)) ?? "")).toMatchObject({ token: "t1" });
    const lifetime = await redis.pTTL(key);
    expect(lifetime).toBeLessThanOrEqual(3_540_000);
    expect(lifetime).toBeGreaterThan(3_540_000 - 30_000);
  });

  test("no call fails when Redis goes down: each process requests its own token", async () => {
    await using shared = await shop({ onLogin: () => shared.redis.crash() });
    const { one, two } = shared;

    expect(await one.calls()).toEqual(allTen);
    expect(await two.calls()).toEqual(allTen);
    expect(shared.issued()).toBe(2);

    shared.revoke();
    expect(await Promise.all([one.calls(), two.calls()])).toEqual([allTen, allTen]);
    expect(shared.issued()).toBe(4);
    expect([one.tokens().size, two.tokens().size]).toEqual([2, 2]);
  });
});
