import type { Language } from "@jumun/contract/language";
import type { Html } from "./html.ts";
import type { Policy } from "./policy.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { Text } from "./text.ts";

/** A page of the site, in every language. */
export interface SitePage {
  /** Its folder below that of its language, with a slash at its end: `mock/`; empty for the first page. */
  readonly path: string;
  readonly title: Text;
  /** For search engines and link previews, in a sentence. */
  readonly description: Text;
  /** Its name where the pages are listed, and where that is; without it no list has the page. */
  readonly listed?: { readonly label: Text; readonly in: "header" | "footer" };
  /** Class of the body; `prose` unless something else is said. */
  readonly look?: string;
  /** What the page may load and do beside what every page may. */
  readonly allowed?: Policy;
  /** Files of scripts that it runs beside that of every page. */
  readonly scripts?: readonly string[];
  /** What its head has beside that of every page. */
  head?(place: Place): Html;
  /** Everything between header and footer but for the page's own `main` element. */
  body(place: Place): Html;
  /** What the search finds of the page, beside its title and description. */
  searchEntries?(language: Language): readonly SearchEntry[];
}

/** Where a page stands, and from there to the others. */
export interface Place {
  readonly language: Language;
  /** The relative address of a page in the same language, by its path: `to("mock/")`. */
  to(path: string, fragment?: string): string;
  /** The relative address of a file that has no language, by its path from the site's root. */
  file(path: string): string;
  /** The text of this language. */
  say(text: Text): string;
}
