/** Texts of contracts as HTML: links, inline code, and the language of each part. */
import type { Language } from "@jumun/contract/language";
import { type Content, html } from "./html.ts";

/** A URL in running text, without the punctuation of the sentence after it. */
const url = /https?:\/\/[^\s<>`()]*[^\s<>`().,;:!?…”"']/;

/** A sentence with its URLs as links and its code spans as code; `plain` renders the rest. */
export function linkedText(sentence: string, plain: (part: string) => Content): Content {
  return splitBy(
    sentence.trim().replace(/\s+/g, " "),
    /`([^`]+)`/,
    (part) => html`<code>${part}</code>`,
    (part) =>
      splitBy(
        part,
        new RegExp(`(${url.source})`),
        (link) => html`<a href="${link}">${link}</a>`,
        plain,
      ),
  );
}

/** Marks the Korean parts of a text with their language, for fonts and screen readers. */
export function withKorean(text: string): Content {
  return splitBy(
    text,
    /(\p{Script=Hangul}+(?:[\s·,]+\p{Script=Hangul}+)*)/u,
    (part) => html`<span lang="ko">${part}</span>`,
    (part) => part,
  );
}

/** A contract's text on a page. On a Korean page a text without Korean is marked as English. */
export function contractText(text: string, language: Language): Content {
  if (language === "en") return withKorean(text);
  const isEnglish = /\p{L} \p{L}/u.test(text) && !/\p{Script=Hangul}/u.test(text);
  return isEnglish ? html`<span lang="en">${text}</span>` : text;
}

/** @param separator with one capturing group: `matched` renders what it captures. */
function splitBy(
  text: string,
  separator: RegExp,
  matched: (part: string) => Content,
  rest: (part: string) => Content,
): Content {
  return text.split(separator).map((part, index) => (index % 2 === 1 ? matched(part) : rest(part)));
}
