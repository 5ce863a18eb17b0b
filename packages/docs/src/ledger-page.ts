import type { Language } from "@jumun/contract/language";
import type { Discrepancy, Known, Place as Where } from "@jumun/contract/ledger";
import { withLinks } from "./address.ts";
import { type Content, type Html, html } from "./html.ts";
import { withInlineCode } from "./inline-code.ts";
import { originText } from "./landing-text.ts";
import { inPage, withKorean } from "./page.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { Place, SitePage } from "./site-page.ts";
import type { Text } from "./text.ts";
import type { Vendor } from "./vendor.ts";

const text = {
  title: { en: "Discrepancies", ko: "불일치 목록" },
  description: {
    en: "Where the vendors' pages contradict themselves or leave something open, what the contracts take, why, and which test would notice if it were otherwise.",
    ko: "벤더 문서가 서로 어긋나거나 말하지 않는 곳, 계약이 택한 것과 그 이유, 그리고 달라지면 알아챌 테스트.",
  },
  says: { en: "The page says", ko: "문서의 설명" },
  shows: { en: "It shows", ko: "실제로 보이는 것" },
  chosen: { en: "The contract takes", ko: "계약이 택한 것" },
  why: { en: "Why", ko: "이유" },
  where: { en: "Where", ko: "위치" },
  pinned: { en: "Pinned by", ko: "고정하는 테스트" },
  elsewhere: { en: "Known from elsewhere than the page", ko: "문서 밖에서 알게 된 것" },
  contract: { en: "Contract", ko: "계약" },
  count: { en: "Discrepancies", ko: "불일치" },
  known: { en: "Not from the page", ko: "문서 밖의 출처" },
  kind: { en: "From", ko: "출처" },
  source: { en: "Source", ko: "근거" },
} as const satisfies Readonly<Record<string, Text>>;

/** Everything that the contracts admit, vendor by vendor. */
export function ledgerPage(vendors: readonly Vendor[]): SitePage {
  return {
    path: "ledger/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "header" },
    body: (place) => html`<h1>${place.say(text.title)}</h1>
<p>${place.say(text.description)}</p>
${summary(vendors, place)}
${vendors.map((vendor) => vendorLedger(vendor, place))}`,
    searchEntries: (language) => vendors.flatMap((vendor) => entries(vendor, language)),
  };
}

/** How much there is of what, and a way to it. */
function summary(vendors: readonly Vendor[], { language, say }: Place): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="${say(text.title)}"><table>
<thead><tr><th scope="col">${say(text.contract)}</th><th scope="col">${say(text.count)}</th><th scope="col">${say(text.known)}</th></tr></thead>
<tbody>
${vendors.map(
  ({ name, ledger, in: languages }) =>
    html`<tr><th scope="row"><a href="#${name}">${inPage(languages[language].title, language)}</a></th><td>${ledger.discrepancies.length}</td><td>${ledger.evidence.length}</td></tr>
`,
)}
</tbody>
</table></div>`;
}

function entries({ name, ledger, in: languages }: Vendor, language: Language): SearchEntry[] {
  return ledger.discrepancies.map((discrepancy) => {
    const { says, chosen } = readingIn(discrepancy, language);
    return {
      title: discrepancy.id,
      kind: `${text.title[language]} · ${languages[language].title}`,
      text: `${says} ${chosen}`.replace(/[`*]/g, "").replace(/\s+/g, " ").trim(),
      minor: true,
      address: `ledger/index.html#${name}-${discrepancy.id}`,
    };
  });
}

/** As it stands in the contract, where that has no Korean. */
function readingIn(discrepancy: Discrepancy, language: Language) {
  return language === "ko" && discrepancy.ko !== undefined ? discrepancy.ko : discrepancy;
}

function vendorLedger(vendor: Vendor, place: Place): Html {
  const { name, ledger, in: languages } = vendor;
  const { language, say, to } = place;
  return html`<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title"><a href="${to(`${name}/`)}">${inPage(languages[language].title, language)}</a></h2>
<ul class="contents" aria-label="${say(text.count)}">
${ledger.discrepancies.map(
  ({ id }) => html`<li><a href="#${`${name}-${id}`}"><code>${id}</code></a></li>
`,
)}</ul>
${ledger.discrepancies.map((one) => discrepancyItem(one, vendor, place))}
${
  ledger.evidence.length === 0
    ? undefined
    : html`<h3>${say(text.elsewhere)}</h3>
<div class="table" tabindex="0" role="region" aria-label="${`${name}: ${say(text.elsewhere)}`}"><table>
<thead><tr><th scope="col">${say(text.where)}</th><th scope="col">${say(text.kind)}</th><th scope="col">${say(text.source)}</th></tr></thead>
<tbody>
${ledger.evidence.map((known) => evidenceRow(known, vendor, place))}
</tbody>
</table></div>`
}
</section>
`;
}

function discrepancyItem(discrepancy: Discrepancy, vendor: Vendor, place: Place): Html {
  const { id, places, pins } = discrepancy;
  const { language, say } = place;
  const reading = readingIn(discrepancy, language);
  const written = reading === discrepancy ? vendor.in[language].written : language;
  const part = (label: Text, sentence: string) =>
    html`<div><dt>${say(label)}</dt><dd lang="${written}">${sentenceIn(sentence, written)}</dd></div>`;
  return html`<h3 id="${`${vendor.name}-${id}`}"><code>${id}</code></h3>
<dl class="record">
<div><dt>${say(text.where)}</dt><dd>${places.map((where, index) => [index > 0 ? "; " : "", linkTo(where, vendor, place)])}</dd></div>
${part(text.says, reading.says)}
${part(text.shows, reading.shows)}
${part(text.chosen, reading.chosen)}
${part(text.why, reading.why)}
<div><dt>${say(text.pinned)}</dt><dd lang="en">${pins.map(({ title, file }) => html`<p>${withKorean(title)} <code>${file}</code></p>`)}</dd></div>
</dl>
`;
}

function evidenceRow(
  { place: where, kind, source, ko }: Known,
  vendor: Vendor,
  place: Place,
): Html {
  const { language } = place;
  const translated = language === "ko" ? ko : undefined;
  const written = translated === undefined ? vendor.in[language].written : language;
  return html`<tr><td>${linkTo(where, vendor, place)}</td><td>${originText[kind][language]}</td><td lang="${written}">${sentenceIn(translated ?? source, written)}</td></tr>
`;
}

function sentenceIn(sentence: string, written: Language): Content {
  return withInlineCode(sentence, (part) => withLinks(part, (plain) => inPage(plain, written)));
}

/** Where something stands, in words that lead to its operation; a shared component has no one place. */
function linkTo({ pointer, words }: Where, vendor: Vendor, { language, to }: Place): Content {
  const operation = vendor.in[language].operations.find(({ path, method }) =>
    `${pointer}/`.startsWith(`/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}/`),
  );
  const label = inPage(words[language], language);
  if (operation === undefined) return label;
  return html`<a href="${to(`${vendor.name}/`, operation.fragment)}">${label}</a>`;
}
