import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@jumun/contract/vendors";
import { publicPackages } from "@jumun/generator/surface/public-packages";
import { Command } from "commander";
import { importAll, makeProject, type Specifiers, specifiersOf } from "../consumers/project.ts";
import { pack, type Tarball, tarballFaults } from "../consumers/tarball.ts";
import { installTools } from "../consumers/tools.ts";
import { runProgram } from "../run-program.ts";
import { step } from "../start/step.ts";
import { turbo } from "../turbo.ts";

const tools = fileURLToPath(new URL("../consumers/tools", import.meta.url));
const compilers = ["5.4", "5.9", "6.0", "7.0"];
const resolutions = [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
] as const;

/** Installs what would be published, and uses it as integrators do. */
export const consumers = new Command("consumers")
  .description("Pack every public package, install the tarballs elsewhere and use them")
  .action(async () => {
    const work = await mkdtemp(join(tmpdir(), "jumun-consumers-"));
    try {
      // The vendors' packages are built when they are packed.
      await turbo("build", "contracts", "--filter=@jumun/client", "--filter=@jumun/mock");
      const tarballs = await step("pack", () => packAll(work));
      await step("install the tools", () => installTools(tools));
      const project = join(work, "project");
      await step("install the tarballs with npm", () => makeProject(project, tarballs));
      const specifiers = specifiersOf(tarballs);
      await step("import and require on Node", () => load(project, specifiers));
      await writeFile(join(project, "all.ts"), importAll(specifiers, ": readonly object[]"));
      for (const version of compilers) {
        for (const [module, moduleResolution] of resolutions) {
          await step(`TypeScript ${version}, ${moduleResolution}`, () =>
            typeCheck(project, version, { module, moduleResolution }),
          );
        }
      }
      await writeFile(join(project, "all.mjs"), importAll(specifiers));
      for (const [bundler, bundle] of Object.entries(bundlers)) {
        await step(`bundle with ${bundler}, and run the bundle`, async () => {
          await run(project, process.execPath, await bundle(project));
        });
      }
      for (const tarball of tarballs) {
        const { of, path } = tarball;
        await step(`publint ${of.name}`, () => run(work, tool("publint"), path, "--strict"));
        // The command has no types.
        if (specifiersOf([tarball]).modules.length === 0) continue;
        await step(`attw ${of.name}`, () =>
          run(work, tool("attw"), path, "--profile", "esm-only", "--format", "ascii"),
        );
      }
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });

async function packAll(work: string): Promise<Tarball[]> {
  const tarballs: Tarball[] = [];
  for (const one of publicPackages(repositoryRoot)) tarballs.push(await pack(one, work));
  const faults = tarballs.flatMap(tarballFaults);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return tarballs;
}

async function load(project: string, { modules, documents }: Specifiers): Promise<void> {
  const imports = [
    ...modules.map((name) => `await import("${name}");`),
    ...documents.map((name) => `await import("${name}", { with: { type: "json" } });`),
  ];
  await writeFile(join(project, "load.mjs"), imports.join("\n"));
  await run(project, process.execPath, "load.mjs");
  const required = [...modules.filter((name) => !name.startsWith("@jumun/mock")), ...documents];
  const text = required.map((name) => `require("${name}");`).join("\n");
  await writeFile(join(project, "load.cjs"), text);
  await run(project, process.execPath, "load.cjs");
}

async function typeCheck(project: string, version: string, modules: object): Promise<void> {
  const compilerOptions = {
    ...modules,
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    resolveJsonModule: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const config = JSON.stringify({ compilerOptions, files: ["all.ts"] });
  await writeFile(join(project, "tsconfig.json"), config);
  const compiler = join(tools, "node_modules", `typescript-${version}`);
  const { bin } = JSON.parse(await readFile(join(compiler, "package.json"), "utf8"));
  await run(project, process.execPath, join(compiler, bin.tsc), "-p", "tsconfig.json");
}

/** Each bundles `all.mjs` for browsers, and returns the path of the bundle. */
const bundlers: Readonly<Record<string, (project: string) => Promise<string>>> = {
  async esbuild(project) {
    const out = join(project, "esbuild.mjs");
    const options = ["--bundle", "--format=esm", "--platform=browser", `--outfile=${out}`];
    await run(project, tool("esbuild"), "all.mjs", ...options);
    return out;
  },
  async vite(project) {
    const lib = { entry: "all.mjs", formats: ["es"], fileName: "bundle" };
    const config = `export default ${JSON.stringify({ build: { lib, outDir: "vite" } })};`;
    await writeFile(join(project, "vite.config.mjs"), config);
    await run(project, tool("vite"), "build", "--logLevel", "warn");
    return join(project, "vite", "bundle.js");
  },
  async webpack(project) {
    const output = { path: join(project, "webpack") };
    const config = { mode: "production", target: "web", entry: "./all.mjs", output };
    // A warning is a failure.
    await writeFile(
      join(project, "webpack.mjs"),
      `import { createRequire } from "node:module";
       const webpack = createRequire(${JSON.stringify(join(tools, "package.json"))})("webpack");
       webpack(${JSON.stringify({ ...config, performance: { hints: false } })}, (error, stats) => {
         if (!error && !stats.hasErrors() && !stats.hasWarnings()) return;
         console.error(String(error ?? stats));
         process.exitCode = 1;
       });`,
    );
    await run(project, process.execPath, "webpack.mjs");
    return join(project, "webpack", "main.js");
  },
};

function tool(name: string): string {
  return join(tools, "node_modules", ".bin", name);
}

function run(cwd: string, program: string, ...args: string[]): Promise<string> {
  return runProgram(program, args, { cwd, isQuiet: true });
}
