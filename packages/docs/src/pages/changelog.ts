import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { Marked } from "marked";
import { Html, html } from "../layout/html.ts";
import type { SitePage } from "../layout/site-page.ts";
import { changelogText as text } from "../text.ts";

/** The changelogs of the published packages. */
export function changelogPage(root: string = repositoryRoot): SitePage {
  const changelogs = globSync("packages/*/CHANGELOG.md", { cwd: root }).sort();
  return {
    path: "changelog/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "footer" },
    body: ({ t }) => html`<h1>${t(text.title)}</h1>
<p>${t(text.description)}</p>
${changelogs.map(
  (file) => html`<section lang="en">
${changes(basename(dirname(file)), readFileSync(join(root, file), "utf8"))}</section>
`,
)}`,
  };
}

/** A package's changelog with its headings one level lower and an id for each version. */
function changes(name: string, markdown: string): Html {
  const marked = new Marked({
    renderer: {
      heading({ depth, text: title, tokens }) {
        const level = Math.min(depth + 1, 6);
        const id = depth === 1 ? name : depth === 2 ? `${name}-${title}` : undefined;
        const attribute = id === undefined ? "" : ` id="${encodeURIComponent(id)}"`;
        return `<h${level}${attribute}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
    },
  });
  return new Html(marked.parse(markdown, { async: false }));
}
