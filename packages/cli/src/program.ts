import { readFileSync } from "node:fs";
import { stderr } from "node:process";
import type { Language, Text } from "@jumun/mock/language";
import { printable } from "@jumun/mock/printable";
import { isJsonObject } from "@jumun/openapi/json";
import { Command, Option } from "commander";
import { callCommand } from "./call.ts";
import { driftCommand } from "./drift.ts";
import { describeHelp } from "./help.ts";
import { mockServerCommand } from "./mock.ts";
import { recordCommand } from "./record.ts";

const manifest: unknown = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

const texts = {
  summary: {
    en: "Tools for integrating Korean commerce APIs: a mock server, calls, recordings, comparison",
    ko: "국내 커머스 API 연동 도구: Mock 서버, API 호출, 트래픽 기록, 명세 비교",
  },
  language: {
    en: "the language of the help; by default that of LANG",
    ko: "도움말 언어 (기본값: 환경 변수 LANG의 언어)",
  },
  version: { en: "output the version number", ko: "버전을 출력합니다" },
} satisfies Readonly<Record<string, Text>>;

const examples: Text = {
  en: `
jumun mock                                          a mock server of every vendor
jumun call crema listUnpaidOrders --limit 10 --mock
jumun record crema https://api.cre.ma
jumun drift crema crema.har
jumun <command> --help                              more examples`,
  ko: `
jumun mock                                          모든 서비스의 Mock 서버
jumun call crema listUnpaidOrders --limit 10 --mock
jumun record crema https://api.cre.ma
jumun drift crema crema.har
jumun <command> --help                              다른 예시`,
};

/** The whole command line, with its help in one language. */
export function createProgram(language: Language): Command {
  const program = new Command("jumun")
    .description(texts.summary[language])
    .version(
      isJsonObject(manifest) ? String(manifest.version) : "",
      "-V, --version",
      texts.version[language],
    )
    .addOption(new Option("--lang <language>", texts.language[language]).choices(["en", "ko"]))
    .helpCommand(false);
  const commands = [mockServerCommand, callCommand, recordCommand, driftCommand];
  for (const create of commands) program.addCommand(create(language));
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ outputError: (text) => complain(text) }).exitOverride();
  }
  return describeHelp(program, language, examples);
}

/** One sentence on one line. */
function complain(text: string): void {
  const sentence = text
    .trim()
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ");
  stderr.write(`jumun: ${printable(sentence, 1000)}\n`);
}
