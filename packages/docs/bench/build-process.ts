/**
 * Builds the site into the folder that is named, from the checkout that may be named after it, with
 * what a last folder keeps of each contract, and says how long it took, in ms.
 */
import { buildSite } from "../src/site.ts";

const [out, root, keepIn] = process.argv.slice(2);
if (out === undefined) throw new Error("Name the folder to build the site in.");
await buildSite({
  out,
  ...(root !== undefined && { root }),
  ...(keepIn !== undefined && { keepIn }),
});
// With the start of the process and the loading of modules, as a person waits for them.
process.stdout.write(`${performance.now()}\n`);
