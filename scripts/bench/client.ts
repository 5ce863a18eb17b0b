import { bench, type LineName, lineNames } from "@jumun/bench/bench";
import { formatProblem } from "@jumun/contract/lint";
import { listVendors } from "@jumun/contract/vendors";
import { Command, Option } from "commander";
import { generateContract } from "../generate/vendor.ts";
import { turbo } from "../turbo.ts";

interface Options {
  readonly only?: readonly LineName[];
  readonly quick: boolean;
}

/** What the client's runtime costs beside its peers. */
export const client = new Command("client")
  .description("Measure time per call, size, memory and type checking, into bench/results.md")
  .addOption(
    new Option("--only <lines...>", "measure only these, and leave results.md as it is").choices(
      lineNames,
    ),
  )
  .option("--quick", "measure fewer rounds, and leave results.md as it is", false)
  .action(async ({ only, quick }: Options) => {
    const vendors = listVendors().map((vendor) => `--filter=@jumun/${vendor}`);
    await turbo("build", "--filter=@jumun/bench^...", ...vendors);
    const { report, missed } = await bench({
      lines: only ?? lineNames,
      isQuick: quick,
      generate,
      progress: (text) => console.error(text),
    });
    console.log(report);
    for (const sentence of missed) console.error(sentence);
    if (missed.length > 0) process.exitCode = 1;
  });

async function generate(
  vendor: string,
  contract: string,
): Promise<Readonly<Record<string, string>>> {
  const generated = await generateContract(vendor, contract);
  if (generated.ok) return generated.files;
  throw new Error(generated.problems.map((problem) => formatProblem(problem)).join("\n"));
}
