/**
 * AX Cloud's tour orders and their two states. Once there is a seed, an order that is not in it is
 * answered with the documented 404; without one every order is known. That an order may be cancelled
 * again, and set to any of the states from any other, is the mock's own.
 */
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import type { Acts } from "../behaviour.ts";
import { openCollection } from "../collection.ts";

export const seed = {
  tour_orders: { type: "array", items: { $ref: "#/components/schemas/CanceledTourOrder" } },
};

export function open(state: JsonObject): Acts {
  const orders = openCollection(state, "tour_orders", "ax_order_code");
  return {
    cancelTourOrder({ path, body, example }) {
      const ax_order_code = String(path.ax_order_code);
      const order = orders.get(ax_order_code);
      if (order === undefined && orders.isSeeded) {
        return { refusal: { status: 404, reason: "no order has this ax_order_code" } };
      }
      const { ax_status, channel_status } = isJsonObject(body) ? body : {};
      const changed = {
        ...(order ?? (isJsonObject(example) ? example : {})),
        ax_order_code,
        ax_order_status: ax_status,
        channel_order_status: channel_status,
      };
      orders.put(changed);
      return { body: changed };
    },
  };
}
