import { describe, expect, test } from "vitest";
import { startVendor } from "../../testing/vendor.ts";

const headers = {
  "x-api-key": "fake",
  authorization: "Token fake",
  "content-type": "application/json",
};
const seeded = (...bundles: object[]) => ({ state: { playauto: { bundles } } });
const entry = (bundle_no: string, invoice_no = "1000") => ({ bundle_no, carr_no: "4", invoice_no });

async function start(options: object = {}) {
  const { call } = await startVendor("playauto", headers, options);
  /** `성공` or the code of the failure, of each entry. */
  return async (orders: object[], flags: object = {}): Promise<string[]> => {
    const body = JSON.stringify({ orders, ...flags });
    const answer = await call("/api/order/setInvoice", { method: "PUT", body });
    expect(answer.status).toBe(200);
    const results = answer.body as { result: string; error_code?: string }[];
    return results.map(({ result, error_code }) => error_code ?? result);
  };
}

describe("PlayAuto's tracking numbers", () => {
  test("are set once without overwrite: e2007", async () => {
    const set = await start();
    expect(await set([entry("1")])).toEqual(["성공"]);
    expect(await set([entry("1", "2000")])).toEqual(["e2007"]);
    expect(await set([entry("1", "2000")], { overwrite: true })).toEqual(["성공"]);
  });

  test("of bundles that are not in the state fail with e2001, and the others succeed", async () => {
    const set = await start(seeded({ bundle_no: "1" }));
    expect(await set([entry("1"), entry("37722255199523523")])).toEqual(["성공", "e2001"]);
  });

  test("of any bundle are set without a state file", async () => {
    const set = await start();
    expect(await set([entry("37722255199523523")])).toEqual(["성공"]);
  });

  test("in the state count as set", async () => {
    const set = await start(seeded({ bundle_no: "1", carr_no: "4", invoice_no: "1000" }));
    expect(await set([entry("1")])).toEqual(["e2007"]);
  });

  test("cannot be set after the bundle is shipped", async () => {
    const set = await start();
    expect(await set([entry("1")], { change_complete: true })).toEqual(["성공"]);
    expect(await set([entry("1")], { overwrite: true, change_complete: true })).toEqual(["e2001"]);
  });

  test("leave a bundle in 배송중 in its status", async () => {
    const set = await start(seeded({ bundle_no: "1", ord_status: "배송중" }));
    const flags = { overwrite: true, change_complete: true };
    expect(await set([entry("1")], flags)).toEqual(["성공"]);
    expect(await set([entry("1")], flags)).toEqual(["성공"]);
  });

  test("fail in a status that cannot be updated", async () => {
    const set = await start(seeded({ bundle_no: "1", ord_status: "신규주문" }));
    expect(await set([entry("1")])).toEqual(["e2001"]);
  });

  test("must be the same if a bundle occurs twice: e2006", async () => {
    const set = await start();
    expect(await set([entry("1"), entry("2"), entry("1", "2000")])).toEqual([
      "e2006",
      "성공",
      "e2006",
    ]);
    expect(await set([entry("3"), entry("3")])).toEqual(["성공", "성공"]);
  });
});
