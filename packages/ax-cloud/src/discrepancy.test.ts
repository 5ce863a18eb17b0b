/** What the contract decided against AX Cloud's page, by id. */
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

test("old-version-of-the-page: channel_status and ax_status are both sent", async () => {
  const { sent } = await call();
  expect(JSON.parse(sent.body)).toEqual(states);
});

test("body-names-of-the-curl-call: a body with the names of the curl call is refused", async () => {
  const curl = { channel_order_status: "Traveler cancel", ax_order_status: "Traveler cancel" };
  expect(await mockStatus({ ...curl, comment: "여행자 취소" })).toBe(422);
  expect(await mockStatus({ ...states, comment: "여행자 취소" })).toBe(200);
});

test("code-in-the-path: the path has AX Cloud's code", async () => {
  const { sent, result } = await call();
  expect(sent.url).toBe(`/v1/channel/orders/tour/${cancelled.ax_order_code}`);
  expect(result).toMatchObject({ data: { ax_order_code: order.ax_order_code } });
  expect(contract.operation("cancelTourOrder").parameters).toMatchObject([
    { name: "ax_order_code", in: "path", example: cancelled.ax_order_code },
  ]);
});

test("answer-envelope: a flat response and one in an envelope return the same", async () => {
  const flat = await call();
  const wrapped = await call(200, { status_code: 200, data: cancelled });
  expect(flat.result).toMatchObject({ status: 200, data: cancelled });
  expect(wrapped.result).toMatchObject({ status: 200, data: cancelled });
  const failed = { status_code: 400, data: null };
  await using vendor = await vendorServer((_, response) => json(response, 200, failed));
  await expect(
    createAxCloud({ apiKey, baseUrl: vendor.url }).cancelTourOrder(order),
  ).rejects.toMatchObject({ name: "VendorError", body: failed });
});

test("channel-code-optional: the channel's code is sent only if it is given", async () => {
  const { sent } = await call();
  expect(sent.headers.authorization).toBe(`Token ${apiKey}`);
  expect(sent.headers).not.toHaveProperty("channel");
  await using vendor = await vendorServer((_, response) => json(response, 200, cancelled));
  const client = createAxCloud({ apiKey, channelCode: "ch-1", baseUrl: vendor.url });
  await client.cancelTourOrder(order);
  expect(vendor.received[0]?.headers).toMatchObject({
    authorization: `Token ${apiKey}`,
    channel: "Code ch-1",
  });
});

test("error-as-python-literal: the documented errors are JSON objects with the same text", async () => {
  await using mock = await contract.startMock();
  const client = createAxCloud({ apiKey, baseUrl: mock.url("ax-cloud") });
  for (const code of [403, 404]) {
    const headers = { prefer: `code=${code}` };
    const { response } = await client.cancelTourOrder(order, { headers }).result();
    const result = await client.cancelTourOrder(order, { headers }).result();
    expect(response.status).toBe(code);
    expect(result).toMatchObject({ status: code, error: { detail: expect.any(String) } });
  }
});

test("ax-status-required: a cancellation without ax_status is refused", async () => {
  expect(await mockStatus({ channel_status: "Traveler cancel" })).toBe(422);
  await expect(call(200, cancelled, { ax_status: undefined })).rejects.toThrow("ax_status");
});

test("error-text-key: a text under detail or message is a documented error", async () => {
  for (const error of [{ detail: "권한이 없습니다." }, { message: "권한이 없습니다." }]) {
    expect((await call(403, error)).result).toMatchObject({ status: 403, error });
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

test("day-ticket-test-endpoint: day tickets have their path on the test host too", async () => {
  const urls: string[] = [];
  const fetch = async (url: string | URL | Request) => {
    urls.push(String(url instanceof Request ? url.url : url));
    return Response.json({ ax_order_code: "1" });
  };
  await createAxCloud({ apiKey, environment: "test", fetch }).getDayTicketOrder({
    ax_order_code: "1",
  });
  expect(urls).toEqual(["https://test.ax-cloud.com/v1/channel/orders/day-ticket/1"]);
});

test("option-keys-of-the-response: the names of table and sample are both passed on", () => {
  const table = {
    option_code: "o",
    ax_order_code: "1",
    quantity: 2,
    tickets: [{ ax_ticket_code: "t" }],
  };
  const sample = {
    dc_code: "o",
    ax_order_code: "1",
    quantity: "2",
    tickets: [{ ticket_code: "t" }],
  };
  for (const body of [
    { channel_order_code: "c", options: [table] },
    { channel_order_code: "c", depth_combinations: [sample] },
    { status_code: 201, data: { channel_order_code: "c", options: [table] } },
  ]) {
    expect(contract.accepts("OrderCreationResponse", body)).toBe(true);
  }
});

test("name-of-the-mapping-code: the code has the name of the table", () => {
  const schema = contract.document.components?.schemas?.SoldOption;
  expect(schema).toHaveProperty("properties.channel_product_mapping_code");
  expect(schema).not.toHaveProperty("properties.channel_product_mapping_data_code");
});

test("status-of-the-confirmation: both names of the status are passed on", async () => {
  for (const name of ["ax_order_status", "status"]) {
    const body = { ax_order_code: "1", [name]: "Supplier confirm" };
    const get = await exchange(body, (client) => client.getTourOrder({ ax_order_code: "1" }));
    expect(get.result).toEqual(body);
  }
});

test("ticket-status-of-the-curl: a ticket is Traveler canceled, in small letters", () => {
  expect(contract.accepts("RequestedTicketStatus", "Traveler canceled")).toBe(true);
  expect(contract.accepts("RequestedTicketStatus", "Traveler Canceled")).toBe(false);
  expect(contract.accepts("RequestedTicketStatus", "Traveler cancel")).toBe(false);
});

test("ticket-code-in-the-path: the path has the codes of order and ticket", async () => {
  const input = { ax_order_code: "ax-1", ticket_code: "t-1", status: "Traveler canceled" } as const;
  const { sent } = await exchange({ ax_ticket_code: "t-1" }, (client) =>
    client.cancelTourOrderTicket(input),
  );
  expect(sent?.url).toBe("/v1/channel/orders/tour/ax-1/tickets/t-1");
  expect(sent?.body).toBe('{"status":"Traveler canceled"}');
});

test("updates-status: changed products are read with 201 as with 200", async () => {
  expect(contract.statuses("listTourProductUpdates")).toContain("201");
  for (const status of [200, 201]) {
    const body = { data: [{ product_code: "p", title: "t", version: 1 }] };
    const list = await exchange(body, (client) => client.listTourProductUpdates(), status);
    expect(list.result).toEqual(body);
  }
});

test("path-of-the-price-curl: prices are read without registration in the path", async () => {
  const { sent } = await exchange({ status_code: 200, prices: [] }, (client) =>
    client.getTourPrices({ product_code: "p" }),
  );
  expect(sent?.url).toBe("/v1/channel/price/tour/p");
});

test("day-ticket-prices-by-option: the prices are a list", () => {
  const price = { option_code: "o", currency: "KRW", price: "71200.00000" };
  expect(contract.accepts("DayTicketPriceList", { status_code: 200, prices: [price] })).toBe(true);
  expect(contract.accepts("DayTicketPriceList", { status_code: 200, prices: { o: price } })).toBe(
    false,
  );
  expect(contract.accepts("DayTicketPrice", { ...price, price: 71_200 })).toBe(true);
});

test("method-of-the-inventory-curl: the inventory is read with GET, without a body", async () => {
  const { sent } = await exchange({ status_code: 200, option_codes: {} }, (client) =>
    client.getTourInventory({ product_code: "p" }),
  );
  expect(sent).toMatchObject({ method: "GET", url: "/v1/channel/inventory/tour/p", body: "" });
});

test("score-type-of-the-curl: ONE_FIVE is refused", () => {
  expect(contract.accepts("ScoreType", "ONE_FIVE_STAR")).toBe(true);
  expect(contract.accepts("ScoreType", "ONE_FIVE")).toBe(false);
});

test("reported-time-of-the-curl: a time with seconds is refused", () => {
  expect(contract.accepts("ReportedTime", "2022-01-21 10:00")).toBe(true);
  expect(contract.accepts("ReportedTime", "2022-01-21 10:00:00.000")).toBe(false);
});

test("response-of-the-tour-review: any response of a review is passed on", async () => {
  const review = {
    product_code: "p",
    review_code: "r",
    score_type: "NO_SCORE",
    title: "t",
    reviewed_at: "2022-01-21 10:00",
  } as const;
  for (const body of [{ review_code: "r" }, [], null]) {
    const post = await exchange(body, (client) => client.createTourReview(review), 201);
    expect(post.result).toEqual(body);
  }
});

test("path-of-the-review-curl: the path has the product", async () => {
  const review = { product_id: "p", review_score_type: "NO_SCORE", body: "b" };
  const { sent } = await exchange({}, (client) =>
    client.createDayTicketReview({ ...review, reviewed_at: "2022-01-21 10:00" }),
  );
  expect(sent?.url).toBe("/v1/channel/review/day-ticket/p");
});
