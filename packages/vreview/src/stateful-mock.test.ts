/** What the mock keeps of V-Review's orders, products and shipments, seen through the client. */
import { startStatefulMock } from "@jumun/conformance/stateful-mock";
import { expect, test } from "vitest";
import { createVReview } from "./vreview.ts";

async function start(state?: Record<string, unknown>) {
  const mock = await startStatefulMock(["vreview"], state && { vreview: state });
  const vreview = createVReview({
    accessKeyId: "made-up-id",
    secretAccessKey: "made-up-secret",
    baseUrl: mock.url("vreview"),
    retries: 0,
  });
  return { vreview, mock, [Symbol.asyncDispose]: () => mock.close() };
}

const orderer = { recipient_name: "홍길동", recipient_cellphone: "010-0000-0000" };
const items = [{ id: "품목-1", product: { id: "상품-1", name: "선크림" } }];
const shipment = { order_item_ids: ["품목-1"], company_code: "carrier-1", tracking_number: "1" };

test("an order is known once it is created, and has shipments from then on", async () => {
  await using started = await start();
  const { vreview } = started;
  const update = () => vreview.updateOrder({ id: "주문-1", ...orderer });
  await expect(update()).rejects.toMatchObject({ status: 404 });
  await vreview.createOrder({ id: "주문-1", ...orderer, items });
  await update();
  await vreview.createShipments({ id: "주문-1", ...shipment });
  await expect(vreview.createShipments({ id: "주문-2", ...shipment })).rejects.toMatchObject({
    status: 404,
  });
});

test("the products of an order are recorded, and can be changed", async () => {
  await using started = await start();
  const { vreview, mock } = started;
  await vreview.createOrder({ id: "주문-1", ...orderer, items });
  await vreview.updateProduct({ id: "상품-1", image_url: "https://shop.invalid/1.jpg" });
  expect(mock.state("vreview").products).toMatchObject([
    { id: "상품-1", name: "선크림", image_url: "https://shop.invalid/1.jpg" },
  ]);
});

test("one tracking number serves two orders, and one id serves one order", async () => {
  await using started = await start();
  const { vreview } = started;
  for (const id of ["주문-1", "주문-2"]) {
    await vreview.createOrder({ id, ...orderer, items });
    await vreview.createShipments({ id, ...shipment });
  }
  await expect(vreview.createOrder({ id: "주문-1", ...orderer, items })).rejects.toMatchObject({
    status: 409,
  });
});

test("every product is known, unless the state lists them", async () => {
  await using open = await start();
  await open.vreview.updateProduct({ id: "상품-1", name: "선크림" });
  await using listed = await start({ products: [{ id: "상품-1" }] });
  await listed.vreview.updateProduct({ id: "상품-1", name: "선크림" });
  await expect(
    listed.vreview.updateProduct({ id: "상품-2", name: "선크림" }),
  ).rejects.toMatchObject({ status: 404 });
});
