/** What a caller may write, checked by the compiler: this file only has to type-check. */
import { createVReview, isErrorOf } from "./vreview.ts";

const vreview = createVReview({
  baseUrl: "https://vreview.invalid",
  accessKeyId: "made-up",
  secretAccessKey: "made-up",
});
const order = { id: "주문-1", recipient_name: "홍길동", recipient_cellphone: "010-0000-0000" };

export async function rightCalls(error: unknown): Promise<void> {
  const nothing: undefined = await vreview.updateOrder(order, { timeout: 1000 });
  const { data, response } = await vreview.updateOrder(order).withResponse();
  const raw = await vreview.fetch.PATCH("/api/v1/orders/{id}", {
    params: { path: { id: order.id } },
    body: { recipient_name: "홍길동", recipient_cellphone: "010-0000-0000" },
  });
  void [nothing, data, response.status, raw.error];
  if (isErrorOf(error, "updateOrder")) {
    const status: 401 | 422 = error.status;
    const { detail } = error.body;
    void [status, typeof detail === "string" ? detail : detail?.[0]?.loc];
  }
}

export async function everyStatusHandled(): Promise<string> {
  const result = await vreview.updateOrder(order).result();
  switch (result.status) {
    case 204:
      return String(result.data);
    case 401:
      return result.error.detail ?? "";
    case 422:
      return String(result.error.detail?.map(({ msg }) => msg));
    case "undocumented":
      return `${result.response.status} ${String(result.error)}`;
    default:
      return unreachable(result);
  }
}

export async function aStatusForgotten(): Promise<string> {
  const result = await vreview.updateOrder(order).result();
  switch (result.status) {
    case 204:
    case 401:
    case "undocumented":
      return "?";
    default:
      // @ts-expect-error 422 is not handled
      return unreachable(result);
  }
}

export async function aStatusThatIsNotDocumented(): Promise<boolean> {
  const { status } = await vreview.updateOrder(order).result();
  // @ts-expect-error 404 is not documented
  return status === 404;
}

export function wrongCalls(): void {
  // @ts-expect-error there is no input at all
  vreview.updateOrder();
  // @ts-expect-error a field that the operation does not know
  vreview.updateOrder({ ...order, recipient_phone: "02-000-0000" });
  // @ts-expect-error a telephone number is a string
  vreview.updateOrder({ ...order, recipient_cellphone: 1000000000 });
  const { recipient_name: _, ...withoutName } = order;
  // @ts-expect-error recipient_name is required
  vreview.updateOrder(withoutName);
  const { id: __, ...withoutId } = order;
  // @ts-expect-error id is required
  vreview.updateOrder(withoutId);
  // @ts-expect-error an option that does not exist
  vreview.updateOrder(order, { retry: 3 });
  // @ts-expect-error a path that the contract does not have
  vreview.fetch.PATCH("/api/v1/orders");
  // @ts-expect-error a method that the path does not have
  vreview.fetch.DELETE("/api/v1/orders/{id}");
  createVReview({
    baseUrl: "https://vreview.invalid",
    accessKeyId: "made-up",
    secretAccessKey: "made-up",
    // @ts-expect-error V-Review publishes no server that could be chosen
    environment: "production",
  });
}

function unreachable(result: never): never {
  throw new Error(String(result));
}
