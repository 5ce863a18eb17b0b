import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../mock.ts";
import { catalogue } from "../testing/catalogue.ts";
import { writeContracts } from "../testing/start.ts";

async function start(module: string) {
  const contracts = await writeContracts({ nuri: catalogue() });
  await writeFile(join(contracts, "nuri.mjs"), module);
  const mock = await startMock({ contracts, port: 0, stateful: true });
  onTestFinished(() => mock.close());
  return async (method: string, path: string) => {
    const response = await fetch(`${mock.url("nuri")}${path}`, { method });
    const body: unknown = await response.json();
    return { status: response.status, body };
  };
}

test("a vendor's module replaces or extends x-state", async () => {
  const call = await start(`export default { operations: {
    getCarrier: ({ declared, input }) => input.code === "0" ? { failure: { status: 404, reason: "no carrier 0" } } : declared(),
    deleteBrand: () => ({ example: "unknown" }),
    listBrands: (_, collection) => {
      collection("carriers").put({ code: "5", name: "한진택배" });
      return {};
    },
  } };`);
  expect(await call("GET", "/carriers/0")).toMatchObject({ status: 404 });
  expect(await call("GET", "/carriers/7")).toMatchObject({ body: { name: "CJ대한통운" } });
  expect(await call("DELETE", "/brands/1")).toEqual({ status: 200, body: { result: "실패" } });
  await call("GET", "/brands");
  expect(await call("GET", "/carriers/5")).toMatchObject({ body: { name: "한진택배" } });
});

test("a response of a vendor's module that breaks the contract is an error of the mock", async () => {
  const call = await start(
    "export default { operations: { getCarrier: () => ({ body: { code: 4 } }) } };",
  );
  const response = await call("GET", "/carriers/4");
  expect(response).toMatchObject({
    status: 500,
    body: {
      detail: expect.stringContaining(
        "mock.ts made for getCarrier breaks the contract: /code must be string",
      ),
    },
  });
});

test("a module without operations stops the start", async () => {
  await expect(start("export const operations = {};")).rejects.toThrow(
    "must export { operations } as its default",
  );
});
