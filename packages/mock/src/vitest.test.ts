import { expect } from "vitest";
import { withMock } from "./vitest.ts";

const test = withMock({ vendors: ["crema"], stateful: true });
const seen: string[] = [];

const path = "/v1/unpaid_orders?order_code=%EC%A3%BC%EB%AC%B8";
const headers = { authorization: "Bearer fake" };

for (const name of ["first", "second"]) {
  test(`the ${name} test gets a new mock`, async ({ mock }) => {
    expect(mock.requests()).toEqual([]);
    expect((await fetch(`${mock.url("crema")}${path}`, { headers })).status).toBe(404);
    expect(mock.requests()).toHaveLength(1);
    expect(seen).not.toContain(mock.url());
    seen.push(mock.url());
  });
}

test("mocks are closed after their test, and started only for tests that use one", async () => {
  expect(seen).toHaveLength(2);
  for (const url of seen) await expect(fetch(`${url}/health`)).rejects.toThrow();
});
