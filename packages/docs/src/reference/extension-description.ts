import type { Language } from "@jumun/contract/language";
import type { Half, Server, Split } from "@jumun/openapi/document";
import type { Evidence, Pagination } from "@jumun/openapi/extensions";
import { isJsonObject } from "@jumun/openapi/json";
import type { Webhook } from "@jumun/openapi/list-webhooks";
import type { Node, NodeType } from "@jumun/openapi/node";
import { isReference, referencedName } from "@jumun/openapi/reference";
import { decisionRows } from "../layout/decision.ts";
import { type Content, html } from "../layout/html.ts";
import { linkedText } from "../layout/linked-text.ts";
import { decisionText, evidenceText, extensionText } from "../reference-text.ts";
import { fill } from "../text.ts";
import { discrepanciesOf, evidenceOf, type NamedDecision } from "./provenance.ts";

/** Explains the extensions of a node in Markdown: behavior first, then source and discrepancies. */
export function describeNode(
  node: Node,
  type: NodeType,
  language: Language = "en",
  vendor = "vendor",
): string[] {
  const evidence = evidenceOf(node);
  return [
    ...(describeBehavior[type]?.(node, language, vendor) ?? []),
    ...(evidence === undefined ? [] : [describeEvidence(evidence, language)]),
    ...discrepanciesOf(node).map((each) => describeDiscrepancy(each, language, vendor)),
  ];
}

/** Explains the extensions of servers, whose descriptions Redoc does not render as Markdown. */
export function describeServers(
  servers: readonly Server[],
  language: Language,
  vendor: string,
): string[] {
  return servers.flatMap((server) => {
    const environment = server["x-environment"];
    const meaning =
      environment === undefined
        ? extensionText.placeholder[language]
        : sentence("environment", language, { name: code(environment) });
    return [
      `**${extensionText.server[language]} ${code(server.url)}.** ${meaning}`,
      ...describeNode({ ...server }, "server", language, vendor),
    ];
  });
}

/** Explains a request that the vendor sends. */
export function describeReceived(
  { id, component }: Webhook,
  vendor: string,
  language: Language,
): string {
  return sentence("received", language, {
    parser: code(`parse${component}`),
    package: code(`@jumun/${vendor}/webhooks`),
    send: code(`mock.send("${vendor}", "${id}", { url })`),
  });
}

function sentence(
  key: keyof typeof extensionText,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(extensionText[key][language], values);
}

type Describe = (node: Node, language: Language, vendor: string) => string[];

const describeBehavior: Partial<Record<NodeType, Describe>> = {
  operation: (node, language, vendor) => [
    ...describeCall(node, language),
    ...describeSplit(node, language, vendor),
  ],
  half: (node, language) => describeCall(node, language),
  response: (node, language) =>
    evidenceOf(node)?.kind === "unknown" && isAnyJson(node)
      ? [sentence("undocumented", language)]
      : [],
  securityScheme: (node, language) => {
    const prefix = node["x-prefix"];
    if (typeof prefix !== "string") return [];
    const value = code(`${String(node.name)}: ${prefix}<credential>`);
    return [sentence("sentAs", language, { value })];
  },
  schema: (node, language) => {
    const sentences: string[] = [];
    if (node["x-failure"] === true) sentences.push(sentence("failure", language));
    if (typeof node["x-envelope"] === "string") {
      sentences.push(sentence("envelope", language, { name: code(node["x-envelope"]) }));
    }
    const known = node["x-extensible-enum"];
    if (Array.isArray(known)) {
      sentences.push(sentence("knownValues", language, { values: codeList(known.map(String)) }));
    }
    return sentences;
  },
};

function describeCall(node: Node, language: Language): string[] {
  const sentences: string[] = [];
  const idempotent = node["x-idempotent"];
  if (idempotent === true) sentences.push(sentence("idempotent", language));
  else if (idempotent === false) sentences.push(sentence("notIdempotent", language));
  const pagination = node["x-pagination"];
  if (isPagination(pagination)) sentences.push(describePagination(pagination, language));
  return sentences;
}

/** Whether a response may have any body. */
function isAnyJson({ content }: Node): boolean {
  const media = isJsonObject(content) ? content["application/json"] : undefined;
  const schema = isJsonObject(media) ? media.schema : undefined;
  return isJsonObject(schema) && Object.keys(schema).length === 0;
}

function describePagination(pagination: Pagination, language: Language): string {
  const { items } = pagination;
  const sentences = [
    ...describePages(pagination, language),
    items === ""
      ? sentence("responseIsList", language)
      : sentence("itemsAt", language, { items: code(items) }),
    pagination.style === "page-number" && pagination.last !== undefined
      ? sentence("lastHeader", language, { last: code(pagination.last) })
      : undefined,
    sentence("iterated", language),
  ];
  return sentences.filter((each) => each !== undefined).join(" ");
}

function describePages(pagination: Pagination, language: Language): string[] {
  if (pagination.style === "offset") {
    const { start, length } = pagination;
    return [sentence("offset", language, { start: code(start), length: code(length) })];
  }
  if (pagination.style === "cursor") {
    const { first, after, next } = pagination;
    const names = { first: code(first), after: code(after), next: code(next) };
    return [sentence("cursor", language, names)];
  }
  const { page, limit } = pagination;
  const paged = sentence("paged", language, { page: code(page) });
  return limit === undefined
    ? [paged]
    : [paged, sentence("limit", language, { limit: code(limit) })];
}

function describeSplit(node: Node, language: Language, vendor: string): string[] {
  const split = node["x-split"];
  if (!isSplit(split)) return [];
  const by = code(split.by);
  return [
    sentence("split", language, { by }),
    ...describeHalf(split.absent, sentence("without", language, { by }), language, vendor),
    ...describeHalf(split.present, sentence("with", language, { by }), language, vendor),
  ];
}

function describeHalf(half: Half, condition: string, language: Language, vendor: string): string[] {
  const responses = Object.entries(half.responses ?? {}).flatMap(([status, { schema }]) =>
    schema !== undefined && isReference(schema)
      ? [sentence("responds", language, { status, schema: code(referencedName(schema)) })]
      : [],
  );
  const parameters =
    half.parameters.length === 0
      ? sentence("noParameters", language)
      : sentence("parameters", language, { names: codeList(half.parameters) });
  return [
    `**${condition}: ${code(half.operationId)}.** ${half.summary}.`,
    half.description,
    ...describeNode({ ...half }, "half", language, vendor),
    [parameters, ...responses].join(" "),
  ];
}

/** A text of the contract for Redoc, which shows it in the contract's language. */
function plain(text: string): Content {
  return text;
}

function describeEvidence({ kind, source = "" }: Evidence, language: Language): string {
  const label = evidenceText[kind][language];
  if (source === "") return `*${label}*`;
  return `${html`<details class="source"><summary>${label}</summary><p>${linkedText(source, plain)}</p></details>`}`;
}

/** Only what the page says is visible until the reader opens the note. */
function describeDiscrepancy(
  { id, ...decision }: NamedDecision,
  language: Language,
  vendor: string,
): string {
  const { discrepancy, record } = decisionText;
  // Redoc drops a space between two elements, but not inside one.
  return `${html`<details class="note" data-note="${id}"><summary><strong>${discrepancy[language]} </strong>${linkedText(decision.page, plain)}</summary><dl>${decisionRows(decision, language, plain)}</dl><p><a href="../ledger/${vendor}/index.html#${id}">${record[language]}</a></p></details>`}`;
}

function codeList(names: readonly string[]): string {
  return names.map(code).join(", ");
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function isPagination(value: unknown): value is Pagination {
  return isJsonObject(value) && typeof value.style === "string" && typeof value.items === "string";
}

function isSplit(value: unknown): value is Split {
  return (
    isJsonObject(value) &&
    typeof value.by === "string" &&
    isJsonObject(value.absent) &&
    isJsonObject(value.present)
  );
}
