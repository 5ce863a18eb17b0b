/** The texts of vendor pages and of discrepancies in both languages. */

import type { Evidence } from "@jumun/openapi/extensions";
import type { Text, Texts } from "./text.ts";

/** A vendor's page. */
export const referenceText = {
  needsScript: {
    en: "Schemas, examples and code samples on this page need JavaScript. Without it, read",
    ko: "이 페이지의 스키마, 예시, 코드 예제를 보려면 JavaScript가 필요합니다. JavaScript 없이 보려면:",
  },
  schemas: { en: "Schemas", ko: "스키마" },
  callbacks: { en: "Callbacks", ko: "콜백" },
  server: { en: "Samples call", ko: "예제의 호출 대상" },
  mock: { en: "Mock server", ko: "Mock 서버" },
  production: { en: "Production", ko: "운영 서버" },
  test: { en: "Test", ko: "테스트 서버" },
  issuedHost: { en: "The host issued to you", ko: "발급받은 호스트" },
  startMock: {
    en: "Start it with npm run mock.",
    ko: "npm run mock 명령으로 시작합니다.",
  },
  realCredentials: {
    en: "Use your own credentials: the ones in the samples are fictional.",
    ko: "예제의 인증 정보는 가상의 값이므로 발급받은 값으로 바꾸세요.",
  },
} as const satisfies Texts;

/** What our contract extensions mean, on a vendor's page. A name or value replaces `{…}`. */
export const extensionText = {
  placeholder: {
    en: "A placeholder: set `baseUrl` on the client.",
    ko: "자리 표시자(placeholder)입니다. 클라이언트에 `baseUrl`을 지정하세요.",
  },
  environment: {
    en: "The client's environment {name}.",
    ko: "클라이언트의 environment {name}.",
  },
  server: { en: "Server", ko: "서버" },
  sentAs: { en: "Sent as {value}.", ko: "{value} 형태로 보냅니다." },
  failure: {
    en: "**A failure**, whatever the status: the client throws an error with this body.",
    ko: "**실패 응답**입니다. 상태 코드와 관계없이 클라이언트가 이 본문을 담은 예외를 던집니다(throw).",
  },
  envelope: {
    en: "**An envelope:** the client returns the value at {name}.",
    ko: "**래퍼(envelope)** 객체입니다. 클라이언트는 {name} 안의 값을 반환합니다.",
  },
  knownValues: {
    en: "Known values: {values}. Others are possible.",
    ko: "알려진 값: {values}. 다른 값이 올 수도 있습니다.",
  },
  idempotent: {
    en: "**Idempotent.** The client retries a failed attempt.",
    ko: "**멱등한 요청입니다.** 실패하면 클라이언트가 재시도합니다.",
  },
  notIdempotent: {
    en: "**Not idempotent.** The client never retries a call that may have reached the vendor.",
    ko: "**멱등하지 않은 요청입니다.** 서버에 도달했을 수 있는 요청은 클라이언트가 재시도하지 않습니다.",
  },
  received: {
    en: "**The vendor sends this.** Respond with 2xx. It may arrive more than once. {parser} of {package} validates and types the body; {send} sends the example to your receiver.",
    ko: "**서비스가 보내는 요청입니다.** 2xx로 응답하세요. 같은 요청이 여러 번 올 수 있습니다. 본문의 검증과 타입: {package}의 {parser}. 예시를 수신 서버로 보내기: {send}.",
  },
  undocumented: {
    en: "**Response undocumented.** The client returns any 2xx body as `unknown`: JSON if it is JSON, otherwise text.",
    ko: "**응답이 문서에 없습니다.** 클라이언트는 2xx 응답의 본문을 `unknown` 타입으로 돌려줍니다. JSON이면 JSON, 아니면 문자열입니다.",
  },
  offset: {
    en: "**Paginated.** {start} is the position of the first item, starting at 0, and {length} the number of items.",
    ko: "**페이지네이션(페이징)을 지원합니다.** 시작 위치: {start}(0부터 시작). 항목 수: {length}.",
  },
  cursor: {
    en: "**Paginated.** {after} is the cursor of the previous page, which is at {next}, and {first} the number of items.",
    ko: "**페이지네이션(페이징)을 지원합니다.** 이전 페이지의 커서: {after}(응답의 {next}). 항목 수: {first}.",
  },
  paged: {
    en: "**Paginated.** {page} is the page number, starting at 1.",
    ko: "**페이지네이션(페이징)을 지원합니다.** 페이지 번호: {page}(1부터 시작).",
  },
  limit: {
    en: "{limit} is the number of items per page.",
    ko: "페이지당 항목 수: {limit}.",
  },
  responseIsList: {
    en: "The response is the list of items.",
    ko: "응답 자체가 항목의 목록입니다.",
  },
  itemsAt: { en: "The items are at {items}.", ko: "항목 위치: {items}." },
  lastHeader: {
    en: "The {last} response header links to the next and the last page.",
    ko: "다음 페이지와 마지막 페이지의 링크가 있는 응답 헤더: {last}.",
  },
  iterated: {
    en: "Iterate over the response and the client reads page after page.",
    ko: "응답을 순회하면 클라이언트가 페이지를 차례로 읽습니다.",
  },
  split: {
    en: "**Two client operations share this path and method.** The query parameter {by} selects one.",
    ko: "**클라이언트의 두 API가 이 경로와 메서드를 함께 사용합니다.** 구분하는 쿼리 파라미터: {by}.",
  },
  without: { en: "Without {by}", ko: "{by} 없음" },
  with: { en: "With {by}", ko: "{by} 있음" },
  responds: {
    en: "Responds {status} with {schema}.",
    ko: "{status} 응답의 스키마: {schema}.",
  },
  noParameters: { en: "No parameters.", ko: "파라미터가 없습니다." },
  parameters: { en: "Parameters: {names}.", ko: "파라미터: {names}." },
} as const satisfies Texts;

/** What a contract covers, at the beginning of a vendor's page. */
export const coverageText = {
  title: { en: "Coverage", ko: "지원 범위" },
  covered: { en: "Covered", ko: "지원" },
  operations: { en: "operations: {count}", ko: "API {count}개" },
  webhooks: { en: "webhooks and callbacks: {count}", ko: "웹훅·콜백 {count}개" },
  omitted: { en: "Not covered, and what to do instead", ko: "지원하지 않는 기능과 대안" },
  verified: { en: "Verified live", ko: "실서버 검증" },
  never: { en: "never", ko: "없음" },
  on: { en: "on {on}, by {by}", ko: "{on}, {by}" },
} as const satisfies Texts;

/** A discrepancy, on a vendor's page and in the ledger. */
export const decisionText = {
  discrepancy: { en: "Discrepancy. The page says:", ko: "문서 불일치. 문서의 설명:" },
  wire: { en: "Found elsewhere", ko: "확인 결과" },
  chosen: { en: "Decision", ko: "명세의 결정" },
  why: { en: "Reason", ko: "이유" },
  record: { en: "Entry in the list of discrepancies", ko: "불일치 목록에서 보기" },
} as const satisfies Texts;

/** The source of a part of a contract, as a sentence. */
export const evidenceText: Readonly<Record<Evidence["kind"], Text>> = {
  "vendor-doc": {
    en: "Source: the vendor's documentation.",
    ko: "출처: 공식 문서.",
  },
  "vendor-doc-other-version": {
    en: "Source: another version of the vendor's documentation.",
    ko: "출처: 공식 문서의 다른 버전.",
  },
  "client-code": {
    en: "Source: the code of public clients.",
    ko: "출처: 공개된 연동 코드(오픈 소스).",
  },
  "third-party": { en: "Source: a third party.", ko: "출처: 제삼자." },
  inferred: { en: "Inferred.", ko: "추정." },
  unknown: { en: "Undocumented.", ko: "문서에 없음." },
};

/** The same after a count: “8 inferred”. */
export const originText: Readonly<Record<Evidence["kind"], Text>> = {
  "vendor-doc": { en: "from the vendor's page", ko: "공식 문서" },
  "vendor-doc-other-version": { en: "from another version of the page", ko: "문서의 다른 버전" },
  "client-code": { en: "from the code of public clients", ko: "공개된 연동 코드" },
  "third-party": { en: "from a third party", ko: "제삼자" },
  inferred: { en: "inferred", ko: "추정" },
  unknown: { en: "undocumented", ko: "문서에 없음" },
};
