import { html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import { inPage } from "./page.ts";
import { languageFolder } from "./place.ts";
import type { SitePage } from "./site-page.ts";
import type { Text } from "./text.ts";
import type { Vendor } from "./vendor.ts";

const text = {
  title: { en: "Downloads", ko: "내려받기" },
  description: {
    en: "The contracts as files: as they were written, in English and Korean, and bundled as JSON in the language of this page.",
    ko: "계약을 파일로 내려받습니다. YAML은 쓰인 그대로 영어와 한국어가 함께 있고, JSON은 이 페이지의 언어로 한 파일에 묶었습니다.",
  },
  vendor: { en: "Contract", ko: "계약" },
  list: { en: "what there is, with links", ko: "무엇이 있는지와 그 링크" },
  whole: {
    en: "every contract in one piece of Markdown",
    ko: "모든 계약을 담은 마크다운 하나",
  },
  models: { en: "For language models", ko: "언어 모델을 위한 파일" },
} as const satisfies Readonly<Record<string, Text>>;

/** The contracts as files. */
export function downloadsPage(vendors: readonly Vendor[]): SitePage {
  return {
    path: "downloads/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "header" },
    body: ({ say, file, language }) => html`<h1>${say(text.title)}</h1>
<p>${say(text.description)}</p>
<div class="table" tabindex="0" role="region" aria-label="${say(text.title)}"><table>
<thead><tr><th scope="col">${say(text.vendor)}</th><th scope="col">YAML</th><th scope="col">JSON</th></tr></thead>
<tbody>
${vendors.map(
  ({
    name,
    in: languages,
  }) => html`<tr><th scope="row">${inPage(languages[language].title, language)}</th><td><a href="${file(`${name}/openapi.yaml`)}" download="${name}.openapi.yaml">${say(interfaceText.yamlAsWritten)}</a></td><td><a href="${file(`${languageFolder(language)}${name}/openapi.json`)}" download="${name}.openapi.json">${say(interfaceText.jsonInOnePiece)}</a></td></tr>
`,
)}
</tbody>
</table></div>
<h2>${say(text.models)}</h2>
<ul>
<li><a href="${file("llms.txt")}">llms.txt</a>: ${say(text.list)}</li>
<li><a href="${file("llms-full.txt")}">llms-full.txt</a>: ${say(text.whole)}</li>
</ul>`,
  };
}
