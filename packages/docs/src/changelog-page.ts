import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { repositoryRoot } from "@jumun/contract/vendors";
import { Marked } from "marked";
import { Html, html } from "./html.ts";
import type { SitePage } from "./site-page.ts";
import type { Text } from "./text.ts";

const text = {
  title: { en: "Changelog", ko: "변경 내역" },
  description: {
    en: "What each package's versions brought. What breaks its users is a new major version, before 1.0.0 a new minor one.",
    ko: "패키지의 버전마다 달라진 것입니다. 쓰던 코드가 깨지는 변경은 메이저 버전을, 1.0.0 전에는 마이너 버전을 올립니다. 내용은 영어로 씁니다.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What has changed in the packages that are published, from the changelogs that they carry. */
export function changelogPage(root: string = repositoryRoot): SitePage {
  const changelogs = globSync("packages/*/CHANGELOG.md", { cwd: root }).sort();
  return {
    path: "changelog/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "footer" },
    body: ({ say }) => html`<h1>${say(text.title)}</h1>
<p>${say(text.description)}</p>
${changelogs.map(
  (file) => html`<section lang="en">
${changes(basename(dirname(file)), readFileSync(join(root, file), "utf8"))}</section>
`,
)}`,
  };
}

/** A package's changelog, one level below the page's own heading, each version at its own address. */
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
