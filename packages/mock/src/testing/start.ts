import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Mock, type MockOptions, startMock } from "../mock.ts";
import { shop } from "./shop.ts";

/** Writes contracts as the mock reads them; who calls it removes the folder. */
export async function writeContracts(contracts: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-mock-"));
  for (const [vendor, contract] of Object.entries(contracts)) {
    const text = typeof contract === "string" ? contract : JSON.stringify(contract);
    await writeFile(join(folder, `${vendor}.json`), text);
  }
  return folder;
}

/** A mock of these contracts for one test; on the shop's if none are given. */
export async function startShop(
  contracts: Record<string, unknown> = { nuri: shop() },
  options: MockOptions = {},
): Promise<Mock> {
  const folder = await writeContracts(contracts);
  onTestFinished(() => rm(folder, { recursive: true }));
  const mock = await startMock({ contracts: folder, port: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}
