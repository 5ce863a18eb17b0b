/** The outcomes if a call is refused, is never sent, or loses its response. */
import type { ServerResponse } from "node:http";
import { json, type Received, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import type { TrackingUpdate } from "./generated/types.gen.ts";
import {
  apiKey,
  collected,
  entered,
  invoices,
  noWait,
  refused,
  sentOrders,
  token,
} from "./invoices.fixture.ts";
import { createPlayAuto } from "./playauto.ts";

type Behaviour = (response: ServerResponse, orders: TrackingUpdate[]) => void;

const enters: Behaviour = (response, orders) => json(response, 200, orders.map(entered));
const refuses: Behaviour = (response, orders) =>
  json(
    response,
    200,
    orders.map((order) => refused(order, "e2007")),
  );
const status =
  (code: number, body: unknown = {}): Behaviour =>
  (response) =>
    json(response, code, body);
const breaks: Behaviour = (response) => response.destroy();
const breaksInTheResponse: Behaviour = (response, orders) => {
  const body = JSON.stringify(orders.map(entered));
  response.writeHead(200, { "content-length": Buffer.byteLength(body) });
  response.write(body.slice(0, 20), () => response.destroy());
};
const text =
  (body: string): Behaviour =>
  (response) =>
    void response.writeHead(200, { "content-type": "application/json" }).end(body);
const tokenIsOver = status(200, { error_code: 401, messages: ["인증토큰이 만료되었습니다."] });

/** One batch of two rows, sent as often as there are behaviours, or until one of them is final. */
async function sent(...behaviours: Behaviour[]) {
  let calls = 0;
  let issued = 0;
  await using vendor = await vendorServer((request, response) => {
    if (request.url === "/api/auth") return json(response, 200, [{ token: `t${++issued}` }]);
    const behaviour = behaviours[Math.min(calls++, behaviours.length - 1)];
    behaviour?.(response, sentOrders(request));
  });
  const client = createPlayAuto({
    apiKey,
    authenticationKey: "made-up-authentication-key",
    baseUrl: vendor.url,
    clock: noWait,
    retries: behaviours.length - 1,
  });
  return { outcomes: await collected(client.setInvoicesInBatches(invoices(2))), calls };
}

const both = (outcome: object) => invoices(2).map(({ bundle_no }) => ({ bundle_no, ...outcome }));

test.each<[string, Behaviour, object]>([
  ["a broken connection", breaks, { name: "ConnectionError" }],
  ["a response that breaks off", breaksInTheResponse, { name: "ConnectionError" }],
  ["a 500", status(500), { name: "ServerError", status: 500 }],
  ["a 503", status(503), { name: "ServerError", status: 503 }],
  ["a 408", status(408), { name: "ApiError", status: 408 }],
  ["HTML", text("<h1>점검 중</h1>"), { name: "ContractError" }],
  ["truncated JSON", text('[{"bundle_no":"묶음-0","result":"성'), { name: "ContractError" }],
  ["nothing", text(""), { name: "ContractError" }],
])("after %s the batch is unknown, with the error", async (_, behaviour, error) => {
  const { outcomes } = await sent(behaviour);
  expect(outcomes).toMatchObject(both({ ok: "unknown", error }));
});

test.each<[string, Behaviour, object]>([
  [
    "a 401",
    status(401, { error_code: "e1005", messages: ["사용자 인증에 실패하였습니다."] }),
    { code: "e1005", message: "사용자 인증에 실패하였습니다." },
  ],
  ["a 401 without a reason", status(401), { code: "401", message: expect.stringContaining("401") }],
  ["a 401 in a 200", tokenIsOver, { code: "401", message: "인증토큰이 만료되었습니다." }],
  ["a 422", status(422, { message: "형식 오류" }), { code: "422", message: "형식 오류" }],
  ["a 413 without a body", status(413), { code: "413" }],
  ["a 429", status(429), { code: "429" }],
])("%s refuses the batch: its rows were not entered", async (_, behaviour, refusal) => {
  const { outcomes } = await sent(behaviour);
  expect(outcomes).toMatchObject(both({ ok: false, ...refusal }));
});

test("after a lost response the batch is sent again, and the second response decides", async () => {
  expect(await sent(breaks, status(500), enters)).toEqual({
    outcomes: both({ ok: true }),
    calls: 3,
  });
});

test.each<[string, Behaviour]>([
  ["a broken connection", breaks],
  ["a response that breaks off", breaksInTheResponse],
  ["a 500", status(500)],
])("실패 after %s is unknown, since it may be about the second attempt only", async (_, lost) => {
  const { outcomes, calls } = await sent(lost, refuses);

  expect(calls).toBe(2);
  expect(outcomes).toMatchObject(
    both({
      ok: "unknown",
      error: { name: "InvoiceOutcomeError", response: [{ result: "실패", error_code: "e2007" }] },
    }),
  );
});

test("an error for the whole batch after a lost response is unknown", async () => {
  const { outcomes } = await sent(breaks, status(200, { error_code: "e2999" }));
  expect(outcomes).toMatchObject(
    both({ ok: "unknown", error: { name: "VendorError", attempts: 2 } }),
  );
});

test.each<[string, Behaviour]>([
  ["a 429", status(429)],
  ["a 401", status(401)],
  ["a 401 in a 200", tokenIsOver],
])("실패 after %s is certain, since the first attempt was refused", async (_, refusal) => {
  const { outcomes, calls } = await sent(refusal, refuses);

  expect(calls).toBe(2);
  expect(outcomes).toMatchObject(both({ ok: false, code: "e2007" }));
});

test("a timeout leaves the batch unknown", async () => {
  const expired = new Set<() => void>();
  await using vendor = await vendorServer(() => {
    for (const callback of expired) callback();
  });
  const clock = {
    ...noWait,
    after(_: number, callback: () => void) {
      expired.add(callback);
      return () => expired.delete(callback);
    },
  };
  const client = createPlayAuto({ apiKey, token, baseUrl: vendor.url, clock, retries: 0 });

  const outcomes = await collected(client.setInvoicesInBatches(invoices(2), { timeout: 1000 }));

  expect(outcomes).toMatchObject(both({ ok: "unknown", error: { name: "TimeoutError" } }));
  expect(vendor.received).toHaveLength(1);
});

test("if the connection is refused, the rows are unsent", async () => {
  const { url } = await vendorServer(() => {}).then(async (vendor) => {
    await vendor[Symbol.asyncDispose]();
    return vendor;
  });
  const client = createPlayAuto({ apiKey, token, baseUrl: url, clock: noWait });

  expect(await collected(client.setInvoicesInBatches(invoices(2)))).toMatchObject(
    both({ ok: false, code: "unsent", message: expect.stringContaining("ECONNREFUSED") }),
  );
});

test("if no token is issued, its error is the reason of every row", async () => {
  const refusal = { error_code: "e1006", messages: ["OPEN-API 사용 승인이 되지 않았습니다."] };
  await using vendor = await vendorServer((_, response) => json(response, 200, refusal));
  const client = createPlayAuto({
    apiKey,
    email: "shop@example.invalid",
    password: "made-up-password",
    baseUrl: vendor.url,
  });

  expect(await collected(client.setInvoicesInBatches(invoices(2)))).toEqual(
    both({ ok: false, code: "e1006", message: refusal.messages[0] }),
  );
  expect(vendor.received.every(({ url }: Received) => url === "/api/auth")).toBe(true);
});

test("a token function that throws sends nothing", async () => {
  const client = createPlayAuto({
    apiKey,
    token: () => Promise.reject(new Error("금고가 잠겼습니다.")),
    fetch: () => expect.fail("something was sent"),
  });

  expect(await collected(client.setInvoicesInBatches(invoices(2)))).toEqual(
    both({ ok: false, code: "unsent", message: "금고가 잠겼습니다." }),
  );
});
