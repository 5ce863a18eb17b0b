import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bundleContract } from "@jumun/contract/bundle";
import type { JsonObject } from "@jumun/openapi/json";
import { listOperations } from "@jumun/openapi/list-operations";
import { tryResolve } from "@jumun/openapi/reference";
import { Document, visit } from "yaml";
import { credentialOptions, sandboxOptions } from "../credential-option.ts";
import { readGiven } from "./given-document.ts";
import { membersOf, objectOf } from "./json.ts";
import { drop, leaveOutRejected, operationsOf } from "./leave-out.ts";
import { adaptSecurity, obstacleOf } from "./obstacle.ts";
import { nameOperations } from "./operation-names.ts";
import { markWholeBody, removeIgnoredParameters, withRequiredWords } from "./required-words.ts";
import { renameSchemas } from "./schema-names.ts";

/** A contract made from a document that somebody else wrote. */
export interface Imported {
  readonly contract: string;
  /** What is not carried or is written otherwise, a sentence each with file and line. */
  readonly lines: readonly string[];
}

/**
 * Makes a contract from an OpenAPI document. The document is kept as it is; what a contract needs is
 * added, and operations that cannot be carried are left out.
 * @throws Error with a sentence that says why no contract can be made
 */
export async function importDocument(path: string, vendor: string): Promise<Imported> {
  const given = await readGiven(path);
  const { document } = given;
  const notes: { line: number; text: string }[] = [];
  const note = (what: string, pointer: string, why: string) => {
    notes.push({ line: given.lineOf(pointer), text: `${what}: ${why}` });
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
  const contract = await withRequiredWords(document);
  await leaveOutRejected(contract, vendor, leaveOut);
  const lines = notes
    .sort((a, b) => a.line - b.line)
    .map(({ line, text }) => `${path}:${line} ${text}`);
  if (membersOf(contract.paths).length === 0) {
    throw new Error([`${path}: none of its operations can be carried.`, ...lines].join("\n"));
  }
  contract["x-sandbox"] = { options: await sandboxOf(contract) };
  return { contract: contractText(contract, basename(path), lines), lines };
}

/** A path item that is a reference becomes a copy: operations are named and dropped separately. */
function inlinePathItems(document: JsonObject): void {
  for (const root of ["paths", "webhooks"]) {
    const paths = objectOf(document[root]);
    for (const [path, item] of membersOf(paths)) {
      if (item.$ref !== undefined) paths[path] = structuredClone(tryResolve(document, item));
    }
  }
}

/** A body of any type is JSON to a client that sends and reads JSON. */
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

async function sandboxOf(contract: JsonObject): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "jumun-import-"));
  try {
    const path = join(folder, "openapi.yaml");
    await writeFile(path, JSON.stringify(contract));
    const document = await bundleContract(path);
    return sandboxOptions(credentialOptions(document, listOperations(document)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function contractText(contract: JsonObject, file: string, lines: readonly string[]): string {
  const comment = [`Imported from ${file} by \`npm run new-vendor\`.`, ...lines]
    .map((line) => `# ${line.replace(/[\p{Cc}\s]+/gu, " ")}`)
    .join("\n");
  const document = new Document(contract, { aliasDuplicateObjects: false });
  visit(document, {
    // Some readers keep only one of the line breaks that end a block.
    Scalar(_, node) {
      if (/\s\n$/.test(String(node.value))) node.type = "QUOTE_DOUBLE";
    },
  });
  return `${comment}\n${document.toString({ lineWidth: 100 })}`;
}
