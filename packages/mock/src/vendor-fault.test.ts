import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Mock, type MockOptions, startMock } from "./mock.ts";
import { catalogue } from "./testing/catalogue.ts";
import { shop } from "./testing/shop.ts";
import { startShop, writeContracts } from "./testing/start.ts";

const bearer = { authorization: "Bearer made-up" };

function call(mock: Mock, method: string, path: string, headers: Record<string, string> = {}) {
  return fetch(`${mock.url("nuri")}${path}`, { method, headers });
}

describe("`unauthorized`", () => {
  test.each([
    ["the documented 401", "GET", "/orders", bearer, 401, { detail: "토큰이 없습니다." }],
    [
      "the documented 403 if there is no 401",
      ...["PATCH", "/orders/1", { authorization: "Token made-up" }, 403, { detail: /permission/ }],
    ],
    [
      "a problem if neither is documented",
      ...["DELETE", "/orders/1", { authorization: `Basic ${btoa("a:b")}` }, 401, { status: 401 }],
    ],
  ] as const)("gets %s", async (_, method, path, headers, status, body) => {
    const mock = await startShop();
    const response = await call(mock, method, path, {
      ...headers,
      "x-jumun-fault": "unauthorized",
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("x-jumun-fault")).toBe("unauthorized");
    const expected =
      "detail" in body && body.detail instanceof RegExp
        ? { detail: expect.stringMatching(body.detail) }
        : body;
    expect(await response.json()).toMatchObject(expected);
    expect((await call(mock, method, path, headers)).ok).toBe(true);
  });

  test("is rejected for an operation without a credential", async () => {
    const contract = shop();
    Object.assign(contract.paths["/orders/latest"].get, { security: [] });
    const mock = await startShop({ nuri: contract });
    expect(() => mock.failNext("getLatestOrder", "unauthorized")).toThrow(
      'getLatestOrder cannot have the fault "unauthorized": it takes no credential that could be rejected.',
    );
  });
});

describe("the target of a fault", () => {
  const statuses = async (mock: Mock) =>
    Promise.all(
      ["nuri", "haneul"].map(
        async (vendor) => (await fetch(`${mock.url(vendor)}/orders/latest?access_token=k`)).status,
      ),
    );

  test.each([
    ["haneul", [200, 503]],
    ["nuri/getLatestOrder", [503, 200]],
    ["nuri/listOrders", [200, 200]],
    [undefined, [503, 503]],
  ])("is %s, as an option and as a text", async (target, expected) => {
    const contracts = { nuri: shop(), haneul: shop() };
    const fault = "server-error=503";
    const mock = await startShop(contracts, { faults: [{ fault, target }], faultRate: 1 });
    expect(await statuses(mock)).toEqual(expected);
    const header = { "x-jumun-fault": target === undefined ? fault : `${target}:${fault}` };
    const plain = await startShop(contracts);
    const response = await call(plain, "GET", "/orders/latest?access_token=k", header);
    expect(response.status).toBe(expected[0]);
  });

  test("is a call: the third one, by each way to order a fault", async () => {
    const path = "/orders/latest?access_token=k";
    const three = async (mock: Mock, headers = {}) => {
      const found = [];
      for (const _ of [1, 2, 3, 4]) found.push((await call(mock, "GET", path, headers)).status);
      return found;
    };
    const fault = "server-error" as const;
    const target = "nuri/getLatestOrder";
    const optioned = await startShop(undefined, { faults: [{ fault, target, call: 3 }] });
    expect(await three(optioned)).toEqual([200, 200, 500, 200]);
    const ordered = await startShop();
    ordered.failNth("getLatestOrder", 3, fault);
    expect(await three(ordered)).toEqual([200, 200, 500, 200]);
    const headers = { "x-jumun-fault": "getLatestOrder:server-error@3" };
    expect(await three(await startShop(), headers)).toEqual([200, 200, 500, 200]);
  });

  test("is named with the likely spelling if it is unknown", async () => {
    await expect(
      startShop(undefined, { faults: [{ fault: "cut", target: "nuri/listOrdrs" }] }),
    ).rejects.toThrow('no operation "nuri/listOrdrs". Did you mean "nuri/listOrders"?');
    const response = await call(await startShop(), "GET", "/orders", {
      ...bearer,
      "x-jumun-fault": "nori:cut",
    });
    expect(response.status).toBe(400);
    const twice = await startShop({ nuri: shop(), haneul: shop() });
    expect(() => twice.failNext("listOrders", "cut")).toThrow(
      'Several vendors have "listOrders": name one of haneul/listOrders, nuri/listOrders.',
    );
  });
});

const module = `export default {
  token: { operation: "login", at: "/data/token", scheme: "bearer" },
  operations: {},
  failures: {
    saveBrand: (_, collection, code = "b1") => {
      collection("brands").put({ id: 1, code: "다른 것", name: "다른 것" });
      return { body: { data: [{ id: 1, code, name: "실패" }] } };
    },
  },
};`;

/** The catalogue with a token, without and with a `mock.ts`. */
async function startCatalogue(options: MockOptions = {}) {
  const login = {
    operationId: "login",
    security: [],
    responses: {
      "200": {
        description: "토큰",
        content: {
          "application/json": {
            schema: { type: "object" },
            examples: { issued: { value: { data: { token: "made-up-token" } } } },
          },
        },
      },
    },
  };
  const document = catalogue();
  Object.assign(document.paths, { "/login": { post: login } });
  Object.assign(document, {
    security: [{ bearer: [] }],
    components: {
      ...Object(Reflect.get(document, "components")),
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    },
  });
  const contracts = await writeContracts({ nuri: document });
  await writeFile(join(contracts, "nuri.mjs"), module);
  const mock = await startMock({ contracts, port: 0, ...options });
  onTestFinished(() => mock.close());
  const token = async () => {
    const response = await call(mock, "POST", "/login");
    return `Bearer ${Object(Object(await response.json()).data).token}`;
  };
  return { mock, token };
}

describe("an issued token", () => {
  const statusOf = async (mock: Mock, authorization: string) =>
    (await call(mock, "GET", "/brands", { authorization })).status;

  test.each([false, true])(
    "expires, and the next one is accepted (stateful: %s)",
    async (stateful) => {
      const { mock, token } = await startCatalogue({ stateful });
      const first = await token();
      expect(await token()).toBe(first);
      mock.expireTokens();
      const second = await token();
      expect(second).not.toBe(first);
      expect(await statusOf(mock, first)).toBe(401);
      expect(await statusOf(mock, second)).toBe(200);
      expect(await statusOf(mock, "Bearer other")).toBe(200);
      mock.expireTokens("nuri");
      expect(await statusOf(mock, second)).toBe(401);
      mock.reset();
      expect(await statusOf(mock, first)).toBe(200);
    },
  );

  test("is accepted besides the listed credentials, until it expires", async () => {
    const { mock, token } = await startCatalogue({
      state: { nuri: { credentials: { bearer: ["listed"] } } },
    });
    const issued = await token();
    expect(await statusOf(mock, issued)).toBe(200);
    mock.expireTokens();
    expect(await statusOf(mock, issued)).toBe(401);
    expect(await statusOf(mock, "Bearer listed")).toBe(200);
    expect(await statusOf(mock, "Bearer other")).toBe(401);
  });

  test("expires by the fault `unauthorized` of a call that has it, not of one with an older token", async () => {
    const { mock, token } = await startCatalogue();
    const first = await token();
    mock.failNext("nuri", "unauthorized", 2);
    expect(await statusOf(mock, first)).toBe(401);
    const second = await token();
    expect(await statusOf(mock, first)).toBe(401);
    expect(await statusOf(mock, second)).toBe(200);
  });

  test("is not issued by every vendor", async () => {
    const mock = await startShop();
    mock.expireTokens();
    expect(() => mock.expireTokens("nuri")).toThrow("nuri issues no tokens that could expire.");
    expect(() => mock.expireTokens("다른곳")).toThrow('The mock does not serve "다른곳"');
  });
});

describe("`vendor-error`", () => {
  const headers = { authorization: "Bearer made-up", "x-jumun-fault": "vendor-error" };

  test("is the first documented failure in a 2xx, or that with the requested code", async () => {
    const { mock } = await startCatalogue();
    const response = await call(mock, "DELETE", "/brands/1", headers);
    expect([response.status, await response.json()]).toEqual([200, { result: "실패" }]);
    const wrong = { ...headers, "x-jumun-fault": "vendor-error=e9999" };
    expect((await call(mock, "DELETE", "/brands/1", wrong)).status).toBe(400);
  });

  test("is rejected if the contract documents no failure in a 2xx", async () => {
    const { mock } = await startCatalogue();
    expect(() => mock.failNext("listBrands", "vendor-error")).toThrow(
      'listBrands cannot have the fault "vendor-error": its contract documents no such failure in a 2xx response.',
    );
    await expect(startShop(undefined, { faults: ["vendor-error"] })).rejects.toThrow(
      'The mock cannot have the fault "vendor-error"',
    );
  });

  test.each([false, true])(
    "is made by the vendor's mock.ts if it has the operation (stateful: %s)",
    async (stateful) => {
      const { mock } = await startCatalogue({ stateful });
      const create = (fault: string) =>
        fetch(`${mock.url("nuri")}/brands`, {
          method: "POST",
          headers: { ...headers, "x-jumun-fault": fault, "content-type": "application/json" },
          body: JSON.stringify({ code: "1", name: "이름" }),
        });
      const response = await create("vendor-error=b7");
      expect(response.headers.get("x-jumun-fault")).toBe("vendor-error=b7");
      expect(JSON.stringify(await response.json())).toContain("b7");
      if (stateful) expect(mock.state("nuri").brands).toMatchObject([{ code: "다른 것" }]);
    },
  );
});

describe("a mock in a test", () => {
  test("is closed by `await using`", async () => {
    const contracts = await writeContracts({ nuri: shop() });
    let url = "";
    {
      await using mock = await startMock({ contracts, port: 0 });
      url = mock.url();
      expect((await fetch(`${url}/health`)).status).toBe(200);
    }
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });

  test("shows a copy of its records", async () => {
    const { mock } = await startCatalogue({
      state: { nuri: { brands: [{ code: "1", name: "이름" }] } },
    });
    const { brands } = mock.state("nuri");
    expect(brands).toMatchObject([{ code: "1", name: "이름" }]);
    Object.assign(brands?.[0] ?? {}, { name: "다른 이름" });
    expect(mock.state("nuri").brands).toMatchObject([{ name: "이름" }]);
  });

  test("has no records if it is not stateful, or the vendor has no state", async () => {
    const { mock } = await startCatalogue();
    expect(() => mock.state("nuri")).toThrow("start it with { stateful: true }");
    expect(() => mock.state("다른곳")).toThrow('The mock does not serve "다른곳"');
    expect((await startShop(undefined, { stateful: true })).state("nuri")).toEqual({});
  });
});
