import type { Language } from "@jumun/contract/language";
import type { Discrepancy, Known, Ledger, Place as Location } from "@jumun/contract/ledger";
import { type Decision, evidenceKinds } from "@jumun/contract/provenance";
import { formatPointer } from "@jumun/openapi/json-pointer";
import { type Content, type Html, html } from "../layout/html.ts";
import { contractText, linkedText, withKorean } from "../layout/linked-text.ts";
import type { PageContext, SitePage } from "../layout/site-page.ts";
import { plainText } from "../search/plain-text.ts";
import type { SearchEntry } from "../search/search-entry.ts";
import { originText, type Text, ledgerText as text } from "../text.ts";
import type { Vendor } from "../vendor.ts";

/** Every discrepancy of the contracts, and every part that is not from the vendor's page. */
export function ledgerPage(vendors: readonly Vendor[]): SitePage {
  return {
    path: "ledger/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "header" },
    body: (context) => html`<h1>${context.t(text.title)}</h1>
<p>${context.t(text.description)}</p>
${summary(vendors, context)}
${vendors.map((vendor) => vendorLedger(vendor, context))}`,
    searchEntries: (language) => vendors.flatMap((vendor) => entries(vendor, language)),
  };
}

function summary(vendors: readonly Vendor[], { language, t }: PageContext): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="${t(text.title)}"><table>
<thead><tr><th scope="col">${t(text.contract)}</th><th scope="col">${t(text.operations)}</th><th scope="col">${t(text.count)}</th><th scope="col">${t(text.known)}</th></tr></thead>
<tbody>
${vendors.map(
  ({ name, ledger, in: languages }) =>
    html`<tr><th scope="row"><a href="#${name}">${contractText(languages[language].title, language)}</a></th><td>${operationCounts(ledger, language)}</td><td>${ledger.discrepancies.length}</td><td>${ledger.evidence.length}</td></tr>
`,
)}
</tbody>
</table></div>`;
}

/** `12 from the vendor's page, 3 from the code of public clients`. */
function operationCounts({ operations }: Ledger, language: Language): string {
  return evidenceKinds
    .flatMap((kind) => {
      const count = operations[kind];
      if (count === undefined) return [];
      const origin = originText[kind][language];
      return language === "ko" ? `${origin} ${count}개` : `${count} ${origin}`;
    })
    .join(", ");
}

function entries({ name, ledger, in: languages }: Vendor, language: Language): SearchEntry[] {
  return ledger.discrepancies.map((discrepancy) => {
    const { page, chosen } = decisionIn(discrepancy, language);
    return {
      kind: "discrepancy",
      title: discrepancy.id,
      parent: languages[language].title,
      lead: plainText(`${page} ${chosen}`),
      url: `ledger/index.html#${name}-${discrepancy.id}`,
    };
  });
}

function decisionIn(discrepancy: Discrepancy, language: Language): Decision {
  return language === "ko" ? discrepancy.ko : discrepancy;
}

function vendorLedger(vendor: Vendor, context: PageContext): Html {
  const { name, ledger, in: languages } = vendor;
  const { language, t, pageUrl } = context;
  return html`<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title"><a href="${pageUrl(`${name}/`)}">${contractText(languages[language].title, language)}</a></h2>
<ul class="contents" aria-label="${t(text.count)}">
${ledger.discrepancies.map(
  ({ id }) => html`<li><a href="#${`${name}-${id}`}"><code>${id}</code></a></li>
`,
)}</ul>
${ledger.discrepancies.map((one) => discrepancyItem(one, vendor, context))}
${
  ledger.evidence.length === 0
    ? undefined
    : html`<h3>${t(text.elsewhere)}</h3>
<div class="table" tabindex="0" role="region" aria-label="${`${name}: ${t(text.elsewhere)}`}"><table>
<thead><tr><th scope="col">${t(text.location)}</th><th scope="col">${t(text.kind)}</th><th scope="col">${t(text.source)}</th></tr></thead>
<tbody>
${ledger.evidence.map((known) => evidenceRow(known, vendor, context))}
</tbody>
</table></div>`
}
${
  ledger.unknown.length === 0
    ? undefined
    : html`<h3>${t(text.unknown)}</h3>
<ul>
${ledger.unknown.map(
  (one) => html`<li>${sentenceIn(one[language], language)}</li>
`,
)}
</ul>`
}
</section>
`;
}

function discrepancyItem(discrepancy: Discrepancy, vendor: Vendor, context: PageContext): Html {
  const { id, places, pins } = discrepancy;
  const { language, t } = context;
  const decision = decisionIn(discrepancy, language);
  const part = (label: Text, sentence: string) =>
    html`<div><dt>${t(label)}</dt><dd>${sentenceIn(sentence, language)}</dd></div>`;
  return html`<h3 id="${`${vendor.name}-${id}`}"><code>${id}</code></h3>
<dl class="record">
<div><dt>${t(text.location)}</dt><dd>${places.map((location, index) => [index > 0 ? "; " : "", operationLink(location, vendor, context)])}</dd></div>
${part(text.page, decision.page)}
${part(text.wire, decision.wire)}
${part(text.chosen, decision.chosen)}
${part(text.why, decision.why)}
<div><dt>${t(text.pinned)}</dt><dd lang="en">${pins.map(({ title, file }) => html`<p>${withKorean(title)} <code>${file}</code></p>`)}</dd></div>
</dl>
`;
}

function evidenceRow(
  { place: location, kind, source = "", ko }: Known,
  vendor: Vendor,
  context: PageContext,
): Html {
  const { language } = context;
  const translated = language === "ko" ? ko : undefined;
  const sentence = (translated ?? source) || "–";
  const written = translated === undefined ? vendor.in[language].written : language;
  return html`<tr><td>${operationLink(location, vendor, context)}</td><td>${originText[kind][language]}</td><td lang="${written}">${sentenceIn(sentence, written)}</td></tr>
`;
}

function sentenceIn(sentence: string, written: Language): Content {
  return linkedText(sentence, (part) => contractText(part, written));
}

/** The name of a location, with a link if the location is inside an operation. */
function operationLink(
  { pointer, words }: Location,
  vendor: Vendor,
  { language, pageUrl }: PageContext,
): Content {
  const operation = vendor.in[language].operations.find(({ path, method }) =>
    `${pointer}/`.startsWith(`${formatPointer(["paths", path, method.toLowerCase()])}/`),
  );
  const label = contractText(words[language], language);
  if (operation === undefined) return label;
  return html`<a href="${pageUrl(`${vendor.name}/`, operation.fragment)}">${label}</a>`;
}
