import { describe, expect, test } from "vitest";
import { startVendor } from "../../testing/vendor.ts";

const headers = { authorization: "Token fake", "content-type": "application/json" };
const order = {
  channel_order_code: "채널-1",
  channel_order_status: "New",
  ax_order_code: "ax-1",
  ax_order_status: "Supplier confirm",
};

async function start(state?: object) {
  const { call } = await startVendor("ax-cloud", headers, state && { state: { ...state } });
  return (code: string, ax_status = "Traveler cancel", channel_status = "Unavoidable cancel") =>
    call(`/v1/channel/orders/tour/${encodeURIComponent(code)}`, {
      method: "PATCH",
      body: JSON.stringify({ ax_status, channel_status }),
    });
}

describe("AX Cloud's tour orders", () => {
  test("are answered in the states that they were set to, each its own", async () => {
    const cancel = await start({ "ax-cloud": { tour_orders: [order] } });
    expect((await cancel("ax-1")).body).toEqual({
      ...order,
      ax_order_status: "Traveler cancel",
      channel_order_status: "Unavoidable cancel",
    });
    expect((await cancel("ax-1", "New", "New")).body).toEqual({
      ...order,
      ax_order_status: "New",
    });
  });

  test("that the state does not have get the documented 404", async () => {
    const cancel = await start({ "ax-cloud": { tour_orders: [order] } });
    const answer = await cancel("ax-2");
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ detail: "찾을 수 없습니다." });
    expect(answer.headers.get("x-jumun-refusal")).toBe("no order has this ax_order_code");
    expect(decodeURIComponent(answer.headers.get("x-jumun-where") ?? "")).toBe(
      "#/paths/~1v1~1channel~1orders~1tour~1{ax_order_code}/patch/responses/404",
    );
  });

  test("are all known where no state says which there are, under the code that was sent", async () => {
    const cancel = await start();
    expect(await cancel("주문-1")).toMatchObject({
      status: 200,
      body: { ax_order_code: "주문-1", channel_order_code: expect.any(String) },
    });
  });
});
