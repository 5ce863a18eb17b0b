/** Builds the site into the folder that is named, and says how long it took, in ms. */
import { buildSite } from "../src/site.ts";

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("Name the folder to build the site in.");
await buildSite({ out });
// With the start of the process and the loading of modules, as a person waits for them.
process.stdout.write(`${performance.now()}\n`);
