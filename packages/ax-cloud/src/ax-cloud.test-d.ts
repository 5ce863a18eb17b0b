/** What a caller may write, checked by the compiler: this file only has to type-check. */
import { type CanceledOrder, createAxCloud, isErrorOf } from "./ax-cloud.ts";

const axcloud = createAxCloud({ apiKey: "made-up", environment: "test" });
const cancellation = {
  ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912",
  ax_status: "Traveler cancel",
  channel_status: "Traveler cancel",
} as const;

export async function rightCalls(error: unknown): Promise<void> {
  const cancelled: CanceledOrder = await axcloud.cancelTourOrder(cancellation);
  const { data } = await axcloud
    .cancelTourOrder({ ...cancellation, comment: "여행자의 개인 사정" }, { retries: 0 })
    .withResponse();
  // A status that the contract does not know is text all the same.
  const status: string | undefined = data.ax_order_status;
  const raw = await axcloud.fetch.PATCH("/v1/channel/orders/tour/{ax_order_code}", {
    params: { path: { ax_order_code: cancellation.ax_order_code } },
    body: { ax_status: "Traveler cancel", channel_status: "Traveler cancel" },
  });
  void [cancelled.channel_order_code, status, raw.data];
  createAxCloud({ apiKey: "made-up" });
  if (isErrorOf(error, "cancelTourOrder")) {
    const refused: 403 | 404 = error.status;
    void [refused, error.body.detail ?? error.body.message];
  }
}

export async function everyStatusHandled(): Promise<string | undefined> {
  const result = await axcloud.cancelTourOrder(cancellation).result();
  switch (result.status) {
    case 200:
      return result.data.ax_order_code;
    case 403:
    case 404:
      return result.error.detail;
    case "undocumented":
      return `${result.response.status} ${String(result.error)}`;
    default:
      return unreachable(result);
  }
}

export async function aStatusForgotten(): Promise<string | undefined> {
  const result = await axcloud.cancelTourOrder(cancellation).result();
  switch (result.status) {
    case 200:
      return result.data.ax_order_code;
    case 404:
    case "undocumented":
      return "?";
    default:
      // @ts-expect-error 403 is not handled
      return unreachable(result);
  }
}

export async function aStatusThatIsNotDocumented(): Promise<boolean> {
  const { status } = await axcloud.cancelTourOrder(cancellation).result();
  // @ts-expect-error 401 is not documented
  return status === 401;
}

export function wrongCalls(): void {
  // @ts-expect-error there is no input at all
  axcloud.cancelTourOrder();
  // @ts-expect-error a field of the answer, which the operation does not take
  axcloud.cancelTourOrder({ ...cancellation, ax_order_status: "Traveler cancel" });
  // @ts-expect-error a status that only an answer has
  axcloud.cancelTourOrder({ ...cancellation, ax_status: "Supplier reject" });
  const { ax_order_code: _, ...withoutCode } = cancellation;
  // @ts-expect-error ax_order_code is required
  axcloud.cancelTourOrder(withoutCode);
  const { channel_status: __, ...withoutStatus } = cancellation;
  // @ts-expect-error channel_status is required
  axcloud.cancelTourOrder(withoutStatus);
  // @ts-expect-error a path that the contract does not have
  axcloud.fetch.PATCH("/v1/channel/orders/tour");
  // @ts-expect-error an environment that AX Cloud does not have
  createAxCloud({ apiKey: "made-up", environment: "staging" });
}

function unreachable(result: never): never {
  throw new Error(String(result));
}
