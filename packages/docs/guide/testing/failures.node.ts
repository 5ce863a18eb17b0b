import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { createCrema } from "@jumun/crema";
import { startMock } from "@jumun/mock";
import { createPlayAuto } from "@jumun/playauto";
import { register, sendTrackingNumbers, unpaidCodes } from "./shop.ts";

const mock = await startMock({
  vendors: ["crema", "playauto"],
  port: 0,
  state: {
    crema: { unpaid_orders: [{ order_code: "order-1" }, { order_code: "order-2" }] },
    playauto: { bundles: [{ bundle_no: "3772225519903274" }, { bundle_no: "3772207204045999" }] },
  },
});
beforeEach(() => mock.reset());
after(() => mock.close());

const crema = createCrema({ appId: "made-up", secret: "made-up", baseUrl: mock.url("crema") });
const playauto = createPlayAuto({
  apiKey: "made-up",
  authenticationKey: "made-up",
  baseUrl: mock.url("playauto"),
});

test("CREMA is down: the shop shows its last list", async () => {
  mock.failNext("listUnpaidOrders", "server-error=503", 3);

  assert.equal(await unpaidCodes(crema), undefined);
});

test("rate limited: the client waits as long as CREMA says", async () => {
  mock.failNext("listUnpaidOrders", "rate-limited=1");

  assert.deepEqual(await unpaidCodes(crema), ["order-1", "order-2"]);
});

test("the token expires in the middle: no order is missing", async () => {
  const codes: string[] = [];
  for await (const { order_code } of crema.listUnpaidOrders({ limit: 1 })) {
    if (codes.length === 0) mock.expireTokens("crema");
    codes.push(order_code);
  }

  assert.deepEqual(codes, ["order-1", "order-2"]);
  assert.ok(mock.requests().some(({ status }) => status === 401));
});

test("PlayAuto refuses one row: the others are sent", async () => {
  mock.failNext("setInvoice", "vendor-error=e2007");

  const refused = await sendTrackingNumbers(playauto, [
    { bundle_no: "3772225519903274", carr_no: "4", invoice_no: "377811119999" },
    { bundle_no: "3772207204045999", carr_no: "4", invoice_no: "377811118888" },
  ]);

  assert.deepEqual(refused, ["3772225519903274: e2007"]);
});

test("the response is lost: the order is registered once", async () => {
  mock.failNext("createUnpaidOrder", "reset-after");

  await register(crema, {
    order_code: "order-3",
    bank_name: "국민은행",
    bank_account_no: "123-1234-123",
    recipient_name: "홍길동",
    sender_name: "크리마",
    unpaid_price_cents: 10_000,
  });

  assert.deepEqual(await unpaidCodes(crema), ["order-1", "order-2", "order-3"]);
});
