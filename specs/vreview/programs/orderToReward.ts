/** Creates an order, corrects its phone number, adds its tracking number, and reads the rewards of a month. */
import { createVReview } from "@jumun/vreview";

// Reads VREVIEW_BASE_URL, VREVIEW_ACCESS_KEY_ID and VREVIEW_SECRET_ACCESS_KEY from the environment.
const vreview = createVReview();

const id = "20261102-0000123";
const item = {
  id: `${id}-1`,
  product: { id: "product-1", name: "선크림", image_url: "https://shop.example/1.jpg" },
  product_option: ["50ml"],
};

// Never sent twice: if the response is lost, look for the order at V-Review before trying again.
await vreview.createOrder({
  id,
  member_id: "member-1",
  recipient_name: "홍길동",
  recipient_cellphone: "010-0000-0000",
  items: [item],
});
console.log("created the order", id);

// The orderer, not the recipient. Both fields are required.
await vreview.updateOrder({ id, recipient_name: "홍길동", recipient_cellphone: "010-0000-0001" });
console.log("corrected the phone number of", id);

await vreview.createShipments({
  id,
  order_item_ids: [item.id],
  // V-Review gives you the codes of the carriers.
  company_code: "carrier-1",
  tracking_number: "1234567890",
});
console.log("added the tracking number of", item.id);

// The responses of these two are undocumented, and their type is `unknown`.
const status = await vreview.getShipmentStatus();
console.log("waiting shipments:", JSON.stringify(status));

const rewards = await vreview.listRewards({ start_date: "2026-11-01", end_date: "2026-11-30" });
console.log("rewards of November:", JSON.stringify(rewards));
