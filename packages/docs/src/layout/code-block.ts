import prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";
import { interfaceText } from "../text.ts";
import { type Content, Html, html } from "./html.ts";
import { icon } from "./icon.ts";
import type { PageContext } from "./site-page.ts";

loadLanguages.silent = true;

const grammars: Readonly<Record<string, string>> = {
  js: "javascript",
  py: "python",
  sh: "bash",
  ts: "typescript",
};
loadLanguages(Object.values(grammars));

/** Code, with syntax highlighting for the languages above, and a button that copies it. */
export function codeBlock(
  code: string,
  language: string | undefined,
  { t }: Pick<PageContext, "t">,
): Html {
  return html`<div class="code"><button class="quiet" type="button" data-copy="${t(interfaceText.copied)}">${icon.copy}<span>${t(interfaceText.copy)}</span></button><pre translate="no"><code>${highlighted(code, language)}</code></pre></div>
`;
}

/** The class names are Prism's, which Redoc uses too: one set of colors is for both. */
function highlighted(code: string, language: string | undefined): Content {
  const name = language === undefined ? undefined : grammars[language];
  const grammar = name === undefined ? undefined : prism.languages[name];
  if (name === undefined || grammar === undefined) return code;
  return new Html(prism.highlight(code, grammar, name));
}
