import { describe, expect, test } from "vitest";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

async function ask(path: string, init: RequestInit) {
  const mock = await startShop();
  const response = await fetch(`${mock.url("nuri")}${path}`, init);
  return {
    status: response.status,
    reason: response.headers.get("x-jumun-refusal"),
    challenge: response.headers.get("www-authenticate"),
    body: await response.text(),
  };
}

describe("an API key with a prefix", () => {
  const cancel = (headers: Record<string, string>) =>
    ask("/orders/1", { method: "PATCH", headers });

  test("is accepted with it", async () => {
    expect(await cancel({ authorization: "Token fake-key" })).toMatchObject({
      status: 200,
      reason: null,
    });
  });

  test.each([
    ["is missing", {}, "header Authorization is missing"],
    ["has another prefix", { authorization: "Bearer k" }, 'is not "Token <credential>"'],
    ["has no prefix", { authorization: "k" }, 'is not "Token <credential>"'],
    ["is a prefix only", { authorization: "Token " }, 'is not "Token <credential>"'],
  ])("gets the documented 403, for want of a documented 401, where it %s", async (_, sent, why) => {
    const refused = await cancel(sent);
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.body)).toEqual({
      detail: "이 작업을 수행할 권한(permission)이 없습니다.",
    });
    expect(refused.reason).toContain(why);
    expect(refused.reason).not.toContain("Bearer k");
  });

  test("gets the 403 that the caller prefers", async () => {
    const refused = await cancel({ prefer: "code=403, example=key-expired" });
    expect(JSON.parse(refused.body)).toEqual({ detail: "기한이 지난 키입니다." });
    expect(refused.reason).toBe("header Authorization is missing");
  });

  test("gets the 403 even if the caller does not accept its media type", async () => {
    expect(await cancel({ accept: "text/csv" })).toMatchObject({ status: 403 });
  });
});

describe("a bearer token", () => {
  test.each([
    ["is missing", {}, "header Authorization is missing"],
    ["has another scheme", { authorization: "Token t" }, 'is not "Bearer <token>"'],
    ["is empty", { authorization: "Bearer " }, 'is not "Bearer <token>"'],
  ])("gets the documented 401 where it %s", async (_, headers, why) => {
    const refused = await ask("/orders", { headers });
    expect(refused.status).toBe(401);
    expect(JSON.parse(refused.body)).toEqual({ detail: "토큰이 없습니다." });
    expect(refused.reason).toContain(why);
  });

  test("takes precedence over other violations", async () => {
    expect(await ask("/orders?limit=0", {})).toMatchObject({
      status: 401,
      reason: "header Authorization is missing (and 1 more)",
    });
  });
});

describe("a Basic credential", () => {
  const remove = (headers: Record<string, string>) =>
    ask("/orders/1", { method: "DELETE", headers });

  test("may have a colon in its password", async () => {
    const authorization = `Basic ${btoa("id:se:cr:et")}`;
    expect(await remove({ authorization })).toMatchObject({ status: 204, reason: null });
  });

  test.each([
    ["is missing", {}],
    ["has another scheme", { authorization: "Bearer t" }],
    ["has no colon", { authorization: `Basic ${btoa("id")}` }],
    ["has no token", { authorization: "Basic" }],
  ])(
    "gets a 401 problem with a challenge, for want of a documented one, where it %s",
    async (_, headers) => {
      const refused = await remove(headers);
      expect(refused).toMatchObject({ status: 401, challenge: 'Basic realm="*"' });
      expect(JSON.parse(refused.body)).toMatchObject({
        type: "https://stoplight.io/prism/errors#UNAUTHORIZED",
        status: 401,
      });
    },
  );
});

describe("one of several credentials", () => {
  test.each([
    ["in the query", "/orders/latest?access_token=k", {}, 200],
    ["in a cookie", "/orders/latest", { cookie: "theme=dark; session=k" }, 200],
    ["neither", "/orders/latest?access_token=", { cookie: "session2=k" }, 401],
  ])("is enough: %s", async (_, path, headers: Record<string, string>, status) => {
    expect(await ask(path, { headers })).toMatchObject({ status });
  });

  test("may be empty", async () => {
    const contract = shop();
    Object.assign(contract.paths["/orders/latest"].get, { security: [{}, { token: [] }] });
    const mock = await startShop({ nuri: contract });
    const url = `${mock.url("nuri")}/orders/latest`;
    const statusFor = async (headers: Record<string, string>) =>
      (await fetch(url, { headers })).status;
    expect(await statusFor({})).toBe(200);
    expect(await statusFor({ authorization: "Token t" })).toBe(200);
    expect(await statusFor({ authorization: "t" })).toBe(401);
  });
});

describe("a scheme that would not be checked stops the start", () => {
  test("of an unknown kind", async () => {
    const contract = shop();
    contract.components.securitySchemes.bearer.scheme = "Token";
    await expect(startShop({ nuri: contract })).rejects.toThrow(
      'The mock cannot check the security scheme "bearer" (http token)',
    );
  });

  test("where it is not declared", async () => {
    const contract = shop();
    Object.assign(contract.paths["/orders"].post, { security: [{ 토큰: [] }] });
    await expect(startShop({ nuri: contract })).rejects.toThrow(
      'requires the security scheme "토큰", which it does not declare',
    );
  });
});
