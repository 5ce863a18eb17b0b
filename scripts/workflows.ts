/** `npm run workflows -- [vendor…]`: runs the vendors' Arazzo workflows against a mock with state. */
import { listVendors } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { turbo } from "./turbo.ts";

await runCommand(
  new Command("workflows")
    .description(
      "Run specs/<vendor>/workflows.arazzo.yaml against a mock of the contracts, and no other server",
    )
    .argument("[vendors...]", "the vendors whose workflows to run (default: all)")
    .action(async (vendors: string[]) => {
      await turbo("build", "--filter=@jumun/mock");
      const { runWorkflows } = await import("@jumun/conformance/workflows/run-workflows");
      const { succeeded, text } = await runWorkflows(vendors.length > 0 ? vendors : listVendors());
      console.log(text);
      if (!succeeded) process.exitCode = 1;
    }),
);
