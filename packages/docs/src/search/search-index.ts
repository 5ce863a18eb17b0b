import { type Language, languages } from "@jumun/contract/language";
import type { SitePage } from "../layout/site-page.ts";
import type { Vendor } from "../vendor.ts";
import { operationWords } from "./operation-words.ts";
import type { SearchEntry } from "./search-entry.ts";

/**
 * The script that a search in one language loads. Operations have their texts in every language, so
 * that Korean words also find them on English pages.
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
  // The page's own language first: excerpts are taken from the beginning.
  const words = [language, ...languages].map((each) => operationWords(texts[each]));
  return texts[language].operations.map(({ id, method, path, fragment }) => ({
    title: id,
    kind: `${texts[language].title} · ${method} ${path}`,
    text: [...new Set(words.flatMap((each) => each.get(id) ?? []))].join(" "),
    url: `${name}/index.html${fragment}`,
  }));
}

function pageEntries(page: SitePage, language: Language): SearchEntry[] {
  return [
    {
      title: page.title[language],
      kind: page.listed?.label[language] ?? "jumun",
      text: [page.description[language], ...languages.map((each) => page.title[each])].join(" "),
      url: `${page.path}index.html`,
    },
    ...(page.searchEntries?.(language) ?? []),
  ];
}
