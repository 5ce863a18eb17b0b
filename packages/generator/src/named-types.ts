/**
 * Declares an interface or type for each schema. openapi-typescript nests schemas in
 * `components["schemas"]`, which editors show as a whole on hover.
 */
import ts from "typescript";

const { factory } = ts;

/** Other names in the generated file. */
const taken = new Set([
  "paths",
  "webhooks",
  "components",
  "operations",
  "Record",
  "Blob",
  "Uint8Array",
]);

export function nameSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = nodes.flatMap(schemaMembers);
  const names = new Set(schemas.flatMap((member) => nameOf(member) ?? []));
  const rename = <Node extends ts.Node>(node: Node): Node =>
    ts.visitNode(node, (root) => visit(root, names)) as Node;
  const declarations = schemas.flatMap((member) => {
    const name = nameOf(member);
    const { type } = member;
    return name === undefined || type === undefined ? [] : [declare(name, rename(type), member)];
  });
  return [...nodes.map((node) => rename(node)), ...declarations];
}

/** Replaces `components["schemas"]["Order"]` by `Order`, and the schemas themselves by their names. */
function visit(node: ts.Node, names: ReadonlySet<string>): ts.Node {
  const inner = (child: ts.Node) => visit(child, names);
  const referenced = referencedName(node);
  if (referenced !== undefined && names.has(referenced)) {
    return factory.createTypeReferenceNode(referenced);
  }
  if (!ts.isPropertySignature(node) || textOf(node.name) !== "schemas") {
    return ts.visitEachChild(node, inner, undefined);
  }
  if (node.type === undefined || !ts.isTypeLiteralNode(node.type)) return node;
  const members = node.type.members.map((member) => {
    const name = ts.isPropertySignature(member) ? nameOf(member) : undefined;
    if (name === undefined) return ts.visitEachChild(member, inner, undefined);
    const type = factory.createTypeReferenceNode(name);
    return factory.createPropertySignature(undefined, name, undefined, type);
  });
  const literal = factory.createTypeLiteralNode(members);
  return factory.updatePropertySignature(node, undefined, node.name, undefined, literal);
}

function schemaMembers(node: ts.Node): ts.PropertySignature[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  const schemas = node.members.find(
    (member): member is ts.PropertySignature =>
      ts.isPropertySignature(member) && textOf(member.name) === "schemas",
  );
  const type = schemas?.type;
  return type !== undefined && ts.isTypeLiteralNode(type)
    ? type.members.filter(ts.isPropertySignature)
    : [];
}

function declare(name: string, type: ts.TypeNode, member: ts.PropertySignature): ts.Node {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
  return declaration;
}

/** `Order` of `components["schemas"]["Order"]`. */
function referencedName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) {
    return undefined;
  }
  const { objectType, indexType } = node.objectType;
  const isComponents =
    ts.isTypeReferenceNode(objectType) && textOf(objectType.typeName) === "components";
  return isComponents && literalText(indexType) === "schemas"
    ? literalText(node.indexType)
    : undefined;
}

function nameOf(member: ts.PropertySignature): string | undefined {
  const name = textOf(member.name) ?? "";
  return /^[A-Za-z_$][\w$]*$/.test(name) && !taken.has(name) ? name : undefined;
}

function literalText(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)
    ? node.literal.text
    : undefined;
}

function textOf(name: ts.PropertyName | ts.EntityName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}
