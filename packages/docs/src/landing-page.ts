import type { Evidence } from "@jumun/contract/document";
import type { Language } from "@jumun/contract/language";
import { splitAddresses } from "./address.ts";
import { codeBlock } from "./code-block.ts";
import { type Content, type Html, html } from "./html.ts";
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
<h1>${place.say(landingText.headline)}</h1>
<p>${inPage(place.say(landingText.lead), place.language)}</p>
</div>
<section aria-labelledby="vendor-list">
<h2 id="vendor-list">${place.say(landingText.vendors)}</h2>
${vendors.map((vendor) => vendorSection(vendor, place))}
</section>
<section aria-labelledby="first-call">
<h2 id="first-call">${place.say(landingText.start)}</h2>
<p>${place.say(landingText.startText)}</p>
${codeBlock("npm run mock", place)}
${codeBlock(firstCall, place)}
<h3>${place.say(landingText.anyLanguage)}</h3>
<p>${place.say(landingText.anyLanguageText)}</p>
${codeBlock("curl -i http://127.0.0.1:4010/", place)}
</section>`,
  };
}

const firstCall = `import { createCrema } from "@jumun/crema";

const crema = createCrema({
  appId: "sandbox-app-id",
  secret: "sandbox-secret",
  baseUrl: "http://127.0.0.1:4010/crema",
});

for await (const order of crema.listUnpaidOrders({ limit: 100 })) {
  console.log(order.order_code, order.sender_name, order.unpaid_price_cents);
}`;

function vendorSection(vendor: Vendor, place: Place): Html {
  const { name, admissions } = vendor;
  const { language, say, to } = place;
  const { title, summary, evidence, operations } = vendor.in[language];
  return html`<section class="vendor" id="${name}" aria-labelledby="${name}-title">
<h3 id="${name}-title"><a href="${to(`${name}/`)}">${inPage(title, language)}</a> <code>${name}</code></h3>
${summary ? html`<p>${inPage(summary, language)}</p>` : undefined}
<ul class="operations">
${operations.map((operation) => operationItem(operation, name, place))}
</ul>
<dl>
<div><dt>${say(landingText.operations)}</dt><dd>${operations.length}</dd></div>
<div><dt>${say(landingText.discrepancies)}</dt><dd>${admissions.discrepancies}</dd></div>
<div><dt>${say(landingText.otherSources)}</dt><dd>${inWords(admissions.otherSources, language)}</dd></div>
${evidence && html`<div><dt>${say(landingText.writtenFrom)}</dt><dd>${withLinks(evidence.source, language)}</dd></div>`}
</dl>
</section>
`;
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

/** A text in which addresses lead somewhere. */
function withLinks(text: string, language: Language): Content {
  return splitAddresses(text).map((part) =>
    part.isAddress ? html`<a href="${part.text}">${part.text}</a>` : inPage(part.text, language),
  );
}
