/** `npm run new-vendor -- <name>`: everything that a new vendor needs, from a template or a contract. */
import { repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { asCalled } from "./calling-folder.ts";
import { runCommand } from "./command.ts";
import { type Intake, takeIn } from "./new-vendor/intake/intake.ts";
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
    "an OpenAPI 3.0 or 3.1 document of the vendor's; a commented template where there is none",
  )
  .option("--title <title>", "what the vendor calls itself, where there is no --spec: 하늘마켓")
  .action(async (name: string, { spec, title = name }: Options) => {
    const refusal = refuseName(name);
    if (refusal !== undefined) throw new Error(refusal);
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => stop.abort(new Error("It was stopped, and nothing was made.")));
    }
    const { files, lines, leftOut } =
      spec === undefined ? await fromTemplate(name, title) : await takeIn(asCalled(spec), name);
    await scaffold({
      root: repositoryRoot,
      name,
      specs: files,
      leftOut: leftOutText(name, lines, leftOut),
      signal: stop.signal,
      settle: () => settle(repositoryRoot, name, stop.signal),
    });
    if (lines.length > 0) console.log(`${lines.join("\n")}\n`);
    console.log(`specs/${name} and packages/${name} are there, and \`npm test\` knows them.

Two things remain for a person; packages/${name}/README.md says more:
  1. the credential options in packages/${name}/src/${name}.ts: name them as the vendor does;
  2. the evidence in specs/${name}/openapi.yaml: say of each thing where it is known from.

Removing the vendor is deleting the two folders.`);
  });

async function fromTemplate(name: string, title: string): Promise<Intake> {
  const values = { name, title, yamlTitle: JSON.stringify(title) };
  const contract = await fillTemplate("openapi.yaml", values);
  return { files: { "openapi.yaml": contract }, lines: [], leftOut: 0 };
}

/** The point of the README about what the contract has not of the given document. */
function leftOutText(name: string, lines: readonly string[], leftOut: number): string {
  if (lines.length === 0) return "";
  const what =
    leftOut === 0
      ? "Some of the given document is said otherwise in the contract"
      : `${leftOut} operations of the given document are not in the contract`;
  return `3. **What did not come over.** ${what}: the comment that \`specs/${name}/openapi.yaml\` begins with says\n   what, from which line, and why.\n`;
}

await runCommand(command);
