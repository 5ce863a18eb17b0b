import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath } from "@jumun/contract/vendors";
import { scaffold } from "@jumun/generator/new-vendor/scaffold";
import { linkModules } from "@jumun/generator/new-vendor/type-check";
import { Command } from "commander";
import { turbo } from "../turbo.ts";

const requests = 2000;
const contract = contractPath("crema");

/** What more vendors cost: copies of one contract, in a temporary folder. */
export const growth = new Command("growth")
  .description("Measure generation, build and mock with 4, 50 and 200 copies of a contract")
  .action(async () => {
    await turbo("build", "--filter=@jumun/client", "--filter=@jumun/mock");
    const root = await mkdtemp(join(tmpdir(), "jumun-growth-"));
    try {
      console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`);
      console.table(await measure(root));
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });

/** The copies of a smaller number are kept for the next, so that only the further ones are made and timed. */
async function measure(root: string): Promise<object[]> {
  const text = await readFile(contract, "utf8");
  const workflows = await readFile(join(dirname(contract), "workflows.arazzo.yaml"), "utf8");
  const document = await bundleContract(contract);
  const contracts = join(root, "contracts");
  await mkdir(contracts);
  const rows: object[] = [];
  const names: string[] = [];
  let generation = 0;
  let build = 0;
  for (const count of [4, 50, 200]) {
    const further = Array.from(
      { length: count - names.length },
      (_, index) => `copy-${names.length + index + 1}`,
    );
    names.push(...further);
    generation += await secondsOf(async () => {
      for (const name of further) {
        const folder = join(root, "specs", name);
        // A contract can refer to files beside it.
        await cp(dirname(contract), folder, { recursive: true });
        const source = workflows.replace("name: crema,", `name: ${name},`);
        await writeFile(join(folder, "workflows.arazzo.yaml"), source);
        const files = { "openapi.yaml": text };
        await scaffold({ root, name, contract: files, addToWorkspace: async () => {} });
      }
    });
    for (const name of further) {
      await linkModules(root, name);
      await writeFile(join(contracts, `${name}.json`), JSON.stringify(document));
    }
    build += await secondsOf(async () => {
      for (const name of further) {
        const project = join(root, "packages", name, "tsconfig.build.json");
        await promisify(execFile)("tsc", ["-p", project]);
      }
    });
    rows.push({
      vendors: count,
      "generation per vendor, s": (generation / count).toFixed(2),
      "build per vendor, s": (build / count).toFixed(2),
      ...(await measureMock(contracts, names, Object.keys(document.paths ?? {})[0] ?? "/")),
    });
  }
  return rows;
}

/** Sends requests to the vendors in turn, one at a time. Whether they succeed does not matter here. */
async function measureMock(contracts: string, vendors: readonly string[], path: string) {
  const { startMock } = await import("@jumun/mock");
  const started = performance.now();
  const mock = await startMock({ contracts, port: 0 });
  await fetch(mock.url());
  const ready = performance.now() - started;
  const seconds = await secondsOf(async () => {
    for (let sent = 0; sent < requests; sent += 1) {
      const name = vendors[sent % vendors.length] ?? "";
      await (await fetch(`${mock.url(name)}${path}`)).arrayBuffer();
    }
  });
  await mock.close();
  return { "mock ready, ms": Math.round(ready), "mock requests/s": Math.round(requests / seconds) };
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
