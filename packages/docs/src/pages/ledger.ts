import type { Language } from "@jumun/contract/language";
import type { Discrepancy, Known, Ledger } from "@jumun/contract/ledger";
import { type Decision, evidenceKinds } from "@jumun/contract/provenance";
import { decisionRows } from "../layout/decision.ts";
import { type Content, type Html, html } from "../layout/html.ts";
import { contractText, linkedText, withKorean } from "../layout/linked-text.ts";
import type { PageContext, SitePage } from "../layout/site-page.ts";
import { originText } from "../reference-text.ts";
import { plainText } from "../search/plain-text.ts";
import type { SearchEntry } from "../search/search-entry.ts";
import { ledgerText as text } from "../text.ts";
import type { Vendor } from "../vendor.ts";
import { locationLink, partFilter, partFinder } from "./contract-part.ts";

/** The list of contracts, and a page for each with its discrepancies and other sources. */
export function ledgerPages(vendors: readonly Vendor[]): SitePage[] {
  return [contractList(vendors), ...vendors.map(vendorLedger)];
}

function pathOf({ name }: Vendor): string {
  return `ledger/${name}/`;
}

function contractList(vendors: readonly Vendor[]): SitePage {
  return {
    path: "ledger/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "header" },
    body: ({ t, language, pageUrl }) => html`<h1>${t(text.title)}</h1>
<p>${t(text.description)}</p>
<div class="table" tabindex="0" role="region" aria-label="${t(text.title)}"><table>
<thead><tr><th scope="col">${t(text.contract)}</th><th scope="col">${t(text.operations)}</th><th scope="col">${t(text.count)}</th><th scope="col">${t(text.known)}</th></tr></thead>
<tbody>
${vendors.map(
  (vendor) =>
    html`<tr><th scope="row"><a href="${pageUrl(pathOf(vendor))}">${contractText(vendor.in[language].title, language)}</a></th><td>${operationCounts(vendor.ledger, language)}</td><td>${vendor.ledger.discrepancies.length}</td><td>${vendor.ledger.evidence.length}</td></tr>
`,
)}
</tbody>
</table></div>`,
  };
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

function vendorLedger(vendor: Vendor): SitePage {
  const title = (language: Language) => `${vendor.in[language].title}: ${text.title[language]}`;
  return {
    path: pathOf(vendor),
    title: { en: title("en"), ko: title("ko") },
    description: text.description,
    searchKind: "discrepancy",
    scripts: () => ["part-filter.js"],
    body: (context) => vendorBody(vendor, context),
    searchEntries: (language) => entries(vendor, language),
  };
}

function entries(vendor: Vendor, language: Language): SearchEntry[] {
  return vendor.ledger.discrepancies.map((discrepancy) => {
    const { page, chosen } = decisionIn(discrepancy, language);
    return {
      kind: "discrepancy",
      title: plainText(page),
      parent: vendor.in[language].title,
      lead: plainText(`${chosen} ${discrepancy.id}`),
      url: `${pathOf(vendor)}index.html#${discrepancy.id}`,
    };
  });
}

function decisionIn(discrepancy: Discrepancy, language: Language): Decision {
  return language === "ko" ? discrepancy.ko : discrepancy;
}

function vendorBody(vendor: Vendor, context: PageContext): Html {
  const { name, ledger, in: languages } = vendor;
  const { language, t, pageUrl } = context;
  const { title, document } = languages[language];
  const partsOf = partFinder(document);
  const contradictions = ledger.discrepancies.map((row) => {
    return { row, parts: row.places.flatMap(partsOf) };
  });
  const elsewhere = ledger.evidence.map((row) => ({ row, parts: partsOf(row.place) }));
  const parts = [...contradictions, ...elsewhere].flatMap((each) => each.parts);
  return html`<h1>${contractText(title, language)}: ${t(text.title)}</h1>
<p><a href="${pageUrl(`${name}/`)}">${t(text.reference)}</a> · <a href="${pageUrl("ledger/")}">${t(text.others)}</a></p>
${partFilter(parts, document, context)}
<section>
<h2>${t(text.contradictions)}</h2>
${contradictions.map((each) => discrepancyItem(each.row, each.parts, vendor, context))}
</section>
${
  elsewhere.length === 0
    ? undefined
    : html`<section>
<h2>${t(text.elsewhere)}</h2>
<div class="table" tabindex="0" role="region" aria-label="${t(text.elsewhere)}"><table>
<thead><tr><th scope="col">${t(text.location)}</th><th scope="col">${t(text.kind)}</th><th scope="col">${t(text.source)}</th></tr></thead>
<tbody>
${elsewhere.map((each) => evidenceRow(each.row, each.parts, vendor, context))}
</tbody>
</table></div>
</section>`
}
${
  ledger.unknown.length === 0
    ? undefined
    : html`<h2>${t(text.unknown)}</h2>
<ul>
${ledger.unknown.map(
  (one) => html`<li>${sentenceIn(one[language], language)}</li>
`,
)}
</ul>`
}`;
}

/** Folded; browsers open it for a link to the id inside it. */
function discrepancyItem(
  discrepancy: Discrepancy,
  parts: readonly string[],
  vendor: Vendor,
  context: PageContext,
): Html {
  const { id, places, pins } = discrepancy;
  const { language, t } = context;
  const decision = decisionIn(discrepancy, language);
  const links = places.map((place) => locationLink(place, vendor, context, id));
  return html`<details class="note" data-parts="${parts.join(" ")}">
<summary>${sentenceIn(decision.page, language)} <small>${contractText(places[0]?.words[language] ?? "", language)}</small></summary>
<dl class="record" id="${id}">
<div><dt>${t(text.location)}</dt><dd>${links.map((link, index) => [index > 0 ? "; " : "", link])}</dd></div>
${decisionRows(decision, language, (part) => contractText(part, language))}
<div><dt>${t(text.pinned)}</dt><dd lang="en">${pins.map(({ title, file }) => html`<p>${withKorean(title)} <code>${file}</code></p>`)}</dd></div>
</dl>
</details>
`;
}

function evidenceRow(
  { place, kind, source = "", ko }: Known,
  parts: readonly string[],
  vendor: Vendor,
  context: PageContext,
): Html {
  const { language } = context;
  const translated = language === "ko" ? ko : undefined;
  const sentence = (translated ?? source) || "–";
  const written = translated === undefined ? vendor.in[language].written : language;
  return html`<tr data-parts="${parts.join(" ")}"><td>${locationLink(place, vendor, context)}</td><td>${originText[kind][language]}</td><td lang="${written}">${sentenceIn(sentence, written)}</td></tr>
`;
}

function sentenceIn(sentence: string, written: Language): Content {
  return linkedText(sentence, (part) => contractText(part, written));
}
