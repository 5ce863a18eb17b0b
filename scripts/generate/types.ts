/**
 * The only file that imports openapi-typescript, which no longer gets updates from its author, and
 * the TypeScript 5 that it prints with.
 */
import type { Document, Schema } from "@jumun/contract/document";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { astToString } from "openapi-typescript/dist/lib/ts.mjs";
import { resolveRef, scanDiscriminators } from "openapi-typescript/dist/lib/utils.mjs";
import transformDocument from "openapi-typescript/dist/transform/index.mjs";
import ts from "typescript";
import { withTypedRest } from "./typed-rest.ts";

/**
 * Its own entry would load another Redocly, and lint and bundle with that what is linted and bundled
 * already: only what it does after that is taken from it, with the settings that it takes then.
 */
const settings: Omit<GlobalContext, "discriminators" | "injectFooter" | "redoc" | "resolve"> = {
  additionalProperties: false,
  alphabetize: true,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: true,
  rootTypesKeepCasing: true,
  rootTypesNoSchemaPrefix: true,
  silent: true,
  transform: (schema) =>
    schema.format === "binary" ? bytes() : openEnumeration(schema["x-extensible-enum"]),
  transformProperty: undefined,
};

/** TypeScript types of a contract, with more named schemas beside its own. */
export function printTypes(document: Document, schemas: Readonly<Record<string, Schema>>): string {
  const { components } = document;
  const whole = {
    ...document,
    components: { ...components, schemas: { ...components?.schemas, ...schemas } },
  };
  // Redocly's types and openapi-typescript's describe the same OpenAPI document differently; it was
  // linted, so this is the one place where the one is taken for the other.
  const contract = withTypedRest(whole) as OpenAPI3;
  const discriminators = scanDiscriminators(contract, {});
  const resolve: GlobalContext["resolve"] = ($ref) => resolveRef(contract, $ref, { silent: true });
  const context = { ...settings, discriminators, injectFooter: [], resolve };
  return astToString(transformDocument(contract, context));
}

/** `"성공" | (string & {})`: the known values are offered, every other is allowed. */
function openEnumeration(values: unknown): ts.TypeNode | undefined {
  if (!Array.isArray(values)) return undefined;
  const { factory } = ts;
  const known = values.map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
  );
  const anyOther = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...known, anyOther]);
}

/** What a caller has of a file: its bytes, or text that is sent as UTF-8. */
function bytes(): ts.TypeNode {
  const { factory } = ts;
  return factory.createUnionTypeNode([
    factory.createTypeReferenceNode("Blob"),
    factory.createTypeReferenceNode("Uint8Array"),
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ]);
}
