import { describe, expect, test } from "vitest";
import { startShop } from "./testing/start.ts";

async function prefer(prefer: string, path = "/orders", headers: Record<string, string> = {}) {
  const mock = await startShop();
  const response = await fetch(`${mock.url("nuri")}${path}`, {
    headers: { authorization: "Bearer t", ...(prefer ? { prefer } : {}), ...headers },
  });
  const body: unknown = await response.json();
  return { status: response.status, reason: response.headers.get("x-jumun-refusal"), body };
}

describe("a preferred response", () => {
  test("is selected by its code, and has no headers of a rejected request", async () => {
    expect(await prefer("code=401")).toEqual({
      status: 401,
      reason: null,
      body: { detail: "토큰이 없습니다." },
    });
  });

  test("is selected by its code and example, in every form that RFC 7240 allows", async () => {
    const body = { detail: "토큰의 기한이 지났습니다." };
    for (const header of [
      "code=401, example=token-expired",
      'Code="401",EXAMPLE="token-expired"',
      "wait=0, return=minimal, code=401, example=token-expired",
    ]) {
      expect(await prefer(header)).toEqual({ status: 401, reason: null, body });
    }
  });

  test("is generated from the schema if it is dynamic", async () => {
    const one = await prefer("dynamic=true", "/orders?order_no=1");
    const other = await prefer("dynamic=true", "/orders?order_no=1");
    expect(one.body).toMatchObject({ order_no: expect.any(String), buyer: expect.any(String) });
    expect(one.body).not.toEqual(other.body);
    expect(await prefer("dynamic=false", "/orders?order_no=1")).toMatchObject({
      body: { order_no: "주문-1" },
    });
  });
});

describe("wait", () => {
  test("delays the response by this number of seconds", async () => {
    const start = performance.now();
    expect(await prefer("wait=1")).toMatchObject({ status: 200, reason: null });
    expect(performance.now() - start).toBeGreaterThanOrEqual(999);
  });

  test.each(["wait", "wait=bald", "wait=-1", "wait=0.5", "wait=601"])(
    "is whole seconds, ten minutes at most: %s",
    async (header) => {
      expect(await prefer(header)).toMatchObject({
        status: 400,
        reason: 'Prefer: "wait" is whole seconds, at most 600, as in "wait=2".',
      });
    },
  );
});

describe("a preference that the contract cannot meet gets an error response", () => {
  const refusal = (detail: string) => ({
    status: 400,
    reason: `Prefer: ${detail}`,
    body: {
      type: "urn:jumun:mock:preference",
      title: "Preference cannot be met",
      status: 400,
      detail,
    },
  });

  test("if the code is not documented", async () => {
    expect(await prefer("code=404")).toMatchObject(
      refusal("listOrders has no documented response 404: it has 200, 401."),
    );
  });

  test("if the example is unknown, with the known ones", async () => {
    expect(await prefer("code=401, example=token-expierd")).toMatchObject(
      refusal(
        'The response 401 of listOrders has no example "token-expierd": its examples are token-missing, token-expired.',
      ),
    );
    expect(await prefer("example=typo", "/orders?order_no=1")).toMatchObject(
      refusal(
        'The response 200 of getOrder has no example "typo": its examples are two-orders, one-order, gift-order.',
      ),
    );
  });

  test("if the example belongs to another code", async () => {
    const refused = await prefer("code=401, example=one-order");
    expect(refused).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/"one-order" belongs to code=200\.$/) },
    });
  });

  test.each(["code=4xx", "code=4", "dynamic=네", "example"])("where it says %s", async (header) => {
    expect(await prefer(encodeURI(header))).toMatchObject({ status: 400 });
  });

  test("if the code has no content for Accept", async () => {
    expect(await prefer("code=401", "/orders", { accept: "text/csv" })).toMatchObject({
      status: 406,
      reason: "Prefer: no content of 401 for this Accept",
    });
  });
});
