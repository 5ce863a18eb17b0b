/** Uploads an order that is to be paid by bank transfer, and deletes the unpaid order once it is paid. */
import { createCrema } from "@jumun/crema";

// Reads CREMA_APP_ID and CREMA_SECRET from the environment, and CREMA_BASE_URL if the mock is to be called.
const crema = createCrema();

const order_code = "order-391837";

const category = await crema.createOrUpdateCategory({
  code: "0104",
  name: "아우터",
  status: "visible",
});
console.log("category", category.id);

const product = await crema.createOrUpdateProduct({
  code: "117786",
  name: "플레어 티: 부담없이 편하게 입기 좋은 티셔츠",
  url: "https://shop.example/products/117786",
  org_price: 8000,
  final_price: 8000,
  category_codes: ["0104"],
  display: 1,
  stock_count: 3,
});
console.log("product", product.id);

const user = await crema.createOrUpdateUser({
  user_id: "su1",
  user_name: "홍길동",
  user_email: "sample@sample.com",
  allow_sms: 1,
  allow_email: 1,
});
console.log("user", user.id);

const order = await crema.createOrUpdateOrder({
  code: order_code,
  total_price: 16000,
  user_code: "su1",
  user_name: "홍길동",
  order_device: "mobile",
});
console.log("order", order.id);

const item = {
  order_code,
  code: "sub_order1",
  product_code: "117786",
  price: 16000,
  product_count: 2,
};
const subOrder = await crema.createOrUpdateSubOrder({ ...item, status: "not_paid" });
console.log("sub-order", subOrder.id);

const unpaid = await crema.createUnpaidOrder({
  order_code,
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 16000,
});
console.log("unpaid order", unpaid.order_code, unpaid.unpaid_price_cents, "won");

// The bank reports the payment.
await crema.deleteUnpaidOrder({ order_code });
console.log("deleted the unpaid order");
await crema.createOrUpdateSubOrder({ ...item, status: "paid" });
console.log(`paid ${order_code}`);
