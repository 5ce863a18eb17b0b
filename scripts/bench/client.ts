import { benchClient } from "@jumun/bench/bench";
import { formatProblem } from "@jumun/contract/lint";
import { listVendors } from "@jumun/contract/vendors";
import { generateContract } from "@jumun/generator/vendor";
import { Command } from "commander";
import { turbo } from "../turbo.ts";

/** What the client costs beside its peers. */
export const client = new Command("client")
  .description("Print time per call, memory, size and type checking of the client beside its peers")
  .action(async () => {
    const vendors = listVendors().map((vendor) => `--filter=@jumun/${vendor}`);
    await turbo("build", "--filter=@jumun/bench^...", ...vendors);
    await benchClient(generate);
  });

async function generate(path: string): Promise<Readonly<Record<string, string>>> {
  const generated = await generateContract("bench", path);
  if (generated.ok) return generated.files;
  throw new Error(generated.problems.map((problem) => formatProblem(problem)).join("\n"));
}
