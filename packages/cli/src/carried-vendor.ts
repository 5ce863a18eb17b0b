import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { ExpectedFailure } from "./expected-failure.ts";

/** The vendors that come with the package: the path is the same from src/ and from dist/. */
export const carriedVendors = fileURLToPath(new URL("../dist/vendors", import.meta.url));

/**
 * The contract of a vendor, as one document.
 * @throws ExpectedFailure if the vendor is unknown
 */
export async function readContract(
  vendor: string,
  folder: string = carriedVendors,
): Promise<Document> {
  await requireVendor(vendor, folder);
  const document: unknown = JSON.parse(
    await readFile(join(folder, vendor, "openapi.json"), "utf8"),
  );
  if (isDocument(document)) return document;
  throw new Error(`The contract of ${vendor} is damaged. Install @jumun/cli again.`);
}

async function requireVendor(vendor: string, folder: string): Promise<void> {
  const known = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith("."));
  if (known.includes(vendor)) return;
  throw new ExpectedFailure(
    `There is no vendor ${JSON.stringify(vendor)}. Choose from ${known.sort().join(", ")}.`,
  );
}

/** It was linted before it was published. */
function isDocument(value: unknown): value is Document {
  return isJsonObject(value) && isJsonObject(value.paths);
}
