import type { Language, Text } from "@jumun/mock/language";
import type { Command } from "commander";

const korean: Readonly<Record<string, string>> = {
  "Usage:": "사용법:",
  "Arguments:": "인수:",
  "Options:": "옵션:",
  "Commands:": "명령:",
};

/** Gives a command its help in a language, with examples at the end. */
export function describeHelp(command: Command, language: Language, examples: Text): Command {
  const title = { en: "Examples:", ko: "예:" }[language];
  const help = { en: "display this help", ko: "이 도움말을 보여 줍니다" }[language];
  return command
    .helpOption("-h, --help", help)
    .configureHelp({ styleTitle: (text) => (language === "ko" ? (korean[text] ?? text) : text) })
    .addHelpText("after", `\n${title}\n${examples[language].trim().replace(/^/gm, "  ")}`);
}
