import { type BaseResolver, bundle, isPlainObject } from "@redocly/openapi-core";
import type { Document } from "./document.ts";
import { contractConfig } from "./rules/config.ts";

/**
 * The contract as one document of plain JSON values: what stood in other files has become one of
 * its components, and every `$ref` points into the document itself. The same files give the same
 * document, keys in the same order. Lint first: a bundled contract is trusted.
 * @param reader reads the files, once for all who have it; the last one, since what it read is changed.
 * @throws Error if a `$ref` leads nowhere, if two files have different components of one name, or
 * if a file is not there, is no YAML or no OpenAPI 3.1 document.
 */
export async function bundleContract(path: string, reader?: BaseResolver): Promise<Document> {
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
    throw new Error(`The contract ${path} is no OpenAPI 3.1 document; lint it to see why.`);
  }
  return document;
}

function notOneDocument(path: string, reason: string, cause: unknown): Error {
  return new Error(`The contract ${path} cannot be made one document: ${reason}`, { cause });
}

/** What a linted contract is beyond this, the linter has seen. */
function isOpenApi31(document: unknown): document is Document {
  return isPlainObject(document) && String(document.openapi).startsWith("3.1.");
}
