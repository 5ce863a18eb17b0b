import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failureOf } from "../test/failure.ts";
import { createShop } from "../test/shop.ts";
import { shown } from "../test/shown.ts";
import type { RecordedExchange } from "./exchange.ts";

const order = { order_code: "order-1" };

describe("for any secret", () => {
  const anySecret = fc
    .oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.string({ minLength: 1, maxLength: 3 }),
      fc
        .array(
          fc.constantFrom(
            "\\",
            '"',
            "$&",
            "$1",
            "^",
            ".",
            "*",
            "(",
            "[",
            "/",
            "+",
            " ",
            "%",
            "&",
            "\n",
            "비",
            "😀",
            "a",
          ),
          { minLength: 1 },
        )
        .map((parts) => parts.join("")),
    )
    .filter((secret) => !/\p{Surrogate}/u.test(secret) && !/^[*\s]*$/.test(secret));

  test("an error does not contain it if the vendor repeats it", async () => {
    await fc.assert(
      fc.asyncProperty(anySecret, fc.boolean(), async (secret, asJson) => {
        const marked = `\u0001${secret}\u0002`;
        const fetch = async () =>
          new Response(asJson ? JSON.stringify({ [marked]: [marked] }) : marked, { status: 500 });
        const shop = createShop({ fetch }, { credentials: { token: "t0ken" }, secrets: [secret] });

        const error = await failureOf(shop.createOrder(order));

        expect(shown(error)).not.toContain(marked);
        expect(JSON.stringify(error)).not.toContain(JSON.stringify(marked).slice(1, -1));
        expect(error).toMatchObject({ status: 500, operationId: "createOrder" });
      }),
    );
  });

  test("a recorded exchange does not contain it, in request or response", async () => {
    await fc.assert(
      fc.asyncProperty(anySecret, async (secret) => {
        const marked = `\u0001${secret}\u0002`;
        const exchanges: RecordedExchange[] = [];
        const fetch = async () =>
          new Response(JSON.stringify({ [marked]: marked }), { status: 200 });
        const shop = createShop(
          { fetch, onExchange: (exchange) => exchanges.push(exchange) },
          { credentials: { token: "t0ken" }, secrets: [secret] },
        );

        await shop.updateOrder({ order_code: marked, 받는분: marked });

        for (const form of [
          marked,
          encodeURIComponent(marked),
          JSON.stringify(marked).slice(1, -1),
        ]) {
          expect(shown(exchanges)).not.toContain(form);
        }
      }),
    );
  });
});
