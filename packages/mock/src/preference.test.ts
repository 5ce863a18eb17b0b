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

describe("a preferred answer", () => {
  test("is given by its code, and is no refusal of the mock", async () => {
    expect(await prefer("code=401")).toEqual({
      status: 401,
      reason: null,
      body: { detail: "토큰이 없습니다." },
    });
  });

  test("is given by its code and example, in whatever form RFC 7240 allows", async () => {
    const body = { detail: "토큰의 기한이 지났습니다." };
    for (const header of [
      "code=401, example=token-expired",
      'Code="401",EXAMPLE="token-expired"',
      "wait=0, return=minimal, code=401, example=token-expired",
    ]) {
      expect(await prefer(header)).toEqual({ status: 401, reason: null, body });
    }
  });

  test("is given by the query where there is no header, as in Prism", async () => {
    expect(await prefer("", "/orders?__code=401&__example=token-expired")).toMatchObject({
      status: 401,
      body: { detail: "토큰의 기한이 지났습니다." },
    });
  });

  test("is made up from the schema where it is dynamic", async () => {
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
  test("lets the answer take so many seconds", async () => {
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

describe("a preference that the contract cannot meet is refused", () => {
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

  test("where the code is not documented", async () => {
    expect(await prefer("code=404")).toMatchObject(
      refusal("listOrders has no documented response 404: it has 200, 401."),
    );
  });

  test("where the example is unknown, with those that there are", async () => {
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

  test("where the example is another code's", async () => {
    const refused = await prefer("code=401, example=one-order");
    expect(refused).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/"one-order" belongs to code=200\.$/) },
    });
  });

  test.each(["code=4xx", "code=4", "dynamic=네", "example"])("where it says %s", async (header) => {
    expect(await prefer(encodeURI(header))).toMatchObject({ status: 400 });
  });

  test("where the code has nothing for Accept, instead of another code's answer", async () => {
    expect(await prefer("code=401", "/orders", { accept: "text/csv" })).toMatchObject({
      status: 406,
      reason: "Prefer: no content of 401 for this Accept",
    });
  });
});
