/** What contract and client of AX Cloud do where the pages say nothing. */
import { pinnedContract } from "@jumun/conformance/pinned-contract";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { createAxCloud } from "./ax-cloud.ts";
import { validating } from "./generated/validate.gen.ts";

const contract = await pinnedContract("ax-cloud");

const apiKey = "made-up-api-key";
const states = { ax_status: "Traveler cancel", channel_status: "Traveler cancel" } as const;
const order = { ax_order_code: "b9872ed4-12c5-4fb5-ae18-4f39b11ee912", ...states };
const cancelled = {
  channel_order_code: "915c1218-f41c-492b-bb0b-96177ff4d2ee",
  channel_order_status: "Traveler cancel",
  ax_order_code: order.ax_order_code,
  ax_order_status: "Traveler cancel",
};

/** The request of one call, and its result. */
async function call(status = 200, body: unknown = cancelled, input: object = order) {
  await using vendor = await vendorServer((_, response) => json(response, status, body));
  const validate = validating("throw");
  const client = createAxCloud({ apiKey, baseUrl: vendor.url, ...(validate && { validate }) });
  const result = await client.cancelTourOrder({ ...order, ...input }).result();
  const [sent] = vendor.received;
  if (sent === undefined) throw new Error("Nothing was sent.");
  return { sent, result };
}

/** The response of the mock to a body that the client would not send. */
async function mockStatus(body: object): Promise<number> {
  await using mock = await contract.startMock();
  const url = `${mock.url("ax-cloud")}/v1/channel/orders/tour/${order.ax_order_code}`;
  const headers = { authorization: `Token ${apiKey}`, "content-type": "application/json" };
  return (await fetch(url, { method: "PATCH", headers, body: JSON.stringify(body) })).status;
}

test("403 and 404 are the only errors", async () => {
  expect(contract.statuses("cancelTourOrder")).toEqual(["200", "403", "404"]);
  for (const status of [400, 401, 409, 429]) {
    const { result } = await call(status, { detail: "오류" });
    expect(result.status).toBe("undocumented");
  }
});

test("a lost cancellation is sent again without an error", async () => {
  let requests = 0;
  await using vendor = await vendorServer((_, response) => {
    requests += 1;
    if (requests === 1) response.destroy();
    else json(response, 200, cancelled);
  });
  const client = createAxCloud({ apiKey, baseUrl: vendor.url });
  expect(await client.cancelTourOrder(order)).toEqual(cancelled);
  expect(requests).toBe(2);
  expect(contract.statuses("cancelTourOrder")).not.toContain("409");
});

test("the description names the page on partial cancellation, and the limits of a retry", () => {
  const { description } = contract.operation("cancelTourOrder");
  expect(description).toContain("주문 - 투어상품 주문 부분 취소 요청");
  expect(description).toMatch(/Safe to retry: .* A late retry can overwrite a newer status/s);
  expect(description).not.toMatch(/harm|must not get lost/);
});

test("the source of the contract is a page that can be found", () => {
  expect(contract.document.info).toHaveProperty(
    "x-evidence.source",
    "axchange.atlassian.net, space ACCD, page “Cancel Order”, version 53",
  );
});

test("a code that is not a UUID is sent, and client and mock refuse a blank one", async () => {
  await using mock = await contract.startMock();
  const client = createAxCloud({ apiKey, baseUrl: mock.url("ax-cloud") });
  await client.cancelTourOrder({ ...order, ax_order_code: "주문-1" });
  expect(mock.requests().map(({ path }) => decodeURIComponent(path))).toEqual([
    "/v1/channel/orders/tour/주문-1",
  ]);
  for (const ax_order_code of ["", " "]) {
    await expect(client.cancelTourOrder({ ...order, ax_order_code })).rejects.toThrow(
      "ax_order_code",
    );
    const { ax_order_code: _, ...body } = order;
    const url = `${mock.url("ax-cloud")}/v1/channel/orders/tour/${encodeURIComponent(ax_order_code)}`;
    const headers = { authorization: `Token ${apiKey}`, "content-type": "application/json" };
    const response = await fetch(url, { method: "PATCH", headers, body: JSON.stringify(body) });
    expect(response.status).toBe(422);
  }
});

test("200 and the errors have JSON bodies", async () => {
  for (const answer of contract.operation("cancelTourOrder").responses) {
    expect(answer.mediaType).toBe("application/json");
  }
  const { result } = await call();
  expect(result).toMatchObject({ ok: true, status: 200, data: cancelled });
});

test("a 404 is about the code of the path, the only one that is sent", async () => {
  const { sent, result } = await call(404, { detail: "찾을 수 없습니다." });
  expect(result).toMatchObject({ status: 404, error: { detail: "찾을 수 없습니다." } });
  expect(`${sent.url}${sent.body}`).not.toMatch(/\border_code\b|channel_order_code/);
  expect(sent.url).toContain(order.ax_order_code);
});

test("the two states may differ, and both are required", async () => {
  const different = { ax_status: "New", channel_status: "Unavoidable cancel" };
  expect(contract.accepts("TourOrderCancellation", different)).toBe(true);
  expect(contract.accepts("TourOrderCancellation", { ax_status: "New" })).toBe(false);
  expect(await mockStatus(different)).toBe(200);
});

test("a comment is sent, and a response without it is valid", async () => {
  const { sent, result } = await call(200, cancelled, { comment: "여행자 취소" });
  expect(JSON.parse(sent.body)).toEqual({ ...states, comment: "여행자 취소" });
  expect(result).toMatchObject({ status: 200, data: cancelled });
});

test("New may be asked for", async () => {
  expect(await mockStatus({ ax_status: "New", channel_status: "New" })).toBe(200);
});

test.each(["Supplier pending", "Supplier confirm", "Supplier reject"])(
  "%s is refused in a request and known in an answer",
  async (status) => {
    expect(await mockStatus({ ...states, ax_status: status })).toBe(422);
    const { result } = await call(200, { ...cancelled, ax_order_status: status });
    expect(result).toMatchObject({ status: 200, data: { ax_order_status: status } });
  },
);

test("a number is no state to ask for, and comes out of an answer as it is", async () => {
  expect(contract.accepts("RequestedOrderStatus", "5")).toBe(false);
  for (const ax_order_status of ["5", "새 상태"]) {
    const { result } = await call(200, { ...cancelled, ax_order_status });
    expect(result).toMatchObject({ status: 200, data: { ax_order_status } });
  }
});

test("any text is a documented error, told by its status", async () => {
  for (const detail of ["Not found.", "다른 문장입니다."]) {
    expect((await call(404, { detail })).result).toMatchObject({ status: 404, error: { detail } });
  }
});

/** A client of a server that responds with this, and what it received. */
async function exchange<Result>(
  body: unknown,
  send: (client: ReturnType<typeof createAxCloud>) => Promise<Result>,
  status = 200,
) {
  await using vendor = await vendorServer((_, response) => json(response, status, body));
  const result = await send(createAxCloud({ apiKey, baseUrl: vendor.url }));
  return { result, sent: vendor.received[0] };
}

test("a status_code that reports a failure in a 200 is a VendorError", async () => {
  const failed = exchange({ status_code: 403 }, (client) => client.listTourProducts());
  await expect(failed).rejects.toMatchObject({ name: "VendorError" });
});

test("an order is not created twice: a lost response is not requested again", async () => {
  let requests = 0;
  await using vendor = await vendorServer((_, response) => {
    requests += 1;
    response.destroy();
  });
  const client = createAxCloud({ apiKey, baseUrl: vendor.url });
  const body = contract.operation("createTourOrder").body?.examples[0]?.value;
  // The documented example, whose type the contract's document does not have.
  const input = body as Parameters<typeof client.createTourOrder>[0];
  await expect(client.createTourOrder(input)).rejects.toMatchObject({ outcome: "unknown" });
  expect(requests).toBe(1);
});
