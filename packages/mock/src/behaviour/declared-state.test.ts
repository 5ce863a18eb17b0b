import { describe, expect, test } from "vitest";
import type { MockOptions } from "../mock.ts";
import { catalogue } from "../testing/catalogue.ts";
import { startShop } from "../testing/start.ts";

async function start(options: MockOptions = {}) {
  const mock = await startShop({ nuri: catalogue() }, { stateful: true, ...options });
  async function call(method: string, path: string, sent?: object | URLSearchParams) {
    const isForm = sent instanceof URLSearchParams;
    const response = await fetch(`${mock.url("nuri")}${path}`, {
      method,
      ...(sent && { body: isForm ? sent : JSON.stringify(sent) }),
      ...(sent && !isForm && { headers: { "content-type": "application/json" } }),
    });
    const body: unknown = await response.json();
    return { status: response.status, body, headers: response.headers };
  }
  const brands = async (search = "") => {
    const { body } = await call("GET", `/brands${search}`);
    return (body as { data: { code: string }[] }).data.map(({ code }) => code);
  };
  return { mock, call, brands };
}

const seeded = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ code: `b${index + 1}`, status: index % 2 === 0 ? "open" : "closed" },
  }));

describe("a declared collection", () => {
  test("returns a saved record where `at` points, numbered and with documented fields", async () => {
    const { call } = await start();
    const saved = await call("POST", "/brands", { code: "b1", secret: "숨김" });
    expect(saved.body).toEqual({
      result: "ok",
      data: [{ id: 1, code: "b1", name: "예시", status: "open" }],
    });
    const again = await call("POST", "/brands", { code: "b1", status: "closed" });
    expect(again.body).toMatchObject({ data: [{ id: 1, code: "b1", status: "closed" }] });
    const other = await call("POST", "/brands", { code: "b2" });
    expect(other.body).toMatchObject({ data: [{ id: 2, code: "b2" }] });
  });

  test("is read, updated and deleted by another property than it is created by", async () => {
    const { call, brands } = await start();
    await call("POST", "/brands", { code: "b1", name: "하나" });
    const renamed = await call("PUT", "/brands/1", new URLSearchParams({ "names[]": "두나" }));
    expect(renamed.body).toEqual({ result: "성공" });
    expect((await call("GET", "/brands/1")).body).toMatchObject({ code: "b1", name: "두나" });
    expect((await call("DELETE", "/brands/1")).body).toEqual({ result: "성공" });
    expect(await brands()).toEqual([]);
  });

  test("completes a record with documented fields if its response would be invalid", async () => {
    const { call } = await start();
    await call("POST", "/brands", { code: "b1" });
    expect((await call("GET", "/brands/1")).body).toEqual({
      ...{ id: 1, code: "b1", name: "예시", image: "https://img.invalid/예.png" },
    });
  });

  test("responds to an unknown key with the documented 404, or the documented failure with 200", async () => {
    const { call } = await start();
    const missing = await call("GET", "/brands/7");
    expect(missing).toMatchObject({ status: 404, body: { detail: "없는 브랜드" } });
    expect(await call("DELETE", "/brands/7")).toMatchObject({
      ...{ status: 200, body: { result: "실패" } },
    });
    const unknown = await call("PUT", "/brands/7", new URLSearchParams({ "names[]": "가" }));
    expect(unknown).toMatchObject({ status: 404, body: { type: "urn:jumun:mock:state" } });
  });

  test("numbers a key that is not sent, and never again the number of a deleted record", async () => {
    const { call } = await start();
    const create = async () => (await call("POST", "/products", { bundle: "가" })).body;
    expect(await create()).toEqual({ no: 1, brand: "예", bundle: "가" });
    expect(await create()).toMatchObject({ no: 2 });
  });

  test("requires a record of another collection if that is used", async () => {
    const { call } = await start();
    const create = async (brand: string) => (await call("POST", "/products", { brand })).status;
    expect(await create("b9")).toBe(201);
    await call("POST", "/brands", { code: "b1" });
    expect(await create("b9")).toBe(404);
    expect(await create("b1")).toBe(201);
  });

  test("knows every key if no operation creates records and it is not seeded", async () => {
    const { call } = await start();
    expect((await call("GET", "/carriers/99")).body).toEqual({ code: "99", name: "CJ대한통운" });
    const state = { nuri: { carriers: [{ code: "5", name: "한진택배" }] } };
    const { call: callSeeded } = await start({ state });
    expect((await callSeeded("GET", "/carriers/5")).body).toEqual({ code: "5", name: "한진택배" });
    expect((await callSeeded("GET", "/carriers/99")).status).toBe(404);
  });
});

describe("a list", () => {
  test("is cut into numbered pages, up to the last page that the vendor serves", async () => {
    const { brands, call } = await start({ state: { nuri: { brands: seeded(7) } } });
    expect(await brands("?page=1&limit=2")).toEqual(["b1", "b2"]);
    expect(await brands("?page=3&limit=3")).toEqual(["b7"]);
    expect(await brands("?page=3&limit=5")).toEqual([]);
    expect((await call("GET", "/brands?page=4&limit=1")).status).toBe(400);
  });

  test("is filtered by equality; an empty filter keeps all", async () => {
    const { brands } = await start({ state: { nuri: { brands: seeded(4) } } });
    expect(await brands("?status=closed")).toEqual(["b2", "b4"]);
    expect(await brands("?status=")).toHaveLength(4);
  });

  test("by offset counts records, or distinct values of the declared unit", async () => {
    const products = ["가", "가", "나", "다", "다"].map((bundle, index) => ({
      ...{ no: index + 1, brand: "b", bundle },
    }));
    const { call } = await start({ state: { nuri: { products } } });
    const found = async (sent: object) => {
      const { body } = await call("POST", "/products/search", sent);
      return (body as { results: { no: number }[] }).results.map(({ no }) => no);
    };
    expect(await found({ start: 1, length: 2 })).toEqual([2, 3]);
    expect(await found({ start: 0, length: 2, bundled: true })).toEqual([1, 2, 3]);
    expect(await found({ start: 2, length: 2, bundled: true })).toEqual([4, 5]);
  });

  test("by cursor names the next page and whether there is one", async () => {
    const products = [1, 2, 3].map((no) => ({ no }));
    const { call } = await start({ state: { nuri: { products } } });
    const first = await call("GET", "/products/feed?first=2");
    expect(first.body).toMatchObject({
      data: { nodes: [{ no: 1 }, { no: 2 }], page: { end: "2", more: true } },
    });
    const next = await call("GET", "/products/feed?first=2&after=2");
    expect(next.body).toMatchObject({ data: { nodes: [{ no: 3 }], page: { more: false } } });
  });
});
