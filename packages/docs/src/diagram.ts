import { renderMermaidSVG } from "beautiful-mermaid";
import { Html, html } from "./html.ts";

/** Colours of the site, so that a diagram turns dark with its page. */
const colours = {
  bg: "var(--ground)",
  fg: "var(--ink)",
  line: "var(--quiet)",
  accent: "var(--link)",
  muted: "var(--quiet)",
  surface: "var(--raised)",
  border: "var(--quiet)",
  transparent: true,
};

/**
 * A Mermaid text as a picture. Its first line, `%% …`, says in a sentence what it shows.
 * @throws Error if it does not say that.
 */
export function diagram(mermaid: string): Html {
  const [first = "", ...rest] = mermaid.split("\n");
  if (!first.startsWith("%% ")) {
    throw new Error(`A diagram begins with \`%% \` and what it shows, and not with "${first}".`);
  }
  const shows = first.slice(3);
  const picture = renderMermaidSVG(rest.join("\n"), colours)
    // Nothing is loaded from elsewhere, and letters are those of the page.
    .replace(/@import url\([^)]*\);/g, "")
    .replace(/font-family: 'Inter', /g, "font-family: ")
    .replace("<svg ", '<svg role="img" ')
    .replace(/<svg [^>]*>/, (tag) => `${tag}${html`<title>${shows}</title>`}`);
  return html`<figure class="diagram" tabindex="0">${new Html(picture)}<figcaption>${shows}</figcaption></figure>
`;
}
