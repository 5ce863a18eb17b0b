import { html } from "../layout/html.ts";
import type { SitePage } from "../layout/site-page.ts";
import { guidesText } from "../text.ts";
import type { Vendor } from "../vendor.ts";
import { guidePage } from "./guide.ts";

/** In the order of the list: by the time at which an integrator needs them. */
const recipes: readonly string[] = [
  "first-day",
  "unpaid-orders",
  "tracking-numbers",
  "review-sync",
  "channel-order",
  "webhooks",
  "testing",
  "networks",
  "other-languages",
];

const explanations = ["mock", "errors", "architecture"];

/** The list of all guides, and a page for each. */
export function guidePages(vendors: readonly Vendor[]): SitePage[] {
  const pagesOf = (names: readonly string[]) => names.map((name) => guidePage(name, vendors));
  const groups = [
    { title: guidesText.recipes, pages: pagesOf(recipes) },
    { title: guidesText.explanations, pages: pagesOf(explanations) },
  ];
  return [guideList(groups), ...groups.flatMap(({ pages }) => pages)];
}

type Group = { readonly title: SitePage["title"]; readonly pages: readonly SitePage[] };

function guideList(groups: readonly Group[]): SitePage {
  return {
    path: "guides/",
    title: guidesText.title,
    description: guidesText.description,
    listed: { label: guidesText.title, in: "header" },
    body: ({ t, pageUrl }) => html`<h1>${t(guidesText.title)}</h1>
<p>${t(guidesText.description)}</p>
${groups.map(
  ({ title, pages }) => html`<h2>${t(title)}</h2>
<dl class="pages">
${pages.map(
  (page) => html`<dt><a href="${pageUrl(page.path)}">${t(page.title)}</a></dt>
<dd>${t(page.description)}</dd>
`,
)}</dl>
`,
)}`,
  };
}
