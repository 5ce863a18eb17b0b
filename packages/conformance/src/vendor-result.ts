/**
 * `node vendor-result.ts <vendor>`, the `test` task of a vendor: fails unless the vendor passed. Within
 * `npm test` it has been tested together with the others. On its own this task tests it.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { testVendors } from "./vendor-checks.ts";

const [vendor = ""] = process.argv.slice(2);
const results = process.env.JUMUN_VENDOR_RESULTS;
if (results === undefined) {
  const passed = await testVendors([vendor]);
  if (passed.length === 0) process.exitCode = 1;
} else if (!existsSync(join(results, vendor))) {
  console.error(`${vendor} failed: see the output of @jumun/conformance:vendors.`);
  process.exitCode = 1;
}
