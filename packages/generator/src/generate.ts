/** `node generate.ts <vendor>…`, the `generate` task of a vendor's package. */
import { startQuickly } from "./quick-start.ts";

startQuickly();
const { generateVendors } = await import("./generate-vendors.ts");
if (!(await generateVendors(process.argv.slice(2)))) process.exitCode = 1;
