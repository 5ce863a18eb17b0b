/** Writes the portable test beside the installed packages, and bundles it for who needs a bundle. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../consumers/run.ts";
import type { PlannedVendor } from "./portable.ts";
import { type Runtime, toolsFolder } from "./runtime.ts";

/** The file that each kind of runtime is given. */
export type Entries = Readonly<Record<Runtime["runs"], string>>;

const starts: Readonly<Record<Runtime["runs"], string>> = {
  module: `
const { Bun, Deno, process } = globalThis;
const [mock] = Deno?.args ?? process.argv.slice(2);
const version = Bun?.version ?? Deno?.version.deno ?? process.versions.node;
console.log(JSON.stringify({ results: await run(mock), version }));`,
  worker: `
export default {
  async fetch(request) {
    const mock = new URL(request.url).searchParams.get("mock");
    return Response.json({ results: await run(mock) });
  },
};`,
  page: `
globalThis.runOnPage = async (mock) => ({ results: await run(mock) });`,
};

/** Makes the files in a folder where the vendors' packages are installed. */
export async function writeProject(
  folder: string,
  plan: readonly PlannedVendor[],
): Promise<Entries> {
  const esbuild = join(toolsFolder, "node_modules", ".bin", "esbuild");
  const portable = fileURLToPath(new URL("portable.ts", import.meta.url));
  await run(folder, esbuild, portable, "--format=esm", "--outfile=portable.mjs");
  const imports = plan.map(({ vendor }, at) => `import * as v${at} from "@jumun/${vendor}";`);
  const vendors = plan.map((one, at) => `{ ...${JSON.stringify(one)}, module: v${at} }`);
  const shared = `${imports.join("\n")}
import { runTests } from "./portable.mjs";
const run = (mock) => runTests([${vendors.join(",\n")}], mock);
`;
  const entry = (kind: Runtime["runs"]) => join(folder, `${kind}.mjs`);
  for (const kind of ["module", "worker", "page"] as const) {
    await writeFile(entry(kind), `${shared}${starts[kind]}\n`);
  }
  const bundled = async (kind: Runtime["runs"], ...options: string[]): Promise<string> => {
    const out = join(folder, `${kind}.bundle.mjs`);
    await run(
      folder,
      esbuild,
      entry(kind),
      "--bundle",
      "--format=esm",
      `--outfile=${out}`,
      ...options,
    );
    return out;
  };
  return {
    module: entry("module"),
    worker: await bundled("worker", "--platform=neutral", "--conditions=workerd,worker"),
    page: await bundled("page", "--platform=browser"),
  };
}
