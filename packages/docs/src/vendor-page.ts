import { type Language, languages } from "@jumun/contract/language";
import { codeSampleAddress } from "./code-sample-address.ts";
import { Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { SitePage } from "./site-page.ts";
import type { Vendor, VendorInLanguage } from "./vendor.ts";

interface Shown extends Pick<Vendor, "name"> {
  readonly in: Readonly<
    Record<
      Language,
      Pick<VendorInLanguage, "drawing" | "servers" | "summary" | "title" | "written">
    >
  >;
}

/**
 * `<vendor>/index.html`: the contract, shown by Redoc. Its beginning is drawn already; what Redoc
 * needs to take it up is loaded once that has been painted.
 */
export function vendorPage(vendor: Shown): SitePage {
  const { name } = vendor;
  const drawingIn = (language: Language) => vendor.in[language].drawing;
  const inlineScripts = languages.flatMap((language) => drawingIn(language).inlineScripts);
  return {
    path: `${name}/`,
    title: { en: vendor.in.en.title, ko: vendor.in.ko.title },
    description: { en: vendor.in.en.summary, ko: vendor.in.ko.summary },
    look: "reference",
    allowed: {
      // What Redoc draws begins with a script, for the colours.
      "script-src": [...new Set(inlineScripts)].join(" "),
      // Redoc writes its styles into the page; its icons and fonts are part of them.
      "style-src": "'unsafe-inline'",
      "img-src": "data:",
      "font-src": "data:",
    },
    scripts: ["reference.js", "code-sample.js"],
    head: ({ language }) => html`<style>${new Html(drawingIn(language).styles)}</style>`,
    body: ({
      language,
      file,
      say,
    }) => html`<noscript><p class="notice">${say(interfaceText.needsScript)} <a href="${file(`${name}/openapi.yaml`)}">openapi.yaml</a></p></noscript>
${codeSampleAddress(name, vendor.in[language].servers, { say })}<div id="reference" lang="${vendor.in[language].written}" data-redoc="${file("redoc.standalone.js")}" data-contract="contract.js">${new Html(drawingIn(language).markup)}</div>`,
  };
}
