import { readFileSync } from "node:fs";
import type { Language } from "@jumun/contract/language";
import { type Content, Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { footer, header } from "./navigation.ts";
import { languageFolder, placeOf } from "./place.ts";
import { mergePolicies, ownFilesOnly, policySource } from "./policy.ts";
import type { SitePage } from "./site-page.ts";
import { referenceStyle } from "./style.ts";

/** What all pages of a site know of each other. */
export interface Frame {
  readonly pages: readonly SitePage[];
  /** The pages of the vendors, by their paths. */
  readonly vendors: readonly { readonly path: string; readonly label: string }[];
}

/** The file of a page in one language. */
export function pageFile(page: SitePage, language: Language, frame: Frame): string {
  const place = placeOf(page, language);
  const { say, file } = place;
  const other: Language = language === "en" ? "ko" : "en";
  const scripts = ["site.js", ...(page.scripts ?? [])].map(file);
  const title = say(page.title);
  const body = page.body(place);
  // Redoc brings a main element of its own.
  const isReference = page.look === "reference";
  const allowed = mergePolicies(isReference ? everyReference : everyPage, page.allowed ?? {});
  const policy = Object.entries(allowed);
  return `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.map((entry) => entry.join(" ")).join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${say(page.description)}">
<title>${title.includes("jumun") ? title : `${title} · jumun`}</title>
<link rel="alternate" hreflang="${other}" href="${file(`${languageFolder(other)}${page.path}index.html`)}">
<link rel="icon" href="${file("icon.svg")}" type="image/svg+xml">
<script>${new Html(choices)}</script>
${isReference ? html`<style>${new Html(referenceStyle)}</style>` : html`<link rel="stylesheet" href="${file("style.css")}">`}
${page.head?.(place)}
${isReference ? undefined : scripts.map((script) => html`<script src="${script}" defer></script>`)}
</head>
<body class="${page.look ?? "prose"}">
<a class="skip" href="#content">${say(interfaceText.skip)}</a>
${header(page, place, frame)}
${
  isReference
    ? html`<div id="content" tabindex="-1">${body}</div>`
    : html`<main id="content" tabindex="-1">
${body}
</main>`
}
${footer(page, place, frame)}
${isReference ? html`<script data-scripts="${scripts.join(" ")}">${new Html(afterPaint)}</script>` : undefined}
</body>
</html>
`}`;
}

/** Runs before anything is drawn, and comes in the page: what has to be fetched first delays that. */
const choices = browserScript("choices");

/** A script that is fetched while a large page is parsed runs before the page is painted, whatever it is for. */
const afterPaint = browserScript("after-paint");

const everyPage = mergePolicies(ownFilesOnly, { "script-src": policySource(choices) });

const everyReference = mergePolicies(everyPage, { "script-src": policySource(afterPaint) });

function browserScript(name: string): string {
  return readFileSync(new URL(`browser/${name}.js`, import.meta.url), "utf8");
}

/** A text with its Korean parts marked as Korean, for the right font and the right voice. */
export function withKorean(text: string): Content {
  return text
    .split(/(\p{Script=Hangul}+(?:[\s·,]+\p{Script=Hangul}+)*)/u)
    .map((part, index) => (index % 2 === 1 ? html`<span lang="ko">${part}</span>` : part));
}

/** A text on a page. One without a word of Korean is of a contract that is in English only. */
export function inPage(text: string, language: Language): Content {
  if (language === "en") return withKorean(text);
  const isEnglish = /\p{L} \p{L}/u.test(text) && !/\p{Script=Hangul}/u.test(text);
  return isEnglish ? html`<span lang="en">${text}</span>` : text;
}
