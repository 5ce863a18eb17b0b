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
  operationsOf: { en: "operations, typed and mocked", ko: "타입과 모의 응답이 있는 오퍼레이션" },
  discrepanciesOf: {
    en: "discrepancies of vendors' pages, each with a reason and a test",
    ko: "이유와 테스트가 있는 벤더 문서의 불일치",
  },
  fieldsOf: {
    en: "body fields sent and received over HTTP in the tests",
    ko: "테스트가 HTTP로 실제로 주고받는 본문 필드",
  },
  moreOperations: { en: "More operations", ko: "나머지 오퍼레이션" },
  discrepancies: { en: "Discrepancies recorded", ko: "기록된 불일치" },
  otherSources: { en: "Not from the vendor's page", ko: "벤더 문서 밖의 출처" },
  everything: { en: "everything", ko: "전부" },
  writtenFrom: { en: "Written from", ko: "바탕이 된 문서" },
  start: { en: "First call", ko: "첫 호출" },
  prints: { en: "Run against the mock it prints", ko: "모의 서버에 실행하면 이렇게 출력합니다" },
  stepMock: {
    en: "In the repository, start the mock. It needs no key and answers the vendors' own examples.",
    ko: "저장소에서 모의 서버를 띄웁니다. 키가 필요 없고 벤더의 예시로 응답합니다.",
  },
  stepAny: {
    en: "Ask it from any language. It lists each operation with a command that runs, checks what you send against the contract, and says who is to blame and where.",
    ko: "어떤 언어로든 불러 봅니다. 오퍼레이션마다 바로 실행할 수 있는 명령을 보여 주고, 보낸 것을 계약과 대조해 어긋나면 누구의 잘못이고 계약의 어느 곳인지 알려 줍니다.",
  },
  stepClient: {
    en: "Call it with a typed client, as above. For the vendor itself leave baseUrl out and put in your own credentials. The packages are not on npm yet: the repository builds them.",
    ko: "위의 예시처럼 타입 있는 클라이언트로 호출합니다. 벤더를 부를 때는 baseUrl을 빼고 발급받은 인증 정보를 넣습니다. 패키지는 아직 npm에 없으며 저장소에서 빌드합니다.",
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
