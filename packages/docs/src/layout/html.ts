/** Markup that was made by `html` and needs no further escaping. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** A value that a template accepts. `undefined` is left out. */
export type Content = Html | string | number | undefined | readonly Content[];

/**
 * A piece of HTML. Every text put into it is escaped, in an element as in a quoted attribute; only
 * other pieces of HTML stay as they are.
 * @example html`<a href="${address}">${title}</a>`
 */
export function html(literals: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const pieces = literals.map((literal, index) => literal + render(contents[index]));
  return new Html(pieces.join(""));
}

function render(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Html) return content.toString();
  if (typeof content === "string" || typeof content === "number")
    return escapeText(String(content));
  return content.map(render).join("");
}

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
