import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listVendors, repositoryRoot } from "@jumun/contract/vendors";
import { html } from "../layout/html.ts";
import { contractText } from "../layout/linked-text.ts";
import type { SitePage } from "../layout/site-page.ts";
import { packagesText as text } from "../text.ts";
import type { Vendor } from "../vendor.ts";
import { markdownPage } from "./guide.ts";

/** The list of the packages, and a page for each README. Vendors that the site lacks are left out. */
export function packagePages(
  vendors: readonly Vendor[],
  root: string = repositoryRoot,
): SitePage[] {
  const left = listVendors(root).filter((name) => !vendors.some((vendor) => vendor.name === name));
  const readmes = globSync("packages/*/README.md", { cwd: root })
    .sort()
    .filter((file) => !left.includes(basename(dirname(file))))
    .map((file) => readmePage(join(root, file)));
  return [packageList(readmes), ...readmes];
}

function packageList(readmes: readonly SitePage[]): SitePage {
  return {
    path: "packages/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "footer" },
    body: ({ t, language, pageUrl }) => html`<h1>${t(text.title)}</h1>
<p>${t(text.description)}</p>
<ul>
${readmes.map(
  ({ path, title, description }) =>
    html`<li><a href="${pageUrl(path)}"><code>${t(title)}</code></a>: ${contractText(t(description), language)}</li>
`,
)}</ul>`,
  };
}

function readmePage(file: string): SitePage {
  const korean = file.replace(/\.md$/, ".ko.md");
  const isTranslated = existsSync(korean);
  const en = readme(file);
  const name = basename(dirname(file));
  const page = markdownPage(
    `packages/${name}/`,
    { en, ko: isTranslated ? readme(korean) : en },
    "package",
  );
  return {
    ...page,
    body: (context) =>
      isTranslated ? page.body(context) : html`<div lang="en">${page.body(context)}</div>`,
  };
}

/** A README without its link to the other language, and with links to the pages of other READMEs. */
function readme(file: string): string {
  return readFileSync(file, "utf8")
    .replace(/^\[(?:한국어|English)\]\(README(?:\.ko)?\.md\)\n/m, "")
    .replace(/\]\((?:\.\.\/)+(?:packages\/)?([\w-]+)\/README(?:\.ko)?\.md/g, "](../$1/index.html")
    .replace(/\[([^\]]+)\]\((?!https?:|#|\.\.\/[\w-]+\/index\.html)[^)]*\)/g, "$1");
}
