import {
  type Coverage,
  type CoverageKind,
  coverageGate,
  coverageKinds,
  percentText,
  readCoverage,
  totalCoverage,
} from "@jumun/contract/coverage";
import { type Html, html } from "./html.ts";
import { inPage } from "./page.ts";
import type { Place, SitePage } from "./site-page.ts";
import type { Text } from "./text.ts";
import type { Vendor } from "./vendor.ts";

const text = {
  title: { en: "Coverage", ko: "계약 커버리지" },
  description: {
    en: "How much of what each contract declares the tests really send and receive over HTTP.",
    ko: "각 계약이 선언한 것 가운데 테스트가 HTTP로 실제로 보내고 받는 것의 비율입니다.",
  },
  rule: {
    en: "Every exchange of a vendor's tests is recorded and held to the contract. A request that breaks the contract or lacks its credential counts for nothing, and neither does an answer that breaks it. Tests fail where less than the least share is exercised.",
    ko: "벤더 테스트가 주고받는 모든 HTTP 요청과 응답을 기록해 계약과 대조합니다. 계약을 어기거나 인증이 없는 요청, 계약을 어기는 응답은 세지 않습니다. 최소 비율보다 적으면 테스트가 실패합니다.",
  },
  contract: { en: "Contract", ko: "계약" },
  total: { en: "All", ko: "전체" },
  least: { en: "At least", ko: "최소" },
  none: { en: "none declared", ko: "선언 없음" },
  missing: { en: "What is missing", ko: "빠진 것" },
  nothing: { en: "Nothing is missing.", ko: "빠진 것이 없습니다." },
} as const satisfies Readonly<Record<string, Text>>;

const kindText = {
  operations: { en: "Operations", ko: "오퍼레이션" },
  statuses: { en: "Statuses", ko: "상태 코드" },
  examples: { en: "Named examples", ko: "이름 있는 예시" },
  parameters: { en: "Parameters", ko: "파라미터" },
  fields: { en: "Body fields", ko: "본문 필드" },
  headers: { en: "Answer headers", ko: "응답 헤더" },
  security: { en: "Credentials", ko: "인증" },
} as const satisfies Readonly<Record<CoverageKind, Text>>;

interface Measured {
  readonly vendor: Vendor;
  readonly coverage: Coverage;
}

/** What the checked-in files say: measured by the tests, which fail where one is stale. */
export function coveragePage(vendors: readonly Vendor[]): SitePage {
  const measured = vendors.flatMap((vendor): Measured[] => {
    const coverage = readCoverage(vendor.name);
    return coverage === undefined ? [] : [{ vendor, coverage }];
  });
  return {
    path: "coverage/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "footer" },
    body: (place) => html`<h1>${place.say(text.title)}</h1>
<p>${place.say(text.description)}</p>
<p>${place.say(text.rule)}</p>
${table(measured, place)}
<h2>${place.say(text.missing)}</h2>
${missing(measured, place)}`,
  };
}

function table(measured: readonly Measured[], place: Place): Html {
  const { language, say, to } = place;
  const total = totalCoverage(measured.map(({ coverage }) => coverage));
  return html`<div class="table" tabindex="0" role="region" aria-label="${say(text.title)}"><table>
<thead><tr><th scope="col">${say(text.contract)}</th>${coverageKinds.map((kind) => html`<th scope="col">${say(kindText[kind])}</th>`)}</tr></thead>
<tbody>
${measured.map(
  ({ vendor: { name, in: languages }, coverage }) =>
    html`<tr><th scope="row"><a href="${to(`${name}/`)}">${inPage(languages[language].title, language)}</a></th>${cells(coverage, place)}</tr>
`,
)}
<tr><th scope="row">${say(text.total)}</th>${cells(total, place)}</tr>
<tr><th scope="row">${say(text.least)}</th>${coverageKinds.map((kind) => html`<td>${`${coverageGate[kind]} %`}</td>`)}</tr>
</tbody>
</table></div>`;
}

function cells(coverage: Coverage, { say }: Place): Html[] {
  return coverageKinds.map((kind) => {
    const { declared, exercised } = coverage[kind];
    if (declared === 0) return html`<td>${say(text.none)}</td>`;
    return html`<td>${percentText(coverage[kind])} <span class="count">${exercised} / ${declared}</span></td>`;
  });
}

function missing(measured: readonly Measured[], { language, say }: Place): Html | readonly Html[] {
  const lacking = measured.filter(({ coverage }) =>
    coverageKinds.some((kind) => coverage[kind].missing.length > 0),
  );
  if (lacking.length === 0) return html`<p>${say(text.nothing)}</p>`;
  return lacking.map(
    ({ vendor, coverage }) => html`<h3>${inPage(vendor.in[language].title, language)}</h3>
<ul>
${coverageKinds.flatMap((kind) =>
  coverage[kind].missing.map(
    (point) => html`<li>${say(kindText[kind])}: <code>${point}</code></li>
`,
  ),
)}
</ul>
`,
  );
}
