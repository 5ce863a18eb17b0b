import { describe, expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

/** The shop, in which examples of refusals say which fault of a credential they are for. */
function shopWithCases() {
  const contract = shop();
  const refused = contract.components.responses.TokenRefused.content["application/json"].examples;
  Object.assign(refused["token-missing"], { "x-when": "credential-missing" });
  Object.assign(refused, {
    "token-malformed": {
      "x-when": "credential-malformed",
      value: { detail: "토큰의 형식이 잘못되었습니다." },
    },
  });
  const forbidden =
    contract.paths["/orders/{order_no}"].patch.responses["403"].content["application/json"]
      .examples;
  Object.assign(forbidden["key-expired"], { "x-when": "credential-malformed" });
  return contract;
}

async function detail(path: string, init: RequestInit): Promise<unknown> {
  const mock = await startShop({ nuri: shopWithCases() });
  const response = await fetch(`${mock.url("nuri")}${path}`, init);
  return { status: response.status, body: await response.json() };
}

describe("a problem with a credential gets its documented error response", () => {
  test("if the credential is missing", async () => {
    expect(await detail("/orders", {})).toEqual({
      status: 401,
      body: { detail: "토큰이 없습니다." },
    });
  });

  test("if the credential is malformed", async () => {
    expect(await detail("/orders", { headers: { authorization: "t" } })).toEqual({
      status: 401,
      body: { detail: "토큰의 형식이 잘못되었습니다." },
    });
  });

  test("with the documented status", async () => {
    const init = { method: "PATCH", headers: { authorization: "t" } };
    expect(await detail("/orders/1", init)).toEqual({
      status: 403,
      body: { detail: "기한이 지난 키입니다." },
    });
  });

  test("or the first one if no example has this x-when", async () => {
    expect(await detail("/orders/1", { method: "PATCH" })).toEqual({
      status: 403,
      body: { detail: "이 작업을 수행할 권한(permission)이 없습니다." },
    });
  });

  test("or the preferred one", async () => {
    const headers = { prefer: "code=401, example=token-expired" };
    expect(await detail("/orders", { headers })).toEqual({
      status: 401,
      body: { detail: "토큰의 기한이 지났습니다." },
    });
  });
});
