import { createCrema } from "@jumun/crema";

// Reads CREMA_APP_ID and CREMA_SECRET from the environment, and CREMA_BASE_URL if the mock is to be called.
const crema = createCrema();
const order_code = "order-391837";

const created = await crema.createUnpaidOrder({
  order_code,
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 10_000,
});
console.log("created", created.order_code);

const order = await crema.getUnpaidOrder({ order_code });
console.log("to be paid to", order.bank_name, order.bank_account_no);

const orders = await crema.listUnpaidOrders({ limit: 100 }).all();
console.log("unpaid orders:", orders.length);

await crema.updateUnpaidOrder({
  order_code,
  bank_name: "하나은행",
  bank_account_no: "456-4567-456",
  unpaid_price_cents: 500_000,
});
console.log("updated the account and the amount");

await crema.deleteUnpaidOrder({ order_code });
console.log("deleted");
