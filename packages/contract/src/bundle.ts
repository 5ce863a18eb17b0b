import type { Document } from "@jumun/openapi/document";
import { type BaseResolver, bundle, isPlainObject } from "@redocly/openapi-core";
import { expand } from "./expand.ts";
import { readKorean, withKorean } from "./korean.ts";
import type { Language } from "./language.ts";
import { readProvenance } from "./provenance.ts";
import { contractConfig } from "./rules/config.ts";

export interface BundleOptions {
  /** Texts without a translation stay English. */
  readonly language?: Language;
  /** Caches the files that it reads. Bundling changes them, so the resolver cannot be used afterwards. */
  readonly reader?: BaseResolver;
}

/**
 * The contract as one OpenAPI 3.1 document in one language. Every `$ref` points into the document, and
 * ids of `provenance.yaml` are replaced by their entries. Lint the contract first.
 * @throws Error if a `$ref` points to nothing, if two files have different components of the same name, or
 * if a file is missing, is not YAML or is not an OpenAPI 3.1 document
 */
export async function bundleContract(
  path: string,
  { language = "en", reader }: BundleOptions = {},
): Promise<Document> {
  const document = await bundleFiles(path, reader);
  const korean = language === "ko" ? await readKorean(path) : undefined;
  const translated = korean === undefined ? document : withKorean(document, korean);
  return expand(translated, await readProvenance(path), korean === undefined ? "en" : "ko");
}

/** The contract as one document, in English, with extensions as they are written. */
async function bundleFiles(path: string, reader: BaseResolver | undefined): Promise<Document> {
  const { bundle: bundled, problems } = await bundle({
    ref: path,
    config: await contractConfig(),
    ...(reader && { externalRefResolver: reader }),
    componentRenamingConflicts: "error",
  }).catch((error: unknown) => {
    throw notOneDocument(path, error instanceof Error ? error.message : String(error), error);
  });
  const [problem] = problems;
  if (problem !== undefined) throw notOneDocument(path, problem.message, problem);
  // Two YAML aliases of one anchor are the same object. A copy as JSON separates them.
  const document: unknown = JSON.parse(JSON.stringify(bundled.parsed));
  if (!isOpenApi31(document)) {
    throw new Error(`The contract ${path} is not an OpenAPI 3.1 document. Lint it to see why.`);
  }
  return document;
}

function notOneDocument(path: string, reason: string, cause: unknown): Error {
  return new Error(`The contract ${path} cannot be bundled: ${reason}`, { cause });
}

/** The linter checks the rest. */
function isOpenApi31(document: unknown): document is Document {
  return isPlainObject(document) && String(document.openapi).startsWith("3.1.");
}
