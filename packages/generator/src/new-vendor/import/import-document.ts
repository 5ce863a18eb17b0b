import { basename } from "node:path";
import type { JsonObject } from "@jumun/openapi/json";
import { listOperations } from "@jumun/openapi/list-operations";
import { tryResolve } from "@jumun/openapi/reference";
import { Document, visit } from "yaml";
import { credentialOptions, sandboxOptions } from "../credential-option.ts";
import { completeContract, markWholeBody, removeIgnoredParameters } from "./complete-contract.ts";
import { membersOf, objectOf } from "./json.ts";
import { drop, leaveOutRejected, operationsOf } from "./leave-out.ts";
import { adaptSecurity, obstacleOf } from "./obstacle.ts";
import { nameOperations } from "./operation-names.ts";
import { readDocument } from "./read-document.ts";
import { renameSchemas } from "./schema-names.ts";

/** A contract made from a third-party document. */
export interface Imported {
  readonly contract: string;
  /** The omitted and rewritten parts: a sentence each, with file and line. */
  readonly lines: readonly string[];
}

/**
 * Makes a contract from an OpenAPI document. Operations that the generator, the client or the mock cannot
 * carry are left out. Everything else is kept, and what a contract needs is added.
 * @throws Error with a sentence that says why no contract can be made
 */
export async function importDocument(path: string, vendor: string): Promise<Imported> {
  const { document, lineOf } = await readDocument(path);
  const notes: { line: number; text: string }[] = [];
  const note = (what: string, pointer: string, why: string) => {
    notes.push({ line: lineOf(pointer), text: `${what}: ${why}` });
  };
  const leaveOut = (what: string, pointer: string, why: string) =>
    note(`${what} is left out`, pointer, why);

  inlinePathItems(document);
  renameWildcards(document);
  nameOperations(document);
  renameSchemas(document, vendor);
  for (const { item, operation } of operationsOf(document)) {
    removeIgnoredParameters(item);
    removeIgnoredParameters(operation);
    markWholeBody(document, item, operation);
  }
  adaptSecurity(document, (pointer, why) => note(pointer, pointer, why));
  for (const { root, path, method, item, operation } of operationsOf(document)) {
    const why = root === "paths" ? obstacleOf(document, method, item, operation) : undefined;
    if (why !== undefined) drop(document, root, path, method, why, leaveOut);
  }
  const kept = await leaveOutRejected(await completeContract(document), vendor, leaveOut);
  const lines = notes
    .sort((a, b) => a.line - b.line)
    .map(({ line, text }) => `${path}:${line} ${text}`);
  if (kept === undefined || membersOf(kept.contract.paths).length === 0) {
    throw new Error([`${path}: none of its operations can be carried.`, ...lines].join("\n"));
  }
  const { contract } = kept;
  const options = credentialOptions(kept.document, listOperations(kept.document));
  contract["x-sandbox"] = { options: sandboxOptions(options) };
  return { contract: contractText(contract, basename(path), lines), lines };
}

/** Copies path items that are references, because each operation is named and left out separately. */
function inlinePathItems(document: JsonObject): void {
  for (const root of ["paths", "webhooks"]) {
    const paths = objectOf(document[root]);
    for (const [path, item] of membersOf(paths)) {
      if (item.$ref !== undefined) paths[path] = structuredClone(tryResolve(document, item));
    }
  }
  delete objectOf(document.components).pathItems;
}

/** Declares a body of any media type as JSON, which the client sends and reads. */
function renameWildcards(value: unknown): void {
  if (Array.isArray(value)) value.forEach(renameWildcards);
  for (const [, member] of membersOf(value)) {
    if (member["*/*"] !== undefined && member["application/json"] === undefined) {
      member["application/json"] = member["*/*"];
      delete member["*/*"];
    }
    renameWildcards(member);
  }
}

function contractText(contract: JsonObject, file: string, lines: readonly string[]): string {
  const comment = [`Imported from ${file} by \`npm run new-vendor\`.`, ...lines]
    .map((line) => `# ${line.replace(/[\p{Cc}\s]+/gu, " ")}`)
    .join("\n");
  const document = new Document(contract, { aliasDuplicateObjects: false });
  visit(document, {
    // In a block scalar, some parsers keep only one of the line breaks at the end.
    Scalar(_, node) {
      if (/\s\n$/.test(String(node.value))) node.type = "QUOTE_DOUBLE";
    },
  });
  return `${comment}\n${document.toString({ lineWidth: 100 })}`;
}
