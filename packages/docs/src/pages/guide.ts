import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "@jumun/contract/language";
import { repositoryRoot } from "@jumun/contract/vendors";
import { Marked, type Tokens } from "marked";
import { codeBlock } from "../layout/code-block.ts";
import { Html } from "../layout/html.ts";
import type { PageContext, SitePage } from "../layout/site-page.ts";
import { plainText } from "../search/plain-text.ts";
import type { SearchEntry, SearchKind } from "../search/search-entry.ts";
import type { Text } from "../text.ts";
import type { Vendor } from "../vendor.ts";
import { checkOperationLinks } from "./check-operation-links.ts";
import { diagram } from "./diagram.ts";
import { includeFiles } from "./include-file.ts";

/** A page from `guide/<name>.en.md` and `guide/<name>.ko.md`, with the files that its code blocks name. */
export function guidePage(name: string, vendors: readonly Vendor[]): SitePage {
  const sources = inEach((language) => read(name, language, vendors));
  const page = markdownPage(`${name}/`, sources, "guide");
  return { ...page, listed: { label: page.title, in: "guides" } };
}

/** A page whose title is the first heading of its Markdown, and its description the first paragraph. */
export function markdownPage(path: string, sources: Text, kind: SearchKind): SitePage {
  const title = inEach((language) => plainText(headings(sources[language])[0]?.text ?? path));
  const ids = headings(sources.en).map(({ text }) => slug(text));
  return {
    path,
    title,
    description: inEach((language) => firstParagraph(sources[language])),
    // A diagram contains a style element.
    ...(sources.en.includes("```mermaid") && {
      allowed: { "style-src": "'unsafe-inline'" },
    }),
    searchKind: kind,
    body: ({ language, t }) => new Html(render(sources[language], ids, t)),
    searchEntries: (language) =>
      sections(sources[language]).flatMap(({ heading, words }, index): SearchEntry[] =>
        index === 0
          ? []
          : [
              {
                kind,
                title: heading,
                aliases: languages.map((each) => headings(sources[each])[index]?.text ?? ""),
                parent: title[language],
                lead: words,
                url: `${path}index.html#${ids[index]}`,
              },
            ],
      ),
  };
}

/** The blocks of a guide without their prose, which must be the same in every language. */
export function structureOf(markdown: string): string[] {
  return new Marked().lexer(markdown).flatMap((token) => {
    if (token.type === "space") return [];
    if (token.type === "heading") return [`heading ${token.depth}`];
    // The labels of a diagram are translated, its lines are the same.
    if (token.type === "code" && token.lang === "mermaid") {
      return [`mermaid of ${token.text.split("\n").length}`];
    }
    if (token.type === "code") return [`code ${token.lang}\n${token.text}`];
    if (token.type === "table") return [`table of ${token.rows.length} rows`];
    if (token.type === "list") return [`list of ${token.items.length}`];
    return [token.type];
  });
}

function read(name: string, language: Language, vendors: readonly Vendor[]): string {
  const path = `packages/docs/guide/${name}.${language}.md`;
  const markdown = readFileSync(join(repositoryRoot, path), "utf8");
  checkOperationLinks(markdown, path, vendors);
  return includeFiles(markdown, path);
}

function inEach(text: (language: Language) => string): Text {
  const [en, ko] = languages.map(text);
  return { en: en ?? "", ko: ko ?? "" };
}

function headings(markdown: string): Tokens.Heading[] {
  return new Marked()
    .lexer(markdown)
    .filter((token): token is Tokens.Heading => token.type === "heading");
}

/** Each heading with the text below it, without code blocks. */
function sections(markdown: string): { heading: string; words: string }[] {
  const found: { heading: string; words: string }[] = [];
  for (const token of new Marked().lexer(markdown)) {
    const last = found.at(-1);
    if (token.type === "heading") found.push({ heading: plainText(token.text), words: "" });
    else if (!["code", "html"].includes(token.type) && last !== undefined) {
      last.words += ` ${plainText(token.raw)}`;
    }
  }
  return found.map(({ heading, words }) => ({ heading, words: words.trim() }));
}

function firstParagraph(markdown: string): string {
  const found = new Marked().lexer(markdown).find(({ type }) => type === "paragraph");
  return found === undefined ? "" : plainText(found.raw);
}

/** Ids are made from the English headings in every language, so that links survive a switch. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function render(markdown: string, ids: readonly string[], t: PageContext["t"]) {
  let at = 0;
  const marked = new Marked({
    renderer: {
      heading({ depth, tokens }) {
        const id = ids[at++];
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: ({ text, lang }) =>
        String(lang === "mermaid" ? diagram(text) : codeBlock(text, lang, { t })),
      table(token) {
        const cells = (row: Tokens.TableCell[], tag: string) =>
          row
            .map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens) || "–"}</${tag}>`)
            .join("");
        const head = `<thead><tr>${cells(token.header, "th")}</tr></thead>`;
        const rows = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
        const name = token.header.map(({ text }) => text).join(", ");
        return `<div class="table" tabindex="0" role="region" aria-label="${name}"><table>${head}<tbody>${rows}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}
