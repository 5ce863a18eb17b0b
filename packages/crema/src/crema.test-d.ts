/** What a caller may write, checked by the compiler: this file only has to type-check. */
import { createCrema, isErrorOf, type UnpaidOrder } from "./crema.ts";

const crema = createCrema({ appId: "made-up", secret: "made-up" });

export async function rightCalls(error: unknown): Promise<void> {
  const page: UnpaidOrder[] = await crema.listUnpaidOrders({ limit: 100 });
  const one: UnpaidOrder = await crema.getUnpaidOrder({ order_code: "주문-1" });
  const price: string | number | undefined = page[0]?.unpaid_price_cents ?? one.unpaid_price_cents;
  const nothing: undefined = await crema.deleteUnpaidOrder({ order_code: "주문-1" });
  const { data, response } = await crema.listUnpaidOrders().withResponse();
  const link: string | null = response.headers.get("link");
  const raw = await crema.fetch.GET("/v1/unpaid_orders", { params: { query: { limit: 10 } } });
  void [price, nothing, data[0]?.id, link, raw.data];
  if (isErrorOf(error, "createUnpaidOrder")) {
    const status: 401 = error.status;
    void [status, error.body.error];
  }
}

export async function everyStatusHandled(): Promise<string> {
  const result = await crema.createUnpaidOrder(order).result();
  switch (result.status) {
    case 201:
      return result.data.order_code;
    case 401:
      return String(result.error.error);
    case "undocumented":
      return `${result.response.status} ${String(result.error)}`;
    default:
      return unreachable(result);
  }
}

export async function aStatusThatIsNotDocumented(): Promise<boolean> {
  const { status } = await crema.getUnpaidOrder({ order_code: "주문-1" }).result();
  // @ts-expect-error 404 is not documented
  return status === 404;
}

export async function aStatusForgotten(): Promise<string> {
  const result = await crema.createUnpaidOrder(order).result();
  switch (result.status) {
    case 201:
      return result.data.order_code;
    case "undocumented":
      return "?";
    default:
      // @ts-expect-error 401 is not handled
      return unreachable(result);
  }
}

const order = {
  order_code: "주문-1",
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "크리마",
  unpaid_price_cents: 10000,
};

export function wrongCalls(): void {
  // @ts-expect-error order_code is required
  crema.getUnpaidOrder({});
  // @ts-expect-error there is no input at all
  crema.getUnpaidOrder();
  // @ts-expect-error a field that the operation does not know
  crema.listUnpaidOrders({ limits: 10 });
  // @ts-expect-error the list does not take order_code
  crema.listUnpaidOrders({ order_code: "주문-1" });
  // @ts-expect-error the amount is a number in requests
  crema.createUnpaidOrder({ ...order, unpaid_price_cents: "10000" });
  const { bank_name: _, ...withoutBank } = order;
  // @ts-expect-error bank_name is required
  crema.createUnpaidOrder(withoutBank);
  // @ts-expect-error a path that the contract does not have
  crema.fetch.GET("/v1/brands");
  // @ts-expect-error secret is missing
  createCrema({ appId: "made-up" });
  // @ts-expect-error CREMA has no test server
  createCrema({ accessToken: "made-up", environment: "test" });
}

function unreachable(result: never): never {
  throw new Error(String(result));
}
