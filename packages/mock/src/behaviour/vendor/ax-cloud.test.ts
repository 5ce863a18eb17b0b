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
  test("have the states that they were set to", async () => {
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

  test("that are not in the state get the documented 404", async () => {
    const cancel = await start({ "ax-cloud": { tour_orders: [order] } });
    const answer = await cancel("ax-2");
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ detail: "찾을 수 없습니다." });
    expect(answer.headers.get("x-jumun-refusal")).toBe("no order has this ax_order_code");
    expect(decodeURIComponent(answer.headers.get("x-jumun-where") ?? "")).toBe(
      "#/paths/~1v1~1channel~1orders~1tour~1{ax_order_code}/patch/responses/404",
    );
  });

  test("are all known without a state file, with the code in the request", async () => {
    const cancel = await start();
    expect(await cancel("주문-1")).toMatchObject({
      status: 200,
      body: { ax_order_code: "주문-1", channel_order_code: expect.any(String) },
    });
  });
});

describe("AX Cloud's new orders", () => {
  const product = "1f373f00-ecb0-485a-beed-63529d61703f";
  const option = "1e0bd91f-989a-45e7-8e1c-4fe2d4231ae5";
  const person = { name: "홍길동", national_code: "82", phone: "010", email: "a@example.com" };
  const newOrder = (quantity: number) => ({
    options: [
      {
        channel_product_mapping_code: "mapping-1",
        option_code: option,
        quantity,
        inventory_at: "2023-03-01T14:00:00Z",
        unit_selling_price: "1.00000",
        amount_price: "2.00000",
        tickets: [{ ...person, channel_code: "ticket" }],
      },
    ],
    order: {
      channel_order_id: "주문-1",
      purchased_at: "2023-02-01T09:00:00Z",
      sub_total: "2.00000",
      total: "2.00000",
      status: "New",
      is_voucher: true,
      currency: "KRW",
    },
    purchaser: { ...person, is_required_more_information: false, extra: "" },
    representative: person,
  });

  async function startShop(state?: object) {
    const { call } = await startVendor("ax-cloud", headers, { state: { "ax-cloud": state ?? {} } });
    return {
      call,
      left: async () => {
        const { body } = await call(`/v1/channel/inventory/tour/${product}`);
        return Object(body).option_codes[option][0].remain_quantity;
      },
      create: (quantity: number) =>
        call("/v1/channel/orders/tour", {
          method: "POST",
          body: JSON.stringify(newOrder(quantity)),
        }),
    };
  }

  test("reduce the inventory, and cannot exceed it", async () => {
    const { left, create } = await startShop();
    expect(await left()).toBe(15);
    expect((await create(2)).status).toBe(201);
    expect(await left()).toBe(13);
    expect((await create(14)).status).toBe(400);
    expect(await left()).toBe(13);
  });

  test.each(["Supplier confirm", "Supplier reject"])(
    "move on with each reading until %s, which a state file can decide",
    async (ax_order_status) => {
      const decisions = [{ channel_order_code: "주문-1", ax_order_status }];
      const { call, create } = await startShop({ decisions });
      const { ax_order_code } = Object((await create(1)).body).options[0];
      const read = async () =>
        Object((await call(`/v1/channel/orders/tour/${ax_order_code}`)).body).ax_order_status;
      expect([await read(), await read(), await read()]).toEqual([
        "Supplier pending",
        ax_order_status,
        ax_order_status,
      ]);
    },
  );
});
