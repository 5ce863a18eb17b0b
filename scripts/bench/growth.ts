import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath, listVendors } from "@jumun/contract/vendors";
import { scaffold } from "@jumun/generator/new-vendor/scaffold";
import { linkModules } from "@jumun/generator/new-vendor/type-check";
import { Command, InvalidArgumentError } from "commander";
import { turbo } from "../turbo.ts";

interface Row {
  readonly vendors: number;
  /** Seconds to generate the packages of all vendors. */
  readonly generation: number;
  /** Seconds to compile them, as many at once as there are cores. */
  readonly build: number;
  /** Milliseconds until the mock of all vendors responds. */
  readonly mockReady: number;
  /** Requests per second to the mock, one at a time, to the vendors in turn. */
  readonly mockRequests: number;
}

/** What more vendors cost: copies of one contract, in a temporary folder. */
export const growth = new Command("growth")
  .description("Measure generation, build and mock with copies of one contract")
  .option("--vendors <numbers>", "how many copies, in ascending order", numbers, [4, 50, 200])
  .option("--contract <vendor>", "the contract that is copied", "crema")
  .action(async ({ vendors, contract }: { vendors: number[]; contract: string }) => {
    if (!listVendors().includes(contract)) {
      throw new Error(`There is no vendor ${contract}; there are ${listVendors().join(", ")}.`);
    }
    await turbo("build", "--filter=@jumun/client", "--filter=@jumun/mock");
    const folder = await mkdtemp(join(tmpdir(), "jumun-growth-"));
    try {
      printTable(await measure(folder, contract, vendors));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

function numbers(text: string): number[] {
  const given = text.split(",").map(Number);
  if (given.every((number) => Number.isInteger(number) && number > 0)) return given;
  throw new InvalidArgumentError("Give whole numbers from 1, as in 4,50,200.");
}

/** The copies of a smaller number are kept for the next: only the further ones are made and timed. */
async function measure(root: string, vendor: string, counts: readonly number[]): Promise<Row[]> {
  const path = contractPath(vendor);
  const contract = await readFile(path, "utf8");
  const document = await bundleContract(path);
  const served = JSON.stringify(document);
  // Routed and validated like any other; whether it succeeds does not matter here.
  const [requested = "/"] = Object.keys(document.paths ?? {});
  const contracts = join(root, "contracts");
  await mkdir(contracts);
  const rows: Row[] = [];
  let made = 0;
  let generation = 0;
  let build = 0;
  for (const count of counts) {
    const names = Array.from({ length: count }, (_, index) => `copy-${index + 1}`);
    const further = names.slice(made);
    console.error(`Making ${further.length} vendors …`);
    generation += await secondsOf(async () => {
      for (const name of further) {
        // A contract may refer to files beside it.
        await cp(dirname(path), join(root, "specs", name), { recursive: true });
        await scaffold({
          root,
          name,
          contract: { "openapi.yaml": contract },
          addToWorkspace: async () => {},
        });
      }
    });
    for (const name of further) {
      await linkModules(root, name);
      await writeFile(join(contracts, `${name}.json`), served);
    }
    build += await secondsOf(() => buildAll(root, further));
    made = count;
    rows.push({
      vendors: count,
      generation,
      build,
      ...(await measureMock(contracts, names, requested)),
    });
  }
  return rows;
}

async function buildAll(root: string, names: readonly string[]): Promise<void> {
  const left = [...names];
  const work = async () => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      const project = join(root, "packages", name, "tsconfig.build.json");
      await promisify(execFile)("tsc", ["-p", project]);
    }
  };
  await Promise.all(cpus().map(work));
}

const requests = 500;

async function measureMock(
  contracts: string,
  vendors: readonly string[],
  requested: string,
): Promise<Pick<Row, "mockReady" | "mockRequests">> {
  const { startMock } = await import("@jumun/mock");
  const started = performance.now();
  await using closing = new AsyncDisposableStack();
  const mock = closing.adopt(await startMock({ contracts, port: 0 }), (one) => one.close());
  await fetch(mock.url());
  const mockReady = performance.now() - started;
  const seconds = await secondsOf(async () => {
    for (let sent = 0; sent < requests; sent += 1) {
      const name = vendors[sent % vendors.length] ?? "";
      const response = await fetch(`${mock.url(name)}${requested}`);
      await response.arrayBuffer();
    }
  });
  return { mockReady, mockRequests: requests / seconds };
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function printTable(rows: readonly Row[]): void {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`);
  console.table(
    rows.map((row) => ({
      vendors: row.vendors,
      "generation, s": row.generation.toFixed(1),
      "generation per vendor, s": (row.generation / row.vendors).toFixed(2),
      "build, s": row.build.toFixed(1),
      "build per vendor, s": (row.build / row.vendors).toFixed(2),
      "mock ready, ms": Math.round(row.mockReady),
      "mock requests/s": Math.round(row.mockRequests),
    })),
  );
}
