/** The generated rivals: clients that others' generators make of CREMA's contract. */
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@hey-api/openapi-ts";
import { contractPath } from "@jumun/contract/vendors";
import { build } from "esbuild";

const run = promisify(execFile);

export function rivalPath(name: string): string {
  return fileURLToPath(new URL(`../dist/rivals/${name}`, import.meta.url));
}

/** Generates and bundles them into `dist/rivals`. Nothing of them is kept in the repository. */
export async function generateRivals(): Promise<void> {
  await rm(rivalPath("."), { recursive: true, force: true });
  const contract = contractPath("crema");
  await run("redocly", ["generate-client", contract, "--output", rivalPath("redocly/client.ts")]);
  await createClient({
    input: contract,
    output: rivalPath("hey-api"),
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
    logs: { level: "silent" },
  });
  await bundle("redocly", ["redocly/client.ts"]);
  // Its index does not export the instance that is configured.
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
