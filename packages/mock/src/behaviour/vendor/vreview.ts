/**
 * V-Review's orders and their orderers. Once there is a seed, an order that is not in it is unknown;
 * without one every order is known. V-Review documents no answer for an unknown one: the 404 is the
 * mock's own.
 */
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import type { Acts } from "../behaviour.ts";
import { openCollection } from "../collection.ts";

export const seed = {
  orders: {
    type: "array",
    items: {
      type: "object",
      required: ["id"],
      additionalProperties: false,
      properties: {
        id: { type: "string", minLength: 1 },
        recipient_name: { $ref: "#/components/schemas/Orderer/properties/recipient_name" },
        recipient_cellphone: {
          $ref: "#/components/schemas/Orderer/properties/recipient_cellphone",
        },
      },
    },
  },
};

export function open(state: JsonObject): Acts {
  const orders = openCollection(state, "orders", "id");
  return {
    updateOrder({ path, body }) {
      const id = String(path.id);
      if (orders.get(id) === undefined && orders.isSeeded) {
        return { refusal: { status: 404, reason: "no order has this id" } };
      }
      orders.put({ ...(isJsonObject(body) ? body : {}), id });
      return {};
    },
  };
}
