import { expect, test } from "vitest";
import { startShop } from "./testing/start.ts";

const headers = { "content-type": "application/json", authorization: "Bearer fake-token" };

test.each([
  ["a token of 25 kB", ["secret-".padEnd(25_000, "(a+)*\\\\[^]")]],
  ["a token of 90 kB", ["secret-".padEnd(45_000, "\\\\")]],
  ["3,000 short tokens", Array.from({ length: 3_000 }, (_, index) => `secret-${index}`)],
])("%s in a body neither stops `requests()` nor is shown", async (_, tokens) => {
  const mock = await startShop();
  const body = JSON.stringify({ buyer: "홍길동", rows: tokens.map((token) => ({ token })) });
  await fetch(`${mock.url("nuri")}/orders`, { method: "POST", headers, body });
  const before = performance.now();

  const shown = JSON.stringify(mock.requests());

  expect(performance.now() - before).toBeLessThan(5_000);
  expect(shown).toContain("홍길동");
  expect(shown).not.toContain("secret-");
});
