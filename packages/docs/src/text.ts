/** The texts of the site in both languages, except guides, vendor pages (`reference-text.ts`) and Redoc's own labels. */

import type { Language } from "@jumun/contract/language";
import type { SearchKind } from "./search/search-entry.ts";

/** A text that is missing in one language does not compile. */
export type Text = Readonly<Record<Language, string>>;

export type Texts = Readonly<Record<string, Text>>;

/** A text with values in place of its `{name}`s. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ""}`);
}

/** Links, switches and messages that all pages share. */
export const interfaceText = {
  skip: { en: "Skip to content", ko: "본문으로 건너뛰기" },
  menu: { en: "Menu", ko: "메뉴" },
  navigation: { en: "Site", ko: "사이트" },
  footerNavigation: { en: "All pages", ko: "전체 페이지" },
  vendors: { en: "Vendors", ko: "서비스" },
  search: { en: "Search", ko: "검색" },
  searchPlaceholder: {
    en: "upload tracking numbers, retry, e2003 …",
    ko: "운송장 등록, 재시도, e2003 …",
  },
  searchHint: {
    en: "Finds operations, guides, packages and error codes by English and Korean words and their synonyms.",
    ko: "API, 가이드, 패키지, 에러 코드를 한국어와 영어, 유의어로 검색합니다.",
  },
  searchNothing: { en: "No results for", ko: "검색 결과가 없습니다:" },
  searchCount: { en: "Results: {count}", ko: "검색 결과: {count}개" },
  close: { en: "Close", ko: "닫기" },
  otherLanguage: { en: "한국어", ko: "English" },
  theme: { en: "Light or dark", ko: "밝게 또는 어둡게" },
  copy: { en: "Copy", ko: "복사" },
  copied: { en: "Copied", ko: "복사됨" },
  footer: {
    en: "Static pages: no cookies, no tracking, nothing loaded from other servers. This project is not affiliated with the vendors; their names belong to them.",
    ko: "정적 페이지입니다. 쿠키와 추적이 없고 외부 서버에서 아무것도 불러오지 않습니다. 이 프로젝트는 각 서비스 제공사와 관련이 없으며, 상표는 각 제공사의 소유입니다.",
  },
  yamlBundled: { en: "YAML, bundled", ko: "YAML(한 파일)" },
  jsonBundled: { en: "JSON, bundled", ko: "JSON(한 파일)" },
} as const satisfies Texts;

/** The kind of a search result. */
export const searchKindText: Readonly<Record<SearchKind, Text>> = {
  guide: { en: "Guide", ko: "가이드" },
  operation: { en: "Operation", ko: "API" },
  webhook: { en: "Webhook", ko: "웹훅" },
  workflow: { en: "Workflow", ko: "연동 순서" },
  package: { en: "Package", ko: "패키지" },
  page: { en: "Page", ko: "페이지" },
  errorCode: { en: "Error code", ko: "에러 코드" },
  values: { en: "Values", ko: "값 목록" },
  discrepancy: { en: "Discrepancy", ko: "불일치" },
};

export const landingText = {
  title: {
    en: "jumun: OpenAPI contracts and a mock server of Korean commerce APIs",
    ko: "jumun: 국내 커머스 API의 OpenAPI 명세와 Mock 서버",
  },
  description: {
    en: "OpenAPI contracts of Korean commerce APIs as documented, and the mock server, typed clients and reference made from them.",
    ko: "공식 문서를 따른 국내 커머스 API의 OpenAPI 명세와, 이 명세로 만든 Mock 서버, 타입 지원 클라이언트, API 레퍼런스입니다.",
  },
  headline: {
    en: "OpenAPI contracts and a mock server of Korean commerce APIs",
    ko: "국내 커머스 API의 OpenAPI 명세와 Mock 서버",
  },
  lead: {
    en: "Develop and test without a key, in any language: the mock server checks each request and names the wrong field.",
    ko: "키가 없어도 모의(Mock) 서버로 개발하고 테스트하세요. 어떤 언어로 요청해도 잘못된 필드와 이유를 알려 줍니다.",
  },
  status: {
    en: "An unofficial project, not on npm yet. The contracts follow the documentation as read in 2026. Nothing has been verified against a live server yet.",
    ko: "비공식 프로젝트이며 아직 npm에 배포하지 않았습니다. 명세는 2026년에 확인한 공식 문서를 따릅니다. 실제 서버에서는 아직 확인하지 않았습니다.",
  },
  vendors: { en: "Vendors", ko: "서비스" },
  webhooks: { en: "Webhooks and callbacks", ko: "웹훅과 콜백" },
  moreOperations: { en: "More operations", ko: "나머지 API" },
  discrepancies: { en: "Discrepancies", ko: "문서의 불일치" },
  start: { en: "First call", ko: "첫 호출" },
  savings: { en: "What it saves you", ko: "무엇을 줄여 주나요" },
  pitfalls: {
    en: "Pitfalls found only in production. The contracts record them:",
    ko: "운영 중에야 발견하는 함정. 명세에 기록했습니다.",
  },
  refuses: {
    en: "The mock's response to a wrong value: status and first headers",
    ko: "잘못된 값에 대한 Mock 서버의 응답(상태 코드와 일부 헤더)",
  },
  prints: { en: "Output against the mock", ko: "Mock 서버에서 실행한 결과" },
  stepMock: {
    en: "In the repository, start the mock. It needs no key and responds with the documented examples.",
    ko: "저장소에서 모의(Mock) 서버를 실행하세요. 키가 필요 없고 공식 문서의 예시로 응답합니다.",
  },
  stepAny: {
    en: "List the operations, each with a curl command that is ready to run.",
    ko: "전체 API와 바로 실행할 수 있는 curl 명령을 조회하세요.",
  },
  otherLanguages: { en: "The same in Python, PHP and Java", ko: "Python, PHP, Java 예제" },
  stepClient: {
    en: "In TypeScript and JavaScript, call it with a typed client. For the vendor itself, omit baseUrl and use your own credentials. The packages are not on npm yet: the repository builds them.",
    ko: "TypeScript와 JavaScript에서는 타입 지원 클라이언트로 호출하세요. 실제 서비스를 호출할 때는 baseUrl을 빼고 발급받은 인증 정보를 넣으세요. 패키지는 아직 npm에 배포하지 않았으며 저장소에서 빌드합니다.",
  },
} as const satisfies Texts;

export const guidesText = {
  title: { en: "Guides", ko: "가이드" },
  description: {
    en: "Recipes for what integrators do, with programs that our tests run against the mock, and how client and mock behave.",
    ko: "연동할 때 자주 하는 작업별 예제와, 클라이언트와 Mock 서버의 동작을 설명합니다. 예제 코드는 모두 Mock 서버에서 테스트합니다.",
  },
  recipes: { en: "Recipes", ko: "작업별 예제" },
  explanations: { en: "How it works", ko: "동작 방식" },
} as const satisfies Texts;

export const ledgerText = {
  title: { en: "Discrepancies", ko: "불일치 목록" },
  description: {
    en: "Where a vendor's documentation contradicts itself or other evidence: the contract's decision, the reason, and the test that pins it. Also details from other sources, and open questions.",
    ko: "공식 문서의 앞뒤가 다르거나 다른 근거와 어긋나는 부분, 명세의 결정과 이유, 결정을 고정하는 테스트입니다. 공식 문서 외의 출처와 알려지지 않은 부분도 표시합니다.",
  },
  reference: { en: "Reference", ko: "API 레퍼런스" },
  others: { en: "All contracts", ko: "전체 명세" },
  contradictions: { en: "Contradictions in the documentation", ko: "문서의 불일치" },
  location: { en: "Location", ko: "위치" },
  pinned: { en: "Held by", ko: "고정하는 테스트" },
  elsewhere: { en: "From sources other than the page", ko: "공식 문서 외의 출처에서 확인한 항목" },
  contract: { en: "Contract", ko: "명세" },
  count: { en: "Discrepancies", ko: "불일치" },
  known: { en: "Not from the page", ko: "공식 문서 외의 출처" },
  operations: { en: "Operations by source", ko: "출처별 API" },
  kind: { en: "From", ko: "출처" },
  source: { en: "Source", ko: "근거" },
  unknown: { en: "Unknown", ko: "알려지지 않은 부분" },
} as const satisfies Texts;

/** The parts of a contract by which the ledger is filtered. */
export const partText = {
  show: { en: "Show", ko: "보기" },
  everything: { en: "The whole contract", ko: "명세 전체" },
  operation: { en: "Operations", ko: "API" },
  parameter: { en: "Parameters", ko: "파라미터" },
  schema: { en: "Schemas", ko: "스키마" },
  other: { en: "Other parts", ko: "기타" },
} as const satisfies Texts;

/** Below the introduction of the landing page, before the pitfalls. */
export const savingTexts: readonly Text[] = [
  {
    en: "Waiting for a key. The mock responds with the documented examples and errors, in CI and offline too.",
    ko: "키를 기다리는 시간. Mock 서버가 공식 문서의 예시와 오류로 응답하며 CI와 오프라인에서도 동작합니다.",
  },
  {
    en: "Comparing documentation that contradicts itself. Each contradiction has a decision, its reason and a test.",
    ko: "앞뒤가 다른 문서를 비교하는 수고. 불일치마다 명세의 결정과 이유를 적고 테스트로 고정했습니다.",
  },
  {
    en: "Writing the same code for each API. The clients handle tokens, retries, timeouts and pagination.",
    ko: "API마다 다시 만드는 코드. 토큰, 재시도, 타임아웃, 페이지네이션을 클라이언트가 처리합니다.",
  },
];

/** Each is a discrepancy or a note of a contract. */
export const pitfallTexts: readonly Text[] = [
  {
    en: "PlayAuto can report a failure with status 200, and one row of a list can fail alone.",
    ko: "플레이오토는 200으로도 실패를 응답할 수 있고, 목록의 일부 항목만 실패하기도 합니다.",
  },
  {
    en: "CREMA's unpaid_price_cents looks like won in every sample.",
    ko: "크리마의 unpaid_price_cents는 예시를 보면 모두 원 단위입니다.",
  },
  {
    en: "V-Review's recipient_name is the person who ordered.",
    ko: "브이리뷰의 recipient_name은 주문자의 이름입니다.",
  },
  {
    en: "PlayAuto's bundle_no can be larger than 2^53: read as a number, it changes.",
    ko: "플레이오토의 bundle_no는 2^53보다 클 수 있습니다. 숫자로 읽으면 값이 달라집니다.",
  },
];

export const workflowsText = {
  title: { en: "Workflows", ko: "연동 순서" },
  description: {
    en: "What integrators do, step by step, with a program that does it. The tests run both against the mock.",
    ko: "연동할 때 API를 호출하는 순서와 그대로 실행할 수 있는 프로그램입니다. 둘 다 Mock 서버에서 테스트합니다.",
  },
  program: { en: "Program", ko: "프로그램" },
  reference: { en: "Reference", ko: "API 레퍼런스" },
  others: { en: "All workflows", ko: "전체 연동 순서" },
} as const satisfies Texts;

export const downloadsText = {
  title: { en: "Downloads", ko: "다운로드" },
  description: {
    en: "The contracts as files, bundled: YAML in English, and JSON in the language of this page.",
    ko: "한 파일로 묶은 OpenAPI 명세입니다. YAML은 영어, JSON은 이 페이지의 언어로 되어 있습니다.",
  },
  contract: { en: "Contract", ko: "명세" },
  models: { en: "For language models", ko: "언어 모델용 파일" },
} as const satisfies Texts;

export const packagesText = {
  title: { en: "Packages", ko: "패키지" },
  description: {
    en: "The READMEs of the packages: clients, mock server and command line.",
    ko: "클라이언트, Mock 서버, 명령줄 도구 패키지의 README입니다.",
  },
} as const satisfies Texts;

export const changelogText = {
  title: { en: "Changelog", ko: "변경 내역" },
  description: {
    en: "What changed in each version of each package. A breaking change is a new major version, before 1.0.0 a new minor version.",
    ko: "패키지 버전별 변경 사항입니다. 호환되지 않는 변경은 메이저 버전을, 1.0.0 이전에는 마이너 버전을 올립니다. 내용은 영어로 적습니다.",
  },
} as const satisfies Texts;
