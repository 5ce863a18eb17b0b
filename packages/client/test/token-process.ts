/**
 * A process with a client that shares its tokens through Redis. It receives a number, makes that many
 * concurrent calls, and reports the result of each.
 */
import { createClient } from "redis";
import { issuedCredential } from "../src/token.ts";
import type { TokenStore } from "../src/token-store.ts";
import { Shop, shopContract } from "./shop.ts";

const [baseUrl = "", url = "", name = ""] = process.argv.slice(2);

// As in the README. With `disableOfflineQueue`, commands fail immediately while Redis is down.
const redis = createClient({ url, disableOfflineQueue: true });
await redis.on("error", () => {}).connect();
const tokenStore: TokenStore = {
  get: (key) => redis.get(key),
  set: (key, token, lifetime) =>
    redis.set(key, token, lifetime ? { expiration: { type: "PX", value: lifetime } } : {}),
};

const token = issuedCredential(shopContract, { baseUrl, tokenStore }, ["가게-1"], async () => ({
  token: await shop.login({ user: "가게-1" }),
  expiresIn: 3600,
}));
const shop: Shop = new Shop(
  { baseUrl, retries: 0 },
  { credentials: { key: "made-up-api-key", token }, secrets: [] },
);

process.on("message", async (count) => {
  const call = () => shop.traceOrder({ order_code: "주문-1", "X-Trace": name });
  const ends = await Promise.allSettled(Array.from({ length: Number(count) }, call));
  process.send?.(ends.map((end) => (end.status === "fulfilled" ? "성공" : String(end.reason))));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
