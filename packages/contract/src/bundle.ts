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
  /** Reads the files, once for all who share it; this call is the last, since it changes what was read. */
  readonly reader?: BaseResolver;
}

/**
 * The contract as one OpenAPI 3.1 document in one language: what was in resource files has become a
 * component, every `$ref` points into the document itself, and what the contract's words name in
 * `provenance.yaml` is in their place. The same files give the same document, keys in the same order. Lint
 * first: a bundled contract is trusted.
 * @throws Error if a `$ref` leads nowhere, if two files have different components of one name, or if a file
 * is missing, is not YAML or is not an OpenAPI 3.1 document
 */
export async function bundleContract(
  path: string,
  { language = "en", reader }: BundleOptions = {},
): Promise<Document> {
  const document = await bundleFiles(path, reader);
  const korean = language === "ko" ? await readKorean(path) : undefined;
  const told = korean === undefined ? document : withKorean(document, korean);
  return expand(told, await readProvenance(path), korean === undefined ? "en" : "ko");
}

/** The contract as one document, in English, its words as they are written. */
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
  // Two YAML aliases of one anchor are one object: written and read again, each has its own.
  const document: unknown = JSON.parse(JSON.stringify(bundled.parsed));
  if (!isOpenApi31(document)) {
    throw new Error(`The contract ${path} is not an OpenAPI 3.1 document. Lint it to see why.`);
  }
  return document;
}

function notOneDocument(path: string, reason: string, cause: unknown): Error {
  return new Error(`The contract ${path} cannot be bundled: ${reason}`, { cause });
}

/** What a linted contract is beyond this, the linter has seen. */
function isOpenApi31(document: unknown): document is Document {
  return isPlainObject(document) && String(document.openapi).startsWith("3.1.");
}
