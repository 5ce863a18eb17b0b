/** `npm run test:consumers`: installs what would be published, and uses it as strangers do. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { publicPackages } from "./consumers/public-package.ts";
import { run } from "./consumers/run.ts";
import { importAll, makeStranger, type Stranger, specifiers } from "./consumers/stranger.ts";
import { pack, type Tarball, tarballFaults } from "./consumers/tarball.ts";
import { turbo } from "./turbo.ts";

const toolsSource = fileURLToPath(new URL("consumers/tools", import.meta.url));
const compilers = ["5.4", "5.9", "6.0", "7.0"];
const resolutions = [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
] as const;

const command = new Command("test-consumers")
  .description("Pack every public package, install the tarballs elsewhere, and use them")
  .action(async () => {
    const work = await mkdtemp(join(tmpdir(), "jumun-consumers-"));
    try {
      const packages = await publicPackages();
      await turbo("build", "contracts", ...packages.map(({ name }) => `--filter=${name}`));
      const tarballs = await step("pack", async () => {
        const packed: Tarball[] = [];
        for (const one of packages) packed.push(await pack(one, work));
        const faults = packed.flatMap(tarballFaults);
        if (faults.length > 0) throw new Error(faults.join("\n"));
        return packed;
      });
      const tools = join(work, "tools");
      await step("install the tools", async () => {
        await cp(toolsSource, tools, { recursive: true });
        await run(tools, "npm", "ci", "--no-audit", "--no-fund");
      });
      const stranger = await step("install the tarballs with npm", () =>
        makeStranger(join(work, "stranger"), tarballs),
      );
      await step("import and require on Node", () => load(stranger));
      for (const version of compilers) {
        for (const [module, resolution] of resolutions) {
          await step(`TypeScript ${version}, ${resolution}`, () =>
            typeCheck(stranger, tools, version, module, resolution),
          );
        }
      }
      for (const bundler of ["esbuild", "vite", "webpack"] as const) {
        await step(`bundle with ${bundler}`, () => bundle(stranger, tools, bundler));
      }
      const bin = (name: string) => join(tools, "node_modules", ".bin", name);
      for (const { of, path } of tarballs) {
        await step(`publint ${of.name}`, () => run(work, bin("publint"), path, "--strict"));
        await step(`attw ${of.name}`, () =>
          run(work, bin("attw"), path, "--profile", "esm-only", "--format", "ascii"),
        );
      }
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });

await runCommand(command);

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work().catch((error: unknown) => {
    console.log(`✗ ${name}`);
    throw error;
  });
  console.log(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

async function load(stranger: Stranger): Promise<void> {
  const names = specifiers(stranger);
  const imported = names.map((name) => `await import(${JSON.stringify(name)});`).join("\n");
  await writeFile(join(stranger.folder, "load.mjs"), imported);
  await run(stranger.folder, process.execPath, "load.mjs");
  const requirable = names.filter((name) => !name.startsWith("@jumun/mock"));
  const required = requirable.map((name) => `require(${JSON.stringify(name)});`).join("\n");
  await writeFile(join(stranger.folder, "load.cjs"), required);
  await run(stranger.folder, process.execPath, "load.cjs");
}

async function typeCheck(
  stranger: Stranger,
  tools: string,
  version: string,
  module: string,
  moduleResolution: string,
): Promise<void> {
  await writeFile(join(stranger.folder, "all.ts"), importAll(withoutMock(stranger)));
  const compilerOptions = {
    module,
    moduleResolution,
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const config = JSON.stringify({ compilerOptions, files: ["all.ts"] });
  await writeFile(join(stranger.folder, "tsconfig.json"), config);
  const compiler = join(tools, "node_modules", `typescript-${version}`);
  const { bin } = JSON.parse(await readFile(join(compiler, "package.json"), "utf8"));
  await run(stranger.folder, process.execPath, join(compiler, bin.tsc), "-p", "tsconfig.json");
}

async function bundle(
  stranger: Stranger,
  tools: string,
  bundler: "esbuild" | "vite" | "webpack",
): Promise<void> {
  const { folder } = stranger;
  const entry = join(folder, "all.mjs");
  const text = importAll(withoutMock(stranger)).replace(": readonly object[]", "");
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
    const config = `export default { mode: "production", target: "web", entry: ${JSON.stringify(entry)}, output: { path: ${JSON.stringify(out)} }, performance: { hints: false } };`;
    await writeFile(join(folder, "webpack.config.mjs"), config);
    const program = `
      import { createRequire } from "node:module";
      const webpack = createRequire(${JSON.stringify(join(tools, "package.json"))})("webpack");
      const { default: config } = await import("./webpack.config.mjs");
      webpack(config, (error, stats) => {
        const problems = error ?? (stats.hasErrors() || stats.hasWarnings() ? stats.toString() : undefined);
        if (problems) { console.error(String(problems)); process.exitCode = 1; }
      });`;
    await writeFile(join(folder, "webpack.mjs"), program);
    await run(folder, process.execPath, "webpack.mjs");
  }
}

/** The mock is a server: nobody bundles it, and its types need Node's. */
function withoutMock(stranger: Stranger): string[] {
  return specifiers(stranger).filter((name) => !name.startsWith("@jumun/mock"));
}
