/**
 * The two states of AX Cloud's tour orders. The request names them otherwise than the response does, so that
 * `x-state` cannot declare them. That an order can be cancelled again, and that any state can follow any
 * other, is the mock's own.
 */
import type { VendorMock } from "../../packages/mock/src/behaviour/vendor-mock.ts";

export default {
  collections: {
    tour_orders: {
      key: "ax_order_code",
      record: { $ref: "#/components/schemas/CanceledOrder" },
    },
  },
  operations: {
    cancelTourOrder({ input, example }, collection) {
      const orders = collection("tour_orders");
      const { ax_order_code } = input;
      const order = orders.find(ax_order_code);
      if (order === undefined && !orders.isOpen) {
        return { failure: { status: 404, reason: "no order has this ax_order_code" } };
      }
      const changed = {
        ...(order ?? Object(example)),
        ax_order_code,
        ax_order_status: input.ax_status,
        channel_order_status: input.channel_status,
      };
      orders.put(changed);
      return { body: changed };
    },
  },
} satisfies VendorMock;
