import { describe, expect, test } from "vitest";
import { startVendor } from "../../testing/vendor.ts";

const headers = {
  authorization: `Basic ${btoa("fake-id:fake-secret")}`,
  "content-type": "application/json",
};
const body = JSON.stringify({ recipient_name: "홍길동", recipient_cellphone: "010-0000-0000" });

async function start(state: object) {
  const { call } = await startVendor("vreview", headers, { state: { ...state } });
  return (id: string, sent: Record<string, string> = {}) =>
    call(`/api/v1/orders/${encodeURIComponent(id)}`, { method: "PATCH", body, headers: sent });
}

describe("V-Review's orders", () => {
  test("that are not in the state get a 404 of the mock", async () => {
    const update = await start({ vreview: { orders: [{ id: "주문-1" }] } });
    expect((await update("주문-1")).status).toBe(204);
    const response = await update("주문-2");
    expect(response.status).toBe(404);
    expect(decodeURIComponent(response.headers.get("x-jumun-refusal") ?? "")).toBe(
      'orders has no record with the id "주문-2"',
    );
  });

  test("require a credential of the state if it lists any", async () => {
    const update = await start({
      vreview: {
        orders: [{ id: "주문-1" }],
        credentials: { basic: ["fake-id:fake-secret", "other:other"] },
      },
    });
    const detail = async (credential: string) =>
      (await update("주문-1", { authorization: credential })).body;
    expect(await detail(`Basic ${btoa("fake-id:fake-secret")}`)).toBeUndefined();
    expect(await detail("")).toEqual({ detail: "Authorization header required." });
    expect(await detail("Basic")).toEqual({ detail: "Authorization header was invalid." });
    expect(await detail(`Basic ${btoa("nobody:fake-secret")}`)).toEqual({
      detail: "Access key id was invalid.",
    });
    expect(await detail(`Basic ${btoa("fake-id:other")}`)).toEqual({
      detail: "Secret access key was invalid.",
    });
  });
});
