import type { Language } from "@jumun/contract/language";
import { stepsOf, type Workflow, type WorkflowStep } from "@jumun/contract/workflows";
import { codeBlock } from "../layout/code-block.ts";
import { type Content, type Html, html } from "../layout/html.ts";
import { contractText } from "../layout/linked-text.ts";
import type { PageContext, SitePage } from "../layout/site-page.ts";
import { workflowsText as text } from "../text.ts";
import type { Vendor } from "../vendor.ts";
import { diagram } from "./diagram.ts";

/** The list of all workflows, and a page for each vendor that has any. */
export function workflowPages(vendors: readonly Vendor[]): SitePage[] {
  const described = vendors.filter(({ programs }) => programs.size > 0);
  return described.length === 0 ? [] : [workflowList(described), ...described.map(vendorWorkflows)];
}

function workflowList(vendors: readonly Vendor[]): SitePage {
  return {
    path: "workflows/",
    title: text.title,
    description: text.description,
    listed: { label: text.title, in: "header" },
    body: ({ t, language, pageUrl }) => html`<h1>${t(text.title)}</h1>
<p>${t(text.description)}</p>
${vendors.map((vendor) => {
  const path = pathOf(vendor);
  return html`<h2><a href="${pageUrl(path)}">${contractText(vendor.in[language].title, language)}</a></h2>
<ul>
${shownWorkflows(vendor, language).map(
  ({ workflowId, summary = workflowId }) =>
    html`<li><a href="${pageUrl(path, `#${workflowId}`)}">${contractText(summary, language)}</a></li>
`,
)}</ul>
`;
})}`,
  };
}

function pathOf({ name }: Vendor): string {
  return `workflows/${name}/`;
}

function vendorWorkflows(vendor: Vendor): SitePage {
  const title = (language: Language) => `${vendor.in[language].title}: ${text.title[language]}`;
  const path = pathOf(vendor);
  return {
    path,
    title: { en: title("en"), ko: title("ko") },
    description: text.description,
    searchKind: "workflow",
    // A diagram contains a style element.
    allowed: { "style-src": "'unsafe-inline'" },
    body: (context) => {
      const { language, pageUrl } = context;
      return html`<h1>${contractText(title(language), language)}</h1>
<p><a href="${pageUrl(`${vendor.name}/`)}">${context.t(text.reference)}</a> · <a href="${pageUrl("workflows/")}">${context.t(text.others)}</a></p>
${shownWorkflows(vendor, language).map((workflow) => workflowSection(workflow, vendor, context))}`;
    },
    searchEntries: (language) =>
      shownWorkflows(vendor, language).map(({ workflowId, summary = "", description = "" }) => ({
        kind: "workflow",
        title: summary || workflowId,
        aliases: [workflowId],
        parent: vendor.in[language].title,
        lead: description,
        url: `${path}index.html#${workflowId}`,
      })),
  };
}

/** Those with a program; the token workflow is a part of the others. */
function shownWorkflows({ programs, in: languages }: Vendor, language: Language): Workflow[] {
  return languages[language].workflows.filter(({ workflowId }) => programs.has(workflowId));
}

function workflowSection(workflow: Workflow, vendor: Vendor, context: PageContext): Html {
  const { language, t } = context;
  const { workflowId, summary = workflowId, description = "", steps } = workflow;
  return html`<section id="${workflowId}" aria-labelledby="${workflowId}-title">
<h2 id="${workflowId}-title">${contractText(summary, language)}</h2>
<p>${contractText(description, language)}</p>
<div class="workflow">
<div>
${diagram(sequence(workflow, vendor, language))}
<ol>
${steps.map((step) => stepItem(step, vendor, context))}</ol>
</div>
<div>
<h3>${t(text.program)}</h3>
${codeBlock((vendor.programs.get(workflowId) ?? "").trimEnd(), "ts", context)}
</div>
</div>
</section>
`;
}

function stepItem(step: WorkflowStep, vendor: Vendor, context: PageContext): Html {
  const { description = "", operationId = "" } = step;
  return html`<li>${operationLink(operationId, vendor, context)} ${contractText(description, context.language)}</li>
`;
}

function operationLink(operationId: string, vendor: Vendor, context: PageContext): Content {
  const operation = vendor.in[context.language].operations.find(
    ({ id, halfOf }) => (halfOf?.operationId ?? id) === operationId,
  );
  if (operation === undefined) return html`<code>${operationId}</code>`;
  const url = context.pageUrl(`${vendor.name}/`, operation.fragment);
  return html`<a href="${url}"><code>${operationId}</code></a>`;
}

/** The calls of a workflow as a Mermaid sequence diagram, those that it depends on first. */
function sequence(workflow: Workflow, { in: languages }: Vendor, language: Language): string {
  const { workflows, title } = languages[language];
  return [
    `%% ${(workflow.summary ?? workflow.workflowId).replace(/\s+/g, " ")}`,
    "sequenceDiagram",
    `  participant P as ${text.program[language]}`,
    `  participant V as ${title}`,
    ...stepsOf(workflow, workflows).flatMap(({ operationId = "", outputs = {} }) => {
      const received = Object.keys(outputs);
      return [
        `  P->>V: ${operationId}`,
        ...(received.length === 0 ? [] : [`  V-->>P: ${received.join(", ")}`]),
      ];
    }),
  ].join("\n");
}
