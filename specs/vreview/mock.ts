/** V-Review records the products of an order, as its page on creating orders says. */
import type { VendorMock } from "../../packages/mock/src/behaviour/vendor-mock.ts";

export default {
  operations: {
    createOrder({ input, declared }, collection) {
      const outcome = declared();
      if (!("failure" in outcome) && Array.isArray(input.items)) {
        for (const { product } of input.items) collection("products").put(product);
      }
      return outcome;
    },
  },
} satisfies VendorMock;
