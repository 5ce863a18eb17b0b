import type { Evidence } from "@jumun/contract/document";
import type { Text } from "./text.ts";

/** How a thing is known. */
export const knownFrom: Readonly<Record<Evidence["kind"], Text>> = {
  "vendor-doc": {
    en: "Known from the vendor's documentation.",
    ko: "출처: 벤더의 문서.",
  },
  "vendor-doc-other-version": {
    en: "Known from another version of the vendor's documentation.",
    ko: "출처: 벤더 문서의 다른 버전.",
  },
  "client-code": {
    en: "Known from the code of public clients.",
    ko: "출처: 공개된 클라이언트의 코드.",
  },
  "third-party": { en: "Known from a third party.", ko: "출처: 제삼자." },
  inferred: { en: "Inferred.", ko: "추정." },
};

/** Sentences about our own words; `{…}` is where a name or value goes. */
export const passageText = {
  placeholder: {
    en: "A placeholder: the client has to be told its `baseUrl`.",
    ko: "자리 표시입니다. 클라이언트에 `baseUrl`을 알려 주어야 합니다.",
  },
  environment: { en: "The client's environment {name}.", ko: "클라이언트의 environment {name}." },
  server: { en: "Server", ko: "서버" },
  sentAs: { en: "Sent as {value}.", ko: "{value} 형태로 보냅니다." },
  failure: {
    en: "**A failure**, whatever the status: the client throws an error with this body.",
    ko: "**실패**입니다. 상태 코드와 관계없이 클라이언트가 이 본문으로 오류를 던집니다.",
  },
  envelope: {
    en: "**An envelope:** the client hands out what is in {name}.",
    ko: "**겉포장**입니다. 클라이언트는 {name} 안의 값을 돌려줍니다.",
  },
  knownValues: {
    en: "Known values: {values}. Others are possible.",
    ko: "알려진 값: {values}. 다른 값이 올 수도 있습니다.",
  },
  repeatable: {
    en: "**May be sent again.** Sent twice it has the effect of one, so the client repeats a failed attempt by itself.",
    ko: "**다시 보내도 됩니다.** 두 번 보내도 한 번 보낸 것과 같으므로 클라이언트가 실패한 시도를 스스로 반복합니다.",
  },
  notRepeatable: {
    en: "**Not sent again.** The client never repeats a call by itself that may have reached the vendor.",
    ko: "**다시 보내지 않습니다.** 벤더에 닿았을 수 있는 호출을 클라이언트가 스스로 반복하지 않습니다.",
  },
  paged: {
    en: "**Paged.** {page} is the page, counted from 1.",
    ko: "**페이지 단위입니다.** {page}는 1부터 세는 페이지입니다.",
  },
  limit: {
    en: "{limit} is the number of rows of a page.",
    ko: "{limit}는 한 페이지의 행 수입니다.",
  },
  rowsAreAnswer: { en: "The answer is the list of rows.", ko: "응답 자체가 행의 목록입니다." },
  rowsAt: { en: "The rows are at {items}.", ko: "행은 {items}에 있습니다." },
  lastHeader: {
    en: "The {last} header of the answer tells the next page and the last one.",
    ko: "응답의 {last} 헤더가 다음 페이지와 마지막 페이지를 알려 줍니다.",
  },
  iterated: {
    en: "The client reads one page after the other where its answer is iterated.",
    ko: "응답을 순회하면 클라이언트가 페이지를 차례로 읽습니다.",
  },
  split: {
    en: "**Two operations of the client share this path and method.** The query parameter {by} tells them apart.",
    ko: "**클라이언트의 두 오퍼레이션이 이 경로와 메서드를 함께 씁니다.** 쿼리 파라미터 {by}로 구별합니다.",
  },
  without: { en: "Without {by}", ko: "{by} 없이" },
  with: { en: "With {by}", ko: "{by}와 함께" },
  answers: { en: "Answers {status} with {schema}.", ko: "{status} 응답은 {schema}입니다." },
  noParameters: { en: "No parameters.", ko: "파라미터가 없습니다." },
  parameters: { en: "Parameters: {names}.", ko: "파라미터: {names}." },
  discrepancy: { en: "Discrepancy.", ko: "불일치." },
  says: { en: "The page says:", ko: "문서의 설명:" },
  shows: { en: "It shows:", ko: "실제로 보이는 것:" },
  chosen: { en: "Chosen:", ko: "선택:" },
  why: { en: "Why:", ko: "이유:" },
} as const satisfies Readonly<Record<string, Text>>;
