/**
 * AX Cloud's orders with their tickets, and the inventory that they use up. An order is New, then Supplier
 * pending, then decided: `Supplier confirm`, or what a state file's `decisions` have for its channel order code.
 * That each reading moves an order on, that an order beyond the inventory is a 400, and that a canceled order
 * cancels its tickets are the mock's own; the pages do not say.
 */
import type {
  Call,
  Collection,
  Outcome,
  VendorMock,
} from "../../packages/mock/src/behaviour/vendor-mock.ts";

type Open = (name: string) => Collection;
type Kind = "tour" | "day_ticket";
type Fields = Readonly<Record<string, unknown>>;

const order = { key: "ax_order_code", record: { $ref: "#/components/schemas/CanceledOrder" } };
const ticket = { key: "ax_ticket_code" };
const inventory = { key: "inventory_code", record: { $ref: "#/components/schemas/InventoryDate" } };

export default {
  collections: {
    tour_orders: order,
    tour_tickets: ticket,
    tour_inventory: inventory,
    day_ticket_orders: order,
    day_ticket_tickets: ticket,
    day_ticket_inventory: inventory,
    decisions: { key: "channel_order_code" },
  },
  operations: {
    getTourInventory: (call, open) => readInventory("tour", call, open),
    createTourOrder: (call, open) => createOrder("tour", call, open),
    getTourOrder: (call, open) => readOrder("tour", call, open),
    cancelTourOrder: (call, open) => cancelOrder("tour", call, open),
    cancelTourOrderTicket: (call, open) => cancelTicket("tour", call, open),
    getDayTicketInventory: (call, open) => readInventory("day_ticket", call, open),
    createDayTicketOrder: (call, open) => createOrder("day_ticket", call, open),
    getDayTicketOrder: (call, open) => readOrder("day_ticket", call, open),
    cancelDayTicketOrder: (call, open) => cancelOrder("day_ticket", call, open),
    cancelDayTicketOrderTicket: (call, open) => cancelTicket("day_ticket", call, open),
  },
} satisfies VendorMock;

/** The documented inventory, until orders or a state file change it. */
function readInventory(kind: Kind, { input, example }: Call, open: Open): Outcome {
  const stock = open(`${kind}_inventory`);
  const { product_code } = input;
  const isKnown = stock.records.some((record) => record.product_code === product_code);
  if (!isKnown && stock.isOpen) {
    const options = Object.entries<readonly object[]>(Object(example).option_codes ?? {});
    for (const [option_code, dates] of options) {
      for (const date of dates) stock.put({ ...date, option_code, product_code });
    }
  }
  const option_codes: Record<string, Fields[]> = {};
  for (const { product_code: of, option_code, ...date } of stock.records) {
    if (of !== undefined && of !== product_code) continue;
    const code = String(option_code);
    option_codes[code] = [...(option_codes[code] ?? []), date];
  }
  return { body: { status_code: 200, option_codes } };
}

function createOrder(kind: Kind, { input }: Call, open: Open): Outcome {
  const stock = open(`${kind}_inventory`);
  const options = listOf(input.options);
  const dates = options.map(({ option_code, inventory_at }) =>
    stock.records.find(
      (date) => date.option_code === option_code && date.date === String(inventory_at).slice(0, 10),
    ),
  );
  const isShort = options.some(
    ({ quantity }, index) => Number(quantity) > Number(dates[index]?.remain_quantity ?? Infinity),
  );
  if (isShort)
    return { failure: { status: 400, reason: "fewer units are left than were ordered" } };
  const channel_order_code = Object(input.order).channel_order_id;
  const created = options.map(({ option_code, inventory_at, quantity, tickets }, index) => {
    const date = dates[index];
    if (date !== undefined) {
      stock.put({
        ...date,
        remain_quantity: Number(date.remain_quantity) - Number(quantity),
        ordered_quantity: Number(date.ordered_quantity ?? 0) + Number(quantity),
      });
    }
    const ax_order_code = `ax-order-${open(`${kind}_orders`).nextNumber("number")}`;
    const state = { channel_order_code, ax_order_code, ax_order_status: "New" };
    open(`${kind}_orders`).put({ ...state, channel_order_status: "New" });
    const ownTickets = listOf(tickets).map(() => {
      const ax_ticket_code = `ax-ticket-${open(`${kind}_tickets`).nextNumber("number")}`;
      open(`${kind}_tickets`).put({ ax_ticket_code, ax_ticket_status: "New", ax_order_code });
      return { ax_ticket_code, ax_ticket_status: "New" };
    });
    const { ax_order_status } = state;
    return {
      option_code,
      inventory_at,
      ax_order_code,
      ax_order_status,
      quantity,
      tickets: ownTickets,
    };
  });
  return { body: { channel_order_code, channel_order_status: "New", options: created } };
}

/** Each reading moves an order on, so that a caller that polls sees every status. */
function readOrder(kind: Kind, { input, example }: Call, open: Open): Outcome {
  const orders = open(`${kind}_orders`);
  const { ax_order_code } = input;
  const found = orders.find(ax_order_code);
  if (found === undefined) {
    return orders.isOpen ? { body: { ...Object(example), ax_order_code } } : unknownOrder;
  }
  const decision = open("decisions").find(found.channel_order_code);
  const decided = String(decision?.ax_order_status ?? "Supplier confirm");
  const next: Readonly<Record<string, string>> = {
    New: "Supplier pending",
    "Supplier pending": decided,
  };
  const ax_order_status = next[String(found.ax_order_status)] ?? String(found.ax_order_status);
  orders.put({ ...found, ax_order_status });
  const { channel_order_code } = found;
  const comment = String(decision?.comment ?? ax_order_status);
  return { body: { channel_order_code, ax_order_code, ax_order_status, comment } };
}

function cancelOrder(kind: Kind, { input, example }: Call, open: Open): Outcome {
  const orders = open(`${kind}_orders`);
  const { ax_order_code, channel_status, ax_status = channel_status } = input;
  const found = orders.find(ax_order_code);
  if (found === undefined && !orders.isOpen) return unknownOrder;
  const changed = {
    ...(found ?? Object(example)),
    ax_order_code,
    ax_order_status: ax_status,
    channel_order_status: channel_status,
  };
  orders.put(changed);
  if (ax_status !== "New") {
    const tickets = open(`${kind}_tickets`);
    for (const each of tickets.records.filter((one) => one.ax_order_code === ax_order_code)) {
      tickets.put({ ...each, ax_ticket_status: "Traveler canceled" });
    }
  }
  return { body: changed };
}

function cancelTicket(kind: Kind, { input, example }: Call, open: Open): Outcome {
  const tickets = open(`${kind}_tickets`);
  const { ax_order_code, ticket_code: ax_ticket_code, status: ax_ticket_status } = input;
  const found = tickets.find(ax_ticket_code);
  const changed = { ...found, ax_ticket_code, ax_ticket_status, ax_order_code };
  if (found === undefined ? !tickets.isOpen : found.ax_order_code !== ax_order_code) {
    return { failure: { status: 404, reason: "no ticket of the order has this ticket_code" } };
  }
  tickets.put(changed);
  const ofOrder = open(`${kind}_orders`).find(ax_order_code) ?? Object(example);
  const { channel_order_code, ax_order_status } = ofOrder;
  return { body: { channel_order_code, ...changed, ax_order_status } };
}

const unknownOrder: Outcome = {
  failure: { status: 404, reason: "no order has this ax_order_code" },
};

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value : [];
}
