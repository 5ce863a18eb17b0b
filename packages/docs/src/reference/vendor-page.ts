import type { Language } from "@jumun/contract/language";
import { html } from "../layout/html.ts";
import { contractText } from "../layout/linked-text.ts";
import { languageFolder, pageContext, type SitePage } from "../layout/site-page.ts";
import { referenceText } from "../reference-text.ts";
import { interfaceText } from "../text.ts";
import type { Vendor } from "../vendor.ts";
import { withCallbacks } from "./callbacks.ts";
import { addCodeSamples, sampleLanguages, samplesByOperation } from "./code-samples.ts";
import { coverage } from "./coverage.ts";
import { describeExtensions } from "./describe-extensions.ts";
import { redocKorean } from "./redoc-korean.ts";
import { sampleServerMenu } from "./sample-server.ts";

type Described = Pick<Vendor, "name" | "ledger" | "in">;

/** `<vendor>/index.html`: the contract, rendered by Redoc when the page is loaded. */
export function vendorPage(vendor: Described): SitePage {
  const { name, in: texts } = vendor;
  return {
    path: `${name}/`,
    title: { en: texts.en.title, ko: texts.ko.title },
    description: { en: texts.en.summary, ko: texts.ko.summary },
    layout: "reference",
    allowed: {
      // Redoc injects its styles, with icons and fonts as data URLs.
      "style-src": "'unsafe-inline'",
      "img-src": "data:",
      "font-src": "data:",
    },
    scripts: (language) => [
      "redoc.standalone.js",
      `${languageFolder(language)}${name}/contract.js`,
      "sample-server.js",
      "reference.js",
    ],
    body: ({ language, fileUrl, t }) => {
      const { document, written, title, summary, operations } = texts[language];
      return html`${sampleServerMenu(name, document.servers ?? [], { t })}<div id="reference" lang="${written}"><noscript>
<div class="notice">
<h1>${contractText(title, language)}</h1>
<p>${contractText(summary, language)}</p>
${coverage(vendor, language)}
<ul>
${operations.map(
  (
    operation,
  ) => html`<li><code>${operation.method} ${operation.path}</code> <code>${operation.id}</code>: ${contractText(operation.summary, language)}</li>
`,
)}</ul>
<p>${t(referenceText.needsScript)} <a href="${fileUrl(`${name}/openapi.yaml`)}">openapi.yaml</a></p>
</div>
</noscript></div>`;
    },
  };
}

/** `contract.js`: a script, because a page that is opened from the disk cannot fetch. */
export function contractScript(vendor: Described, language: Language): string {
  const { document } = vendor.in[language];
  const samples = samplesByOperation(vendor.name, document);
  const { fileUrl, t } = pageContext({ path: `${vendor.name}/` }, language);
  const options = {
    disableTelemetry: true,
    // The contract is bundled already.
    skipBundle: true,
    codeSamples: { languages: sampleLanguages(samples) },
    // Gives every named schema its own section.
    schemaDefinitionsTagName: t(referenceText.schemas),
    downloadUrls: [
      { title: t(interfaceText.yamlBundled), url: fileUrl(`${vendor.name}/openapi.yaml`) },
      { title: t(interfaceText.jsonBundled), url: "openapi.json" },
    ],
  };
  const described = describeExtensions(withCallbacks(document, language), language, vendor.name);
  const contract = addCodeSamples(
    { ...described, info: withCoverage(described.info, vendor, language) },
    samples,
  );
  return `globalThis.redocLabels = ${JSON.stringify(language === "ko" ? redocKorean : {})};
globalThis.reference = ${JSON.stringify({ contract, options })};
`;
}

/** Coverage is the first section of the page. */
function withCoverage(info: unknown, vendor: Described, language: Language): object {
  const { description = "" } = Object(info);
  return { ...Object(info), description: `${coverage(vendor, language)}\n\n${description}` };
}
