/** `node src/size.ts`: the size of each client with its dependencies, minified and compressed. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { build } from "esbuild";
import { printTable } from "./print-table.ts";
import { rivalPath } from "./rivals.ts";

const modules: Record<string, string> = {
  "redocly generate-client": rivalPath("redocly.js"),
  "hey-api": rivalPath("hey-api.js"),
  ky: "ky",
  "openai-node": "openai",
};
const vendors = listVendors().map((vendor): [string, string] => [
  `@jumun/${vendor}`,
  join(repositoryRoot, "packages", vendor, "dist", `${vendor}.js`),
]);
const entries = [...vendors, ...Object.entries(modules)];
const rows = await Promise.all(entries.map(async ([name, path]) => [name, await size(path)]));
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
  const [bundle] = outputFiles;
  return (gzipSync(bundle?.contents ?? "", { level: 9 }).length / 1_000).toFixed(1);
}
