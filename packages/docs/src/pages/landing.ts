import { readFileSync } from "node:fs";
import { codeBlock } from "../layout/code-block.ts";
import { type Html, html } from "../layout/html.ts";
import { contractText } from "../layout/linked-text.ts";
import type { PageContext, SitePage } from "../layout/site-page.ts";
import { verification } from "../reference/coverage.ts";
import { coverageText } from "../reference-text.ts";
import { guidesText, landingText, pitfallTexts, savingTexts } from "../text.ts";
import type { ShownOperation, Vendor } from "../vendor.ts";

/** The front page: what the reader saves, a first call, and the vendors with their operations. */
export function landingPage(vendors: readonly Vendor[]): SitePage {
  return {
    path: "",
    title: landingText.title,
    description: landingText.description,
    layout: "landing",
    body: (context) => html`<div class="intro">
<div>
<h1>${context.t(landingText.headline)}</h1>
<p>${contractText(context.t(landingText.lead), context.language)}</p>
<p>${context.t(landingText.status)}</p>
<p class="ways"><a class="main" href="#first-call">${context.t(landingText.start)}</a> <a href="${context.pageUrl("guides/")}">${context.t(guidesText.title)}</a> <a href="#vendor-list">${context.t(landingText.vendors)}</a></p>
</div>
<figure>
${codeBlock(wrongRequest, "sh", context)}
<figcaption>${context.t(landingText.refuses)}</figcaption>
<pre tabindex="0" translate="no"><samp>${refusal}</samp></pre>
</figure>
</div>
<section aria-labelledby="savings">
<h2 id="savings">${context.t(landingText.savings)}</h2>
<ul>
${savingTexts.map(
  (text) => html`<li>${context.t(text)}</li>
`,
)}<li>${context.t(landingText.pitfalls)}
<ul>
${pitfallTexts.map(
  (text) => html`<li>${context.t(text)}</li>
`,
)}</ul></li>
</ul>
</section>
<section aria-labelledby="first-call">
<h2 id="first-call">${context.t(landingText.start)}</h2>
<ol class="steps">
<li><p>${context.t(landingText.stepMock)}</p>
${codeBlock("npm run mock", "sh", context)}</li>
<li><p>${context.t(landingText.stepAny)}</p>
${codeBlock("curl http://127.0.0.1:4010/", "sh", context)}
<p><a href="${context.pageUrl("other-languages/")}">${context.t(landingText.otherLanguages)}</a></p></li>
<li><p>${context.t(landingText.stepClient)}</p>
${codeBlock(firstCall, "ts", context)}
<figure>
<figcaption>${context.t(landingText.prints)}</figcaption>
<pre tabindex="0" translate="no"><samp>${firstOutput}</samp></pre>
</figure></li>
</ol>
</section>
<section aria-labelledby="vendor-list">
<h2 id="vendor-list">${context.t(landingText.vendors)}</h2>
<div class="vendors">
${vendors.map((vendor) => vendorSection(vendor, context))}
</div>
</section>`,
  };
}

/** A request that the mock rejects, and the start of the response. A test sends it. */
const wrongRequest = sample("wrong-request.sh");
const refusal = sample("wrong-request.out.txt");

/** A program that the conformance tests run against the mock, and its output. */
const firstCall = sample("first-call.ts");
const firstOutput = sample("first-call.out.txt");

function sample(name: string): string {
  return readFileSync(new URL(`../../sample/${name}`, import.meta.url), "utf8").trimEnd();
}

/** The operations of a vendor after these are folded. */
const shownOperations = 8;

function vendorSection(vendor: Vendor, context: PageContext): Html {
  const { name, ledger } = vendor;
  const { language, t, pageUrl } = context;
  const { title, summary, operations, webhooks } = vendor.in[language];
  return html`<section class="vendor" id="${name}" aria-labelledby="${name}-title">
<h3 id="${name}-title"><a href="${pageUrl(`${name}/`)}">${contractText(title, language)}</a> <code>@jumun/${name}</code></h3>
${summary ? html`<p>${contractText(summary, language)}</p>` : undefined}
${operationList(operations.slice(0, shownOperations), name, context)}
${
  operations.length > shownOperations
    ? html`<details>
<summary>${t(landingText.moreOperations)}: ${operations.length - shownOperations}</summary>
${operationList(operations.slice(shownOperations), name, context)}
</details>`
    : undefined
}
<dl>
<div><dt>${t(coverageText.verified)}</dt><dd>${verification(ledger.verified, language)}</dd></div>
${webhooks.length === 0 ? undefined : html`<div><dt>${t(landingText.webhooks)}</dt><dd>${webhooks.map(({ id, summary: of, fragment }, index) => html`${index > 0 ? ", " : ""}<a href="${pageUrl(`${name}/`, fragment)}"><code>${id}</code></a> ${contractText(of, language)}`)}</dd></div>`}
<div><dt>${t(landingText.discrepancies)}</dt><dd><a href="${pageUrl(`ledger/${name}/`)}">${ledger.discrepancies.length}</a></dd></div>
</dl>
</section>
`;
}

function operationList(
  operations: readonly ShownOperation[],
  name: string,
  context: PageContext,
): Html {
  return html`<ul class="operations">
${operations.map((operation) => operationItem(operation, name, context))}
</ul>`;
}

function operationItem(
  { id, summary, fragment }: ShownOperation,
  name: string,
  context: PageContext,
) {
  return html`<li><a href="${context.pageUrl(`${name}/`, fragment)}"><code>${id}</code></a> <span>${contractText(summary, context.language)}</span></li>
`;
}
