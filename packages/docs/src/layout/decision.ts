import type { Language } from "@jumun/contract/language";
import type { Decision } from "@jumun/contract/provenance";
import { decisionText } from "../reference-text.ts";
import { type Content, type Html, html } from "./html.ts";
import { linkedText } from "./linked-text.ts";

/** The rows of a description list on a discrepancy, whose title is what the page says. */
export function decisionRows(
  decision: Decision,
  language: Language,
  plain: (part: string) => Content,
): Html[] {
  return (["wire", "chosen", "why"] as const).map(
    (part) =>
      html`<div><dt>${decisionText[part][language]}</dt><dd>${linkedText(decision[part], plain)}</dd></div>`,
  );
}
