import { html } from "../layout/html.ts";
import { contractText } from "../layout/linked-text.ts";
import { languageFolder, type SitePage } from "../layout/site-page.ts";
import { interfaceText, downloadsText as text } from "../text.ts";
import type { Vendor } from "../vendor.ts";

/** The contracts as files. */
export function downloadsPage(vendors: readonly Vendor[]): SitePage {
  return {
    path: "downloads/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "header" },
    body: ({ t, fileUrl, language }) => html`<h1>${t(text.title)}</h1>
<p>${t(text.description)}</p>
<div class="table" tabindex="0" role="region" aria-label="${t(text.title)}"><table>
<thead><tr><th scope="col">${t(text.contract)}</th><th scope="col">YAML</th><th scope="col">JSON</th></tr></thead>
<tbody>
${vendors.map(
  ({
    name,
    in: languages,
  }) => html`<tr><th scope="row">${contractText(languages[language].title, language)}</th><td><a href="${fileUrl(`${name}/openapi.yaml`)}" download="${name}.openapi.yaml">${t(interfaceText.yamlBundled)}</a></td><td><a href="${fileUrl(`${languageFolder(language)}${name}/openapi.json`)}" download="${name}.openapi.json">${t(interfaceText.jsonBundled)}</a></td></tr>
`,
)}
</tbody>
</table></div>
<p>${t(text.models)}: <a href="${fileUrl("llms.txt")}">llms.txt</a></p>`,
  };
}
