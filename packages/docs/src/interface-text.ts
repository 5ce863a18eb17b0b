import type { Text } from "./text.ts";

/** What the pages share: names of links, switches and messages. */
export const interfaceText = {
  skip: { en: "Skip to the content", ko: "본문으로 건너뛰기" },
  menu: { en: "Menu", ko: "메뉴" },
  navigation: { en: "Site", ko: "사이트" },
  footerNavigation: { en: "All pages", ko: "모든 페이지" },
  vendors: { en: "Vendors", ko: "벤더" },
  search: { en: "Search", ko: "검색" },
  searchPlaceholder: {
    en: "Operation, field or word: 묶음번호, unpaid …",
    ko: "오퍼레이션, 필드, 낱말: 묶음번호, 미입금 …",
  },
  searchHint: {
    en: "Searches all pages, operations and fields, in English and Korean.",
    ko: "모든 페이지와 오퍼레이션, 필드를 한국어와 영어로 찾습니다.",
  },
  searchNothing: { en: "Nothing is found for", ko: "찾은 것이 없습니다:" },
  searchCount: { en: "results", ko: "개의 결과" },
  close: { en: "Close", ko: "닫기" },
  otherLanguage: { en: "한국어", ko: "English" },
  theme: { en: "Light or dark", ko: "밝게 또는 어둡게" },
  copy: { en: "Copy", ko: "복사" },
  copied: { en: "Copied", ko: "복사됨" },
  onThisPage: { en: "On this page", ko: "이 페이지의 내용" },
  needsScript: {
    en: "This page needs JavaScript to show the contract. It can also be read as",
    ko: "이 페이지에서 계약을 보려면 JavaScript가 필요합니다. 다음 파일로도 읽을 수 있습니다:",
  },
  footer: {
    en: "Static pages: no cookies, no tracking, nothing loaded from elsewhere. The vendors are not involved in this project; their names belong to them.",
    ko: "정적 페이지입니다. 쿠키도, 추적도, 외부에서 불러오는 것도 없습니다. 각 벤더는 이 프로젝트와 관련이 없으며, 이름은 각 벤더의 것입니다.",
  },
  schemas: { en: "Schemas", ko: "스키마" },
  yamlAsWritten: { en: "YAML, as written", ko: "YAML, 쓰인 그대로" },
  jsonInOnePiece: { en: "JSON, in one piece", ko: "JSON, 한 파일로" },
} as const satisfies Readonly<Record<string, Text>>;
