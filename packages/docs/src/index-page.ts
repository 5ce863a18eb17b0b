import type { Evidence } from "@jumun/contract/document";
import { splitAddresses } from "./address.ts";
import { type Content, type Html, html } from "./html.ts";
import { pageFile, withKorean } from "./page.ts";
import type { LinkedOperation, Vendor } from "./vendor.ts";

/** `index.html`: what there is. */
export function indexPage(vendors: readonly Vendor[]): string {
  return pageFile({
    title: "jumun: contracts for Korean commerce APIs",
    description:
      "Exact OpenAPI contracts for Korean commerce APIs: every operation, what each vendor's page leaves open, and where everything is known from.",
    language: "en",
    root: "",
    allowed: {},
    body: html`<header class="intro">
<h1>jumun</h1>
<p>jumun (<span lang="ko">주문</span>, “order”) turns hand-written OpenAPI contracts of Korean commerce APIs into typed clients, one npm package per vendor. Every contract says where each of its parts is known from and where the vendor's own page leaves something open, and every client is proved against a mock server made from the same contract.</p>
</header>
<main>
${vendors.map(vendorSection)}
</main>`,
  });
}

function vendorSection(vendor: Vendor): Html {
  const { name, title, summary, evidence, operations, admissions } = vendor;
  return html`<section class="vendor" id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title"><a href="${name}/index.html">${withKorean(title)}</a> <code>${name}</code></h2>
${summary ? html`<p>${withKorean(summary)}</p>` : undefined}
<ul class="operations">
${operations.map(operationItem)}
</ul>
<dl>
<div><dt>Operations</dt><dd>${operations.length}</dd></div>
<div><dt>Discrepancies recorded</dt><dd>${admissions.discrepancies}</dd></div>
<div><dt>Not from the vendor's page</dt><dd>${inWords(admissions.otherSources)}</dd></div>
${evidence && html`<div><dt>Written from</dt><dd>${withLinks(evidence.source)}</dd></div>`}
<div><dt>The contract</dt><dd class="downloads"><a href="${name}/openapi.yaml" download="${name}.openapi.yaml">YAML, as written</a> <a href="${name}/openapi.json" download="${name}.openapi.json">JSON, in one piece</a></dd></div>
</dl>
</section>
`;
}

function operationItem({ id, summary, address }: LinkedOperation): Html {
  return html`<li><a href="${address}"><code>${id}</code></a> <span>${withKorean(summary)}</span></li>
`;
}

/** The kinds of evidence, each as the end of “8 …”. */
const origin: Readonly<Record<Evidence["kind"], string>> = {
  "vendor-doc": "from the vendor's page",
  "vendor-doc-other-version": "from another version of the page",
  "client-code": "from the code of public clients",
  "third-party": "from a third party",
  inferred: "inferred",
};

/** `16 (8 inferred, 8 from the code of public clients)`, `2 from a third party`, `0`. */
function inWords(counts: ReadonlyMap<Evidence["kind"], number>): string {
  const parts = [...counts].map(([kind, count]) => `${count} ${origin[kind]}`);
  if (parts.length <= 1) return parts[0] ?? "0";
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return `${total} (${parts.join(", ")})`;
}

/** A text in which addresses lead somewhere. */
function withLinks(text: string): Content {
  return splitAddresses(text).map((part) =>
    part.isAddress ? html`<a href="${part.text}">${part.text}</a>` : withKorean(part.text),
  );
}
