import { type Language, languages } from "@jumun/contract/language";
import type { Referenced, Schema } from "@jumun/openapi/document";
import { isReference } from "@jumun/openapi/reference";
import { schemaFragment } from "../reference/operation-fragment.ts";
import { referenceText } from "../reference-text.ts";
import type { Vendor, VendorInLanguage } from "../vendor.ts";
import { fieldWords, operationWords } from "./operation-words.ts";
import { plainText } from "./plain-text.ts";
import type { SearchEntry } from "./search-entry.ts";

/**
 * The operations of a vendor, the requests that it sends, and the values whose meanings its contract
 * has. Titles and field texts are in every language, so that Korean words find them on English pages.
 */
export function vendorEntries(vendor: Vendor, language: Language): SearchEntry[] {
  return [
    ...operationEntries(vendor, language),
    ...webhookEntries(vendor, language),
    ...valueEntries(vendor, language),
  ];
}

function operationEntries({ name, in: texts }: Vendor, language: Language): SearchEntry[] {
  return texts[language].operations.map((operation, index) => {
    const { id, method, path, summary, description, fragment } = operation;
    const others = otherTexts(texts, language);
    return {
      kind: "operation",
      title: summary,
      aliases: [id, ...others.map(({ operations }) => operations[index]?.summary ?? "")],
      parent: texts[language].title,
      name: `${id} ${method} ${path}`,
      lead: plainText(description),
      words: joined([
        ...operationWords(texts[language].document, operation),
        ...others.flatMap(({ document, operations }) => {
          const other = operations[index];
          return other ? [plainText(other.description), ...operationWords(document, other)] : [];
        }),
      ]),
      url: `${name}/index.html${fragment}`,
    };
  });
}

function webhookEntries({ name, in: texts }: Vendor, language: Language): SearchEntry[] {
  const { document, title, webhooks } = texts[language];
  const others = otherTexts(texts, language);
  return webhooks.map((webhook, index) => ({
    kind: "webhook",
    title: webhook.summary,
    aliases: [webhook.id, ...others.map((other) => other.webhooks[index]?.summary ?? "")],
    parent: title,
    name: webhook.id,
    lead: plainText(webhook.description),
    words: joined(fieldWords(document, webhook.schema)),
    url: `${name}/index.html${webhook.fragment}`,
  }));
}

/** Every error code, and every other named schema whose values have meanings. */
function valueEntries({ name, in: texts }: Vendor, language: Language): SearchEntry[] {
  const { document, title: parent } = texts[language];
  const schemas = Object.entries(document.components?.schemas ?? {});
  return schemas.flatMap(([component, schema]): SearchEntry[] => {
    const meanings = meaningsOf(schema);
    if (meanings.length === 0 || isReference(schema)) return [];
    const schemasTitle = referenceText.schemas[language];
    const url = `${name}/index.html${schemaFragment(component, schemasTitle)}`;
    const others = otherTexts(texts, language).map((other) =>
      Object.fromEntries(meaningsOf(other.document.components?.schemas?.[component])),
    );
    if (/error.*code/i.test(component)) {
      return meanings.map(([code, meaning]) => ({
        kind: "errorCode",
        title: code,
        parent,
        lead: meaning,
        words: joined(others.map((other) => other[code] ?? "")),
        url,
      }));
    }
    return [
      {
        kind: "values",
        title: component,
        parent,
        lead: plainText(schema.description ?? ""),
        words: joined(others.flatMap((other) => Object.values(other))),
        url,
      },
    ];
  });
}

function meaningsOf(schema: Referenced<Schema> | undefined): [string, string][] {
  if (schema === undefined || isReference(schema)) return [];
  return Object.entries(schema["x-enum-texts"] ?? {});
}

function otherTexts(texts: Vendor["in"], language: Language): VendorInLanguage[] {
  return languages.filter((each) => each !== language).map((each) => texts[each]);
}

function joined(words: readonly string[]): string {
  return [...new Set(words)].filter((word) => word !== "").join(" ");
}
