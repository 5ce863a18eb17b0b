import type { Document } from "./document.ts";

/** A language that contracts and site are written in. */
export type Language = "en" | "ko";

export const languages: readonly Language[] = ["en", "ko"];

const translatable = ["title", "summary", "description"];
const discrepancyTexts = ["says", "shows", "chosen", "why"];

/**
 * The contract with its texts in one language: for Korean, what `x-ko` and `ko` say takes the place
 * of what stands beside them. In both languages those keys are gone; the given contract stays as it is.
 */
export function inLanguage(document: Document, language: Language): Document {
  return translate(document, language) as Document;
}

function translate(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => translate(each, language));
  if (!isObject(value)) return value;
  const { "x-ko": extension, ko, ...rest } = value;
  const isNote = "says" in rest || ("kind" in rest && "source" in rest);
  const own = isNote || ko === undefined ? rest : { ...rest, ko };
  const entries = Object.entries(own).map(([key, each]) => [key, translate(each, language)]);
  if (language === "en") return Object.fromEntries(entries);
  const texts = { ...pick(extension, translatable), ...noteTexts(isNote ? ko : undefined) };
  return { ...Object.fromEntries(entries), ...texts };
}

function noteTexts(ko: unknown): object {
  return typeof ko === "string" ? { source: ko } : pick(ko, discrepancyTexts);
}

function pick(value: unknown, keys: readonly string[]): object {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
