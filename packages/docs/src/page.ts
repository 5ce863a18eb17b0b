import { type Content, type Html, html } from "./html.ts";

export interface Page {
  readonly title: string;
  /** For search engines and link previews, in a sentence. */
  readonly description: string;
  /** Of the page's own sentences, as in the `lang` attribute. */
  readonly language: string;
  /** From the page to the site's root: empty, or `../`. */
  readonly root: "" | "../";
  /** What the page may load and do; nothing else is allowed. */
  readonly allowed: Readonly<Record<string, string>>;
  readonly body: Html;
}

/** The file of a page. */
export function pageFile({ title, description, language, root, allowed, body }: Page): string {
  const policy = Object.entries({ ...nothingElse, ...allowed });
  return `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.map((entry) => entry.join(" ")).join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${title}</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}style.css">
</head>
<body>
${body}
</body>
</html>
`}`;
}

/** Files of the site, served as well as opened from the disk. */
export const ownFiles = "'self'";

const nothingElse = {
  "default-src": "'none'",
  "style-src": ownFiles,
  "img-src": ownFiles,
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** A text with its Korean parts marked as Korean, for the right font and the right voice. */
export function withKorean(text: string): Content {
  return text
    .split(/(\p{Script=Hangul}+(?:[\s·,]+\p{Script=Hangul}+)*)/u)
    .map((part, index) => (index % 2 === 1 ? html`<span lang="ko">${part}</span>` : part));
}
