import type { Language } from "@jumun/contract/language";
import type { Decision } from "@jumun/contract/provenance";
import type { Half, Server, Split } from "@jumun/openapi/document";
import type { Evidence, Pagination } from "@jumun/openapi/extensions";
import { isJsonObject } from "@jumun/openapi/json";
import type { Webhook } from "@jumun/openapi/list-webhooks";
import type { Node, NodeType } from "@jumun/openapi/node";
import { isReference, referencedName } from "@jumun/openapi/reference";
import { html } from "../layout/html.ts";
import { linkedText, linkUrls } from "../layout/linked-text.ts";
import { evidenceText, extensionText } from "../text.ts";
import { discrepanciesOf, evidenceOf } from "./provenance.ts";

/** Explains the extensions of a node in Markdown: behavior first, then source and discrepancies. */
export function describeNode(node: Node, type: NodeType, language: Language = "en"): string[] {
  const evidence = evidenceOf(node);
  return [
    ...(describeBehavior[type]?.(node, language) ?? []),
    ...(evidence === undefined ? [] : [describeEvidence(evidence, language)]),
    ...discrepanciesOf(node).map((each) => describeDiscrepancy(each, language)),
  ];
}

/** Explains the extensions of servers, whose descriptions Redoc does not render as Markdown. */
export function describeServers(servers: readonly Server[], language: Language = "en"): string[] {
  return servers.flatMap((server) => {
    const environment = server["x-environment"];
    const meaning =
      environment === undefined
        ? extensionText.placeholder[language]
        : sentence("environment", language, { name: code(environment) });
    return [
      `**${extensionText.server[language]} ${code(server.url)}.** ${meaning}`,
      ...describeNode({ ...server }, "server", language),
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

/** A text of the site with its placeholders replaced. */
function sentence(
  key: keyof typeof extensionText,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return extensionText[key][language].replace(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? "",
  );
}

type Describe = (node: Node, language: Language) => string[];

const describeBehavior: Partial<Record<NodeType, Describe>> = {
  operation: (node, language) => [
    ...describeCall(node, language),
    ...describeSplit(node, language),
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

function describeSplit(node: Node, language: Language): string[] {
  const split = node["x-split"];
  if (!isSplit(split)) return [];
  const by = code(split.by);
  return [
    sentence("split", language, { by }),
    ...describeHalf(split.absent, sentence("without", language, { by }), language),
    ...describeHalf(split.present, sentence("with", language, { by }), language),
  ];
}

function describeHalf(half: Half, condition: string, language: Language): string[] {
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
    ...describeNode({ ...half }, "half", language),
    [parameters, ...responses].join(" "),
  ];
}

function describeEvidence({ kind, source = "" }: Evidence, language: Language): string {
  return blockquote(`**${evidenceText[kind][language]}** ${linkUrls(source)}`.trim());
}

/** What the page says and what was chosen are visible; the rest is folded. */
function describeDiscrepancy(discrepancy: Decision, language: Language): string {
  const visible = (part: "page" | "chosen") => {
    const text = discrepancy[part].trim().replace(/\s+/g, " ");
    return html`<em>${sentence(part, language)} </em>${linkedText(text, (plain) => plain)}`;
  };
  const folded = (["wire", "why"] as const).map(
    (part) => `*${sentence(part, language)}* ${linkUrls(discrepancy[part].trim())}`,
  );
  // Redoc drops a space between two elements, but not inside one.
  const summary = html`<summary><strong>${sentence("discrepancy", language)} </strong>${visible("page")}<br>${visible("chosen")}</summary>`;
  // A backslash at the end of a line is a line break in Markdown.
  return `<details>\n${summary}\n\n${folded.join("\\\n")}\n\n</details>`;
}

function blockquote(markdown: string): string {
  return markdown.trim().replace(/^/gm, "> ");
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
