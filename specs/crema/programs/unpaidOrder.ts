/** Registers orders that wait for a bank transfer, and reminds of them until they are paid. */
import { createCrema } from "@jumun/crema";

// Reads CREMA_APP_ID and CREMA_SECRET from the environment, and CREMA_BASE_URL if the mock is to be called.
const crema = createCrema();

// When an order is placed. The order and its sub-orders were uploaded before.
await crema.createUnpaidOrder({
  order_code: "order-391837",
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 10_000,
});
await crema.createUnpaidOrder({
  order_code: "order-391432",
  bank_name: "하나은행",
  bank_account_no: "456-4567-456",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 500_000,
});
console.log("created order-391837 and order-391432");

// When the customer cancels a part of an order.
await crema.updateUnpaidOrder({ order_code: "order-391432", unpaid_price_cents: 300_000 });
console.log("lowered the amount of order-391432");

// Once a day, with the payments that the bank reported.
const paid = new Set(["order-391837"]);

// All rows first: a row that is deleted while pages are read moves the others to earlier pages, and some would
// be skipped.
const unpaid = await crema.listUnpaidOrders({ limit: 100 }).all();
for (const order of unpaid) {
  const { order_code, sender_name, bank_name, bank_account_no, unpaid_price_cents } = order;
  if (paid.has(order_code)) {
    await crema.deleteUnpaidOrder({ order_code });
    console.log("paid, deleted:", order_code);
  } else {
    console.log(
      `remind ${sender_name}: ${unpaid_price_cents} won, ${bank_name} ${bank_account_no}`,
    );
  }
}
