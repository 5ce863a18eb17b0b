import { beforeEach, expect, test, vi } from "vitest";
import { manualClock } from "../test/manual-clock.ts";
import type { ClientOptions } from "./options.ts";
import { type IssuedToken, issuedCredential } from "./token.ts";
import { tokenKey } from "./token-store.ts";

const clock = manualClock();
const contract = { vendor: "shop", servers: { production: "https://shop.invalid" } };

let count = 0;
const issue = vi.fn<() => Promise<IssuedToken>>();
const issuedBy = (options: ClientOptions = {}, account = ["app-1"]) =>
  issuedCredential(contract, { clock, ...options }, account, issue);
const key = await tokenKey("shop", "https://shop.invalid", "app-1");

beforeEach(() => {
  count = 0;
  issue.mockReset().mockImplementation(async () => ({ token: `t${++count}`, expiresIn: 3600 }));
});

test("concurrent calls share one token call", async () => {
  const credential = issuedBy();

  expect(await Promise.all([credential.get(), credential.get(), credential.get()])).toEqual([
    "t1",
    "t1",
    "t1",
  ]);
  expect(issue).toHaveBeenCalledTimes(1);
});

test("a token is cached until a minute before it expires", async () => {
  const credential = issuedBy();

  expect(await credential.get()).toBe("t1");
  clock.advance(3_540_000 - 1);
  expect(await credential.get()).toBe("t1");
  clock.advance(1);
  expect(await credential.get()).toBe("t2");
});

test("a token with a lifetime below two minutes is cached for half of it", async () => {
  issue.mockImplementation(async () => ({ token: `t${++count}`, expiresIn: 30 }));
  const credential = issuedBy();

  expect(await credential.get()).toBe("t1");
  clock.advance(14_999);
  expect(await credential.get()).toBe("t1");
  clock.advance(1);
  expect(await credential.get()).toBe("t2");
});

test("a token without a known lifetime is cached until the vendor rejects it", async () => {
  issue.mockImplementation(async () => ({ token: `t${++count}` }));
  const credential = issuedBy();

  expect(await credential.get()).toBe("t1");
  clock.advance(90 * 24 * 3_600_000);
  expect(await credential.get()).toBe("t1");
  credential.refuse("t1");
  expect(await credential.get()).toBe("t2");
});

test("rejecting an older token does not discard the newer one", async () => {
  const credential = issuedBy();
  await credential.get();
  credential.refuse("t1");
  await credential.get();

  credential.refuse("t1");

  expect(await credential.get()).toBe("t2");
});

test("a failed token call fails the waiting calls, and the next call tries again", async () => {
  issue.mockRejectedValueOnce(new Error("승인되지 않음"));
  const credential = issuedBy();

  const waiting = await Promise.allSettled([credential.get(), credential.get()]);
  expect(waiting.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await credential.get()).toBe("t1");
  expect(issue).toHaveBeenCalledTimes(2);
});

test("clients of one account share a token through the store; another account does not", async () => {
  const store = new Map<string, string>();
  const one = issuedBy({ tokenStore: store });
  const two = issuedBy({ tokenStore: store });
  const other = issuedBy({ tokenStore: store }, ["app-1", "b"]);

  expect([await one.get(), await two.get(), await other.get()]).toEqual(["t1", "t1", "t2"]);
});

test("the key of a stored token does not contain the account", async () => {
  expect(key).toMatch(/^jumun:shop:[0-9a-f]{64}$/);
});

test("a rejected token in the store is not used again, but a renewed one is", async () => {
  const store = new Map<string, string>();
  const one = issuedBy({ tokenStore: store });
  const two = issuedBy({ tokenStore: store });
  await one.get();
  await two.get();

  one.refuse("t1");
  expect(await one.get()).toBe("t2");

  two.refuse("t1");
  expect(JSON.parse(store.get(key) ?? "")).toMatchObject({ token: "t2" });
  expect(await two.get()).toBe("t2");
  expect(issue).toHaveBeenCalledTimes(2);
});

test.each([
  ["fails", { get: () => Promise.reject(new Error("연결 끊김")) }],
  ["holds something else", { get: () => "[object Object]" }],
  ["holds nothing", { get: () => null }],
])("a store that %s is treated as empty", async (_, reading) => {
  const failing = () => {
    throw new Error("읽기 전용");
  };
  const store = { set: failing, ...reading };
  const credential = issuedBy({ tokenStore: store });

  expect(await credential.get()).toBe("t1");
  credential.refuse("t1");
  expect(await credential.get()).toBe("t2");
});

test("environments and base URLs do not share tokens", async () => {
  const servers = { production: "https://shop.invalid", test: "https://test.shop.invalid" };
  const store = new Map<string, string>();
  const at = (options: ClientOptions) =>
    issuedCredential(
      { vendor: "shop", servers },
      { clock, tokenStore: store, ...options },
      ["a"],
      issue,
    );

  const tokens = [
    await at({}).get(),
    await at({ environment: "test" }).get(),
    await at({ baseUrl: "http://127.0.0.1:4010" }).get(),
    await at({ environment: "production" }).get(),
  ];

  expect(tokens).toEqual(["t1", "t2", "t3", "t1"]);
});

test("a token that another process has just renewed stays in the store", async () => {
  const store = new Map<string, string>();
  const credential = issuedBy({ tokenStore: store });
  await credential.get();
  store.set(key, JSON.stringify({ token: "renewed" }));

  credential.refuse("t1");

  expect(await credential.get()).toBe("renewed");
  expect(JSON.parse(store.get(key) ?? "")).toEqual({ token: "renewed" });
});
