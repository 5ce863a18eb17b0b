import { renderMermaidSVG } from "beautiful-mermaid";
import { Html, html } from "../layout/html.ts";

/** The site's colors, which also change with the theme. */
const colors = {
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
 * Renders a Mermaid diagram as SVG. Its first line is its caption: `%% <sentence>`.
 * @throws Error if the caption is missing
 */
export function diagram(mermaid: string): Html {
  const [first = "", ...rest] = mermaid.split("\n");
  if (!first.startsWith("%% ")) {
    throw new Error(
      `The first line of a diagram must be its caption, \`%% <sentence>\`, but it is "${first}".`,
    );
  }
  const caption = first.slice(3);
  const picture = renderMermaidSVG(rest.join("\n"), colors)
    // Nothing may be loaded from another server; the page's own font is used.
    .replace(/@import url\([^)]*\);/g, "")
    .replace(/font-family: 'Inter', /g, "font-family: ")
    .replace("<svg ", '<svg role="img" ')
    .replace(/<svg [^>]*>/, (tag) => `${tag}${html`<title>${caption}</title>`}`);
  return html`<figure class="diagram" tabindex="0">${new Html(picture)}<figcaption>${caption}</figcaption></figure>
`;
}
