import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Document } from "@jumun/openapi/document";
import { build } from "esbuild";
import { bundleContract } from "./bundle.ts";
import { withoutRecord } from "./expand.ts";
import { contractPath } from "./vendors.ts";

/** Writes a vendor's contract as one JSON file, in English. */
export async function bundleToFile(
  vendor: string,
  file: string,
  strip: (document: Document) => Document = withoutRecord,
): Promise<void> {
  const document = strip(await bundleContract(contractPath(vendor)));
  await writeWhole(file, JSON.stringify(document));
}

/** Writes the contract for the mock, and beside it the compiled `mock.ts` of the vendor. */
export async function bundleForMock(vendor: string, file: string): Promise<void> {
  await bundleToFile(vendor, file);
  const source = join(dirname(contractPath(vendor)), "mock.ts");
  const compiled = file.replace(/\.json$/, ".mjs");
  if (existsSync(source)) {
    const options = { bundle: true, format: "esm", target: "node20", write: false } as const;
    const { outputFiles } = await build({ ...options, entryPoints: [source] });
    await writeWhole(compiled, outputFiles[0]?.text ?? "");
  } else {
    await rm(compiled, { force: true });
  }
}

/** Writes the whole file or nothing: it gets its name once it is complete. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}
