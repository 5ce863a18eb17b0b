import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { isJsonObject, membersOf } from "./json.ts";
import type { Listing } from "./landing.ts";
import { startMock } from "./mock.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

test("every contract in specs/ is served, and every operationId of it is listed", async () => {
  const contracts = await mkdtemp(join(tmpdir(), "jumun-mock-"));
  onTestFinished(() => rm(contracts, { recursive: true }));
  const bundle = join(repository, "scripts/bundle.ts");
  await promisify(execFile)(process.execPath, [bundle, contracts]);
  const files = await readdir(contracts);
  expect(files.length).toBeGreaterThan(0);

  const mock = await startMock({ contracts, port: 0 });
  onTestFinished(() => mock.close());
  const response = await fetch(mock.url());
  const { vendors } = (await response.json()) as Listing;
  expect(vendors.map(({ vendor }) => `${vendor}.json`)).toEqual(files.sort());
  for (const { vendor, operations } of vendors) {
    const document: unknown = JSON.parse(await readFile(join(contracts, `${vendor}.json`), "utf8"));
    expect(operations.map(({ operationId }) => operationId)).toEqual(operationIds(document));
  }
});

function operationIds(document: unknown): unknown[] {
  return membersOf(isJsonObject(document) ? document.paths : {})
    .flatMap(([, item]) => membersOf(item))
    .flatMap(([, operation]) => {
      if (!isJsonObject(operation) || operation.operationId === undefined) return [];
      const split = operation["x-split"];
      return isJsonObject(split) ? [split.absent, split.present] : [operation];
    })
    .map((operation) => (isJsonObject(operation) ? operation.operationId : undefined));
}
