/** Sells a tour to two travelers, waits until the supplier confirms, and cancels a ticket and then the order. */
import { setTimeout } from "node:timers/promises";
import { createAxCloud } from "@jumun/ax-cloud";

// Reads AX_CLOUD_API_KEY from the environment, and AX_CLOUD_BASE_URL if the mock is to be called.
const axCloud = createAxCloud();

const { products = [] } = await axCloud.listTourProducts();
const product_code = products[0]?.product_code;
if (product_code === undefined) throw new Error("There is no tour to sell.");
console.log("tour", product_code);

const { prices = [] } = await axCloud.getTourPrices({ product_code });
const price = prices[0]?.unit_selling_price_krw ?? 0;
console.log("price", price, "won");

const { option_codes = {} } = await axCloud.getTourInventory({ product_code });
const [option_code, [date] = []] = Object.entries(option_codes)[0] ?? [];
if (option_code === undefined || date === undefined) throw new Error("The tour has no date.");
console.log("left on", date.date, date.remain_quantity);

const registered = await axCloud.registerTourProduct({
  product_code,
  mapping_data: { [option_code]: "파리출발-식사제공-하절기-성인" },
  channel_product_name: "[프랑스]루브르 박물관 투어",
  channel_product_link: "https://channel.example/products/214292",
  channel_product_id: "channel-214292",
});
// The response is undocumented. AX Cloud's pages say that it has the mapping code, which an order needs.
console.log("registered", registered);

const traveler = { national_code: "82", phone: "01012345678" };
const buyer = { ...traveler, name: "홍길동", email: "a@example.com" };
const created = await axCloud.createTourOrder({
  options: [
    {
      channel_product_mapping_code: "af01c7c4-1637-46fb-b289-a090a9be0397",
      option_code,
      quantity: 2,
      inventory_at: `${date.date}T${date.start_time}:00Z`,
      unit_selling_price: price.toFixed(5),
      amount_price: (2 * price).toFixed(5),
      tickets: [
        { ...buyer, channel_code: "ticket-1" },
        { ...traveler, channel_code: "ticket-2", name: "홍길순", email: "b@example.com" },
      ],
    },
  ],
  order: {
    channel_order_id: "order-1",
    purchased_at: new Date().toISOString(),
    sub_total: (2 * price).toFixed(5),
    total: (2 * price).toFixed(5),
    status: "New",
    is_voucher: true,
    currency: "KRW",
  },
  purchaser: { ...buyer, is_required_more_information: false, extra: "" },
  representative: buyer,
});
// Older versions call the options `depth_combinations`.
const [order] = created.options ?? created.depth_combinations ?? [];
const ax_order_code = order?.ax_order_code;
const ticket_code = order?.tickets?.[0]?.ax_ticket_code ?? order?.tickets?.[0]?.ticket_code;
if (ax_order_code === undefined || ticket_code === undefined) {
  throw new Error("The response has no order.");
}
console.log("order", ax_order_code);

// The supplier confirms or rejects. In practice ask every minute: AX Cloud advises to ask often.
let status: string | undefined = "New";
while (status === "New" || status === "Supplier pending") {
  await setTimeout(100);
  const current = await axCloud.getTourOrder({ ax_order_code });
  status = current.ax_order_status ?? current.status;
  console.log("status", status);
}

const ticket = await axCloud.cancelTourOrderTicket({
  ax_order_code,
  ticket_code,
  status: "Traveler canceled",
});
console.log("ticket", ticket.ax_ticket_code, ticket.ax_ticket_status);

const canceled = await axCloud.cancelTourOrder({
  ax_order_code,
  ax_status: "Traveler cancel",
  channel_status: "Traveler cancel",
});
console.log("order", canceled.ax_order_code, canceled.ax_order_status);
