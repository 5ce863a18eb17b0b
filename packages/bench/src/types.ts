/** The time to check the types of a generated client, per operation, for small and large contracts. */
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

/** Generates the client of a contract: its files by name. */
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
  const base = await checkTime(5, generate);
  const rows = [["5", base.toFixed(0), ""]];
  let small: number | undefined;
  for (const operations of [100, 1_000]) {
    const time = await checkTime(operations, generate);
    const cost = (time - base) / (operations - 5);
    const ratio = small === undefined ? "" : ` (× ${(cost / small).toFixed(2)})`;
    small ??= cost;
    rows.push([operations.toLocaleString("en"), time.toFixed(0), `${cost.toFixed(2)}${ratio}`]);
  }
  printTable("Type checking", ["operations", "ms", "ms per operation"], rows);
}

/** The best of three, in milliseconds, without the start of the process. */
async function checkTime(operations: number, generate: Generate): Promise<number> {
  const folder = fileURLToPath(new URL(`../dist/types/${operations}`, import.meta.url));
  await mkdir(folder, { recursive: true });
  const contract = join(folder, "openapi.json");
  await writeFile(contract, JSON.stringify(contractOfSize(operations)));
  const ids = listOperations(await bundleContract(contract)).map(({ id }) => id);
  const generated = Object.entries(await generate(contract));
  const files = {
    ...Object.fromEntries(generated.filter(([name]) => !/^(har|opent)/.test(name))),
    "use.ts": programFor(ids),
  };
  const config = JSON.stringify({ compilerOptions, files: Object.keys(files) });
  for (const [name, text] of Object.entries({ ...files, "tsconfig.json": config })) {
    await writeFile(join(folder, name), text);
  }
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const args = [compiler, "-p", folder, "--extendedDiagnostics"];
    const { stdout } = await run(process.execPath, args);
    times.push(1_000 * Number(/^Total time:\s+([\d.]+)/m.exec(stdout)?.[1]));
  }
  return Math.min(...times);
}

/** Calls every operation, and uses its data and its result. */
function programFor(ids: readonly string[]): string {
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
