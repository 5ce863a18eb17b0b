import { join, relative } from "node:path";
import { formatProblem } from "@jumun/contract/lint";
import { repositoryRoot } from "@jumun/contract/vendors";
import { staleFiles, writeFiles } from "./files.ts";
import { packageExports, writePackageExports } from "./package-exports.ts";
import { generateReadmes, type Readme, writeReadme } from "./readme.ts";
import { generateVendor } from "./vendor.ts";

/**
 * Writes the generated files of these vendors, or only checks that they are current.
 * Prints the written files and the problems.
 * @returns whether every vendor could be generated and, with `check`, nothing was stale
 */
export async function generateVendors(
  vendors: readonly string[],
  { check = false }: { readonly check?: boolean } = {},
): Promise<boolean> {
  let isOk = true;
  for (const vendor of vendors) {
    const problems = await (check ? checkVendor(vendor) : writeVendor(vendor));
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) isOk = false;
  }
  return isOk;
}

async function writeVendor(vendor: string): Promise<string[]> {
  const generated = await generateVendor(vendor);
  if (!generated.ok) return generated.problems.map((problem) => formatProblem(problem));
  const readmes = await generateReadmes(vendor, generated.document);
  for (const readme of readmes) if (readme.ok) await writeReadme(readme);
  await writePackageExports(await packageExports(vendor, hasWebhooks(generated.files)));
  const written = await writeFiles(generatedFolder(vendor), generated.files);
  console.log(`${vendor}: ${written.length === 0 ? "up to date" : `wrote ${written.join(", ")}`}`);
  return readmes.flatMap((readme) => (readme.ok ? [] : [readme.problem]));
}

async function checkVendor(vendor: string): Promise<string[]> {
  const generated = await generateVendor(vendor);
  if (!generated.ok) return generated.problems.map((problem) => formatProblem(problem));
  const readmes = await generateReadmes(vendor, generated.document);
  const problems = readmes.flatMap((readme) => readmeProblem(vendor, readme));
  if ((await packageExports(vendor, hasWebhooks(generated.files))).stale) {
    problems.push(
      `packages/${vendor}/package.json is stale: its exports do not fit the webhooks of the contract. Run \`npm run generate ${vendor}\` and commit the result.`,
    );
  }
  const stale = await staleFiles(generatedFolder(vendor), generated.files);
  if (stale.length > 0) {
    problems.push(
      `packages/${vendor}/src/generated is stale (${stale.join(", ")}): the contract or the generator changed. Run \`npm run generate ${vendor}\` and commit the result.`,
    );
  }
  return problems;
}

function readmeProblem(vendor: string, readme: Readme): string[] {
  if (!readme.ok) return [readme.problem];
  if (!readme.stale) return [];
  const file = relative(repositoryRoot, readme.path);
  return [
    `${file} is stale: its generated sections differ from the contract. Run \`npm run generate ${vendor}\` and commit the result.`,
  ];
}

function generatedFolder(vendor: string): string {
  return join(repositoryRoot, "packages", vendor, "src", "generated");
}

function hasWebhooks(files: Readonly<Record<string, string>>): boolean {
  return "webhooks.gen.ts" in files;
}
