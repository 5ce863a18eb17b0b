/** What the contract decided against V-Review's page, by id, and what it does where it says nothing. */
import { createServer } from "node:http";
import { pinnedContract } from "@jumun/conformance/pinned-contract";
import { json, vendorServer } from "@jumun/test-server/vendor-server";
import { expect, test } from "vitest";
import { validating } from "./generated/validate.gen.ts";
import { createVReview } from "./vreview.ts";

const contract = await pinnedContract("vreview");

const accessKeyId = "made-up-access-key-id-of-43-characters-00000";
const secretAccessKey = "made-up-secret-access-key-of-sixty-four-characters-0000000000000";
const orderer = { recipient_name: "홍길동", recipient_cellphone: "010-0000-0000" };
const order = { id: "20261102-0000123", ...orderer };

function client(baseUrl: string) {
  const validate = validating("throw");
  return createVReview({ accessKeyId, secretAccessKey, baseUrl, ...(validate && { validate }) });
}

/** What the mock answers to a request that a client would not send. */
async function status(path: string, body: BodyInit | null, headers: Record<string, string> = {}) {
  await using mock = await contract.startMock();
  const answer = await fetch(`${mock.url("vreview")}${path}`, {
    method: "PATCH",
    headers: {
      authorization: `Basic ${btoa(`${accessKeyId}:${secretAccessKey}`)}`,
      "content-type": "application/json",
      ...headers,
    },
    body,
  });
  return answer.status;
}

/** What one call sends, and what it gives. */
async function call(input = order, answer: { status: number; body?: unknown } = { status: 204 }) {
  await using vendor = await vendorServer((_, response) => {
    if (answer.body === undefined) response.writeHead(answer.status).end();
    else json(response, answer.status, answer.body);
  });
  const result = await client(vendor.url).updateOrder(input).result();
  const [sent] = vendor.received;
  if (sent === undefined) throw new Error("Nothing was sent.");
  return { sent, result };
}

test("401 and 422 are the only errors, any other status is undocumented", async () => {
  expect(contract.statuses("updateOrder")).toEqual(["204", "401", "422"]);
  for (const code of [403, 404, 409, 429]) {
    const { result } = await call(order, { status: code, body: { detail: "없음" } });
    expect(result.status).toBe("undocumented");
  }
});

test("host-not-named: no host is declared that could be called, so baseUrl is required", () => {
  const [server, ...more] = contract.document.servers ?? [];
  expect(more).toEqual([]);
  expect(server?.["x-environment"]).toBeUndefined();
  expect(server?.variables?.host?.default).toMatch(/\.invalid$/);
  expect(() => createVReview({ accessKeyId, secretAccessKey } as never)).toThrow("baseUrl");
});

test("path-without-id-in-samples: the address of the samples, without an id, is refused", async () => {
  expect([404, 422]).toContain(await status("/api/v1/orders/", JSON.stringify(orderer)));
  expect(await status("/api/v1/orders/20261102-0000123", JSON.stringify(orderer))).toBe(204);
});

test("no-slash-at-the-end: the path ends with the id", async () => {
  const { sent } = await call();
  expect(sent.url).toBe("/api/v1/orders/20261102-0000123");
});

test("a 404 for an id that V-Review does not know is not declared", async () => {
  expect(contract.statuses("updateOrder")).not.toContain("404");
  const { result } = await call(order, { status: 404, body: { detail: "Not found." } });
  expect(result.status).toBe("undocumented");
});

test("id-in-the-path: the id is in the path and not in the body", async () => {
  const { sent } = await call();
  expect(sent.url).toContain("/20261102-0000123");
  expect(JSON.parse(sent.body)).toEqual(orderer);
  expect(contract.accepts("Orderer", order)).toBe(false);
});

test("any text that is not blank is an id, percent-encoded", async () => {
  for (const id of ["1", "주문/1 ?#", "x".repeat(300)]) {
    const { sent } = await call({ ...order, id });
    expect(sent.url).toBe(`/api/v1/orders/${encodeURIComponent(id)}`);
    expect(await status(sent.url, sent.body)).toBe(204);
  }
  const { sent } = await call(order);
  for (const id of ["", " "]) {
    await expect(call({ ...order, id })).rejects.toThrow("id");
    expect(await status(`/api/v1/orders/${encodeURIComponent(id)}`, sent.body)).toBe(422);
  }
});

test("answer-without-body: 204 is the success, and has no body", async () => {
  const [answer] = contract.operation("updateOrder").responses;
  expect(answer).toMatchObject({ key: "204" });
  expect(answer?.schema).toBeUndefined();
  const { result } = await call();
  expect(result).toMatchObject({ ok: true, status: 204, data: undefined });
});

test("token-on-one-line: a pair longer than a line of base64 is one line", async () => {
  const { sent } = await call();
  const [scheme, token = "", ...more] = sent.headers.authorization?.split(/\s+/) ?? [];
  expect(more).toEqual([]);
  expect(scheme).toBe("Basic");
  expect(token.length).toBeGreaterThan(76);
  expect(atob(token)).toBe(`${accessKeyId}:${secretAccessKey}`);
});

test("both-fields-required: an update of one field alone is refused", async () => {
  for (const [field, value] of Object.entries(orderer)) {
    expect(await status("/api/v1/orders/1", JSON.stringify({ [field]: value }))).toBe(422);
  }
  const { recipient_name: _, ...withoutName } = order;
  await using vendor = await vendorServer((__, response) => response.writeHead(204).end());
  await expect(client(vendor.url).updateOrder(withoutName as never)).rejects.toThrow(
    "recipient_name",
  );
  expect(vendor.received).toEqual([]);
});

test("the bytes that arrive are those of UTF-8, as JSON without a charset", async () => {
  const received: Buffer[] = [];
  const server = createServer((request, response) => {
    request.on("data", (chunk: Buffer) => received.push(chunk));
    request.on("end", () => response.writeHead(204).end());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    await client(`http://127.0.0.1:${port}`).updateOrder(order);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const bytes = Buffer.concat(received);
  const name = Buffer.from([0xed, 0x99, 0x8d, 0xea, 0xb8, 0xb8, 0xeb, 0x8f, 0x99]);
  expect(bytes.includes(name)).toBe(true);
  // In EUC-KR, which Korean servers of old expect, 홍 is c8 ab.
  expect(bytes.includes(Buffer.from([0xc8, 0xab]))).toBe(false);
  expect(bytes.includes("\\u")).toBe(false);
  const { sent } = await call();
  expect(sent.headers["content-type"]).toBe("application/json");
  expect(await status("/api/v1/orders/1", new Uint8Array(bytes))).toBe(204);
});

/** What the contract tells a caller about a field of the orderer. */
function description(field: string): string {
  const orderer = contract.document.components?.schemas?.Orderer;
  const property = orderer && "properties" in orderer ? orderer.properties?.[field] : undefined;
  return property && "description" in property ? (property.description ?? "") : "";
}

test("orderer-not-recipient: recipient_name is the orderer's name", async () => {
  const text = description("recipient_name");
  expect(text).toContain("The orderer's name (주문자의 성명)");
  expect(text).toContain("not that of the parcel's recipient");
  expect(text).not.toContain("수령인");
  expect(contract.operation("updateOrder").summary).toBe("Update the orderer of an order");
  // Both names are one person: a separate name for the orderer or the recipient is refused.
  const { recipient_name: name, ...rest } = orderer;
  for (const other of ["orderer_name", "buyer_name", "receiver_name"]) {
    expect(contract.accepts("Orderer", { ...rest, [other]: name })).toBe(false);
    expect(contract.accepts("Orderer", { ...orderer, [other]: name })).toBe(false);
  }
  expect(JSON.parse((await call()).sent.body)).toEqual(orderer);
});

test("a name of one character or more is accepted", () => {
  expect(contract.accepts("Orderer", { ...orderer, recipient_name: "" })).toBe(false);
  for (const recipient_name of ["김", "홍길동".repeat(200)]) {
    expect(contract.accepts("Orderer", { ...orderer, recipient_name })).toBe(true);
  }
});

test("the description of recipient_cellphone says that it is the orderer's, to whom the chatbot writes", async () => {
  const text = description("recipient_cellphone");
  expect(text).toContain(
    "The orderer's phone number (주문자의 전화번호). Required for V-Review's chatbot",
  );
  expect(text).toContain("KakaoTalk");
  expect(text).not.toMatch(/수령인|recipient of the parcel/);
  const { recipient_cellphone: phone, ...rest } = orderer;
  for (const other of ["orderer_cellphone", "buyer_cellphone", "recipient_phone"]) {
    expect(contract.accepts("Orderer", { ...rest, [other]: phone })).toBe(false);
    expect(contract.accepts("Orderer", { ...orderer, [other]: phone })).toBe(false);
  }
  expect(JSON.parse((await call()).sent.body)).toEqual(orderer);
});

test("hyphens, a country code or neither are accepted, and sent as given", async () => {
  for (const recipient_cellphone of [
    "010-0000-0000",
    "01000000000",
    "+82 10 0000 0000",
    "string",
  ]) {
    expect(contract.accepts("Orderer", { ...orderer, recipient_cellphone })).toBe(true);
    const { sent } = await call({ ...order, recipient_cellphone });
    expect(JSON.parse(sent.body)).toMatchObject({ recipient_cellphone });
  }
});

test("a text other than the four is returned as it is", async () => {
  const { result } = await call(order, { status: 401, body: { detail: "키가 다릅니다." } });
  expect(result).toMatchObject({ status: 401, error: { detail: "키가 다릅니다." } });
});

test("detail-of-two-kinds: detail is a text at 401 and a list at 422, not the other way round", async () => {
  const list = [{ loc: ["body"], msg: "필수 값입니다.", type: "value_error.missing" }];
  const kinds = async (code: number, detail: unknown) =>
    (await call(order, { status: code, body: { detail } })).result.status;
  expect(await kinds(401, "Secret access key was invalid.")).toBe(401);
  expect(await kinds(422, list)).toBe(422);
  expect(await kinds(401, list)).toBe("undocumented");
  expect(await kinds(422, "Secret access key was invalid.")).toBe("undocumented");
});

test("loc-with-integers: a position in loc is an integer, beside names", async () => {
  const detail = [{ loc: ["body", 0, "recipient_name"], msg: "필수 값입니다.", type: "missing" }];
  const { result } = await call(order, { status: 422, body: { detail } });
  expect(result).toMatchObject({ status: 422, error: { detail } });
  const none = await call(order, { status: 422, body: { detail: [] } });
  expect(none.result).toMatchObject({ status: 422, error: { detail: [] } });
});

const items = [{ id: "item-1", product: { id: "product-1" } }];

test("product-id-unique: two orders of one product both send its id", async () => {
  await using vendor = await vendorServer((_, response) => json(response, 201, {}));
  for (const id of ["order-1", "order-2"]) {
    await client(vendor.url).createOrder({ ...orderer, id, items });
  }
  expect(vendor.received.map(({ body }) => JSON.parse(body).items)).toEqual([items, items]);
});

test("optional-and-indispensable: a product is updated with either field or none", async () => {
  await using vendor = await vendorServer((_, response) => response.writeHead(204).end());
  for (const changes of [{ name: "선크림" }, { image_url: "https://shop.invalid/1.jpg" }, {}]) {
    await client(vendor.url).updateProduct({ id: "product-1", ...changes });
    expect(JSON.parse(vendor.received.at(-1)?.body ?? "")).toEqual(changes);
  }
});

test("order-id-in-samples: a shipment has the id of the order in the path alone", async () => {
  const shipment = { order_item_ids: ["item-1"], company_code: "carrier-1", tracking_number: "1" };
  await using vendor = await vendorServer((_, response) => json(response, 201, {}));
  await client(vendor.url).createShipments({ id: "order-1", ...shipment });
  const [sent] = vendor.received;
  expect(sent?.url).toBe("/api/v1/orders/order-1/shipments/");
  expect(JSON.parse(sent?.body ?? "")).toEqual(shipment);
  expect(contract.accepts("NewShipment", { ...shipment, order_id: "order-1" })).toBe(false);
});
