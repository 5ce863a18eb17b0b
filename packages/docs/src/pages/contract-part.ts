/** The parts of a contract that the ledger refers to: filters and links for them. */
import type { Place as Location } from "@jumun/contract/ledger";
import type { Document, Operation, PathItem } from "@jumun/openapi/document";
import { parsePointer } from "@jumun/openapi/json-pointer";
import { methods } from "@jumun/openapi/list-operations";
import { reachableSchemas } from "@jumun/openapi/reachable-schemas";
import { resolve } from "@jumun/openapi/reference";
import { type Content, type Html, html } from "../layout/html.ts";
import { contractText } from "../layout/linked-text.ts";
import type { PageContext } from "../layout/site-page.ts";
import { schemaFragment } from "../reference/operation-fragment.ts";
import { referenceText } from "../reference-text.ts";
import { partText } from "../text.ts";
import type { Vendor } from "../vendor.ts";

type Kind = "operation" | "parameter" | "schema" | "other";

/** Finds the parts that a location belongs to: a schema also belongs to the operations that use it. */
export function partFinder(document: Document): (location: Location) => string[] {
  const uses = operationsOf(document).map(
    (operation) => [operation.operationId ?? "", reachableSchemas(document, operation)] as const,
  );
  return ({ pointer, words }) => {
    const [root, collection, component = ""] = parsePointer(pointer);
    const [name = ""] = words.en.split(/[,.[]/);
    const [, parameter] = words.en.match(/parameter ([^,]+)/) ?? [];
    const parts = parameter === undefined ? [] : [partOf("parameter", parameter)];
    if (root === "paths" || root === "webhooks") return [partOf("operation", name), ...parts];
    const reference =
      collection === "schemas" ? component : `#/components/${collection}/${component}`;
    for (const [id, used] of uses) if (used.has(reference)) parts.push(partOf("operation", id));
    if (collection === "schemas") parts.push(partOf("schema", component));
    return parts.length > 0 ? parts : ["other:"];
  };
}

function operationsOf(document: Document): Operation[] {
  const items = [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})];
  return items.flatMap((item) => {
    const pathItem = resolve<PathItem>(document, item);
    return methods.flatMap((method) => pathItem[method] ?? []);
  });
}

/** Without spaces: a row lists its parts with spaces between them. */
function partOf(kind: Kind, name: string): string {
  return `${kind}:${name.replace(/\s/g, "_")}`;
}

/** A menu of the given parts; `browser/part-filter.js` applies it. */
export function partFilter(
  parts: readonly string[],
  document: Document,
  { language, t }: PageContext,
): Html {
  const summaries = new Map(
    operationsOf(document).map(({ operationId, summary }) => [operationId, summary]),
  );
  const kinds: readonly Kind[] = ["operation", "parameter", "schema", "other"];
  return html`<form class="filter" hidden>
<label for="part">${t(partText.show)}</label>
<select id="part">
<option value="">${t(partText.everything)}</option>
${kinds.map((kind) => {
  const found = [...new Set(parts)].filter((part) => part.startsWith(`${kind}:`)).sort();
  if (found.length === 0) return undefined;
  if (kind === "other") return html`<option value="other:">${t(partText.other)}</option>`;
  return html`<optgroup label="${t(partText[kind])}">${found.map((part) => {
    const name = part.slice(kind.length + 1);
    const summary = kind === "operation" ? summaries.get(name) : undefined;
    const label = summary === undefined ? name : `${summary} (${name})`;
    return html`<option value="${part}">${contractText(label, language)}</option>`;
  })}</optgroup>
`;
})}</select>
</form>`;
}

/** The name of a location, with a link to the vendor's page and the note there. */
export function locationLink(
  { pointer, words }: Location,
  vendor: Vendor,
  { language, pageUrl }: PageContext,
  note?: string,
): Content {
  const label = contractText(words[language], language);
  const fragment = fragmentOf(parsePointer(pointer), vendor, language);
  if (fragment === undefined) return label;
  const opened = note === undefined ? "" : `?note=${note}`;
  return html`<a href="${pageUrl(`${vendor.name}/`, `${fragment}${opened}`)}">${label}</a>`;
}

function fragmentOf(
  [root, second = "", third = ""]: readonly string[],
  { in: texts }: Vendor,
  language: PageContext["language"],
): string | undefined {
  const { operations, webhooks, document } = texts[language];
  if (root === "paths") {
    const method = third.toUpperCase();
    return operations.find((each) => each.path === second && each.method === method)?.fragment;
  }
  if (root === "webhooks") {
    const item = document.webhooks?.[second];
    const id = item !== undefined && "post" in item ? item.post?.operationId : undefined;
    return webhooks.find((each) => each.id === id)?.fragment;
  }
  return second === "schemas" ? schemaFragment(third, referenceText.schemas[language]) : undefined;
}
