import { type Document, resolve } from "@jumun/contract/document";
import { type Language, languages } from "@jumun/contract/language";
import type { SearchEntry } from "./search-entry.ts";
import type { SitePage } from "./site-page.ts";
import type { LinkedOperation, Vendor } from "./vendor.ts";

/**
 * The script that the search of one language loads. Operations come with their texts in every
 * language: a Korean word leads to them from an English page too.
 */
export function searchIndex(
  vendors: readonly Vendor[],
  pages: readonly SitePage[],
  language: Language,
): string {
  const entries = [
    ...vendors.flatMap((vendor) => operationEntries(vendor, language)),
    ...pages.flatMap((page) => pageEntries(page, language)),
  ];
  return `globalThis.jumunSearch = ${JSON.stringify(entries)};\n`;
}

function operationEntries(vendor: Vendor, language: Language): SearchEntry[] {
  const { title, operations } = vendor.in[language];
  const wordsIn = vendorWords(vendor);
  return operations.map((operation) => {
    const words = [language, ...languages].flatMap((each) => wordsIn[each].get(operation.id) ?? []);
    return {
      title: operation.id,
      kind: `${title} · ${operation.method} ${operation.path}`,
      text: [...new Set(words)].join(" "),
      address: `${vendor.name}/index.html${operation.fragment}`,
    };
  });
}

type Words = Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>;

/** Every language's index asks for the words of all of them. */
const known = new WeakMap<Vendor, Words>();

function vendorWords(vendor: Vendor): Words {
  const wordsOfAll = (language: Language) => {
    const { document, operations } = vendor.in[language];
    return new Map(operations.map((each) => [each.id, wordsOf(document, each)]));
  };
  const words = known.get(vendor) ?? { en: wordsOfAll("en"), ko: wordsOfAll("ko") };
  known.set(vendor, words);
  return words;
}

/** Summary and description, and the name and description of whatever travels. */
function wordsOf(document: Document, operation: LinkedOperation): string[] {
  const { summary, description, parameters, body, answers } = operation;
  const seen = new Set<unknown>();
  return [
    summary,
    plain(description),
    ...parameters.flatMap((parameter) => [parameter.name, plain(parameter.description ?? "")]),
    ...[body?.schema, ...answers.map(({ schema }) => schema)].flatMap((schema) =>
      fieldWords(document, schema, seen),
    ),
  ].filter((words) => words !== "");
}

/** The names and descriptions of the properties of a schema and of those that it leads to. */
function fieldWords(document: Document, value: unknown, seen: Set<unknown>): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): string[] => {
    if (key.startsWith("x-") || key === "example" || key === "examples") return [];
    if (typeof child === "string") {
      if (key === "description") return [plain(child)];
      if (key !== "$ref") return [];
      return fieldWords(document, resolve<unknown>(document, { $ref: child }), seen);
    }
    const names = key === "properties" && typeof child === "object" ? Object.keys(child ?? {}) : [];
    return [...names, ...fieldWords(document, child, seen)];
  });
}

function plain(markdown: string): string {
  return markdown.replace(/[`*]/g, "").replace(/\s+/g, " ").trim();
}

function pageEntries(page: SitePage, language: Language): SearchEntry[] {
  const [title, others] = [page.title[language], languages.map((each) => page.title[each])];
  const description = page.description[language];
  return [
    {
      title,
      kind: page.listed?.label[language] ?? "jumun",
      text: [description, ...others].join(" "),
      address: `${page.path}index.html`,
    },
    ...(page.searchEntries?.(language) ?? []),
  ];
}
