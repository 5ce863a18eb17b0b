import jumun from "@jumun/contract/rules/plugin";
import { isJsonObject, type JsonObject } from "@jumun/openapi/json";
import { tryResolve } from "@jumun/openapi/reference";
import {
  BaseResolver,
  bundle,
  createConfig,
  makeDocumentFromString,
  type Oas3Decorator,
} from "@redocly/openapi-core";
import { Examples, madeUp } from "./examples.ts";
import { itemsOf, membersOf, objectOf, textOf } from "./json.ts";

/**
 * Adds the parts of a contract that the document lacks: conservative defaults, and valid examples.
 */
export async function completeContract(document: JsonObject): Promise<JsonObject> {
  const examples = {
    sent: new Examples(document, "readOnly"),
    received: new Examples(document, "writeOnly"),
  };
  const config = await createConfig({
    plugins: [
      jumun(),
      { id: "import", decorators: { oas3: { complete: () => complete(examples, new Set()) } } },
    ],
    decorators: { "import/complete": "on" },
  });
  const { bundle: filled } = await bundle({
    doc: makeDocumentFromString(JSON.stringify(document), "/document.json"),
    config,
    externalRefResolver: new BaseResolver(config.resolve),
    removeUnusedComponents: true,
  });
  return objectOf(filled.parsed);
}

interface BothExamples {
  /** For requests, without the properties that are readOnly. */
  readonly sent: Examples;
  /** For responses, without the properties that are writeOnly. */
  readonly received: Examples;
}

const complete = (examples: BothExamples, usedTags: Set<string>): ReturnType<Oas3Decorator> => ({
  Root: { leave: (root) => fillRoot(Object(root), usedTags) },
  Info: { leave: (info) => fillInfo(Object(info)) },
  Operation: {
    leave(operation, { key, location }) {
      const isReceived = /^#\/webhooks\/|\/callbacks\//.test(location.pointer);
      const filled = fillOperation(Object(operation), String(key), isReceived);
      for (const tag of itemsOf(filled.tags)) usedTags.add(String(tag));
    },
  },
  Parameter: { leave: (parameter) => fillParameter(Object(parameter), examples.sent) },
  Header: { leave: (header) => fillExample(Object(header), examples.received, isSendable) },
  RequestBody: { leave: (body) => fillContent(Object(body), examples.sent, isBody) },
  Response: { leave: (response) => fillContent(Object(response), examples.received, isAnything) },
});

function fillRoot(root: JsonObject, usedTags: ReadonlySet<string>): void {
  root.openapi = "3.1.0";
  root.jsonSchemaDialect = "https://json-schema.org/draft/2020-12/schema";
  root["x-sandbox"] ??= { options: {} };
  root.paths ??= {};
  root.security ??= [];
  fillServers(root);
  const servers = itemsOf(root.servers).filter(isJsonObject);
  const isTest = ({ url, description }: JsonObject) =>
    /sandbox|\btest|staging|\bdev|\.invalid$/i.test(`${url} ${description ?? ""}`);
  const production = servers.find(
    (server) => /^https?:\/\/[^{}]+$/.test(String(server.url)) && !isTest(server),
  );
  if (production !== undefined) production["x-environment"] ??= "production";
  const tags = new Map(
    itemsOf(root.tags)
      .filter(isJsonObject)
      .map((tag) => [String(tag.name), tag]),
  );
  for (const name of usedTags) if (!tags.has(name)) tags.set(name, { name });
  for (const [name, tag] of tags) tag.description = textOf(tag.description) ?? `${name}.`;
  root.tags = [...tags.values()];
}

/** A contract needs a server. With this one, the client requires `baseUrl`. */
export function fillServers(root: JsonObject): void {
  if (itemsOf(root.servers).length > 0) return;
  root.servers = [{ url: "https://unknown.invalid", description: "The server is not documented." }];
}

function fillInfo(info: JsonObject): void {
  info.version = String(info.version ?? "0");
  const license = objectOf(info.license);
  license.name ??= "Not stated";
  if (license.url === undefined) license.identifier ??= "LicenseRef-not-stated";
  info.license = license;
  // Examples and x-idempotent may be made up here.
  info["x-evidence"] ??= "third-party";
}

/** @param isReceived whether it is a webhook or callback, whose errors are the receiver's */
function fillOperation(operation: JsonObject, method: string, isReceived: boolean): JsonObject {
  const name = String(operation.operationId);
  const description = textOf(operation.description);
  operation.summary = textOf(operation.summary) ?? description?.split(/\n|(?<=\.) /)[0] ?? name;
  operation.description = description ?? operation.summary;
  if (itemsOf(operation.tags).length === 0) operation.tags = ["Operations"];
  operation["x-idempotent"] ??= method === "get" || method === "head";
  const responses = objectOf(operation.responses);
  const keys = Object.keys(responses);
  if (!keys.some((key) => /^(2|default)/.test(key))) {
    responses["2XX"] = { description: "A success, which the imported document does not describe." };
  }
  if (!isReceived && !keys.some((key) => key.startsWith("4"))) {
    responses["4XX"] = { description: "An error, which the imported document does not describe." };
  }
  operation.responses = responses;
  return operation;
}

/** Sets, in place, x-whole-body on a body with a field that has the name of a parameter. */
export function markWholeBody(document: JsonObject, item: JsonObject, operation: JsonObject): void {
  const body = objectOf(tryResolve(document, operation.requestBody));
  const parameters = [...itemsOf(item.parameters), ...itemsOf(operation.parameters)];
  const names = parameters.map((one) => String(objectOf(tryResolve(document, one)).name));
  const fields = membersOf(body.content).flatMap(([, media]) => fieldsOf(document, media.schema));
  if (!fields.some((field) => names.includes(field))) return;
  operation.requestBody = { ...body, "x-whole-body": true };
}

function fieldsOf(document: JsonObject, reference: unknown, depth = 0): string[] {
  const schema = objectOf(tryResolve(document, reference));
  const parts =
    depth > 20 ? [] : ["allOf", "oneOf", "anyOf"].flatMap((key) => itemsOf(schema[key]));
  return [
    ...Object.keys(objectOf(schema.properties)),
    ...parts.flatMap((part) => fieldsOf(document, part, depth + 1)),
  ];
}

/** OpenAPI ignores parameters for these headers. */
const ignored = /^(accept|content-type|authorization)$/i;

/** Removes, in place, the header parameters that OpenAPI ignores. */
export function removeIgnoredParameters(holder: JsonObject): void {
  if (!Array.isArray(holder.parameters)) return;
  holder.parameters = holder.parameters.filter(
    (parameter) =>
      !isJsonObject(parameter) ||
      parameter.in !== "header" ||
      !ignored.test(String(parameter.name)),
  );
}

function fillParameter(parameter: JsonObject, examples: Examples): void {
  const [media] = Object.values(objectOf(parameter.content));
  if (isJsonObject(media)) {
    fillExample({ ...media, ...parameter }, examples, isAnything, parameter);
    return;
  }
  fillExample(parameter, examples, parameter.in === "path" ? isSegment : isSendable);
}

type Suits = (value: unknown) => boolean;

const isAnything: Suits = function isAnything() {
  return true;
};
const isBody: Suits = function isBody(value) {
  return value !== null;
};
const isSendable: Suits = function isSendable(value) {
  return (
    value !== null &&
    value !== "" &&
    !(typeof value === "object" && Object.keys(value).length === 0)
  );
};
const isSegment: Suits = function isSegment(value) {
  return isSendable(value) && !/^\.{1,2}$|\//.test(String(value));
};

function fillExample(node: JsonObject, examples: Examples, suits: Suits, target = node): void {
  const accepted = givenExamples(node).find(
    ([, value]) => suits(value) && examples.fits(node.schema, value),
  );
  const value = accepted === undefined ? examples.find(node.schema, suits) : accepted[1];
  delete target.examples;
  if (value === undefined) delete target.example;
  else target.example = value;
}

function fillContent(holder: JsonObject, examples: Examples, suits: Suits): void {
  for (const [mediaType, media] of membersOf(holder.content)) {
    media.schema ??= /json|form/i.test(mediaType) ? {} : { type: "string", format: "binary" };
    const shown = givenExamples(media)
      .filter(([, value]) => suits(value) && examples.fits(media.schema, value))
      .map(([name, value]) => [exampleName(name), { value }] as const);
    const value = shown.length > 0 ? undefined : examples.find(media.schema, suits);
    if (value !== undefined) shown.push([madeUp, { value }]);
    delete media.example;
    media.examples = Object.fromEntries(shown);
  }
}

function givenExamples({ example, examples }: JsonObject): [name: string, value: unknown][] {
  const named = membersOf(examples).map(([name, { value }]): [string, unknown] => [name, value]);
  const all: [string, unknown][] =
    example === undefined ? named : [["as-given", example], ...named];
  return all.filter(([, value]) => value !== undefined);
}

/** The name of an example in kebab-case. */
function exampleName(name: string): string {
  const kebab = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-$/g, "");
  return kebab === "" || /^example(-\d+)?$/.test(kebab) ? `given-${kebab || "case"}` : kebab;
}
