import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import type { Listing } from "./operation-list.ts";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

async function startAndList(contracts?: Record<string, unknown>) {
  const mock = await startShop(contracts);
  const origin = mock.url();
  const response = await fetch(`${origin}/`);
  const listing = (await response.json()) as Listing;
  return { mock, origin, response, listing };
}

describe("GET /", () => {
  test("lists vendors and operations for a program, the halves of a split as two", async () => {
    const { mock, response, listing } = await startAndList();
    expect(response.headers.get("content-type")).toBe("application/json");
    const [nuri] = listing.vendors;
    expect(nuri).toMatchObject({ vendor: "nuri", title: "누리상점 주문", url: mock.url("nuri") });
    expect(nuri?.operations.map(({ operationId }) => operationId)).toEqual([
      "listOrders",
      "getOrder",
      "createOrder",
      "cancelOrder",
      "deleteOrder",
      "getLatestOrder",
    ]);
    expect(nuri?.operations[1]).toMatchObject({
      method: "GET",
      path: "/orders",
      summary: "주문 한 건",
    });
  });

  test("gives each operation a command that the shell can run and the mock accepts", async () => {
    const { listing } = await startAndList();
    const statuses = [];
    for (const { operationId, curl } of listing.vendors[0]?.operations ?? []) {
      const command = curl?.replace(/^curl -i /, "curl -s -o /dev/null -w '%{http_code}' ");
      const { stdout } = await promisify(execFile)("sh", ["-c", command ?? ""]);
      statuses.push(`${operationId} ${stdout}`);
    }
    expect(statuses).toEqual([
      "listOrders 200",
      "getOrder 200",
      "createOrder 201",
      "cancelOrder 200",
      "deleteOrder 204",
      "getLatestOrder 200",
    ]);
  });

  test("puts the sandbox credentials into the commands as they are on the wire", async () => {
    const { listing } = await startAndList();
    const curls = new Map(
      listing.vendors[0]?.operations.map(({ operationId, curl }) => [operationId, curl]),
    );
    expect(curls.get("cancelOrder")).toContain("-H 'Authorization: Token sandbox-누리-key'");
    expect(curls.get("createOrder")).toContain("-H 'Authorization: Bearer sandbox-누리-key'");
    expect(curls.get("createOrder")).toContain(String.raw`부재 시 '\''문 앞'\''`);
    expect(curls.get("getOrder")).toContain(`?order_no=${encodeURIComponent("주문-1")}'`);
  });

  test("sends id and secret as Basic, and finds an option by the name of its header", async () => {
    const contract = {
      ...shop(),
      "x-sandbox": { options: { accessKeyId: "가짜-id", secretAccessKey: "가짜-secret" } },
    };
    const { listing } = await startAndList({ nuri: contract });
    expect(
      listing.vendors[0]?.operations.find(({ method }) => method === "DELETE")?.curl,
    ).toContain("-u '가짜-id:가짜-secret'");
    const keyed = shop();
    Object.assign(keyed.components.securitySchemes, {
      token: { type: "apiKey", in: "header", name: "x-api-key" },
    });
    Object.assign(keyed["x-sandbox"].options, { apiKey: "가짜-key", email: "a@nuri.example" });
    const other = await startAndList({ nuri: keyed });
    expect(
      other.listing.vendors[0]?.operations.find(({ method }) => method === "PATCH")?.curl,
    ).toContain("-H 'x-api-key: 가짜-key'");
  });

  test("is a page for a browser, in which the contract cannot write HTML", async () => {
    const contract = shop();
    contract.info.title = '<img src=x onerror="alert(1)">';
    const { origin } = await startAndList({ nuri: contract });
    const response = await fetch(origin, { headers: { accept: "text/html,*/*;q=0.8" } });
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const page = await response.text();
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    expect(page).not.toContain("<img");
    expect(page).toContain("getLatestOrder");
    expect(page).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
  });

  test("is the only supported method", async () => {
    const { origin } = await startAndList();
    const response = await fetch(origin, { method: "POST", body: "주문" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });
});

test("GET /health tells that the mock is up", async () => {
  const { origin } = await startAndList();
  const response = await fetch(`${origin}/health`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ok" });
});
