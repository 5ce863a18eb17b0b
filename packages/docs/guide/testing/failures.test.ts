import { createCrema } from "@jumun/crema";
import type { Mock } from "@jumun/mock";
import { withMock } from "@jumun/mock/vitest";
import { createPlayAuto } from "@jumun/playauto";
import { expect } from "vitest";
import { register, sendTrackingNumbers, unpaidCodes } from "./shop.ts";

const test = withMock({
  vendors: ["crema", "playauto"],
  state: {
    crema: { unpaid_orders: [{ order_code: "order-1" }, { order_code: "order-2" }] },
    playauto: { bundles: [{ bundle_no: "3772225519903274" }, { bundle_no: "3772207204045999" }] },
  },
});

const cremaOf = (mock: Mock) =>
  createCrema({ appId: "made-up", secret: "made-up", baseUrl: mock.url("crema") });
const playautoOf = (mock: Mock) =>
  createPlayAuto({
    apiKey: "made-up",
    authenticationKey: "made-up",
    baseUrl: mock.url("playauto"),
  });

const order = {
  order_code: "order-3",
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 10_000,
};

test("CREMA is down: the shop shows its last list", async ({ mock }) => {
  mock.failNext("listUnpaidOrders", "server-error=503", 3);

  expect(await unpaidCodes(cremaOf(mock))).toBeUndefined();
});

test("rate limited: the client waits as long as CREMA says", async ({ mock }) => {
  mock.failNext("listUnpaidOrders", "rate-limited=1");

  expect(await unpaidCodes(cremaOf(mock))).toEqual(["order-1", "order-2"]);
});

test("the token expires in the middle: no order is missing", async ({ mock }) => {
  const codes: string[] = [];
  for await (const { order_code } of cremaOf(mock).listUnpaidOrders({ limit: 1 })) {
    if (codes.length === 0) mock.expireTokens("crema");
    codes.push(order_code);
  }

  expect(codes).toEqual(["order-1", "order-2"]);
  expect(mock.requests().map(({ status }) => status)).toContain(401);
});

test("PlayAuto refuses one row: the others are sent", async ({ mock }) => {
  mock.failNext("setInvoice", "vendor-error=e2007");

  const refused = await sendTrackingNumbers(playautoOf(mock), [
    { bundle_no: "3772225519903274", carr_no: "4", invoice_no: "377811119999" },
    { bundle_no: "3772207204045999", carr_no: "4", invoice_no: "377811118888" },
  ]);

  expect(refused).toEqual(["3772225519903274: e2007"]);
});

test("the response is lost: the order is registered once", async ({ mock }) => {
  mock.failNext("createUnpaidOrder", "reset-after");

  await register(cremaOf(mock), order);

  expect(await unpaidCodes(cremaOf(mock))).toEqual(["order-1", "order-2", "order-3"]);
});
