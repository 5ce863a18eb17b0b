/** Clients that other generators make of CREMA's contract. */
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@hey-api/openapi-ts";
import { bundleContract } from "@jumun/contract/bundle";
import { contractPath } from "@jumun/contract/vendors";
import { build } from "esbuild";

export function rivalPath(name: string): string {
  return fileURLToPath(new URL(`../dist/rivals/${name}`, import.meta.url));
}

/** Generates and bundles them into `dist/rivals`, from one file: hey-api cannot resolve several. */
export async function generateRivals(): Promise<void> {
  await rm(rivalPath("."), { recursive: true, force: true });
  await mkdir(rivalPath("."), { recursive: true });
  const contract = rivalPath("openapi.json");
  await writeFile(contract, JSON.stringify(await bundleContract(contractPath("crema"))));
  const args = ["generate-client", contract, "--output", rivalPath("redocly/client.ts")];
  await promisify(execFile)("redocly", args);
  await createClient({
    input: contract,
    output: rivalPath("hey-api"),
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    logs: { level: "silent" },
  });
  await bundle("redocly", ["redocly/client.ts"]);
  // The index does not export the configurable client.
  await bundle("hey-api", ["hey-api/index.ts", "hey-api/client.gen.ts"]);
}

async function bundle(name: string, sources: readonly string[]): Promise<void> {
  const exports = sources.map((path) => `export * from ${JSON.stringify(rivalPath(path))};`);
  await build({
    stdin: { contents: exports.join("\n"), resolveDir: rivalPath(".") },
    bundle: true,
    format: "esm",
    platform: "neutral",
    outfile: rivalPath(`${name}.js`),
    logLevel: "warning",
  });
}
