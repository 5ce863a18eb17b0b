/** What checking the types of a generated client costs per operation, for 100 and 1,000 operations. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bundleContract } from "@jumun/contract/bundle";
import { repositoryRoot } from "@jumun/contract/vendors";
import { listOperations } from "@jumun/openapi/list-operations";
import { contractOfSize } from "./contract-of-size.ts";
import { printTable } from "./print-table.ts";

/** Writes a contract's client: its files by name. */
export type Generate = (path: string) => Promise<Readonly<Record<string, string>>>;

const run = promisify(execFile);
const compiler = join(repositoryRoot, "node_modules", "typescript", "bin", "tsc");
const compilerOptions = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

export async function compareTypes(generate: Generate): Promise<void> {
  const [none, hundred, thousand] = [
    await checkTime(5, generate),
    await checkTime(100, generate),
    await checkTime(1_000, generate),
  ];
  const perOperation = [(hundred - none) / 95, (thousand - none) / 995];
  const [small = Number.NaN, large = Number.NaN] = perOperation;
  printTable(
    "Type checking",
    ["operations", "ms", "ms per operation"],
    [
      ["5", none.toFixed(0), ""],
      ["100", hundred.toFixed(0), small.toFixed(2)],
      ["1,000", thousand.toFixed(0), `${large.toFixed(2)} (× ${(large / small).toFixed(2)})`],
    ],
  );
}

/** The best of three, in milliseconds, without the start of the process. */
async function checkTime(operations: number, generate: Generate): Promise<number> {
  const folder = fileURLToPath(new URL(`../dist/types/${operations}`, import.meta.url));
  await mkdir(folder, { recursive: true });
  const contract = join(folder, "openapi.json");
  await writeFile(contract, JSON.stringify(contractOfSize(operations)));
  const ids = listOperations(await bundleContract(contract)).map(({ id }) => id);
  const { "client.gen.ts": client = "", ...others } = await generate(contract);
  const files = {
    ...Object.fromEntries(Object.entries(others).filter(([name]) => !/^(har|opent)/.test(name))),
    "client.gen.ts": client,
    "use.ts": useOf(ids),
  };
  const config = JSON.stringify({ compilerOptions, files: Object.keys(files) });
  for (const [name, text] of Object.entries({ ...files, "tsconfig.json": config })) {
    await writeFile(join(folder, name), text);
  }
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { stdout } = await run(process.execPath, [
      compiler,
      "-p",
      folder,
      "--extendedDiagnostics",
    ]);
    times.push(1_000 * Number(/^Total time:\s+([\d.]+)/m.exec(stdout)?.[1]));
  }
  return Math.min(...times);
}

/** Every operation called, its data read, and its result taken apart. */
function useOf(ids: readonly string[]): string {
  const uses = ids.map(
    (id) => `export async function ${id}(...input: Parameters<Bench["${id}"]>) {
  const data = await client.${id}(...input);
  const result = await client.${id}(...input).result();
  return result.ok ? [data, result.data] : result.error;
}
`,
  );
  return `import type { Bench } from "./client.gen.ts";
declare const client: Bench;
${uses.join("")}`;
}
