/**
 * The only file that imports openapi-typescript, which no longer gets updates from its author, and
 * the TypeScript 5 that it prints with.
 */
import type { Document, Schema } from "@jumun/contract/document";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";

/** TypeScript types of a contract, with more named schemas beside its own. */
export async function printTypes(
  document: Document,
  schemas: Readonly<Record<string, Schema>>,
): Promise<string> {
  const { components } = document;
  const whole = {
    ...document,
    components: { ...components, schemas: { ...components?.schemas, ...schemas } },
  };
  // Redocly's types and openapi-typescript's describe the same OpenAPI document differently; it was
  // linted, so this is the one place where the one is taken for the other.
  const nodes = await openapiTypescript(whole as unknown as OpenAPI3, {
    alphabetize: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema) =>
      schema.format === "binary" ? bytes() : openEnumeration(schema["x-extensible-enum"]),
  });
  return astToString(nodes);
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
