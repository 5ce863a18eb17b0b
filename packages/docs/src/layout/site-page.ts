import type { Language } from "@jumun/contract/language";
import type { SearchEntry, SearchKind } from "../search/search-entry.ts";
import type { Text } from "../text.ts";
import type { Policy } from "./content-security-policy.ts";
import type { Html } from "./html.ts";

/** A page of the site, in every language. */
export interface SitePage {
  /** The page's folder with a trailing slash: `mock/`; empty for the landing page. */
  readonly path: string;
  readonly title: Text;
  /** One sentence, for search engines and link previews. */
  readonly description: Text;
  /** The page's label in the header, the footer or the list of guides; without it none lists the page. */
  readonly listed?: { readonly label: Text; readonly in: "header" | "footer" | "guides" };
  /** The class of `body`; `prose` by default. `reference` is a page that Redoc renders. */
  readonly layout?: "landing" | "prose" | "reference";
  /** Sources that the page's Content-Security-Policy allows in addition to the site's own files. */
  readonly allowed?: Policy;
  /** Scripts that the page loads after those of every page, by their paths from the site's root. */
  scripts?(language: Language): readonly string[];
  /** The content between header and footer, without `main`. */
  body(context: PageContext): Html;
  /** The kind of its search result; `page` by default. */
  readonly searchKind?: SearchKind;
  /** Search entries of the page's parts; its title and description are found without them. */
  searchEntries?(language: Language): readonly SearchEntry[];
}

/** The language of a page and the links that lead from it. */
export interface PageContext {
  readonly language: Language;
  /** The relative URL of a page in the same language, by its path: `pageUrl("mock/")`. */
  pageUrl(path: string, fragment?: string): string;
  /** The relative URL of a file, by its path from the site's root. */
  fileUrl(path: string): string;
  /** Translates a text into the language of the page. */
  t(text: Text): string;
}

/** English pages are in the root, Korean pages in `ko/`. */
export function languageFolder(language: Language): string {
  return language === "en" ? "" : `${language}/`;
}

/** The file of a page, from the site's root. */
export function pagePath(path: string, language: Language): string {
  return `${languageFolder(language)}${path}index.html`;
}

/** URLs contain `index.html`, so that they also work when the site is opened from the disk. */
export function pageContext({ path }: Pick<SitePage, "path">, language: Language): PageContext {
  const depth = `${languageFolder(language)}${path}`.split("/").length - 1;
  const root = "../".repeat(depth);
  return {
    language,
    pageUrl: (target, fragment = "") => `${root}${pagePath(target, language)}${fragment}`,
    fileUrl: (target) => `${root}${target}`,
    t: (text) => text[language],
  };
}
