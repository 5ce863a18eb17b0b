/** The sites that the tests read; they are built once, when the first test file imports them. */
import { fileURLToPath } from "node:url";
import { buildSite } from "../src/site.ts";
import { readVendor } from "../src/vendor.ts";

const cache = fileURLToPath(new URL("../node_modules/.cache/test-sites/", import.meta.url));

/** A checkout with one contract, whose texts contain markup. */
export const fixture = fileURLToPath(new URL("../fixture", import.meta.url));

export const fixtureSite = await buildSite({ out: `${cache}fixture`, root: fixture });

/** One contract of this repository. The pages of the others are built in the same way. */
export const site = await buildSite({ out: `${cache}site`, vendors: ["crema"] });

export const crema = await readVendor("crema");
