import { listVendors } from "@jumun/contract/vendors";
import type { Plugin } from "esbuild";
import { type BundleSize, bundleSize } from "./bundle.ts";
import type { Goal, Line } from "./line.ts";
import { generateRivals, rivalSources } from "./rival.ts";

const limit = 5_000;
const limitTogether = 8_000;

/** What a browser loads of each vendor's client. */
export async function size(): Promise<Line> {
  await generateRivals();
  const vendors = listVendors();
  const rows: string[][] = [];
  const goals: Goal[] = [];
  const add = (name: string, bytes: BundleSize, most?: number) => {
    const { atStart, firstCall, total } = bytes;
    rows.push([name, kilobytes(atStart), kilobytes(firstCall), kilobytes(total)]);
    if (most === undefined) return;
    goals.push({
      figure: `Size of ${name}`,
      must: `at most ${kilobytes(most)}`,
      measured: kilobytes(bytes.atStart),
      isReached: bytes.atStart <= most,
    });
  };
  for (const vendor of vendors) {
    add(`\`@jumun/${vendor}\``, await bundleSize(`export * from "@jumun/${vendor}";`), limit);
  }
  const all = vendors.map((vendor, i) => `export * as vendor${i} from "@jumun/${vendor}";`);
  add(`${vendors.length} vendors in one bundle`, await bundleSize(all.join("\n")), limitTogether);

  add("`redocly generate-client`, CREMA", await bundleSize(exportAll(rivalSources.redocly)));
  add("hey-api, CREMA", await bundleSize(exportAll(rivalSources["hey-api"])));
  add("openapi-fetch", await bundleSize('export { default } from "openapi-fetch";'));
  add("ofetch", await bundleSize('export * from "ofetch";'));
  add("ky", await bundleSize('export { default } from "ky";'));
  add("axios", await bundleSize('export { default } from "axios";'));
  const openai = 'export { OpenAI } from "openai";';
  add("openai-node's core", await bundleSize(openai, [withoutResources]));
  return {
    title: "Size",
    method:
      "Everything that the package exports, bundled by esbuild for the browser (ESM, minified, code split), each file by gzip at level 9; 1 kB is 1,000 bytes. Judged is what is loaded at start. openai-node is bundled without its resources, which leaves its core. A first call that goes well loads what gets a token, where the vendor issues one.\n\nWhy it is more than it must be: whoever names an error class or passes a wrong option needs it at once, so the error classes with their names (0.6 kB), the checks of options and input with their sentences (1.3 kB) and the contract's own data cannot come later. Bounds and retries of attempts and calls, credentials asked for anew, the limit of an answer's size and the reading of answers by the contract are 2.5 kB; what a call needs that does not go straight to its answer comes when one does not.",
    columns: ["client", "at start", "with a first call", "with all that may be loaded later"],
    rows,
    goals,
  };
}

/** OpenAI's own endpoints are not what is compared: each becomes an empty module. */
const withoutResources: Plugin = {
  name: "without-resources",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]openai[\\/]resources[\\/]/ }, () => ({
      contents: "module.exports = {};",
    }));
  },
};

function exportAll(paths: readonly string[]): string {
  return paths.map((path) => `export * from ${JSON.stringify(path)};`).join("\n");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
