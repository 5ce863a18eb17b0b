import type { Text } from "./language.ts";

/** The help of the command, by its options. */
export const texts = {
  summary: {
    en: "Serves the APIs of Korean commerce vendors from their contracts, on this machine.",
    ko: "국내 커머스 API의 Mock 서버를 이 컴퓨터에서 실행합니다.",
  },
  vendors: {
    en: "which vendors to serve (default: all)",
    ko: "실행할 서비스 (기본값: 전부)",
  },
  port: {
    en: "the port to listen at; 0 takes any free port",
    ko: "포트 번호. 0이면 비어 있는 포트를 씁니다",
  },
  host: { en: "the address to listen at", ko: "요청을 받을 주소" },
  cors: {
    en: "an origin whose pages may call the mock, such as https://shop.example; may be repeated",
    ko: "Mock 서버 호출을 허용할 웹 페이지의 출처(origin). 예: https://shop.example. 여러 번 쓸 수 있습니다",
  },
  allowHost: {
    en: "a host name that the mock may be called by, besides localhost; may be repeated",
    ko: "localhost 외에 허용할 호스트 이름. 여러 번 쓸 수 있습니다",
  },
  delay: { en: "how long each response takes", ko: "응답을 지연할 시간(밀리초)" },
  seed: {
    en: "repeats the same order of faults and the same made-up responses",
    ko: "시드. 값이 같으면 장애의 순서와 임의의 응답도 같습니다",
  },
  stateful: {
    en: "remember what was created, changed and deleted",
    ko: "생성·수정·삭제한 내용을 기억합니다",
  },
  state: {
    en: "the initial state, in JSON or YAML; implies --stateful",
    ko: "초기 데이터를 담은 JSON 또는 YAML 파일. --stateful도 함께 적용됩니다",
  },
  deliverTo: {
    en: "a host that webhooks and callbacks may be sent to, besides this machine; may be repeated",
    ko: "이 컴퓨터 외에 웹훅과 콜백을 보내도 되는 호스트. 여러 번 쓸 수 있습니다",
  },
  fault: {
    en: "a fault for a share of requests, such as reset-before or delay=500; may be repeated",
    ko: "일부 요청에 일으킬 장애. 예: reset-before, delay=500. 여러 번 쓸 수 있습니다",
  },
  faultRate: {
    en: "the share of requests, from 0 to 1",
    ko: "장애를 일으킬 요청의 비율(0~1)",
  },
  quiet: {
    en: "print only the addresses, without a line for each request",
    ko: "주소만 출력하고 요청 로그는 출력하지 않습니다",
  },
  version: { en: "output the version number", ko: "버전을 출력합니다" },
} satisfies Readonly<Record<string, Text>>;
