/** The only file that imports openapi-typescript, which is no longer updated. */
import type { Document, Schema } from "@jumun/openapi/document";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { astToString } from "openapi-typescript/dist/lib/ts.mjs";
import { resolveRef, scanDiscriminators } from "openapi-typescript/dist/lib/utils.mjs";
import transformDocument from "openapi-typescript/dist/transform/index.mjs";
import ts from "typescript";
import { describedProperties } from "./described-properties.ts";
import { nameSchemas } from "./named-types.ts";
import { withTypedRest } from "./typed-rest.ts";

/**
 * The settings that the entry of the package would pass. The entry loads another version of Redocly to lint
 * and bundle again, so only the transform is used.
 */
const settings: Omit<GlobalContext, "discriminators" | "injectFooter" | "redoc" | "resolve"> = {
  additionalProperties: false,
  alphabetize: false,
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
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: (schema) =>
    schema.format === "binary" ? bytes() : openEnumeration(schema["x-extensible-enum"]),
  transformProperty: undefined,
};

/** The TypeScript types of a contract and of additional named schemas. */
export function printTypes(document: Document, schemas: Readonly<Record<string, Schema>>): string {
  const { components } = document;
  const whole = {
    ...document,
    components: { ...components, schemas: { ...components?.schemas, ...schemas } },
  };
  // Redocly and openapi-typescript have different types for the same OpenAPI document. It was linted.
  const contract = withTypedRest(describedProperties(whole)) as OpenAPI3;
  const discriminators = scanDiscriminators(contract, {});
  const resolve: GlobalContext["resolve"] = ($ref) => resolveRef(contract, $ref, { silent: true });
  const context = { ...settings, discriminators, injectFooter: [], resolve };
  return readable(astToString(nameSchemas(transformDocument(contract, context))));
}

/** Without empty declarations, and with Korean instead of escapes such as `"\uC131"`. */
function readable(source: string): string {
  return source
    .replace(/^export type (?:webhooks|\$defs) = Record<string, never>;\n/gm, "")
    .replace(/\\(?:\\|u([\dA-F]{4}))/g, (written, code?: string) =>
      code === undefined ? written : String.fromCharCode(Number.parseInt(code, 16)),
    );
}

/** `"성공" | (string & {})`: editors complete the known values, and all others are allowed. */
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

/** A file: bytes, or text that is sent as UTF-8. */
function bytes(): ts.TypeNode {
  const { factory } = ts;
  return factory.createUnionTypeNode([
    factory.createTypeReferenceNode("Blob"),
    factory.createTypeReferenceNode("Uint8Array"),
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ]);
}
