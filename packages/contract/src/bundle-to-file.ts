import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Document } from "@jumun/openapi/document";
import { bundleContract } from "./bundle.ts";
import { withoutRecord } from "./expand.ts";
import { contractPath } from "./vendors.ts";

/** Writes a vendor's contract, in English, as one JSON file: whole or not at all. */
export async function bundleToFile(
  vendor: string,
  file: string,
  strip: (document: Document) => Document = withoutRecord,
): Promise<void> {
  const document = strip(await bundleContract(contractPath(vendor)));
  await writeWhole(file, JSON.stringify(document));
}

/** Writes a file whole or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}
