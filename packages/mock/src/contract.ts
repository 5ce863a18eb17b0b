import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "@jumun/openapi/document";
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { MockStartError, messageOf } from "./start-error.ts";
import { withUndocumentedResponses } from "./undocumented-response.ts";

/** A document whose version has been checked, and nothing else. */
type OpenApiDocument = Document & JsonObject;

/** One vendor's contract, as it was bundled. */
export interface Contract {
  readonly vendor: string;
  readonly title: string;
  readonly document: OpenApiDocument;
  /** The vendor's `mock.ts`, compiled; undefined if it has none. */
  readonly mockModule: string | undefined;
}

/** The contracts that come with the package: the path is the same from src/ and from dist/. */
const bundledContracts = fileURLToPath(new URL("../dist/contracts", import.meta.url));

/** Reads `<vendor>.json` of these vendors, or of all in the folder. */
export async function readContracts(
  vendors: readonly string[] | undefined,
  folder: string = bundledContracts,
): Promise<Contract[]> {
  const known = await listContracts(folder);
  const chosen = vendors === undefined ? known : [...new Set(vendors)];
  if (chosen.length === 0) {
    throw new MockStartError(
      `The list of vendors is empty: name some of ${known.join(", ")}, or leave the list out to serve all.`,
    );
  }
  const unknown = chosen.find((vendor) => !known.includes(vendor));
  if (unknown !== undefined) {
    throw new MockStartError(
      `The vendor "${unknown}" has no contract: choose from ${known.join(", ")}.`,
    );
  }
  return Promise.all(chosen.map((vendor) => readContract(vendor, join(folder, `${vendor}.json`))));
}

async function listContracts(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new MockStartError(
      `The folder of contracts ${folder} cannot be read (${messageOf(error)}): build the package, or name a folder of bundled contracts.`,
    );
  });
  const vendors = names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5));
  if (vendors.length === 0) {
    throw new MockStartError(
      `The folder ${folder} has no contract: put bundled contracts there, one <vendor>.json each.`,
    );
  }
  return vendors.sort();
}

async function readContract(vendor: string, file: string): Promise<Contract> {
  const text = await readFile(file, "utf8");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new MockStartError(
      `The contract of ${vendor} is not JSON (${messageOf(error)}): bundle it to ${file} again.`,
    );
  }
  if (!isOpenApi31(document)) {
    throw new MockStartError(
      `The contract of ${vendor} is not an OpenAPI 3.1 document: put a bundled contract in ${file}.`,
    );
  }
  const served = withUndocumentedResponses(document);
  if (!isOpenApi31(served)) throw new TypeError("The document lost its version.");
  const mockModule = file.replace(/\.json$/, ".mjs");
  return {
    vendor,
    title: document.info?.title ?? vendor,
    document: served,
    mockModule: existsSync(mockModule) ? mockModule : undefined,
  };
}

function isOpenApi31(document: unknown): document is OpenApiDocument {
  return isJsonObject(document) && String(document.openapi).startsWith("3.1.");
}
