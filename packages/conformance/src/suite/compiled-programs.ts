/** The TypeScript that the site and the READMEs show compiles with the vendor's types. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@jumun/contract/vendors";
import { codeSamples } from "@jumun/openapi/code-sample/code-sample";
import { expect, test } from "vitest";
import { programFolder } from "../program-folder.ts";
import { readmePrograms } from "../readme-program.ts";
import type { Suite } from "../suite.ts";

export async function testCompiledPrograms({ subject }: Suite): Promise<void> {
  const { vendor, document, operations } = subject;
  const programs = await readmePrograms(vendor);

  test("every TypeScript program on the site and in the READMEs compiles", async () => {
    await using folder = await programFolder(vendor);
    const samples = operations
      .flatMap((operation) => codeSamples(vendor, document, operation))
      .filter(({ language }) => language === "typescript")
      .map(({ source }) => source);
    const texts = [...samples, ...programs.map(({ text }) => text)];
    const files = texts.map((_, index) => `program-${index + 1}.ts`);
    await Promise.all(
      files.map((file, index) => writeFile(join(folder.path, file), texts[index] ?? "")),
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
      expect.fail(`A program does not compile:\n${stdout}`),
    );
  });
}
