import { describe, expect, test } from "vitest";
import type { MockOptions } from "../../mock.ts";
import { startVendor } from "../../testing/vendor.ts";

const json = { "content-type": "application/json" };
const path = "/v1/unpaid_orders";
const of = (code: string) => `${path}?order_code=${encodeURIComponent(code)}`;

const order = (order_code: string) => ({
  order_code,
  bank_name: "국민은행",
  bank_account_no: "123-1234-123",
  recipient_name: "홍길동",
  sender_name: "성춘향",
  unpaid_price_cents: 10_000,
});

async function start(options: MockOptions = {}) {
  const { call, mock } = await startVendor("crema", { authorization: "Bearer fake" }, options);
  const create = (sent: object, headers: Record<string, string> = json) =>
    call(path, { method: "POST", headers, body: JSON.stringify(sent) });
  return { call, mock, create };
}

describe("CREMA's unpaid orders", () => {
  test("are read as they were created, with the fields that CREMA assigns", async () => {
    const { call, create } = await start();
    const created = await create(order("주문-1"));
    expect(created.status).toBe(201);
    expect(created.headers.get("location")).toBe("https://api.cre.ma/v1/unpaid_orders");
    expect(created.body).toMatchObject({
      ...order("주문-1"),
      unpaid_price_cents: "10000",
      created_at: expect.stringMatching(/T.+\+09:00$/),
    });
    expect((await call(of("주문-1"))).body).toEqual(created.body);
    expect((await call(path)).body).toEqual([created.body]);
  });

  test("may be created by a form", async () => {
    const { call } = await start();
    const form = new URLSearchParams({ ...order("주문-1"), unpaid_price_cents: "10000" });
    const created = await call(path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
    });
    expect(created.status).toBe(201);
    expect((await call(of("주문-1"))).body).toMatchObject({ unpaid_price_cents: "10000" });
  });

  test("are numbered", async () => {
    const { create } = await start();
    expect((await create(order("주문-1"))).body).toMatchObject({ id: "1" });
    expect((await create(order("주문-2"))).body).toMatchObject({ id: "2" });
  });

  test("are not created twice: the second gets a 409 of the mock, and changes nothing", async () => {
    const { call, create } = await start();
    await create(order("주문-1"));
    const again = await create({ ...order("주문-1"), bank_name: "하나은행" });
    expect(again.status).toBe(409);
    expect(again.headers.get("x-jumun-blame")).toBe("client");
    expect(again.body).toMatchObject({ type: "urn:jumun:mock:state", status: 409 });
    expect((await call(of("주문-1"))).body).toMatchObject({ bank_name: "국민은행" });
  });

  test("keep the fields that an update does not send", async () => {
    const { call, create } = await start();
    const { body } = await create(order("주문-1"));
    const changes = { bank_name: "하나은행", unpaid_price_cents: 500_000 };
    const changed = await call(of("주문-1"), {
      method: "PATCH",
      headers: json,
      body: JSON.stringify(changes),
    });
    expect(changed.status).toBe(204);
    expect((await call(of("주문-1"))).body).toEqual({
      ...(body as object),
      bank_name: "하나은행",
      unpaid_price_cents: "500000",
      updated_at: expect.any(String),
    });
  });

  test("are unknown after they are deleted, and can be created again", async () => {
    const { call, create } = await start();
    await create(order("주문-1"));
    expect((await call(of("주문-1"), { method: "DELETE" })).status).toBe(204);
    expect((await call(of("주문-1"), { method: "DELETE" })).status).toBe(404);
    expect((await call(path)).body).toEqual([]);
    expect((await create(order("주문-1"))).status).toBe(201);
  });

  test.each(["GET", "PATCH", "DELETE"])(
    "that are unknown are the mock's own 404 to %s",
    async (method) => {
      const { call } = await start();
      const patch = method === "PATCH" && { headers: json, body: '{"bank_name":"하나은행"}' };
      const answer = await call(of("없는-주문"), { method, ...patch });
      expect(answer.status).toBe(404);
      expect(decodeURIComponent(answer.headers.get("x-jumun-refusal") ?? "")).toBe(
        'unpaid_orders has no record with the order_code "없는-주문"',
      );
    },
  );

  test("are listed in pages with a Link header", async () => {
    const { call, create, mock } = await start();
    for (let number = 1; number <= 5; number += 1) await create(order(`주문-${number}`));
    const found: unknown[] = [];
    let next: string | undefined = `${path}?limit=2`;
    const base = mock.url("crema");
    while (next !== undefined) {
      const { body, headers } = await call(next);
      const rows = body as { order_code: string }[];
      found.push(rows.map(({ order_code }) => order_code));
      const links = headers.get("link") ?? "";
      expect(links).toContain(`<${base}${path}?page=3&limit=2>; rel="last"`);
      next = /<([^>]+)>; rel="next"/.exec(links)?.[1]?.slice(base.length);
    }
    expect(found).toEqual([["주문-1", "주문-2"], ["주문-3", "주문-4"], ["주문-5"]]);
    expect((await call(`${path}?limit=2&page=9`)).body).toEqual([]);
  });

  test("are seeded from the state, also after a reset", async () => {
    const { call, mock } = await start({
      state: {
        crema: { unpaid_orders: [{ ...order("주문-1"), id: "77", unpaid_price_cents: "10000" }] },
      },
    });
    const before = (await call(of("주문-1"))).body;
    expect(before).toMatchObject({ id: "77", order_id: expect.not.stringMatching(/^77$/) });
    await call(of("주문-1"), { method: "DELETE" });
    mock.reset();
    expect((await call(of("주문-1"))).body).toMatchObject({ id: "77", order_code: "주문-1" });
  });

  test("are created before reset-after, and not before reset-before", async () => {
    const { call, create, mock } = await start();
    mock.failNext("createUnpaidOrder", "reset-before");
    mock.failNext("createUnpaidOrder", "reset-after");
    await expect(create(order("주문-1"))).rejects.toThrow();
    expect((await call(path)).body).toEqual([]);
    await expect(create(order("주문-1"))).rejects.toThrow();
    expect((await call(path)).body).toHaveLength(1);
  });

  test("do not change if a response is preferred", async () => {
    const { call, create } = await start();
    expect((await create(order("주문-1"), { ...json, prefer: "code=201" })).status).toBe(201);
    expect((await call(path)).body).toEqual([]);
  });

  test("are separate for each mock, and a mock that is not stateful has none", async () => {
    const one = await start();
    const other = await start();
    const stateless = await start({ stateful: false });
    for (const { create } of [one, stateless]) await create(order("주문-1"));
    expect((await other.call(path)).body).toEqual([]);
    expect((await stateless.call(path)).body).toHaveLength(2);
  });
});
