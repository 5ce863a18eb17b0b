import { join } from "node:path";
import { formatProblem } from "@jumun/contract/lint";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { Command } from "commander";
import { staleFiles, writeFiles } from "./files.ts";
import { packageExports, writePackageExports } from "./package-exports.ts";
import { generateReadme, writeReadme } from "./readme.ts";
import { generateVendor } from "./vendor.ts";

/** Writes what is generated, or checks it. */
export const command = new Command("generate")
  .description("Write packages/<vendor>/src/generated from specs/<vendor>/openapi.yaml")
  .argument("[vendors...]", "vendors to generate; all where none is named")
  .option("--check", "write nothing; fail where a generated file is stale")
  .action(async (names: string[], { check = false }: { check?: boolean }) => {
    const vendors = names.length > 0 ? names : listVendors();
    let failed = false;
    for (const vendor of vendors) {
      const generated = await generateVendor(vendor);
      if (!generated.ok) {
        failed = true;
        for (const problem of generated.problems) console.error(formatProblem(problem));
        continue;
      }
      const readme = await generateReadme(vendor, generated.document);
      if (!readme.ok) {
        failed = true;
        console.error(readme.problem);
      } else if (!check) {
        await writeReadme(readme);
      } else if (readme.stale) {
        failed = true;
        console.error(
          `packages/${vendor}/README.md is stale: its generated sections differ from the contract or its tests. Run \`npm run generate ${vendor}\` and commit the result.`,
        );
      }
      const exports = await packageExports(vendor, "webhooks.gen.ts" in generated.files);
      if (!check) {
        await writePackageExports(exports);
      } else if (exports.stale) {
        failed = true;
        console.error(
          `packages/${vendor}/package.json is stale: the contract began or ceased to describe webhooks. Run \`npm run generate ${vendor}\` and commit the result.`,
        );
      }
      const folder = join(repositoryRoot, "packages", vendor, "src", "generated");
      if (check) {
        const stale = await staleFiles(folder, generated.files);
        if (stale.length === 0) continue;
        failed = true;
        console.error(
          `packages/${vendor}/src/generated is stale (${stale.join(", ")}): the contract or the generator changed. Run \`npm run generate ${vendor}\` and commit the result.`,
        );
      } else {
        const written = await writeFiles(folder, generated.files);
        console.log(
          `${vendor}: ${written.length === 0 ? "up to date" : `wrote ${written.join(", ")}`}`,
        );
      }
    }
    if (failed) process.exitCode = 1;
  });
