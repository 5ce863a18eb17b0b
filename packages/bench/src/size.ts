/** `node src/size.ts`: the size of each client, everything included, minified and compressed. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { build } from "esbuild";
import { printTable } from "./print-table.ts";
import { rivalPath } from "./rivals.ts";

const modules: [name: string, path: string][] = [
  ...listVendors().map((vendor): [string, string] => [
    `@jumun/${vendor}`,
    join(repositoryRoot, "packages", vendor, "dist", `${vendor}.js`),
  ]),
  ["redocly generate-client", rivalPath("redocly.js")],
  ["hey-api", rivalPath("hey-api.js")],
  ["ky", "ky"],
  ["openai-node", "openai"],
];
const rows = await Promise.all(modules.map(async ([name, path]) => [name, await size(path)]));
printTable("Size, minified, gzip", ["client", "kB"], rows);

async function size(path: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(path)};`, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    legalComments: "none",
    write: false,
    logLevel: "error",
  });
  const bytes = outputFiles.reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
    0,
  );
  return (bytes / 1_000).toFixed(1);
}
