import type { Language } from "@jumun/contract/language";
import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { listWebhooks } from "@jumun/openapi/list-webhooks";
import { mapNodes, type Node, type NodeType } from "@jumun/openapi/node";
import { resolve } from "@jumun/openapi/reference";
import { describeNode, describeReceived, describeServers } from "./extension-description.ts";

/**
 * A copy of the contract whose descriptions also explain the extensions of specs/README.md
 * (x-evidence, x-discrepancy, x-split and others), so that every OpenAPI tool shows them.
 *
 * Redoc shows only one description where several nodes meet: of a response, but not of its body's
 * schema; of a list, but not of its items. An explanation is therefore repeated at every node that
 * hides the node it is about.
 */
export function describeExtensions(
  document: Document,
  language: Language = "en",
  vendor = "vendor",
): Node {
  const webhooks = new Map(
    listWebhooks(document).map((webhook) => [
      webhook.id,
      describeReceived(webhook, vendor, language),
    ]),
  );
  const source: Source = { document, language, vendor, webhooks };
  return mapNodes(document, (node, type, original) => {
    // Servers are explained at `info`.
    if (type === "server") return node;
    const described = describe(source, node, type, original);
    return type === "schema" ? describeVariants(source, described, original) : described;
  });
}

interface Source {
  readonly document: Document;
  readonly language: Language;
  readonly vendor: string;
  /** The explanations of requests that the vendor sends, by operationId. */
  readonly webhooks: ReadonlyMap<string, string>;
}

function describe(source: Source, node: Node, type: NodeType, original: Node): Node {
  const texts = textsOf(source, original, type);
  const isPlainReference =
    "$ref" in original &&
    original.description === undefined &&
    describeNode(original, type, source.language, source.vendor).length === 0;
  // Redoc shows the description of the reference's target.
  if (texts.explanations.length === 0 || isPlainReference) return node;
  return { ...node, description: markdownOf(texts) };
}

/** Redoc shows the descriptions of the variants of `oneOf` and `anyOf`, but not that of the whole. */
function describeVariants(source: Source, schema: Node, original: Node): Node {
  const explanations = describeNode(original, "schema", source.language, source.vendor);
  if (explanations.length === 0) return schema;
  const entries = ["oneOf", "anyOf"].flatMap((key) => {
    const variants = schema[key];
    const originals = original[key];
    if (!Array.isArray(variants) || !Array.isArray(originals)) return [];
    return [
      [key, variants.map((each, at) => describeVariant(source, each, originals[at], explanations))],
    ];
  });
  return { ...schema, ...Object.fromEntries(entries) };
}

function describeVariant(
  source: Source,
  variant: unknown,
  original: unknown,
  ofWhole: readonly string[],
): unknown {
  if (!isJsonObject(variant) || !isJsonObject(original)) return variant;
  const texts = textsOf(source, original, "schema");
  const explanations = [...new Set([...texts.explanations, ...ofWhole])];
  return { ...variant, description: markdownOf({ ...texts, explanations }) };
}

interface NodeTexts {
  readonly description: string | undefined;
  /** Of the node's extensions and those of the nodes that it hides. */
  readonly explanations: readonly string[];
}

function markdownOf({ description, explanations }: NodeTexts): string {
  return [...(description === undefined ? [] : [description]), ...explanations].join("\n\n");
}

function textsOf(
  source: Source,
  node: Node,
  type: NodeType,
  visitedBefore: ReadonlySet<unknown> = new Set(),
): NodeTexts {
  const visited = new Set([...visitedBefore, node]);
  const hidden = hiddenNodes(source.document, node, type)
    .filter((each) => !visited.has(each.node))
    .map((each) => ({ ...each, texts: textsOf(source, each.node, each.type, visited) }));
  const description = typeof node.description === "string" ? node.description.trim() : undefined;
  const inherited = hidden.find((each) => each.lendsDescription)?.texts.description;
  const explanations = [
    ...describeOperation(source, node, type),
    ...(type === "info"
      ? describeServers(source.document.servers ?? [], source.language, source.vendor)
      : []),
    ...hidden.flatMap((each) => each.texts.explanations),
  ];
  return { description: description ?? inherited, explanations: [...new Set(explanations)] };
}

/** Whether a retry is safe is the vendor's concern for a request that the vendor sends. */
function describeOperation(source: Source, node: Node, type: NodeType): string[] {
  const { "x-idempotent": _, ...received } = node;
  const webhook = type === "operation" ? source.webhooks.get(String(node.operationId)) : undefined;
  return webhook === undefined
    ? describeNode(node, type, source.language, source.vendor)
    : [webhook, ...describeNode(received, type, source.language, source.vendor)];
}

interface HiddenNode {
  readonly node: Node;
  readonly type: NodeType;
  /** Whether Redoc shows its description if the node in front has none. */
  readonly lendsDescription: boolean;
}

/** The nodes whose descriptions Redoc does not show because it shows that of the given node. */
function hiddenNodes(document: Document, node: Node, type: NodeType): HiddenNode[] {
  if (typeof node.$ref === "string") {
    return lending([resolve<unknown>(document, { $ref: node.$ref })], type);
  }
  switch (type) {
    case "parameter":
    case "header":
    case "requestBody":
    case "response":
      return lending([node.schema, ...mediaTypeSchemas(node)], "schema");
    case "schema":
      return [
        ...lending(Array.isArray(node.allOf) ? node.allOf : [], "schema"),
        ...lending([node.items], "schema").map((each) => ({ ...each, lendsDescription: false })),
      ];
    default:
      return [];
  }
}

function lending(values: readonly unknown[], type: NodeType): HiddenNode[] {
  return values.filter(isJsonObject).map((node) => ({ node, type, lendsDescription: true }));
}

function mediaTypeSchemas({ content }: Node): unknown[] {
  if (!isJsonObject(content)) return [];
  return Object.values(content).map((mediaType) => isJsonObject(mediaType) && mediaType.schema);
}
