/** What the contract decided where CREMA's pages say nothing. */
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import {
  accessToken,
  answering,
  changes,
  client,
  contract,
  created,
  lines,
  mockStatus,
  order_code,
  pages,
  parameter,
  unpaid,
} from "./contract.fixture.ts";
import { createCrema } from "./crema.ts";

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

test("no 404 is declared, and the single read has no limit or page", async () => {
  expect(contract.statuses("getUnpaidOrder")).not.toContain("404");
  expect(contract.operation("getUnpaidOrder").parameters.map(({ name }) => name)).toEqual([
    "order_code",
  ]);
  await using vendor = await answering(404, { error: "없음" });
  const { status } = await client(vendor.url).getUnpaidOrder({ order_code }).result();
  expect(status).toBe("undocumented");
});

test("order_code is sent in the query", async () => {
  await using vendor = await answering(200, unpaid);
  await client(vendor.url).getUnpaidOrder({ order_code });
  expect(lines(vendor)).toEqual(["GET /v1/unpaid_orders?order_code=order-391837"]);
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

test("no error is documented for an order that CREMA does not know", async () => {
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

test("order_code is not a field of the body", async () => {
  await using vendor = await answering(204);
  await client(vendor.url).updateUnpaidOrder({ order_code, ...changes });
  expect(lines(vendor)).toEqual(["PATCH /v1/unpaid_orders?order_code=order-391837"]);
  expect(await mockStatus("PATCH", "", { order_code, ...changes })).toBe(422);
});

test("a delete responds with an empty 204, and no 404 is declared", async () => {
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

test("hyphens are neither required nor removed, and there is a number", async () => {
  expect(contract.accepts("BankAccountNumber", "")).toBe(false);
  for (const bank_account_no of ["123-1234-123", "1231234123", "가상계좌 12"]) {
    await using vendor = await answering(201, unpaid);
    await client(vendor.url).createUnpaidOrder({ ...created, bank_account_no });
    expect(JSON.parse(vendor.received[0]?.body ?? "")).toMatchObject({ bank_account_no });
    expect(contract.accepts("BankAccountNumber", bank_account_no)).toBe(true);
  }
});

test("recipient_name keeps its name, and its description says that it is the account holder's", () => {
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

test("a create is sent again after a 401 only", async () => {
  let calls = 0;
  await using vendor = await vendorServer(({ url }, response) => {
    if (url === "/oauth/token") json(response, 200, { access_token: `made-up-${calls}` });
    else if (calls++ === 0) json(response, 401, { error: "invalid_token" });
    else json(response, 201, unpaid);
  });
  const options = { appId: "made-up-app-id", secret: "made-up-secret", baseUrl: vendor.url };
  await createCrema(options).createUnpaidOrder(created);
  expect(calls).toBe(2);
});
