/** The faults of the mock, as PlayAuto's client meets them. */
import { startStatefulMock } from "@jumun/conformance/stateful-mock";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createPlayAuto } from "./playauto.ts";

const invoice = (bundle_no: string) => ({ bundle_no, carr_no: "4", invoice_no: "377811119999" });
const order = (bundle_no: string) => ({
  ...{ uniq: bundle_no, bundle_no, ord_status: "출고대기" },
  invoice_no: "",
});
const orders = [invoice("1"), invoice("2")];

let mock: Awaited<ReturnType<typeof startStatefulMock>>;
beforeAll(async () => {
  const seed = { orders: [order("1"), order("2"), order("3")] };
  mock = await startStatefulMock(["playauto"], { playauto: seed });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

function connect(
  options: { readonly headers?: Record<string, string>; readonly retries?: number } = {},
) {
  const baseUrl = mock.url("playauto");
  const account = { apiKey: "made-up", authenticationKey: "made-up" };
  return createPlayAuto({ ...account, baseUrl, retries: 0, ...options });
}

const calls = () => mock.requests().map(({ operationId, status }) => `${operationId} ${status}`);

test("a token that expires in the middle is renewed once, and the call succeeds", async () => {
  const playAuto = connect();
  await playAuto.setInvoice({ orders });
  mock.expireTokens("playauto");
  await playAuto.setInvoice({ orders, overwrite: true });
  await playAuto.listShops();

  expect(calls()).toEqual([
    "issueToken 200",
    "setInvoice 200",
    "setInvoice 401",
    "issueToken 200",
    "setInvoice 200",
    "listShops 200",
  ]);
});

test("the expired token stays expired, also for another client", async () => {
  const playAuto = connect();
  await playAuto.setInvoice({ orders });
  const first = (await playAuto.issueToken({ authentication_key: "made-up" }))[0]?.token ?? "";
  mock.expireTokens();
  const other = createPlayAuto({
    apiKey: "made-up",
    token: first,
    baseUrl: mock.url("playauto"),
  });
  await expect(other.listShops()).rejects.toMatchObject({ status: 401 });
  await playAuto.listShops();
  await expect(other.listShops()).rejects.toMatchObject({ status: 401 });
  mock.reset();
  await other.listShops();
});

test("`unauthorized` lets the token of the call expire, and no state is changed by that call", async () => {
  const playAuto = connect();
  mock.failNext("setInvoice", "unauthorized");
  expect(await playAuto.setInvoice({ orders })).toMatchObject([
    { result: "성공" },
    { result: "성공" },
  ]);
  expect(calls()).toEqual(["issueToken 200", "setInvoice 401", "issueToken 200", "setInvoice 200"]);
});

test("`unauthorized` never ends for a client whose header asks for it in each call", async () => {
  const playAuto = connect({ headers: { "x-jumun-fault": "setInvoice:unauthorized" } });
  await expect(playAuto.setInvoice({ orders })).rejects.toMatchObject({ status: 401 });
  expect(calls()).toEqual(["issueToken 200", "setInvoice 401", "issueToken 200", "setInvoice 401"]);
});

test("`vendor-error` refuses one row of a bulk call and carries out the others", async () => {
  const playAuto = connect();
  mock.failNext("setInvoice", "vendor-error");
  mock.failNext("setInvoice", "vendor-error=e2043");
  expect(await playAuto.setInvoice({ orders })).toMatchObject([
    { bundle_no: "1", result: "실패", error_code: "e2001" },
    { bundle_no: "2", result: "성공" },
  ]);
  expect(mock.state("playauto").orders).toMatchObject([
    { bundle_no: "1", ord_status: "출고대기" },
    { bundle_no: "2", ord_status: "운송장출력", invoice_no: "377811119999" },
    { bundle_no: "3", ord_status: "출고대기" },
  ]);
  const rows = [];
  for await (const row of playAuto.setInvoicesInBatches([invoice("3"), invoice("1")])) {
    rows.push(row);
  }
  expect(rows).toMatchObject([
    { bundle_no: "3", ok: false, code: "e2043" },
    { bundle_no: "1", ok: true },
  ]);
});

test.each([
  ["instructOrders", "vendor-error", { error_code: "e2009" }],
  ["setInvoice", "vendor-error=e1005", { error: { error_code: "e1005" } }],
  ["holdOrders", "vendor-error=e1017", { error_code: "e1017" }],
] as const)(
  "`%s` fails whole with `%s` in a 200, as the contract documents it",
  async (operation, fault, body) => {
    const playAuto = connect();
    mock.failNext(operation, fault);
    const call = {
      instructOrders: () => playAuto.instructOrders({ auto_bundle: false, bundle_codes: ["1"] }),
      setInvoice: () => playAuto.setInvoice({ orders }),
      holdOrders: () =>
        playAuto.holdOrders({ bundle_codes: ["1"], status: "주문보류", holdReason: "재고 없음" }),
    }[operation];
    await expect(call()).rejects.toMatchObject({ name: "VendorError", status: 200, body });
  },
);

test("a page above 10 MB is an error that says to lower `length`", async () => {
  const playAuto = connect();
  mock.failNext("listOrders", "vendor-error=e1017");
  const period = { date_type: "wdate", sdate: "2026-01-01", edate: "2026-01-31" } as const;
  await expect(playAuto.listOrders(period).all({ limit: 10 })).rejects.toThrow(
    "(e1017: The response would be larger than 10 MB. Lower `length`.)",
  );
});

test("`rate-limited` is waited out by Retry-After", async () => {
  const playAuto = connect({ retries: 2 });
  mock.failNext("listShops", "rate-limited=0", 2);
  await playAuto.listShops();
  expect(mock.requests().map(({ status }) => status)).toEqual([200, 429, 429, 200]);
});

test("the third call of an operation fails, and no other", async () => {
  const playAuto = connect();
  mock.failNth("setInvoice", 3, "server-error=503");
  for (const overwrite of [true, true]) await playAuto.setInvoice({ orders, overwrite });
  await playAuto.listShops();
  await expect(playAuto.setInvoice({ orders })).rejects.toMatchObject({ status: 503 });
  await playAuto.setInvoice({ orders, overwrite: true });
});
