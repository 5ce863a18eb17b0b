import { request } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { type Mock, startMock } from "./mock.ts";
import { startShop } from "./testing/start.ts";

const origin = "https://nuri.example";
const page = "http://localhost:5173";

const preflight = {
  "access-control-request-method": "POST",
  "access-control-request-headers": "authorization, content-type",
};

describe("a page of an allowed origin", () => {
  test.each([
    [page, []],
    [origin, [origin]],
  ])("%s may ask whether it may send a request", async (origin, cors) => {
    const mock = await startShop(undefined, { cors });
    const response = await fetch(`${mock.url("nuri")}/orders`, {
      method: "OPTIONS",
      headers: { origin, ...preflight },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "authorization, content-type",
      vary: "Access-Control-Request-Method, Access-Control-Request-Headers, Origin",
    });
  });

  test("may read responses and errors", async () => {
    const mock = await startShop(undefined, { cors: [origin] });
    for (const path of ["/orders/latest?access_token=k", "/products"]) {
      const response = await fetch(`${mock.url("nuri")}${path}`, { headers: { origin } });
      expect(response.headers.get("access-control-allow-origin")).toBe(origin);
      expect(response.headers.get("access-control-expose-headers")).toBe("*");
    }
  });
});

test.each([
  ["GET", {}],
  ["POST", { "content-type": "text/plain" }],
  ["OPTIONS", preflight],
])("%s from a page of another origin is refused, and changes nothing", async (method, headers) => {
  const mock = await startShop();
  for (const origin of ["https://nuri.example", "https://localhost.nuri.example", "null"]) {
    const response = await fetch(`${mock.url("nuri")}/orders`, {
      method,
      headers: { ...headers, origin },
    });
    expect(response.status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(response.headers.get("vary")).toBe("Origin");
    expect(await response.json()).toMatchObject({ type: "urn:jumun:mock:origin" });
  }
  expect(mock.requests()).toEqual([]);
});

test("responses to programs vary by Origin too, and by Accept where it counts", async () => {
  const mock = await startShop();
  const orders = await fetch(`${mock.url("nuri")}/orders`);
  expect(orders.headers.get("vary")).toBe("Origin");
  expect([...orders.headers.keys()].filter((name) => name.startsWith("access-"))).toEqual([]);
  expect((await fetch(mock.url())).headers.get("vary")).toBe("Accept, Origin");
});

describe("the Host of a request", () => {
  async function send(mock: Mock, host: string): Promise<[number | undefined, string]> {
    return new Promise((resolve, reject) => {
      const call = request(`${mock.url()}/health`, { headers: { host } }, (response) => {
        text(response).then((body) => resolve([response.statusCode, body]), reject);
      });
      call.on("error", reject).end();
    });
  }

  test.each(["localhost:4010", "127.0.0.1", "[::1]:4010", "nuri.localhost"])(
    "may be %s",
    async (host) => {
      expect(await send(await startShop(), host)).toEqual([200, '{"status":"ok"}']);
    },
  );

  test.each(["rebound.nuri.example", "localhost.nuri.example", "a@localhost", "10.0.0.1:80"])(
    'may not be "%s"',
    async (host) => {
      const [status, body] = await send(await startShop(), host);
      expect([status, JSON.parse(body).type]).toEqual([403, "urn:jumun:mock:host"]);
    },
  );

  test("may be a name that was allowed", async () => {
    const mock = await startShop(undefined, { allowHosts: ["mock.test"] });
    expect((await send(mock, "MOCK.test:4010"))[0]).toBe(200);
    expect((await send(mock, "other.test"))[0]).toBe(403);
  });
});

test.each([
  [{ cors: ["nuri.example"] }, /"nuri\.example" is not an origin/],
  [{ cors: ["https://nuri.example/path"] }, /is not an origin/],
  [{ allowHosts: ["http://mock.test"] }, /is not a host name/],
  [{ allowHosts: ["mock.test:4010"] }, /is not a host name/],
])("%j is not accepted", async (options, message) => {
  await expect(startMock({ ...options, port: 0 })).rejects.toThrow(message);
});
