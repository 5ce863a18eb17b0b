import { readFileSync } from "node:fs";
import { type Language, languages } from "@jumun/contract/language";
import type { SitePage } from "../layout/site-page.ts";
import { searchKindText } from "../text.ts";
import type { Vendor } from "../vendor.ts";
import type { SearchEntry } from "./search-entry.ts";
import { vendorEntries } from "./vendor-entries.ts";
import { particles, stopWords, synonyms } from "./vocabulary.ts";

const findScript = readFileSync(new URL("../browser/find.js", import.meta.url), "utf8");

/** The script that a search in one language loads: the index, and the function that searches it. */
export function searchIndex(
  vendors: readonly Vendor[],
  pages: readonly SitePage[],
  language: Language,
): string {
  const entries = searchEntries(vendors, pages, language);
  const kinds = Object.fromEntries(
    Object.entries(searchKindText).map(([kind, label]) => [kind, label[language]]),
  );
  const data = JSON.stringify({ entries, kinds, synonyms, stopWords, particles });
  return `globalThis.jumunSearch = ${data};\n${findScript}`;
}

function searchEntries(
  vendors: readonly Vendor[],
  pages: readonly SitePage[],
  language: Language,
): SearchEntry[] {
  return [
    ...vendors.flatMap((vendor) => vendorEntries(vendor, language)),
    ...pages.flatMap((page) => pageEntries(page, language)),
  ];
}

function pageEntries(page: SitePage, language: Language): SearchEntry[] {
  const others = languages.filter((each) => each !== language);
  return [
    {
      kind: page.searchKind ?? "page",
      title: page.title[language],
      aliases: others.map((each) => page.title[each]),
      lead: page.description[language],
      url: `${page.path}index.html`,
    },
    ...(page.searchEntries?.(language) ?? []),
  ];
}
