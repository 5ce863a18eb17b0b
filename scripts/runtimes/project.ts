import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "../run-program.ts";
import type { PlannedVendor } from "./portable.ts";
import { type Runtime, toolsFolder } from "./runtime.ts";

/** The test file of each kind of runtime. */
export type TestFiles = Readonly<Record<Runtime["runs"], string>>;

const mains: TestFiles = {
  module: `
const { Deno, process } = globalThis;
console.log(JSON.stringify(await run((Deno?.args ?? process.argv.slice(2))[0])));`,
  worker: `
export default {
  async fetch(request) {
    return Response.json(await run(new URL(request.url).searchParams.get("mock")));
  },
};`,
  page: "globalThis.runOnPage = run;",
};

/** Writes the test files into a folder in which the vendors' packages are installed. */
export async function writeTestFiles(
  folder: string,
  plan: readonly PlannedVendor[],
): Promise<TestFiles> {
  const esbuild = (...args: string[]) =>
    runProgram(join(toolsFolder, "node_modules", ".bin", "esbuild"), args, {
      cwd: folder,
      isQuiet: true,
    });
  const portable = fileURLToPath(new URL("portable.ts", import.meta.url));
  await esbuild(portable, "--format=esm", "--outfile=portable.mjs");
  const imports = plan.map(({ vendor }, at) => `import * as v${at} from "@jumun/${vendor}";`);
  const vendors = plan.map((one, at) => `{ ...${JSON.stringify(one)}, module: v${at} }`);
  const shared = `${imports.join("\n")}
import { runTests } from "./portable.mjs";
const run = (mock) => runTests([${vendors.join(",\n")}], mock);
`;
  for (const [kind, main] of Object.entries(mains)) {
    await writeFile(join(folder, `${kind}.mjs`), `${shared}${main}\n`);
  }
  const bundle = async (kind: Runtime["runs"], ...options: string[]): Promise<string> => {
    const out = join(folder, `${kind}.bundle.mjs`);
    await esbuild(`${kind}.mjs`, "--bundle", "--format=esm", `--outfile=${out}`, ...options);
    return out;
  };
  return {
    module: join(folder, "module.mjs"),
    worker: await bundle("worker", "--platform=neutral", "--conditions=workerd,worker"),
    page: await bundle("page", "--platform=browser"),
  };
}
