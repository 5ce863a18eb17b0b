import type { Document } from "./document.ts";
import { mapNodes } from "./rules/node-types.ts";
import { koreanOf, translatable } from "./rules/translatable.ts";

/** A language that contracts and site are written in. */
export type Language = "en" | "ko";

export const languages: readonly Language[] = ["en", "ko"];

/**
 * The contract with its texts in one language: for Korean, what `x-ko` and `ko` say takes the place
 * of what stands beside them. In both languages those keys are gone, and so is `x-languages`; the
 * given contract stays as it is. A contract that is not written in the language keeps its texts.
 */
export function inLanguage(document: Document, language: Language): Document {
  const { "x-languages": _, ...untold } = document;
  return mapNodes(untold, (node, type) => {
    const texts = translatable(type);
    if (texts === undefined || !Object.hasOwn(node, texts.beside)) return node;
    const { [texts.beside]: _korean, ...plain } = node;
    if (language === "en") return plain;
    const korean = koreanOf(node, texts);
    return type.name === "Tag" ? { ...plain, ...shown(korean) } : { ...plain, ...korean };
  }) as Document;
}

/** A tag's name is what operations say, and part of addresses: readers see another one. */
function shown({ name, ...texts }: Readonly<Record<string, unknown>>): object {
  return { ...texts, ...(name !== undefined && { "x-displayName": name }) };
}

/** The language in which a reader of the wanted one gets the contract's texts. */
export function writtenIn(document: Document, wanted: Language): Language {
  const written = document["x-languages"] ?? ["en"];
  return written.includes(wanted) ? wanted : (written[0] ?? "en");
}
