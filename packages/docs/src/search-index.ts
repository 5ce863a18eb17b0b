import { type Language, languages } from "@jumun/contract/language";
import type { SearchEntry } from "./search-entry.ts";
import type { SitePage } from "./site-page.ts";
import type { Vendor } from "./vendor.ts";

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

function operationEntries({ name, in: texts }: Vendor, language: Language): SearchEntry[] {
  const { title, operations } = texts[language];
  return operations.map(({ id, method, path, words, fragment }) => ({
    title: id,
    kind: `${title} · ${method} ${path}`,
    text: words,
    address: `${name}/index.html${fragment}`,
  }));
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
