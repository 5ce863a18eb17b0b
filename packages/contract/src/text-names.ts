/**
 * The texts of a contract by name: `listUnpaidOrders.summary`, `readUnpaidOrders.limit.description`,
 * `UnpaidOrder.bank_name.description`. A Korean text has the name of its English text.
 */
import { isJsonObject } from "@jumun/openapi/json";
import type { Path } from "./yaml-file.ts";

/** Korean texts by the names of the English ones. */
export type KoreanTexts = ReadonlyMap<string, string>;

export interface NamedText {
  readonly name: string;
  /** The object that has the text. */
  readonly owner: Record<string, unknown>;
  readonly key: string;
  /** Where the text is in the document. */
  readonly path: Path;
}

const textKeys = ["title", "summary", "description"];
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/** Keys without texts below them: they contain values, references or lists of names. */
const opaque = new Set([
  ...["example", "default", "value", "const", "enum", "required", "license", "contact"],
  ...["x-evidence", "x-discrepancy", "x-sandbox", "x-enum-texts", "x-state"],
]);
/** Keys of maps, whose keys can be any name: a property may be called `example`. */
const maps = new Set([
  ...["properties", "examples", "responses", "content", "headers", "schemas", "parameters"],
  ...["requestBodies", "securitySchemes", "components", "paths", "$defs", "flows", "variables"],
  ...["webhooks", "callbacks"],
]);
/** Maps whose key is not part of the name. */
const silentMaps = new Set([
  ...["properties", "responses", "content", "examples", "headers", "parameters", "variables"],
]);
const silentKeys = new Set(["schema", "x-split", "oneOf", "anyOf", "allOf"]);

/** Every text of an OpenAPI document or of a resource file. */
export function namedTexts(document: unknown): NamedText[] {
  const found: NamedText[] = [];
  visit(document, "", [], undefined);
  return found;

  /** @param map the keyword of the node, if it is a map */
  function visit(node: unknown, name: string, path: Path, map: string | undefined): void {
    if (Array.isArray(node)) {
      for (const [index, child] of node.entries()) {
        visit(child, nameOfItem(name, index, child, path), [...path, index], undefined);
      }
      return;
    }
    if (!isJsonObject(node)) return;
    if (map === undefined && path.length > 0) collect(node, name, path);
    for (const [key, child] of Object.entries(node)) {
      if (map === undefined && opaque.has(key)) continue;
      const inner = map === undefined || map === "components" ? keyword(key) : undefined;
      visit(child, nameOfKey(name, node, key, child, path, map), [...path, key], inner);
    }
  }

  function collect(owner: Record<string, unknown>, name: string, path: Path): void {
    const isTag = path.length === 2 && path[0] === "tags";
    for (const key of isTag ? ["name", "description"] : textKeys) {
      if (typeof owner[key] !== "string") continue;
      found.push({ name: `${name}.${key}`, owner, key, path: [...path, key] });
    }
    const meanings = owner["x-enum-texts"];
    if (!isJsonObject(meanings)) return;
    for (const [key, meaning] of Object.entries(meanings)) {
      if (typeof meaning !== "string") continue;
      const place = [...path, "x-enum-texts", key];
      found.push({ name: `${name}.${key}`, owner: meanings, key, path: place });
    }
  }
}

/** The texts of `workflows.arazzo.yaml`: `workflow token.summary`, `workflow token.issue.description`. */
export function namedWorkflowTexts(document: unknown): NamedText[] {
  const workflows = isJsonObject(document) ? document.workflows : undefined;
  return records(workflows).flatMap(({ node: workflow, path }) => {
    const name = `workflow ${textOf(workflow, "workflowId")}`;
    const steps = records(workflow.steps).flatMap(({ node: step, path: place }) =>
      textsOf(step, `${name}.${textOf(step, "stepId")}`, ["workflows", ...path, "steps", ...place]),
    );
    return [...textsOf(workflow, name, ["workflows", ...path]), ...steps];
  });
}

function records(list: unknown): { node: Record<string, unknown>; path: Path }[] {
  return (Array.isArray(list) ? list : []).flatMap((node: unknown, index) =>
    isJsonObject(node) ? { node, path: [index] } : [],
  );
}

function textsOf(owner: Record<string, unknown>, name: string, path: Path): NamedText[] {
  return textKeys
    .filter((key) => typeof owner[key] === "string")
    .map((key) => ({ name: `${name}.${key}`, owner, key, path: [...path, key] }));
}

function keyword(key: string): string | undefined {
  return maps.has(key) ? key : undefined;
}

function nameOfItem(name: string, index: number, item: unknown, path: Path): string {
  const [first] = path;
  if (path.length === 1 && first === "tags") return `tag ${textOf(item, "name")}`;
  if (path.length === 1 && first === "servers") {
    return `server ${textOf(item, "x-environment") ?? textOf(item, "url")}`;
  }
  if (path.at(-1) === "parameters") return joined(name, textOf(item, "name") ?? String(index));
  return `${name}|${index + 1}`;
}

function nameOfKey(
  name: string,
  node: object,
  key: string,
  child: unknown,
  path: Path,
  map: string | undefined,
): string {
  if (path.length === 0) return key === "info" ? "info" : "";
  if (map === "paths") return key;
  if (map === "components") return "";
  // The kind of a component is not part of its name.
  if (path.length === 2 && path[0] === "components") return key;
  if (isPathItem(path)) {
    return methods.includes(key) ? (textOf(child, "operationId") ?? joined(name, key)) : name;
  }
  // A media type is part of the name only if there are several.
  if (map === "content") return Object.keys(node).length > 1 ? joined(name, key) : name;
  if (map !== undefined) return joined(name, key);
  if (path.at(-1) === "x-split") return textOf(child, "operationId") ?? name;
  if (key === "items") return `${name}[]`;
  if (key === "requestBody") return joined(name, "body");
  return silentMaps.has(key) || silentKeys.has(key) ? name : joined(name, key);
}

function isPathItem(path: Path): boolean {
  const [first] = path;
  const isOfRoot = path.length === 2 && (first === "paths" || first === "webhooks");
  return isOfRoot || path.at(-3) === "callbacks";
}

function joined(name: string, part: string): string {
  return name === "" ? part : `${name}.${part}`;
}

function textOf(value: unknown, key: string): string | undefined {
  const found = isJsonObject(value) ? value[key] : undefined;
  return typeof found === "string" ? found : undefined;
}
