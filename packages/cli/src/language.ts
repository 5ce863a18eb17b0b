import type { Language } from "@jumun/mock/language";

/** The language of `--lang`, or else that of the environment. */
export function chooseLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const given = args[index]?.split("=")[1] ?? args[index + 1];
  if (index >= 0) return given === "ko" ? "ko" : "en";
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^ko\b|^ko_/i.test(locale) ? "ko" : "en";
}
