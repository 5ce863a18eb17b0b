import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.ts";
import { importAll, type Stranger } from "./stranger.ts";

/** Bundles what uses every entry for a browser. */
export async function bundle(
  stranger: Stranger,
  tools: string,
  bundler: "esbuild" | "vite" | "webpack",
): Promise<void> {
  const { folder } = stranger;
  const entry = join(folder, "all.mjs");
  const text = importAll(stranger).replace(": readonly object[]", "");
  await writeFile(entry, `${text}\nconsole.log(modules.length);\n`);
  const bin = join(tools, "node_modules", ".bin", bundler);
  const out = join(folder, `out-${bundler}`);
  if (bundler === "esbuild") {
    await run(
      folder,
      bin,
      entry,
      "--bundle",
      "--format=esm",
      "--platform=browser",
      `--outdir=${out}`,
    );
  } else if (bundler === "vite") {
    const config = `export default { build: { lib: { entry: ${JSON.stringify(entry)}, formats: ["es"] }, outDir: ${JSON.stringify(out)} } };`;
    await writeFile(join(folder, "vite.config.mjs"), config);
    await run(folder, bin, "build", "--logLevel", "warn");
  } else {
    await webpack(folder, tools, { target: "web", entry, output: { path: out } });
  }
}

/** Bundles for production; a warning is a failure, too. */
export async function webpack(folder: string, tools: string, config: object): Promise<void> {
  const whole = { mode: "production", performance: { hints: false }, ...config };
  const program = `
    import { createRequire } from "node:module";
    const webpack = createRequire(${JSON.stringify(join(tools, "package.json"))})("webpack");
    webpack(${JSON.stringify(whole)}, (error, stats) => {
      const problems = error ?? (stats.hasErrors() || stats.hasWarnings() ? stats.toString() : undefined);
      if (problems) { console.error(String(problems)); process.exitCode = 1; }
    });`;
  await writeFile(join(folder, "webpack.mjs"), program);
  await run(folder, process.execPath, "webpack.mjs");
}
