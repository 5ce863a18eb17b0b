import { createCrema, isJumunError } from "@jumun/crema";
import { startMock } from "@jumun/mock";
import { type Attack, forEach } from "./attack.ts";

const count = 2000;
const concurrency = 200;

/** Creates orders while a fifth of all connections is reset, before or after the request is carried out. */
export async function createOrdersUnderResets(): Promise<Attack> {
  await using mock = await startMock({
    vendors: ["crema"],
    port: 0,
    seed: 1,
    stateful: true,
    faults: ["reset-before", "reset-after"],
    faultRate: 0.2,
  });
  const crema = createCrema({
    accessToken: "made-up",
    baseUrl: mock.url("crema"),
    retries: 5,
    // On a busy machine a timeout would cut off an order that is still to be created.
    timeout: 300_000,
    deadline: 600_000,
  });
  let lost = 0;
  let doubled = 0;
  const codes = Array.from({ length: count }, (_, index) => `attack-${index}`);

  /** As the README says: if the response was lost, look the order up before creating it again. */
  async function create(order_code: string): Promise<void> {
    for (;;) {
      try {
        await crema.createUnpaidOrder({ ...order, order_code });
        return;
      } catch (error) {
        if (!isJumunError(error) || !("outcome" in error)) {
          doubled += 1;
          return;
        }
        lost += 1;
      }
      const found = await untilConnected(() => crema.getUnpaidOrder({ order_code }).result());
      if (found.status === 200) return;
    }
  }

  await forEach(codes, concurrency, create);
  const listed = await untilConnected(() =>
    crema.listUnpaidOrders({ limit: 100 }).all({ limit: 100_000 }),
  );
  const found = new Set(listed.map(({ order_code }) => order_code));
  const missing = codes.filter((code) => !found.has(code)).length;
  return {
    name: `${count} orders, ${concurrency} at a time, 20 % of the connections reset`,
    result: `${listed.length} stored; ${lost} lost responses, ${missing} missing, ${doubled} sent twice`,
    isHarmless: missing === 0 && doubled === 0 && listed.length === count,
  };
}

/** Repeats a read that failed after all retries. */
async function untilConnected<Value>(read: () => PromiseLike<Value>): Promise<Value> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!isJumunError(error) || error.code !== "connection") throw error;
    }
  }
}

const order = {
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 10000,
};
