import { listVendors } from "@jumun/contract/vendors";
import type { Plugin } from "esbuild";
import { type BundleSize, bundleSize } from "./bundle.ts";
import type { Goal, Line } from "./line.ts";
import { type Parts, partSizes } from "./part-size.ts";
import { generateRivals, rivalSources } from "./rival.ts";
import { builtClient, fewOperations, vendorSize } from "./vendor-size.ts";

const limit = 5_000;
/** What each further vendor in one bundle may add: four are 8 kB. */
const limitOfFurther = 1_000;

/** What a browser loads of each vendor's client. */
export async function size(): Promise<Line> {
  await generateRivals();
  const vendors = listVendors();
  const rows: string[][] = [];
  const goals: Goal[] = [];
  const add = (name: string, { atStart, firstCall, total }: BundleSize) => {
    rows.push([name, kilobytes(atStart), kilobytes(firstCall), kilobytes(total)]);
  };
  const judge = (what: string, bytes: number, most: number) => {
    goals.push({
      figure: `Size of ${what}`,
      must: `at most ${kilobytes(most)}`,
      measured: kilobytes(bytes),
      isReached: bytes <= most,
    });
  };
  const small: string[] = [];
  for (const vendor of vendors) {
    const { operations, own, ...bytes } = await vendorSize(vendor);
    const name = `\`@jumun/${vendor}\``;
    if (operations <= fewOperations) {
      small.push(vendor);
      add(name, bytes);
      judge(name, bytes.atStart, limit);
    } else {
      const part = `${kilobytes(own)} of its ${operations} operations`;
      add(`${name}, with ${part}`, bytes);
      judge(`${name} beside ${part}`, bytes.atStart - own, limit);
    }
  }
  const all = small.map(
    (vendor, i) => `export * as vendor${i} from ${JSON.stringify(builtClient(vendor))};`,
  );
  const together = await bundleSize(all.join("\n"));
  add(`${small.length} vendors in one bundle`, together);
  judge(
    `${small.length} vendors in one bundle`,
    together.atStart,
    limit + (small.length - 1) * limitOfFurther,
  );

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
    method: `Everything that the package exports, bundled by esbuild for the browser (ESM, minified, code split), each file by gzip at level 9; 1 kB is 1,000 bytes. Judged is what is loaded at start. openai-node is bundled without its resources, which leaves its core. A first call that goes well loads what gets a token, where the vendor issues one.\n\n${await whatItIs()}`,
    columns: ["client", "at start", "with a first call", "with all that may be loaded later"],
    rows,
    goals,
  };
}

/** What is at start of the smallest client, by the files that it is of. */
const parts: Parts = {
  "what is exported, with the error classes and their names": ["errors", "error-class", "export"],
  "the sentences and checks of options, address and keys": ["options", "base-url", "plain-object"],
  "making a request of an input and refusing what cannot be sent": ["request"],
  "asking for credentials": ["credential"],
  "attempts, retries, bounds and late parts": ["transport", "attempt", "bounds", "clock", "later"],
  "reading an answer within its limit and making an error of it": [
    "answer",
    "response-body",
    "answered-failure",
  ],
  "the views of a call and `client.fetch`": ["call", "client", "path-client", "documented-error"],
  "the contract": ["contract", "ax-cloud"],
};

async function whatItIs(): Promise<string> {
  const sizes = await partSizes('export * from "@jumun/ax-cloud";', parts);
  const told = Object.entries(sizes).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`);
  return `Why it is more than it must be: of ${"`@jumun/ax-cloud`"}, each measured as what the bundle is smaller without it, ${told.join("; ")}. Nothing of it can come later: whoever names an error class or passes a wrong option needs it at once, each call that goes well runs through the rest, and an error must still be told where the part that tells more cannot be loaded. What a contract does not have (a query, a form, pages, tokens, a credential in the address, bytes) its client does not carry, and what a call needs that does not go straight to its answer comes when one does not.`;
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
