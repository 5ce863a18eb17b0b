import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { startQuickly } from "@jumun/generator/quick-start";
import { runWorkflows } from "./workflows/run-workflows.ts";

/**
 * Checks built vendors: generated files, types, workflows and tests. Each tool is started
 * once for all of them, because loading it takes longer than checking a vendor.
 * @returns the vendors that passed
 */
export async function testVendors(vendors: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-vendors-"));
  try {
    startQuickly();
    const { generateVendors } = await import("@jumun/generator/generate-vendors");
    const isChecked =
      (await generateVendors(vendors, { check: true })) &&
      (await run("tsc", ["-p", await writeConfig(folder, vendors)])) &&
      (await haveRunningWorkflows(vendors));
    const passed = await runTests(join(folder, "results.json"), vendors);
    return isChecked ? passed : [];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function haveRunningWorkflows(vendors: readonly string[]): Promise<boolean> {
  const { succeeded, text } = await runWorkflows(vendors);
  if (!succeeded) console.error(text);
  return succeeded;
}

/** Writes a `tsconfig.json` for all these vendors and their workflows' programs. */
async function writeConfig(folder: string, vendors: readonly string[]): Promise<string> {
  const [first = ""] = vendors;
  const path = join(folder, "tsconfig.json");
  const packages = join(repositoryRoot, "packages");
  const config = {
    extends: join(packages, first, "tsconfig.json"),
    compilerOptions: {
      rootDir: repositoryRoot,
      typeRoots: [join(repositoryRoot, "node_modules/@types")],
      // The programs are outside the package that they import.
      paths: Object.fromEntries(
        vendors.map((vendor) => [
          `@jumun/${vendor}`,
          [join(packages, vendor, "dist", `${vendor}.d.ts`)],
        ]),
      ),
    },
    include: vendors.flatMap((vendor) => [
      join(packages, vendor, "src"),
      join(repositoryRoot, "specs", vendor, "programs"),
    ]),
  };
  await writeFile(path, JSON.stringify(config));
  return path;
}

async function runTests(output: string, vendors: readonly string[]): Promise<string[]> {
  await run("vitest", [
    "run",
    ...["--config", "packages/conformance/vendors.vitest.ts"],
    ...["--reporter=default", "--reporter=json", `--outputFile=${output}`],
    ...vendors.map((vendor) => `packages/${vendor}/src/`),
  ]);
  const { testResults }: Results = JSON.parse(await readFile(output, "utf8"));
  return vendors.filter((vendor) => {
    const files = testResults.filter(({ name }) => name.includes(`/packages/${vendor}/src/`));
    return files.length > 0 && files.every(({ status }) => status === "passed");
  });
}

interface Results {
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

async function run(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, { cwd: repositoryRoot, stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code === 0;
}
