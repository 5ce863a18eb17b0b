import { describe, expect, test } from "vitest";
import { startMock } from "./mock.ts";
import { shop } from "./testing/shop.ts";
import { startShop } from "./testing/start.ts";

describe("startMock rejects a contract", () => {
  test("that is not JSON", async () => {
    await expect(startShop({ nuri: '{"openapi": "3.1.0",' })).rejects.toThrow(
      /^The contract of nuri is not JSON \(.+\): bundle it to .+nuri\.json again\.$/,
    );
  });

  test("that is not OpenAPI 3.1", async () => {
    await expect(startShop({ nuri: { swagger: "2.0", paths: {} } })).rejects.toThrow(
      "The contract of nuri is not an OpenAPI 3.1 document",
    );
  });

  test("with a dangling reference", async () => {
    const contract = shop();
    contract.paths["/orders"].post.responses["401"].$ref = "#/components/responses/없음";
    await expect(startShop({ nuri: contract })).rejects.toThrow(
      /^The contract of nuri cannot be read \(.+\): correct it, and bundle it again\.$/,
    );
  });

  test("without operations", async () => {
    await expect(startShop({ nuri: { ...shop(), paths: {} } })).rejects.toThrow(
      "The contract of nuri has no operation",
    );
  });

  test("folder that is empty or missing", async () => {
    await expect(startShop({})).rejects.toThrow("has no contract: put bundled contracts there");
    await expect(startMock({ contracts: "/없는/폴더", port: 0 })).rejects.toThrow(
      "The folder of contracts /없는/폴더 cannot be read",
    );
  });
});
