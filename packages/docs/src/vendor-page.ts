import type { Language } from "@jumun/contract/language";
import { html, jsonContent } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { ownFiles } from "./page.ts";
import type { Drawing } from "./reference.ts";
import type { SitePage } from "./site-page.ts";
import type { Vendor, VendorInLanguage } from "./vendor.ts";

interface Shown extends Pick<Vendor, "name"> {
  readonly in: Readonly<
    Record<Language, Pick<VendorInLanguage, "reference" | "shown" | "summary" | "title">>
  >;
}

/**
 * `<vendor>/index.html`: the contract, shown by Redoc. It comes in the page, its beginning drawn
 * already; nothing is fetched.
 */
export function vendorPage(vendor: Shown, drawing: Drawing): SitePage {
  const { name } = vendor;
  return {
    path: `${name}/`,
    title: { en: vendor.in.en.title, ko: vendor.in.ko.title },
    description: { en: vendor.in.en.summary, ko: vendor.in.ko.summary },
    look: "reference",
    stylesheets: ["redoc.css"],
    allowed: {
      // What Redoc drew in the build begins with a script, for the colours.
      "script-src": [ownFiles, ...drawing.inlineScripts].join(" "),
      // Redoc writes its styles into the page; its icons and fonts are part of them.
      "style-src": `${ownFiles} 'unsafe-inline'`,
      "img-src": `${ownFiles} data:`,
      "font-src": "data:",
    },
    body: ({
      language,
      file,
      say,
    }) => html`<noscript><p class="notice">${say(interfaceText.needsScript)} <a href="${file(`${name}/openapi.yaml`)}">openapi.yaml</a></p></noscript>
<div id="reference">${drawing.of(vendor.in[language].reference)}</div>
<script type="application/json" id="contract">${jsonContent(vendor.in[language].shown)}</script>
<script type="application/json" id="options">${jsonContent(vendor.in[language].reference.options)}</script>
<script src="${file("redoc.standalone.js")}" defer></script>
<script src="${file("reference.js")}" defer></script>`,
  };
}
