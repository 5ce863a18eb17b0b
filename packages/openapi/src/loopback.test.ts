import { expect, test } from "vitest";
import { hostnameOf, isLoopback } from "./loopback.ts";

test.each([
  "localhost",
  "localhost:4010",
  "shop.localhost",
  "127.0.0.1:80",
  "127.1.2.3",
  "[::1]:1",
])("%s is this machine", (host) => {
  expect(isLoopback(hostnameOf(host))).toBe(true);
});

test.each([
  ...["", "shop.invalid", "localhost.shop.invalid", "127.0.0.1.shop.invalid", "0.0.0.0"],
  ...["shop.invalid@127.0.0.1", "127.0.0.1/path", "127.0.0.1?", "notlocalhost"],
])("%j is another host", (host) => {
  expect(isLoopback(hostnameOf(host))).toBe(false);
});
