import { type Content, html } from "./html.ts";

/** A web address in running text, without the punctuation of the sentence after it. */
const address = /https?:\/\/[^\s<>`()]*[^\s<>`().,;:!?…”"']/;

/** What in Markdown is a code span, an autolink or a link's target already. */
const taken = /`[^`]*`|<[^>]*>|\]\([^)]*\)/;

/** A plain text, cut where addresses begin and end. */
export function splitAddresses(text: string): { text: string; isAddress: boolean }[] {
  const parts = text.split(new RegExp(`(${address.source})`));
  return parts.map((part, index) => ({ text: part, isAddress: index % 2 === 1 }));
}

/** A Markdown text in which every bare address is a link. */
export function linkAddresses(markdown: string): string {
  return markdown.replace(new RegExp(`${taken.source}|(${address.source})`, "g"), (match, bare) =>
    bare === undefined ? match : `<${match}>`,
  );
}

/** A text in which addresses lead somewhere, and the rest is as `plain` makes it. */
export function withLinks(text: string, plain: (part: string) => Content): Content {
  return splitAddresses(text).map((part) =>
    part.isAddress ? html`<a href="${part.text}">${part.text}</a>` : plain(part.text),
  );
}
