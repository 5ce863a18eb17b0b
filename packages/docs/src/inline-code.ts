import { type Content, html } from "./html.ts";

/** A sentence in which what stands in backticks is code, and the rest is as `plain` makes it. */
export function withInlineCode(text: string, plain: (part: string) => Content): Content {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : plain(part)));
}
