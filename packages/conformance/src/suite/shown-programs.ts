/** The TypeScript that the site and the READMEs show compiles with the vendor's types. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { contractPath, repositoryRoot } from "@jumun/contract/vendors";
import { programPath, readWorkflows, tokenWorkflow } from "@jumun/contract/workflows";
import { codeSamples } from "@jumun/openapi/code-sample/code-sample";
import { expect, test } from "vitest";
import { programFolder } from "../program-folder.ts";
import { shownPrograms } from "../shown-program.ts";
import type { Suite } from "../suite.ts";

export async function testShownPrograms({ subject }: Suite): Promise<void> {
  const { vendor, document, operations } = subject;
  const shown = await shownPrograms(vendor);

  test("every TypeScript program that is shown compiles", async () => {
    await using folder = await programFolder(vendor);
    const samples = operations
      .flatMap((operation) => codeSamples(vendor, document, operation))
      .filter(({ language }) => language === "typescript")
      .map(({ source }) => source);
    const programs = [...samples, ...shown.map(({ text }) => text), ...(await ownPrograms(vendor))];
    const files = programs.map((_, index) => `program-${index + 1}.ts`);
    await Promise.all(
      files.map((file, index) => writeFile(join(folder.path, file), programs[index] ?? "")),
    );
    const config = {
      extends: join(repositoryRoot, "tsconfig.base.json"),
      compilerOptions: {
        lib: ["es2023", "esnext.disposable", "dom", "dom.iterable"],
        types: ["node"],
      },
      files,
    };
    await writeFile(join(folder.path, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(repositoryRoot, "node_modules", ".bin", "tsc");
    await promisify(execFile)(tsc, ["-p", folder.path]).catch(({ stdout }) =>
      expect.fail(`A program that is shown does not compile:\n${stdout}`),
    );
  });
}

/** The programs of the vendor's workflows. */
async function ownPrograms(vendor: string): Promise<string[]> {
  const contract = contractPath(vendor);
  const workflows = await readWorkflows(contract);
  const withProgram = workflows.filter(({ workflowId }) => workflowId !== tokenWorkflow);
  return Promise.all(
    withProgram.map(({ workflowId }) => readFile(programPath(contract, workflowId), "utf8")),
  );
}
