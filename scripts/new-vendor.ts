/** `npm run new-vendor -- <name>`: makes everything a new vendor needs, from a template or a document. */
import { repositoryRoot } from "@jumun/contract/vendors";
import { addToWorkspace } from "@jumun/generator/new-vendor/add-to-workspace";
import { importDocument } from "@jumun/generator/new-vendor/import/import-document";
import { refuseName } from "@jumun/generator/new-vendor/name";
import { contractTemplate } from "@jumun/generator/new-vendor/package-files";
import { scaffold } from "@jumun/generator/new-vendor/scaffold";
import { Command } from "commander";
import { asCalled } from "./calling-folder.ts";
import { runCommand } from "./command.ts";

interface Options {
  readonly spec?: string;
  readonly title?: string;
}

const command = new Command("new-vendor")
  .description("Make specs/<name> and packages/<name>, whole or not at all")
  .argument("<name>", "the vendor's name, as in sky-shop")
  .option(
    "--spec <file>",
    "an OpenAPI 2.0, 3.0 or 3.1 document of the vendor; without it, a commented template",
  )
  .option("--title <title>", "without --spec, the vendor's name for itself: 하늘마켓")
  .action(async (name: string, { spec, title = name }: Options) => {
    const refusal = refuseName(name);
    if (refusal !== undefined) throw new Error(refusal);
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => stop.abort(new Error("Stopped; nothing was made.")));
    }
    const report = (step: string) => console.log(`${step} …`);
    if (spec !== undefined) report(`Read ${spec}`);
    const { contract, lines } =
      spec === undefined
        ? { contract: await contractTemplate(name, title), lines: [] }
        : await importDocument(asCalled(spec), name);
    report("Generate the client");
    await scaffold({
      root: repositoryRoot,
      name,
      contract: typeof contract === "string" ? { "openapi.yaml": contract } : contract,
      leftOut: lines.length > 0,
      signal: stop.signal,
      addToWorkspace: (document) =>
        addToWorkspace(repositoryRoot, name, document, stop.signal, report),
    });
    if (lines.length > 0) console.log(`${lines.join("\n")}\n`);
    console.log(`specs/${name} and packages/${name} are made, and \`npm test\` includes them.

Two things are left to do by hand; packages/${name}/README.md says more:
  1. the credential options in packages/${name}/src/${name}.ts: name them as the vendor does;
  2. the evidence in specs/${name}: state the source of each statement, transcribe the pages.

To remove the vendor, delete the two folders.`);
  });

await runCommand(command);
