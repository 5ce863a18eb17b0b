import {
  ConnectionError,
  type Crema,
  type NewUnpaidOrder,
  ServerError,
  TimeoutError,
} from "@jumun/crema";
import type { PlayAuto, TrackingUpdate } from "@jumun/playauto";

/** The codes of all unpaid orders. Undefined if CREMA is down: then the shop shows its last list. */
export async function unpaidCodes(crema: Crema): Promise<string[] | undefined> {
  try {
    const orders = await crema.listUnpaidOrders({ limit: 100 }).all();
    return orders.map(({ order_code }) => order_code);
  } catch (error) {
    const down = [ConnectionError, TimeoutError, ServerError];
    if (down.some((one) => error instanceof one)) return undefined;
    throw error;
  }
}

/** Registers an unpaid order once, even if the response is lost. */
export async function register(crema: Crema, order: NewUnpaidOrder): Promise<void> {
  try {
    await crema.createUnpaidOrder(order);
  } catch (error) {
    const isLost = error instanceof ConnectionError || error instanceof TimeoutError;
    if (!isLost || error.outcome !== "unknown") throw error;
    // CREMA may have created it. If not, this throws a NotFoundError, and the caller may try again.
    await crema.getUnpaidOrder({ order_code: order.order_code });
  }
}

/** Sends tracking numbers, and returns the bundles that PlayAuto refused. */
export async function sendTrackingNumbers(
  playauto: PlayAuto,
  orders: TrackingUpdate[],
): Promise<string[]> {
  const results = await playauto.setInvoice({ orders });
  return results.flatMap((item) =>
    item.result === "성공" ? [] : [`${item.bundle_no}: ${item.error_code}`],
  );
}
