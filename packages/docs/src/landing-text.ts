import type { Evidence } from "@jumun/contract/document";
import type { Text } from "./text.ts";

export const landingText = {
  title: {
    en: "jumun: contracts for Korean commerce APIs",
    ko: "jumun: 한국 커머스 API의 계약",
  },
  description: {
    en: "Exact OpenAPI contracts for Korean commerce APIs, and the typed clients, mock server and reference made from them.",
    ko: "한국 커머스 API의 정확한 OpenAPI 계약과, 그로부터 만든 타입 있는 클라이언트, 모의 서버, 레퍼런스.",
  },
  headline: {
    en: "Korean commerce APIs, exactly as they behave",
    ko: "한국 커머스 API를 실제 동작 그대로",
  },
  lead: {
    en: "jumun (주문, “order”) turns hand-written OpenAPI contracts into typed clients, one mock server and this reference. Every contract says where each of its parts is known from, and where the vendor's own page leaves something open.",
    ko: "jumun(주문)은 손으로 쓴 OpenAPI 계약에서 타입 있는 클라이언트와 모의 서버, 그리고 이 레퍼런스를 만듭니다. 계약은 각 부분의 출처와, 벤더의 문서가 열어 둔 곳을 밝힙니다.",
  },
  vendors: { en: "Vendors", ko: "벤더" },
  operations: { en: "Operations", ko: "오퍼레이션" },
  discrepancies: { en: "Discrepancies recorded", ko: "기록된 불일치" },
  otherSources: { en: "Not from the vendor's page", ko: "벤더 문서 밖의 출처" },
  writtenFrom: { en: "Written from", ko: "바탕이 된 문서" },
  start: { en: "First call", ko: "첫 호출" },
  startText: {
    en: "The packages are not on npm yet. In the repository, start the mock: it needs no key and answers the vendors' own examples. The sample calls it as it stands; leave baseUrl out for the vendor itself.",
    ko: "패키지는 아직 npm에 없습니다. 저장소에서 모의 서버를 띄우면 키 없이 벤더의 예시로 응답합니다. 아래 예시는 그대로 모의 서버를 부르며, 벤더를 부를 때는 baseUrl을 빼면 됩니다.",
  },
  anyLanguage: { en: "From any language", ko: "어떤 언어에서든" },
  anyLanguageText: {
    en: "The mock is plain HTTP: it checks what you send against the contract and says who is to blame and where.",
    ko: "모의 서버는 평범한 HTTP입니다. 보낸 것을 계약과 대조하고, 어긋나면 누구의 잘못인지와 계약의 어느 곳인지를 알려 줍니다.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The kinds of evidence, each as it stands after its count: “8 inferred”. */
export const originText: Readonly<Record<Evidence["kind"], Text>> = {
  "vendor-doc": { en: "from the vendor's page", ko: "벤더 문서" },
  "vendor-doc-other-version": { en: "from another version of the page", ko: "문서의 다른 버전" },
  "client-code": { en: "from the code of public clients", ko: "공개 클라이언트의 코드" },
  "third-party": { en: "from a third party", ko: "제삼자" },
  inferred: { en: "inferred", ko: "추정" },
};
