import { once } from "node:events";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { judged, type Measured, measure, verdict } from "./report.ts";
import type { Runtime } from "./runtime.ts";

const exchange = "GET /shop/orders 200 abc";
const measured = (name: string, more: Partial<Measured> = {}): Measured => ({
  name,
  passed: true,
  lines: [],
  exchanges: [exchange],
  korean: { sent: 1, received: 1 },
  ...more,
});
const program = (code: string): Runtime => ({
  name: "Node",
  version: "2",
  runs: "module",
  program: process.execPath,
  arguments: ["-e", code],
});

test("what a runtime told is a line with version, tests and time, and one for each failure", () => {
  const results = [{ test: "주문" }, { test: "취소", failure: "Error: 없음" }];
  const printed = JSON.stringify({ results, version: "24.1.0" });

  const { passed, lines } = judged({ name: "Node", version: "24." }, printed, "1.0");

  expect(passed).toBe(false);
  expect(lines.join("\n").replaceAll(/ +/g, " ")).toBe(
    "✗ Node 24.1.0 1 passed, 1 failed 1.0 s\n 취소: Error: 없음",
  );
});

test("a runtime that ran no test did not pass", () => {
  const printed = JSON.stringify({ results: [], version: "24.1.0" });

  expect(judged({ name: "Node", version: "24." }, printed, "1.0").passed).toBe(false);
});

test("a runtime is not taken for another", () => {
  const printed = JSON.stringify({ results: [{ test: "주문" }], version: "24.1.0" });

  expect(() => judged({ name: "Node", version: "20." }, printed, "1.0")).toThrow(
    "it tells that it is 24.1.0, and 20. was to be tested.",
  );
});

test("a runtime that is not there is a failure with a sentence", async () => {
  const missing = { ...program(""), program: "/없는/node" };

  const { passed, lines } = await measure(missing, "-", tmpdir(), "http://127.0.0.1:9");

  expect(passed).toBe(false);
  expect(lines[0]).toContain("✗ Node 2: it could not be started (Error: spawn /없는/node ENOENT)");
});

test("a runtime that breaks down is a failure with what it said", async () => {
  const breaking = program("console.error('고장'); process.exit(3)");

  const { passed, lines } = await measure(breaking, "-", tmpdir(), "http://127.0.0.1:9");

  expect(passed).toBe(false);
  expect(lines[0]).toContain("it ended with 3 before it told what passed.\n고장");
});

test("what went over the wire is kept, but for what is broken off or asked beforehand", async () => {
  const mock = createServer((_, response) => response.end('{"bank_name":"국민은행"}'));
  onTestFinished(() => void mock.close());
  await once(mock.listen(0, "127.0.0.1"), "listening");
  const address = Object(mock.address());
  const calling = program(`
    const mock = process.argv.at(-1);
    const post = (headers, body) => fetch(mock + "/orders", { method: "POST", headers, body });
    await post({}, "주문");
    await post({ "x-broken-off": "yes" }, "주문");
    await fetch(mock, { method: "OPTIONS" });
    console.log(JSON.stringify({ results: [{ test: "주문" }], version: "24.1.0" }));`);

  const one = await measure(calling, "-", tmpdir(), `http://127.0.0.1:${address.port}`);

  expect(one).toMatchObject({ passed: true, korean: { sent: 1, received: 1 } });
  expect(one.exchanges).toEqual([expect.stringMatching(/^POST \/orders 200 [0-9a-f]{64}$/)]);
});

test("the same bytes everywhere are told", () => {
  expect(verdict([measured("Node 20"), measured("Bun 1")])).toBe(
    "The same bytes everywhere: 1 exchanges, 1 requests and 1 answers in Korean.",
  );
});

test.each([
  ["a failed runtime", [measured("Node 20"), measured("Bun 1", { passed: false })], "on Bun 1."],
  [
    "other bytes",
    [measured("Node 20"), measured("Bun 1", { exchanges: ["GET /shop/orders 200 abd"] })],
    "On Bun 1 other bytes went over the wire than on Node 20: GET /shop/orders 200 abd.",
  ],
  [
    "an exchange more",
    [measured("Node 20"), measured("Bun 1", { exchanges: [exchange, exchange] })],
    "2 exchanges, not 1",
  ],
  ["no Korean", [measured("Node 20", { korean: { sent: 0, received: 1 } })], "Nothing in Korean"],
  ["no runtime", [], "No runtime was tested."],
] as const)("%s is refused", (_, all, sentence) => {
  expect(() => verdict(all)).toThrow(sentence);
});
