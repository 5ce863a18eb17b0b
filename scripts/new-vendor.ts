/** `npm run new-vendor -- <name>`: everything that a new vendor needs, from a template or a contract. */
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { runCommand } from "./command.ts";
import { readGivenContract } from "./new-vendor/given-contract.ts";
import { refuseName } from "./new-vendor/name.ts";
import { fillTemplate } from "./new-vendor/package-files.ts";
import { scaffold } from "./new-vendor/scaffold.ts";
import { settle } from "./new-vendor/settle.ts";

interface Options {
  readonly spec?: string;
  readonly title?: string;
}

const command = new Command("new-vendor")
  .description("Make specs/<name> and packages/<name>, whole or not at all")
  .argument("<name>", "the vendor's name, as in sky-shop")
  .option(
    "--spec <file>",
    "the vendor's contract, OpenAPI 3.1; a commented template where there is none",
  )
  .option("--title <title>", "what the vendor calls itself, where there is no --spec: 하늘마켓")
  .action(async (name: string, { spec, title = name }: Options) => {
    const refusal = refuseName(name);
    if (refusal !== undefined) throw new Error(refusal);
    const contract =
      spec === undefined
        ? await fillTemplate("openapi.yaml", { name, title, yamlTitle: JSON.stringify(title) })
        : await readGivenContract(spec);
    // Ctrl-C ends the tool that is running; what was made is then removed as after any failure.
    process.once("SIGINT", () => {});
    await scaffold({
      root: repositoryRoot,
      name,
      contract,
      settle: () => settle(repositoryRoot, name),
    });
    console.log(`specs/${name} and packages/${name} are there, and \`npm test\` knows them.

Two things remain for a person; packages/${name}/README.md says more:
  1. the credential options in packages/${name}/src/${name}.ts: name them as the vendor does;
  2. the evidence in specs/${name}/openapi.yaml: say of each thing where it is known from.

Removing the vendor is deleting the two folders.`);
  });

await runCommand(command);
