import type { RedocText } from "./redoc-text.ts";

declare global {
  /** The words that Redoc takes instead of its own, while a page is drawn and in the browser. */
  var redocText: RedocText | undefined;
}

// Only its maker's own pages can give Redoc another answer to what a thing is called.
const answer = "translate:(e,t)=>";

/**
 * Redoc's source, so that it looks for a word in `globalThis.redocText` before it takes its own.
 * @throws Error if this version of Redoc asks otherwise.
 */
export function withOurWords(source: string): string {
  const [before, after, ...more] = source.split(answer);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `Redoc's source no longer has exactly one ${answer}: see where this version takes its words from, and put that into redoc-words.ts.`,
    );
  }
  return `${before}${answer}globalThis.redocText?.[e]||${after}`;
}
