import type { Language } from "@jumun/contract/language";

/** A text of the site in each of its languages: one that misses a language does not compile. */
export type Text = Readonly<Record<Language, string>>;
