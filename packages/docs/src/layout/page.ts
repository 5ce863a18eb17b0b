import { readFileSync } from "node:fs";
import type { Language } from "@jumun/contract/language";
import { interfaceText } from "../text.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { Html, html } from "./html.ts";
import { footer, header, type Navigation } from "./navigation.ts";
import { pageContext, pagePath, type SitePage } from "./site-page.ts";

/** Inline, because the stored theme and language must apply before the first paint. */
const preferences = readFileSync(new URL("../browser/preferences.js", import.meta.url), "utf8");

/** A page's HTML file in one language. */
export function renderPage(page: SitePage, language: Language, navigation: Navigation): string {
  const context = pageContext(page, language);
  const { t, fileUrl } = context;
  const { layout = "prose" } = page;
  const other: Language = language === "en" ? "ko" : "en";
  const title = t(page.title);
  const scripts = ["site.js", "search.js", ...(page.scripts?.(language) ?? [])];
  // Redoc renders its own `main`.
  const isReference = layout === "reference";
  const body = page.body(context);
  return `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(preferences, page.allowed)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${t(page.description)}">
<title>${title.includes("jumun") ? title : `${title} · jumun`}</title>
<link rel="alternate" hreflang="${other}" href="${fileUrl(pagePath(page.path, other))}">
<link rel="icon" href="${fileUrl("icon.svg")}" type="image/svg+xml">
<script>${new Html(preferences)}</script>
<link rel="stylesheet" href="${fileUrl(isReference ? "reference.css" : "style.css")}">
${scripts.map((script) => html`<script src="${fileUrl(script)}" defer></script>`)}
</head>
<body class="${layout}">
<a class="skip" href="#content">${t(interfaceText.skip)}</a>
${header(page, context, navigation)}
${
  isReference
    ? html`<div id="content" tabindex="-1">${body}</div>`
    : html`<main id="content" tabindex="-1">
${body}
</main>`
}
${footer(page, context, navigation)}
</body>
</html>
`}`;
}
