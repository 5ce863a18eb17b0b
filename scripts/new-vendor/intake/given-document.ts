import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { isJson, type Json, membersOf, stepsOf } from "./json.ts";
import { outsideReference, refuseUnfolding } from "./refused-document.ts";

/** A document of somebody else's, as it was given. */
export interface GivenDocument {
  readonly path: string;
  readonly text: string;
  /** What it is kept as beside the contract: `given.yaml`, `given.json`. */
  readonly keptAs: string;
  readonly root: Json;
  /** `3.0` or `3.1`. */
  readonly version: "3.0" | "3.1";
  /** The line of what a pointer leads to, or of the nearest thing around it that there is. */
  lineOf(pointer: string): number;
}

/**
 * Reads a specification that somebody has.
 * @throws Error that says in a sentence why none can be made from it: no such file, no YAML, Swagger 2.0
 */
export async function readGiven(path: string): Promise<GivenDocument> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "it may not be read",
    };
    const reason = reasons[error.code ?? ""] ?? error.message;
    throw new Error(`The specification ${path} cannot be read: ${reason}.`, { cause: error });
  });
  const lines = new LineCounter();
  const parsed = parseDocument(text.replace(/^\ufeff/, ""), { lineCounter: lines, merge: true });
  const [fault] = parsed.errors;
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    const [reason = ""] = fault.message.split(" at line ");
    throw new Error(
      `${path}:${line}:${col} The specification is neither YAML nor JSON: ${reason}.`,
    );
  }
  // An alias costs nothing here; what they would be if they were written out is counted below.
  const root: unknown = parsed.toJS({ maxAliasCount: -1 });
  if (!isJson(root)) {
    const found = text.trim() === "" ? "it is empty" : "it is no mapping";
    throw new Error(`${path} holds no OpenAPI document: ${found}.`);
  }
  refuseUnfolding(path, root);
  const document = {
    path,
    text,
    keptAs: `given${extname(basename(path)) === ".json" ? ".json" : ".yaml"}`,
    root,
    version: versionOf(path, root),
    lineOf: (pointer: string) => lineOf(parsed, lines, stepsOf(pointer)),
  };
  const outside = outsideReference(root);
  if (outside !== undefined) {
    throw new Error(
      `${path}:${document.lineOf(outside.pointer)} It refers to another file, ${outside.reference}: make it one document first, as with \`redocly bundle\`.`,
    );
  }
  return document;
}

function versionOf(path: string, root: Json): "3.0" | "3.1" {
  const { openapi, swagger } = root;
  if (swagger !== undefined && openapi === undefined) {
    throw new Error(
      `${path} is Swagger ${String(swagger)}: convert it to OpenAPI 3.1 first, as with the editor at editor.swagger.io.`,
    );
  }
  const [, version] = /^(3\.[01])(\.|$)/.exec(String(openapi)) ?? [];
  if (version !== "3.0" && version !== "3.1") {
    const found =
      openapi === undefined
        ? "does not say which OpenAPI it is"
        : `is OpenAPI ${String(openapi)}, which this command does not know`;
    throw new Error(`${path} ${found}: give an OpenAPI 3.0 or 3.1 document.`);
  }
  const methods = membersOf(root.paths).flatMap(([, item]) =>
    Object.keys(item).filter((key) =>
      /^(get|put|post|delete|options|head|patch|trace|\$ref)$/.test(key),
    ),
  );
  if (methods.length === 0) {
    throw new Error(`${path} describes no operation: there is nothing under "paths" to be called.`);
  }
  return version;
}

function lineOf(document: Document, lines: LineCounter, steps: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of steps) {
    const next = childOf(node, step);
    if (next === undefined) break;
    ({ node, offset } = next);
  }
  return lines.linePos(offset).line || 1;
}

/** The value of a key, and where the key stands: that is where a reader looks. */
function childOf(node: unknown, step: string): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    if (!isPair(pair) || !isScalar(pair.key)) return undefined;
    return { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)];
  const range =
    typeof item === "object" && item !== null && "range" in item ? item.range : undefined;
  return item === undefined
    ? undefined
    : { node: item, offset: Array.isArray(range) ? Number(range[0]) : 0 };
}
