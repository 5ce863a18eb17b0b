/** `npm run generate [vendor…]`: generates the code of the vendors' packages, or checks it. */
import { listVendors } from "@jumun/contract/vendors";
import { startQuickly } from "@jumun/generator/quick-start";
import { Command } from "commander";
import { runCommand } from "./command.ts";

const command = new Command("generate")
  .description("Write packages/<vendor>/src/generated from specs/<vendor>/openapi.yaml")
  .argument("[vendors...]", "vendors to generate; default: all")
  .option("--check", "write nothing; fail where a generated file is stale")
  .action(async (names: string[], options: { check?: boolean }) => {
    startQuickly();
    const { generateVendors } = await import("@jumun/generator/generate-vendors");
    const vendors = names.length > 0 ? names : listVendors();
    if (!(await generateVendors(vendors, options))) process.exitCode = 1;
  });

await runCommand(command);
