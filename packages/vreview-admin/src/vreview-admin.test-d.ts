/** What a caller may write, checked by the compiler: this file only has to type-check. */
import { createVReviewAdmin } from "./vreview-admin.ts";

const given = { username: "sandbox-username", password: "sandbox-password" };
const client = createVReviewAdmin(given);

export async function everyStatusHandled(): Promise<unknown> {
  const result = await client.updateOrderItem({ orderItemId: "1", productOriginId: "1" }).result();
  switch (result.status) {
    case 200:
      return result.data.status;
    case 422:
      return result.error.detail?.[0]?.loc;
    case "undocumented":
      return result.response.status;
    default:
      return unreachable(result);
  }
}

export async function rewards(): Promise<void> {
  for await (const reward of client.listRewards({ createdAtStart: "2026-11-01T00:00:00Z" })) {
    const amount: number | undefined = reward.amount;
    void amount;
  }
}

export function wrongCalls(): void {
  // @ts-expect-error an operation that the contract does not have
  client.noSuchOperation();
  // @ts-expect-error productOriginId is required
  client.updateOrderItem({ orderItemId: "1", status: "CANCEL" });
  // @ts-expect-error a status that the page does not list
  client.updateOrderItem({ orderItemId: "1", productOriginId: "1", status: "PAID" });
  // @ts-expect-error a server that the vendor does not have
  createVReviewAdmin({ ...given, environment: "moon" });
}

function unreachable(result: never): never {
  throw new Error(String(result));
}
