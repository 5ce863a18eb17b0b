/** A client, servers in place of CREMA, and the contract, for the tests of its decisions. */
import { pinnedContract } from "@jumun/conformance/pinned-contract";
import { json, type VendorServer, vendorServer } from "@jumun/test-server/vendor-server";
import { createCrema } from "./crema.ts";
import { validating } from "./generated/validate.gen.ts";

export const contract = await pinnedContract("crema");

export const accessToken = "made-up-access-token";
export const order_code = "order-391837";
export const changes = { bank_name: "국민은행" };
export const created = {
  order_code,
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "김크리마",
  unpaid_price_cents: 10000,
};
export const unpaid = {
  ...created,
  id: "11142",
  order_id: "4421",
  unpaid_price_cents: "10000",
  created_at: "2019-12-01T19:10:36.000+09:00",
  updated_at: "2019-12-03T02:04:15.000+09:00",
};

export function client(baseUrl: string) {
  const validate = validating("throw");
  return createCrema({ accessToken, baseUrl, ...(validate && { validate }) });
}

/** A server that always responds in this way. */
export function answering(status: number, body?: unknown, headers: Record<string, string> = {}) {
  return vendorServer((_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (body === undefined) response.writeHead(status).end();
    else json(response, status, body);
  });
}

/** A server with this number of pages, each of two rows and with its header Link. */
export function pages(count: number, link: (page: number) => string) {
  return vendorServer(({ url }, response) => {
    const page = Number(new URL(url, "http://crema").searchParams.get("page") ?? 1);
    response.setHeader("link", link(page));
    const rows = [1, 2].map((row) => ({ ...unpaid, id: `${2 * page + row}` }));
    json(response, 200, page > count ? [] : rows);
  });
}

export function lines({ received }: VendorServer): string[] {
  return received.map(({ method, url }) => `${method} ${url}`);
}

/** The response of the mock to a request that the client would not send. */
export async function mockStatus(method: string, query: string, body?: object): Promise<number> {
  await using mock = await contract.startMock();
  const answer = await fetch(`${mock.url("crema")}/v1/unpaid_orders${query}`, {
    method,
    headers: { authorization: `Bearer ${accessToken}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return answer.status;
}

export function parameter(operation: string, name: string) {
  return contract.operation(operation).parameters.find((one) => one.name === name);
}
