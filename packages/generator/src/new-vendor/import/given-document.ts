import { readFile } from "node:fs/promises";
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { parsePointer } from "@jumun/openapi/json-pointer";
import { BaseResolver, bundle, createConfig, type Source } from "@redocly/openapi-core";
import { upgrade } from "@scalar/openapi-upgrader";
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { objectOf } from "./json.ts";

/** A document that somebody else wrote. */
export interface GivenDocument {
  readonly path: string;
  /** Bundled, and converted to OpenAPI 3.1. */
  readonly document: JsonObject;
  /** The line of a node of the file, or of its nearest ancestor in the file. */
  lineOf(pointer: string): number;
}

/** Imports download nothing. */
class FileResolver extends BaseResolver {
  override loadExternalRef(reference: string): Promise<Source> {
    if (!/^https?:/.test(reference)) return super.loadExternalRef(reference);
    return Promise.reject(new Error("it is not on this machine"));
  }
}

/**
 * Reads an OpenAPI 2.0, 3.0 or 3.1 document.
 * @throws Error with a sentence that says why it cannot be imported
 */
export async function readGiven(path: string): Promise<GivenDocument> {
  const text = await readFile(path, "utf8").catch((cause: Error) => {
    throw new Error(`The document ${path} cannot be read: ${cause.message}.`, { cause });
  });
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const [error] = parsed.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    const [reason] = error.message.split(" at line ");
    throw new Error(`${path}:${line}:${col} The document is neither YAML nor JSON: ${reason}.`);
  }
  requireVersion(path, objectOf(parsed.toJS()));
  return {
    path,
    document: upgraded(await bundled(path)),
    lineOf: (pointer) => lineOf(parsed, lines, parsePointer(pointer)),
  };
}

function requireVersion(path: string, { openapi, swagger, paths, webhooks }: JsonObject): void {
  const version = String(openapi ?? swagger ?? "");
  if (!/^(2\.0|3\.[01](\.\d+)?)$/.test(version)) {
    const found = version === "" ? "does not state an OpenAPI version" : `is OpenAPI ${version}`;
    throw new Error(`${path} ${found}: give an OpenAPI 2.0, 3.0 or 3.1 document.`);
  }
  if (Object.keys({ ...objectOf(paths), ...objectOf(webhooks) }).length > 0) return;
  throw new Error(`${path} describes no operation: "paths" is empty.`);
}

async function bundled(path: string): Promise<JsonObject> {
  const config = await createConfig({});
  const externalRefResolver = new FileResolver(config.resolve);
  const { bundle: document } = await bundle({ ref: path, config, externalRefResolver }).catch(
    (cause: Error) => {
      throw new Error(`${path} cannot be bundled: ${cause.message}.`, { cause });
    },
  );
  const outside = externalReference(document.parsed);
  if (outside !== undefined) {
    throw new Error(
      `${path} refers to ${outside}, which cannot be read: refer to a file on this machine.`,
    );
  }
  // Two aliases of one anchor are one object: written and read again, each is a copy.
  return objectOf(JSON.parse(JSON.stringify(document.parsed)));
}

/** Keywords whose value is data, where `$ref` is a name like any other. */
const data = new Set(["example", "examples", "default", "enum", "const", "value"]);

function externalReference(value: unknown): string | undefined {
  if (!isJsonObject(value)) {
    return Array.isArray(value) ? value.map(externalReference).find(Boolean) : undefined;
  }
  if (typeof value.$ref === "string" && !value.$ref.startsWith("#")) return value.$ref;
  const members = Object.entries(value).filter(([key]) => !data.has(key));
  return members.map(([, member]) => externalReference(member)).find(Boolean);
}

function upgraded(document: JsonObject): JsonObject {
  if (String(document.openapi).startsWith("3.1")) return document;
  const converted: unknown = upgrade(document, "3.1");
  if (!isJsonObject(converted))
    throw new Error("The document could not be converted to OpenAPI 3.1.");
  return converted;
}

function lineOf(document: Document, lines: LineCounter, steps: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else break;
  }
  return lines.linePos(offset).line || 1;
}
