import type { Language } from "@jumun/contract/language";
import type { Place, SitePage } from "./site-page.ts";

/** English stands at the root, every other language in a folder of its name. */
export function languageFolder(language: Language): string {
  return language === "en" ? "" : `${language}/`;
}

/** The file of a page, from the site's root. */
export function pagePath(path: string, language: Language): string {
  return `${languageFolder(language)}${path}index.html`;
}

/** Addresses name `index.html`, so that they hold for a site that is opened from the disk. */
export function placeOf({ path }: Pick<SitePage, "path">, language: Language): Place {
  const depth = `${languageFolder(language)}${path}`.split("/").length - 1;
  const root = "../".repeat(depth);
  return {
    language,
    to: (target, fragment = "") => `${root}${pagePath(target, language)}${fragment}`,
    file: (target) => `${root}${target}`,
    say: (text) => text[language],
  };
}
