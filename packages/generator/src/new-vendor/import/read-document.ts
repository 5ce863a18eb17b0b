import { readYaml } from "@jumun/contract/yaml-file";
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { parsePointer } from "@jumun/openapi/json-pointer";
import { BaseResolver, bundle, createConfig, type Source } from "@redocly/openapi-core";
import { upgrade } from "@scalar/openapi-upgrader";
import { objectOf } from "./json.ts";

/** A third-party OpenAPI document. */
export interface ThirdPartyDocument {
  /** Bundled, and converted to OpenAPI 3.1. */
  readonly document: JsonObject;
  /** The line of a node in the file, or of its nearest ancestor in the file. */
  lineOf(pointer: string): number;
}

/** Reads files only: an import downloads nothing. */
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
export async function readDocument(path: string): Promise<ThirdPartyDocument> {
  const file = await readYaml(path);
  if (file === undefined) throw new Error(`The document ${path} does not exist or cannot be read.`);
  requireVersion(path, objectOf(file.value));
  return {
    document: upgraded(await bundled(path)),
    lineOf: (pointer) => file.position(parsePointer(pointer)).line,
  };
}

function requireVersion(path: string, { openapi, swagger, paths, webhooks }: JsonObject): void {
  const version = String(openapi ?? swagger ?? "");
  if (!/^(2\.0|3\.[01](\.\d+)?)$/.test(version)) {
    const found = version === "" ? "does not state an OpenAPI version" : `is OpenAPI ${version}`;
    throw new Error(`${path} ${found}. Give an OpenAPI 2.0, 3.0 or 3.1 document.`);
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
      `${path} refers to ${outside}, which cannot be read. Refer to a file on this machine.`,
    );
  }
  // Two aliases of one anchor are the same object. A copy as JSON separates them.
  return objectOf(JSON.parse(JSON.stringify(document.parsed)));
}

/** Keywords whose value is data, in which `$ref` is an ordinary name. */
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
