import prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";
import { type Content, Html } from "./html.ts";

loadLanguages.silent = true;

const grammars = { ts: "typescript", sh: "bash" } as const;

/** What code on our own pages is written in. */
export type CodeLanguage = keyof typeof grammars;

export function isCodeLanguage(name: string | undefined): name is CodeLanguage {
  return name !== undefined && Object.hasOwn(grammars, name);
}

loadLanguages(Object.values(grammars));

/** Code with its words marked as Redoc marks them in samples, so that one set of colours is for both. */
export function highlighted(code: string, language: CodeLanguage | undefined): Content {
  if (language === undefined) return code;
  const name = grammars[language];
  const grammar = prism.languages[name];
  if (grammar === undefined) throw new Error(`Prism has no grammar named ${name}.`);
  return new Html(prism.highlight(code, grammar, name));
}
