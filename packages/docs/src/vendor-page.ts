import { html, jsonContent } from "./html.ts";
import { ownFiles, pageFile, withKorean } from "./page.ts";
import type { Vendor } from "./vendor.ts";

type Shown = Pick<Vendor, "annotated" | "name" | "summary" | "title">;

/** `<vendor>/index.html`: the contract, shown by Redoc. It comes in the page; nothing is fetched. */
export function vendorPage({ annotated, name, summary, title }: Shown): string {
  return pageFile({
    title: `${title} · jumun`,
    description: summary || `The contract of ${title}: every operation, with examples.`,
    language: "en",
    root: "../",
    allowed: {
      "script-src": ownFiles,
      // Redoc writes its styles into the page; its icons and fonts are part of them.
      "style-src": `${ownFiles} 'unsafe-inline'`,
      "img-src": `${ownFiles} data:`,
      "font-src": "data:",
    },
    body: html`<header class="bar">
<a href="../index.html">jumun</a>
<span>${withKorean(title)}</span>
</header>
<noscript><p class="notice">This page needs JavaScript to show the contract of ${name}. It can also be read as <a href="openapi.yaml">openapi.yaml</a>.</p></noscript>
<main id="reference"></main>
<script type="application/json" id="contract">${jsonContent(annotated)}</script>
<script src="../redoc.standalone.js"></script>
<script src="../reference.js"></script>`,
  });
}
