import { createCrema } from "@jumun/crema";

const crema = createCrema({
  appId: "sandbox-app-id",
  secret: "sandbox-secret",
  baseUrl: "http://127.0.0.1:4010/crema",
});

for await (const order of crema.listUnpaidOrders({ limit: 100 })) {
  const { order_code, sender_name, unpaid_price_cents } = order;
  console.log(order_code, sender_name, unpaid_price_cents);
}
