/** Tests the changed vendors, and writes a file for each that passed. `npm test` starts it. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { testVendors } from "./vendor-checks.ts";

const changed = (process.env.JUMUN_CHANGED_VENDORS ?? "").split(",").filter((name) => name !== "");
const results = process.env.JUMUN_VENDOR_RESULTS;
if (changed.length > 0 && results !== undefined) {
  for (const vendor of await testVendors(changed)) await writeFile(join(results, vendor), "");
}
