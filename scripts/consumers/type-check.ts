import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.ts";
import { importAll, type Stranger } from "./stranger.ts";

/** Type-checks what uses every entry, and the server's handler, with the libraries' own types. */
export async function typeCheck(
  stranger: Stranger,
  tools: string,
  version: string,
  module: string,
  moduleResolution: string,
): Promise<void> {
  await writeFile(join(stranger.folder, "all.ts"), importAll(stranger));
  const compilerOptions = {
    module,
    moduleResolution,
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    resolveJsonModule: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const config = JSON.stringify({ compilerOptions, files: ["all.ts", "route.ts"] });
  await writeFile(join(stranger.folder, "tsconfig.json"), config);
  const compiler = join(tools, "node_modules", `typescript-${version}`);
  const { bin } = JSON.parse(await readFile(join(compiler, "package.json"), "utf8"));
  await run(stranger.folder, process.execPath, join(compiler, bin.tsc), "-p", "tsconfig.json");
}
