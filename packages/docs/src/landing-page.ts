import { readFileSync } from "node:fs";
import { readCoverage, totalCoverage } from "@jumun/contract/coverage";
import type { Evidence } from "@jumun/contract/document";
import type { Language } from "@jumun/contract/language";
import { withLinks } from "./address.ts";
import { codeBlock } from "./code-block.ts";
import { type Content, type Html, html } from "./html.ts";
import { withInlineCode } from "./inline-code.ts";
import { landingText, originText } from "./landing-text.ts";
import { inPage } from "./page.ts";
import type { Place, SitePage } from "./site-page.ts";
import type { LinkedOperation, Vendor } from "./vendor.ts";

/** The first page: what there is, and how it is called for the first time. */
export function landingPage(vendors: readonly Vendor[]): SitePage {
  return {
    path: "",
    title: landingText.title,
    description: landingText.description,
    look: "landing",
    body: (place) => html`<div class="intro">
<div>
<h1>${place.say(landingText.headline)}</h1>
<p>${inPage(place.say(landingText.lead), place.language)}</p>
<p class="ways"><a class="main" href="#first-call">${place.say(landingText.start)}</a> <a href="#vendor-list">${place.say(landingText.vendors)}</a></p>
</div>
<figure>
${codeBlock(firstCall, "ts", place)}
<figcaption>${place.say(landingText.prints)}</figcaption>
<pre tabindex="0" translate="no"><samp>${firstAnswer}</samp></pre>
</figure>
</div>
${figures(vendors, place)}
<section aria-labelledby="first-call">
<h2 id="first-call">${place.say(landingText.start)}</h2>
<ol class="steps">
<li><p>${place.say(landingText.stepMock)}</p>
${codeBlock("npm run mock", "sh", place)}</li>
<li><p>${place.say(landingText.stepAny)}</p>
${codeBlock("curl -i http://127.0.0.1:4010/", "sh", place)}</li>
<li><p>${place.say(landingText.stepClient)}</p></li>
</ol>
</section>
<section aria-labelledby="vendor-list">
<h2 id="vendor-list">${place.say(landingText.vendors)}</h2>
<div class="vendors">
${vendors.map((vendor) => vendorSection(vendor, place))}
</div>
</section>`,
  };
}

/** A program that the tests run against the mock, and what it prints there. */
const firstCall = sample("first-call.ts");
const firstAnswer = sample("first-call.out.txt");

function sample(name: string): string {
  return readFileSync(new URL(`../sample/${name}`, import.meta.url), "utf8").trimEnd();
}

/** How much there is, and how far it can be trusted. */
function figures(vendors: readonly Vendor[], { say, to, language }: Place): Html {
  const sum = (count: (vendor: Vendor) => number) =>
    vendors.reduce((total, vendor) => total + count(vendor), 0);
  const { fields } = totalCoverage(
    vendors.flatMap(({ name }) => {
      const coverage = readCoverage(name);
      return coverage === undefined ? [] : [coverage];
    }),
  );
  const figure = (count: string, words: Html) => html`<li><b>${count}</b> ${words}</li>
`;
  return html`<ul class="figures">
${figure(String(sum((vendor) => vendor.in[language].operations.length)), html`${say(landingText.operationsOf)}`)}
${figure(
  String(sum(({ admissions }) => admissions.discrepancies)),
  html`<a href="${to("ledger/")}">${say(landingText.discrepanciesOf)}</a>`,
)}
${figure(
  `${fields.exercised} / ${fields.declared}`,
  html`<a href="${to("coverage/")}">${say(landingText.fieldsOf)}</a>`,
)}
</ul>`;
}

/** So many operations of a vendor are seen without asking for more. */
const atOnce = 8;

function vendorSection(vendor: Vendor, place: Place): Html {
  const { name, admissions } = vendor;
  const { language, say, to } = place;
  const { title, summary, evidence, operations } = vendor.in[language];
  return html`<section class="vendor" id="${name}" aria-labelledby="${name}-title">
<h3 id="${name}-title"><a href="${to(`${name}/`)}">${inPage(title, language)}</a> <code>@jumun/${name}</code></h3>
${summary ? html`<p>${inPage(summary, language)}</p>` : undefined}
${operationList(operations.slice(0, atOnce), name, place)}
${
  operations.length > atOnce
    ? html`<details>
<summary>${say(landingText.moreOperations)}: ${operations.length - atOnce}</summary>
${operationList(operations.slice(atOnce), name, place)}
</details>`
    : undefined
}
<dl>
<div><dt>${say(landingText.discrepancies)}</dt><dd><a href="${to("ledger/", `#${name}`)}">${admissions.discrepancies}</a></dd></div>
<div><dt>${say(landingText.otherSources)}</dt><dd>${
    evidence === undefined || evidence.kind === "vendor-doc"
      ? inWords(admissions.otherSources, language)
      : `${say(landingText.everything)}: ${say(originText[evidence.kind])}`
  }</dd></div>
${evidence && html`<div><dt>${say(landingText.writtenFrom)}</dt><dd>${sourceIn(evidence.source, language)}</dd></div>`}
</dl>
</section>
`;
}

function operationList(operations: readonly LinkedOperation[], name: string, place: Place): Html {
  return html`<ul class="operations">
${operations.map((operation) => operationItem(operation, name, place))}
</ul>`;
}

function operationItem({ id, summary, fragment }: LinkedOperation, name: string, place: Place) {
  return html`<li><a href="${place.to(`${name}/`, fragment)}"><code>${id}</code></a> <span>${inPage(summary, place.language)}</span></li>
`;
}

/** `16 (8 inferred, 8 from the code of public clients)`, `2 from a third party`, `0`. */
function inWords(counts: ReadonlyMap<Evidence["kind"], number>, language: Language): string {
  const parts = [...counts].map(([kind, count]) => {
    const origin = originText[kind][language];
    return language === "ko" ? `${origin} ${count}` : `${count} ${origin}`;
  });
  if (parts.length <= 1) return parts[0] ?? "0";
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return `${total} (${parts.join(", ")})`;
}

function sourceIn(source: string, language: Language): Content {
  return withInlineCode(source, (part) => withLinks(part, (plain) => inPage(plain, language)));
}
