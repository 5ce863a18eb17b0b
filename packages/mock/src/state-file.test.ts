import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startMock } from "./mock.ts";
import { startShop } from "./testing/start.ts";

async function stateFile(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-mock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

async function start(state: string | Record<string, unknown>) {
  const mock = await startMock({ vendors: ["vreview", "crema"], port: 0, state });
  onTestFinished(() => mock.close());
  return mock;
}

describe("a state file", () => {
  test.each([
    ["YAML", "상태.yaml", "vreview:\n  orders:\n    - id: 주문-1\n"],
    ["JSON", "state.json", '{"vreview": {"orders": [{"id": "주문-1"}]}}'],
  ])("may be %s", async (_, name, text) => {
    const mock = await start(await stateFile(name, text));
    const update = (id: string) =>
      fetch(`${mock.url("vreview")}/api/v1/orders/${id}`, {
        method: "PATCH",
        headers: { authorization: `Basic ${btoa("a:b")}`, "content-type": "application/json" },
        body: '{"recipient_name":"홍길동","recipient_cellphone":"010"}',
      });
    expect((await update("주문-1")).status).toBe(204);
    expect((await update("주문-2")).status).toBe(404);
  });

  test("that cannot be used stops the start with one sentence", async () => {
    await expect(start("/없는/state.yaml")).rejects.toThrow(
      /^The state file \/없는\/state\.yaml cannot be read \(ENOENT.+\): name another one\.$/,
    );
    const broken = await stateFile("state.yaml", 'vreview: {orders: [\n  - "');
    await expect(start(broken)).rejects.toThrow(
      /^The state file .+state\.yaml is neither JSON nor YAML \(.+\): correct it\.$/,
    );
    const list = await stateFile("state.yaml", "- vreview\n");
    await expect(start(list)).rejects.toThrow("is not a mapping of vendors");
  });
});

describe("startMock rejects a state that does not fit, and names the location", () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      "a vendor that is not served",
      { vreveiw: {} },
      'The state has "vreveiw", which is not served: choose from vreview, crema.',
    ],
    [
      "a collection that there is not",
      { vreview: { order: [] } },
      'The state does not fit vreview: the whole must NOT have additional properties ("order"). Correct it.',
    ],
    [
      "a row without its key",
      { crema: { unpaid_orders: [{}] } },
      "The state does not fit crema: /unpaid_orders/0 must have required property 'order_code'. Correct it.",
    ],
    [
      "a row that breaks the contract",
      { vreview: { orders: [{ id: "주문-1", recipient_name: 1 }] } },
      "The state does not fit vreview: /orders/0/recipient_name must be string. Correct it.",
    ],
    [
      "a row that is there twice",
      { vreview: { orders: [{ id: "주문-1" }, { id: "주문-1" }] } },
      'The state does not fit vreview: orders has two records with the id "주문-1". Correct it.',
    ],
    [
      "a credential of a scheme that there is not",
      { vreview: { credentials: { bearer: ["t"] } } },
      'The state does not fit vreview: /credentials must NOT have additional properties ("bearer"). Correct it.',
    ],
  ])("%s", async (_, state, sentence) => {
    await expect(start(state)).rejects.toThrow(sentence);
  });
});

test("a vendor without state responds with its documented examples, stateful or not", async () => {
  const mock = await startShop(undefined, { stateful: true });
  const response = await fetch(`${mock.url("nuri")}/orders/latest?access_token=k`);
  expect(await response.json()).toEqual({ order_no: "주문-9", buyer: "성춘향" });
});

test("the credentials of a state are the only good ones, for every vendor", async () => {
  const state = { nuri: { credentials: { bearer: ["가"], queryKey: ["나"], token: ["다"] } } };
  const mock = await startShop(undefined, { state });
  const status = async (path: string, init: RequestInit = {}) =>
    (await fetch(`${mock.url("nuri")}${path}`, init)).status;
  const bearer = (token: string) => ({
    headers: { authorization: Buffer.from(`Bearer ${token}`).toString("latin1") },
  });
  expect(await status("/orders", bearer("나"))).toBe(401);
  expect(await status("/orders/latest?access_token=나")).toBe(200);
  expect(await status("/orders/latest?access_token=가")).toBe(401);
});
