/** What the contract decided against CREMA's pages, by id, and what it does where they say nothing. */
import { readFile } from "node:fs/promises";
import { pinnedContract } from "@jumun/conformance/pinned-contract";
import { json, type VendorServer, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { createCrema } from "./crema.ts";
import { validating } from "./generated/validate.gen.ts";
import { parseProductReviewWebhook, WebhookError } from "./generated/webhooks.gen.ts";

const contract = await pinnedContract("crema");

const accessToken = "made-up-access-token";
const order_code = "order-391837";
const changes = { bank_name: "국민은행" };
const created = {
  order_code,
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "김크리마",
  unpaid_price_cents: 10000,
};
const unpaid = {
  ...created,
  id: "11142",
  order_id: "4421",
  unpaid_price_cents: "10000",
  created_at: "2019-12-01T19:10:36.000+09:00",
  updated_at: "2019-12-03T02:04:15.000+09:00",
};

function client(baseUrl: string) {
  const validate = validating("throw");
  return createCrema({ accessToken, baseUrl, ...(validate && { validate }) });
}

/** CREMA's place, with one answer to everything. */
function answering(status: number, body?: unknown, headers: Record<string, string> = {}) {
  return vendorServer((_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (body === undefined) response.writeHead(status).end();
    else json(response, status, body);
  });
}

/** CREMA's place with so many pages of two rows, and what the header Link says on each. */
function pages(count: number, link: (page: number) => string) {
  return vendorServer(({ url }, response) => {
    const page = Number(new URL(url, "http://crema").searchParams.get("page") ?? 1);
    response.setHeader("link", link(page));
    const rows = [1, 2].map((row) => ({ ...unpaid, id: `${2 * page + row}` }));
    json(response, 200, page > count ? [] : rows);
  });
}

function lines({ received }: VendorServer): string[] {
  return received.map(({ method, url }) => `${method} ${url}`);
}

/** What the mock answers to a request that the client would not send. */
async function mockStatus(method: string, query: string, body?: object): Promise<number> {
  await using mock = await contract.startMock();
  const answer = await fetch(`${mock.url("crema")}/v1/unpaid_orders${query}`, {
    method,
    headers: { authorization: `Bearer ${accessToken}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return answer.status;
}

function parameter(operation: string, name: string) {
  return contract.operation(operation).parameters.find((one) => one.name === name);
}

test("401 is the only error of any operation", async () => {
  for (const { id } of contract.operations) {
    expect(contract.statuses(id).filter((status) => status >= "400")).toEqual(["401"]);
  }
  await using vendor = await answering(422, { error: "오류" });
  expect((await client(vendor.url).listUnpaidOrders().result()).status).toBe("undocumented");
});

test("brand_id is a parameter of the lists of products and reviews only", () => {
  const withBrand = contract.operations.filter(({ parameters }) =>
    parameters.some(({ name }) => name === "brand_id"),
  );
  expect(withBrand.map(({ id }) => id)).toEqual(["listProducts", "listReviews"]);
  expect(contract.accepts("NewUnpaidOrder", { ...created, brand_id: "1" })).toBe(false);
});

test("the production host is the only one", () => {
  expect(contract.document.servers?.map(({ url }) => url)).toEqual(["https://api.cre.ma"]);
  expect(() => createCrema({ accessToken, environment: "test" as never })).toThrow("environment");
});

test("list-and-single-on-one-path: order_code alone turns the list into one", async () => {
  await using mock = await contract.startMock();
  const crema = client(mock.url("crema"));
  expect(await crema.listUnpaidOrders()).toBeInstanceOf(Array);
  expect(await crema.getUnpaidOrder({ order_code })).toMatchObject({ order_code });
});

test("no 404 is declared, and the single read has no limit or page", async () => {
  expect(contract.statuses("getUnpaidOrder")).not.toContain("404");
  expect(contract.operation("getUnpaidOrder").parameters.map(({ name }) => name)).toEqual([
    "order_code",
  ]);
  await using vendor = await answering(404, { error: "없음" });
  const { status } = await client(vendor.url).getUnpaidOrder({ order_code }).result();
  expect(status).toBe("undocumented");
});

test("order_code travels in the query", async () => {
  await using vendor = await answering(200, unpaid);
  await client(vendor.url).getUnpaidOrder({ order_code });
  expect(lines(vendor)).toEqual(["GET /v1/unpaid_orders?order_code=order-391837"]);
});

test("limit-default: the default is the 50 of this page", () => {
  expect(parameter("listUnpaidOrders", "limit")?.schema).toMatchObject({ default: 50 });
});

test("a limit of 1 to 100 is accepted", async () => {
  expect(await mockStatus("GET", "?limit=1")).toBe(200);
  expect(await mockStatus("GET", "?limit=100")).toBe(200);
  expect(await mockStatus("GET", "?limit=0")).toBe(422);
  expect(await mockStatus("GET", "?limit=101")).toBe(422);
});

test("the first page is 1, and there is no page 0", async () => {
  expect(await mockStatus("GET", "?page=1")).toBe(200);
  expect(await mockStatus("GET", "?page=0")).toBe(422);
  await using vendor = await pages(1, () => "");
  await client(vendor.url).listUnpaidOrders().all({ limit: 10 });
  expect(lines(vendor)).toEqual(["GET /v1/unpaid_orders", "GET /v1/unpaid_orders?page=2"]);
});

test("create-or-update: a create that may have arrived is not sent again", async () => {
  await using vendor = await vendorServer((_, response) => response.destroy());
  await expect(client(vendor.url).createUnpaidOrder(created)).rejects.toMatchObject({
    name: "ConnectionError",
  });
  expect(vendor.received).toHaveLength(1);
  expect(contract.statuses("createUnpaidOrder")).toEqual(["201", "401"]);
});

test("an order that CREMA does not know has no error of its own", async () => {
  expect(contract.operation("createUnpaidOrder").description).toContain("/v1/orders");
  await using vendor = await answering(422, { error: "주문 없음" });
  const { status } = await client(vendor.url).createUnpaidOrder(created).result();
  expect(status).toBe("undocumented");
});

test("a create sends all its fields as JSON in the body", async () => {
  await using vendor = await answering(201, unpaid);
  await client(vendor.url).createUnpaidOrder(created);
  expect(vendor.received).toMatchObject([
    { url: "/v1/unpaid_orders", headers: { "content-type": "application/json" } },
  ]);
  expect(JSON.parse(vendor.received[0]?.body ?? "")).toEqual(created);
  expect(Object.keys(bodyOf("post"))).toEqual(["application/json", form]);
});

const form = "application/x-www-form-urlencoded";

function bodyOf(verb: "post" | "patch"): object {
  const item = contract.document.paths?.["/v1/unpaid_orders"];
  const body = item && "get" in item ? item[verb]?.requestBody : undefined;
  return body && "content" in body ? body.content : {};
}

test("the sample is the example, whatever its times say", async () => {
  await using mock = await contract.startMock();
  const answer = await client(mock.url("crema")).createUnpaidOrder(created);
  expect(answer).toMatchObject({
    created_at: "2019-12-01T19:10:36.000+09:00",
    updated_at: "2019-12-03T02:04:15.000+09:00",
  });
});

test("an update has one field at least", async () => {
  expect(await mockStatus("PATCH", `?order_code=${order_code}`, {})).toBe(422);
  expect(await mockStatus("PATCH", `?order_code=${order_code}`, changes)).toBe(204);
});

test("an update sends its changes as JSON in the body", async () => {
  await using vendor = await answering(204);
  await client(vendor.url).updateUnpaidOrder({ order_code, ...changes });
  expect(vendor.received[0]?.headers["content-type"]).toBe("application/json");
  expect(vendor.received[0]?.body).toBe('{"bank_name":"국민은행"}');
  expect(Object.keys(bodyOf("patch"))).toEqual(["application/json", form]);
});

test("order_code is no field of the body", async () => {
  await using vendor = await answering(204);
  await client(vendor.url).updateUnpaidOrder({ order_code, ...changes });
  expect(lines(vendor)).toEqual(["PATCH /v1/unpaid_orders?order_code=order-391837"]);
  expect(await mockStatus("PATCH", "", { order_code, ...changes })).toBe(422);
});

test("location-of-an-update: the Location of a 204 may be missing, and leads nowhere", async () => {
  for (const headers of [{}, { location: "/v1/unpaid_orders" }]) {
    await using vendor = await answering(204, undefined, headers);
    const call = client(vendor.url).updateUnpaidOrder({ order_code, ...changes });
    expect(await call).toBeUndefined();
    expect(vendor.received).toHaveLength(1);
  }
});

test("a delete answers a bare 204, and no 404 is declared", async () => {
  const [answer] = contract.operation("deleteUnpaidOrder").responses;
  expect(answer).toMatchObject({ key: "204", headers: [] });
  expect(contract.statuses("deleteUnpaidOrder")).toEqual(["204", "401"]);
});

test("a delete has order_code in the query, and no body", async () => {
  await using vendor = await answering(204);
  await client(vendor.url).deleteUnpaidOrder({ order_code });
  expect(lines(vendor)).toEqual(["DELETE /v1/unpaid_orders?order_code=order-391837"]);
  expect(vendor.received[0]?.body).toBe("");
});

test("access-token-in-the-header: the token is a bearer token, and nowhere in the address", async () => {
  await using vendor = await answering(200, []);
  await client(vendor.url).listUnpaidOrders();
  expect(vendor.received[0]?.headers.authorization).toBe(`Bearer ${accessToken}`);
  expect(lines(vendor)).toEqual(["GET /v1/unpaid_orders"]);
});

test("last-page-without-a-number: rel=last without a page does not end the list", async () => {
  await using vendor = await pages(2, () => '</v1/unpaid_orders>; rel="last"');
  expect(await client(vendor.url).listUnpaidOrders().all({ limit: 10 })).toHaveLength(4);
});

test("link-header-ampersand: the next page is read from an address that cannot be called", async () => {
  await using vendor = await pages(3, (page) =>
    page < 3 ? `<http://127.0.0.1:1/v1/unpaid_orders&page=${page + 1}>; rel="next"` : "",
  );
  const rows = await client(vendor.url).listUnpaidOrders().all({ limit: 100 });
  expect(rows).toHaveLength(6);
  expect(lines(vendor).slice(0, 3)).toEqual([
    "GET /v1/unpaid_orders",
    "GET /v1/unpaid_orders?page=2",
    "GET /v1/unpaid_orders?page=3",
  ]);
  // The sample as printed: a caller has to survive it, and meets it in the mock.
  await using mock = await contract.startMock();
  const { response } = await client(mock.url("crema")).listUnpaidOrders().withResponse();
  expect(response.headers.get("link")).toContain("/v1/unpaid_orders&page=2>");
});

test("location-without-a-key: nobody follows the Location of a create", async () => {
  await using vendor = await answering(201, unpaid, { location: "/v1/unpaid_orders" });
  expect(await client(vendor.url).createUnpaidOrder(created)).toEqual(unpaid);
  expect(lines(vendor)).toEqual(["POST /v1/unpaid_orders"]);
});

test("order_code is the only key, and the mock refuses a blank one", async () => {
  const unpaidOrders = contract.operations.filter(({ path }) => path === "/v1/unpaid_orders");
  const keys = unpaidOrders.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  expect(keys).toContain("order_code");
  expect(keys).not.toContain("order_id");
  for (const code of ["주문 1/2", "x".repeat(300)]) {
    expect(contract.accepts("OrderCode", code)).toBe(true);
  }
  await using mock = await contract.startMock();
  for (const code of ["", " "]) {
    expect(contract.accepts("OrderCode", code)).toBe(false);
    const url = `${mock.url("crema")}/v1/unpaid_orders?order_code=${encodeURIComponent(code)}`;
    const headers = { authorization: "Bearer made-up" };
    expect((await fetch(url, { method: "DELETE", headers })).status).toBe(422);
  }
});

test("only the key of a response is required, since the page has no table of it", () => {
  expect(contract.accepts("UnpaidOrder", { order_code })).toBe(true);
  const { order_code: _, ...without } = unpaid;
  expect(contract.accepts("UnpaidOrder", without)).toBe(false);
  expect(contract.accepts("UnpaidOrder", { ...unpaid, 새_필드: 1 })).toBe(true);
});

test("identifiers-as-strings: id and order_id are strings or integers", () => {
  expect(contract.accepts("UnpaidOrder", unpaid)).toBe(true);
  expect(contract.accepts("UnpaidOrder", { ...unpaid, id: 11142, order_id: 4421 })).toBe(true);
});

test("price-as-integer-and-string: a number is sent, a string or a number comes back", async () => {
  await using vendor = await answering(201, unpaid);
  const answer = await client(vendor.url).createUnpaidOrder(created);
  expect(vendor.received[0]?.body).toContain('"unpaid_price_cents":10000');
  expect(answer.unpaid_price_cents).toBe("10000");
  expect(contract.accepts("NewUnpaidOrder", { ...created, unpaid_price_cents: "1" })).toBe(false);
  expect(contract.accepts("UnpaidOrder", { ...unpaid, unpaid_price_cents: 1 })).toBe(true);
});

test("price-without-factor: nothing multiplies or divides an amount", async () => {
  await using vendor = await answering(201, { ...unpaid, unpaid_price_cents: "23500" });
  const input = { ...created, unpaid_price_cents: 23500 };
  const answer = await client(vendor.url).createUnpaidOrder(input);
  expect(JSON.parse(vendor.received[0]?.body ?? "")).toEqual(input);
  expect(answer.unpaid_price_cents).toBe("23500");
});

test("hyphens are neither required nor removed, and there is a number", async () => {
  expect(contract.accepts("BankAccountNumber", "")).toBe(false);
  for (const bank_account_no of ["123-1234-123", "1231234123", "가상계좌 12"]) {
    await using vendor = await answering(201, unpaid);
    await client(vendor.url).createUnpaidOrder({ ...created, bank_account_no });
    expect(JSON.parse(vendor.received[0]?.body ?? "")).toMatchObject({ bank_account_no });
    expect(contract.accepts("BankAccountNumber", bank_account_no)).toBe(true);
  }
});

test("recipient_name keeps its name, and is told to be the account holder's", () => {
  const holder: unknown = contract.document.components?.schemas?.AccountHolder;
  const { description = "" }: { description?: string } = Object(holder);
  expect(description).toContain("account holder or payee (예금주, 혹은 입금 받는 사람의 이름)");
  expect(description).toContain("not of a parcel's recipient");
  const { recipient_name: name, ...rest } = created;
  expect(contract.accepts("NewUnpaidOrder", created)).toBe(true);
  expect(contract.accepts("NewUnpaidOrder", rest)).toBe(false);
  for (const other of ["account_holder", "account_holder_name", "receiver_name"]) {
    expect(contract.accepts("NewUnpaidOrder", { ...rest, [other]: name })).toBe(false);
    expect(contract.accepts("UnpaidOrderChanges", { [other]: name })).toBe(false);
  }
  expect(contract.accepts("UnpaidOrderChanges", { recipient_name: name })).toBe(true);
  const { properties }: { properties?: object } = Object(
    contract.document.components?.schemas?.UnpaidOrder,
  );
  expect(properties).toHaveProperty(
    "recipient_name.description",
    expect.stringContaining("예금주"),
  );
});

test("any text is a sender's name", () => {
  for (const sender of ["크리마", "(주) 크리마 24", "김"]) {
    expect(contract.accepts("SenderName", sender)).toBe(true);
  }
});

test("token-lifetime-optional: a token without a lifetime is kept until a 401", async () => {
  let issued = 0;
  await using vendor = await vendorServer(({ url, headers }, response) => {
    if (url === "/oauth/token") {
      issued += 1;
      json(response, 200, { access_token: `made-up-token-${issued}` });
    } else if (vendor.received.length > 3 && headers.authorization?.endsWith("-1")) {
      json(response, 401, { error: "invalid_token" });
    } else json(response, 200, []);
  });
  let now = Date.now();
  const clock = {
    now: () => now,
    elapsed: () => performance.now(),
    after(milliseconds: number, callback: () => void) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    random: () => 0,
  };
  const options = { appId: "made-up-app-id", secret: "made-up-secret", baseUrl: vendor.url };
  const crema = createCrema({ ...options, clock });
  await crema.listUnpaidOrders();
  now += 59 * 24 * 60 * 60 * 1000;
  await crema.listUnpaidOrders();
  expect(issued).toBe(1);
  await crema.listUnpaidOrders();
  expect(issued).toBe(2);
});

test("the order of an update and a delete must have been created with /v1/orders", () => {
  for (const id of ["updateUnpaidOrder", "deleteUnpaidOrder"]) {
    expect(parameter(id, "order_code")?.description).toContain("already created with `/v1/orders`");
  }
});

test("what CREMA calls id and code is known from its getting-started page", () => {
  const schema: unknown = contract.document.components?.schemas?.UnpaidOrder;
  for (const name of ["id", "order_id"]) {
    expect(schema).toHaveProperty(`properties.${name}.x-evidence.id`, "getting-started");
  }
});

test("the limits of a retry are stated, and create and delete agree", () => {
  const texts = (id: string) => contract.operation(id).description;
  expect(texts("createUnpaidOrder")).toContain("Not safe to retry");
  expect(texts("updateUnpaidOrder")).toContain("A late retry can overwrite a newer change.");
  expect(texts("deleteUnpaidOrder")).toContain("created again in between");
});

test("JSON and form share their examples", () => {
  for (const verb of ["post", "patch"] as const) {
    const [json, urlencoded] = Object.values(bodyOf(verb)).map(({ examples }) => examples);
    expect(json).toEqual(urlencoded);
    for (const example of Object.values(json)) expect(example).toHaveProperty("$ref");
  }
});

test("a create is sent again after a 401 only, as the README says", async () => {
  let calls = 0;
  await using vendor = await vendorServer(({ url }, response) => {
    if (url === "/oauth/token") json(response, 200, { access_token: `made-up-${calls}` });
    else if (calls++ === 0) json(response, 401, { error: "invalid_token" });
    else json(response, 201, unpaid);
  });
  const options = { appId: "made-up-app-id", secret: "made-up-secret", baseUrl: vendor.url };
  await createCrema(options).createUnpaidOrder(created);
  expect(calls).toBe(2);
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  expect(readme.replace(/\s+/g, " ")).toContain("A create is never sent twice, except after a 401");
});

test("product-status-names: the filter is status, the row has product_status", () => {
  expect(parameter("listProducts", "status")?.schema).toMatchObject({
    enum: ["selling", "hidden"],
  });
  expect(contract.accepts("Product", { id: 1, code: "1", product_status: "selling" })).toBe(true);
  expect(contract.accepts("Product", { id: 1, code: "1", product_status: 1 })).toBe(false);
});

test("flags-as-numbers-and-booleans: display is sent as 1 or 0 and received as a boolean", () => {
  for (const [display, isSent] of [
    [1, true],
    [0, true],
    [true, false],
  ] as const) {
    expect(contract.accepts("ProductInput", { code: "1", display })).toBe(isSent);
    expect(contract.accepts("Product", { id: 1, code: "1", display })).toBe(!isSent);
  }
  expect(contract.accepts("Review", { id: 1, display: 1 })).toBe(false);
});

test("total-price-as-number-and-object: a number is sent, cents and currency come back", () => {
  const total_price = { cents: 23500, currency_iso: "KRW" };
  expect(contract.accepts("OrderInput", { code: "1", total_price: 23500 })).toBe(true);
  expect(contract.accepts("OrderInput", { code: "1", total_price })).toBe(false);
  expect(contract.accepts("Order", { id: 1, code: "1", total_price })).toBe(true);
  expect(contract.accepts("Order", { id: 1, code: "1", total_price: 23500 })).toBe(false);
});

test("sub-order-price-times-count: the description says that the price is times the count", () => {
  const price: unknown = contract.document.components?.schemas?.SubOrderPrice;
  expect(price).toHaveProperty("description", expect.stringContaining("times the count"));
});

test("options-of-products-and-sub-orders: lists of names and values, and of strings", () => {
  const ofProduct = [{ name: "size", values: ["S", "M"] }];
  const ofSubOrder = ["size:S"];
  const accepts = (schema: string, input: object, product_options: unknown) =>
    contract.accepts(schema, { ...input, product_options });
  expect(accepts("ProductInput", { code: "1" }, ofProduct)).toBe(true);
  expect(accepts("ProductInput", { code: "1" }, ofSubOrder)).toBe(false);
  expect(accepts("SubOrderInput", { order_code: "1" }, ofSubOrder)).toBe(true);
  expect(accepts("SubOrderInput", { order_code: "1" }, ofProduct)).toBe(false);
});

test("user-id-of-the-shop: user_id is the shop's in an upload, CREMA's in a path and a review", () => {
  expect(contract.accepts("UserInput", { user_id: "su1" })).toBe(true);
  expect(contract.accepts("UserInput", { user_id: 1 })).toBe(false);
  expect(parameter("createCartItemByUserId", "user_id")?.schema).toMatchObject({ type: "integer" });
  expect(contract.accepts("Review", { id: 1, user_id: "su1" })).toBe(false);
});

test("page-limit-of-reviews: the client does not request a page beyond 30", async () => {
  expect(parameter("listReviews", "page")?.schema).toMatchObject({ maximum: 30 });
  await using vendor = await vendorServer((_, response) => json(response, 200, [{ id: 1 }]));
  await expect(client(vendor.url).listReviews({ page: 31 })).rejects.toThrow("page");
  expect(vendor.received).toHaveLength(0);
});

test("comments-link-without-a-page: the number of rows ends the list", async () => {
  await using vendor = await vendorServer(({ url }, response) => {
    const isSecond = url.includes("page=2");
    const address = "<https://api.cre.ma/v1/reviews/:review_id/comments>";
    response.setHeader("link", `${address}; rel="last", ${address}; rel="next"`);
    json(response, 200, isSecond ? [{ id: 3 }] : [{ id: 1 }, { id: 2 }]);
  });
  const comments = client(vendor.url).listComments({ review_code: "review-1", limit: 2 });
  expect(await comments.all({ limit: 10 })).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(vendor.received).toHaveLength(2);
});

test("webhook-code-as-number: the code of a product is a string or a number", () => {
  for (const code of ["1", 1]) {
    const payload = [{ brand_id: 1, products: [{ id: 1, code }] }];
    expect(parseProductReviewWebhook(payload)).toEqual(payload);
  }
  expect(() => parseProductReviewWebhook([{ products: [{ code: true }] }])).toThrow(WebhookError);
});
