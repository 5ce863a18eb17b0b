import type { Discrepancy } from "@jumun/contract/ledger";
import { codeSamples } from "@jumun/openapi/code-sample/code-sample";
import type { Document, Parameter } from "@jumun/openapi/document";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { landingText } from "../text.ts";
import type { Vendor, VendorInLanguage } from "../vendor.ts";
import { fieldLines, oneLine, typeText } from "./schema-fields.ts";

interface EnglishContract extends Pick<Vendor, "name" | "ledger"> {
  readonly in: {
    readonly en: Pick<VendorInLanguage, "document" | "operations" | "summary" | "title">;
  };
}

/** `llms-full.txt`: every contract in one Markdown file, for language models. */
export function llmsFullText(vendors: readonly EnglishContract[]): string {
  return [
    "# jumun",
    `> ${landingText.description.en}`,
    landingText.lead.en,
    ...vendors.map(contractText),
    "",
  ].join("\n\n");
}

function contractText({ name, ledger, in: { en } }: EnglishContract): string {
  const { document, operations, title, summary } = en;
  const servers = (document.servers ?? []).map(
    ({ url, description }) => `- ${url}: ${oneLine(description)}`,
  );
  return [
    `## ${title}`,
    ...[summary, document.info?.description?.trim() ?? ""].filter((text) => text !== ""),
    `Package: \`@jumun/${name}\`. Contract: ${name}/openapi.yaml.`,
    `Servers:\n\n${servers.join("\n")}`,
    ...operations.flatMap((operation) => operationBlocks(name, document, operation)),
    ...(ledger.discrepancies.length === 0 ? [] : [`### Discrepancies of ${title}`]),
    ...ledger.discrepancies.map(discrepancyText),
  ].join("\n\n");
}

function operationBlocks(
  vendor: string,
  document: Document,
  operation: ContractOperation,
): string[] {
  const { id, method, path, summary, description, security, idempotent, body } = operation;
  const credentials = security.map((names) => names.join(" and ") || "none").join(", or ");
  const fields = [
    ...operation.parameters.map((parameter) => parameterLine(document, parameter)),
    ...(body === undefined
      ? []
      : [`- body (${body.mediaType}${body.required ? ", required" : ""})`]),
    ...(body === undefined ? [] : fieldLines(document, body.schema, "  ")),
  ];
  return [
    `### ${id}`,
    `\`${method} ${path}\`: ${summary}`,
    description.trim(),
    `Credentials: ${credentials || "none"}. Idempotent: ${idempotent ? "yes" : "no"}.`,
    ...(fields.length === 0 ? [] : [`Parameters:\n\n${fields.join("\n")}`]),
    ...operation.responses.flatMap((response) => responseBlocks(document, response)),
    ...codeSamples(vendor, document, operation).map(
      ({ language, source }) => `Sample, ${language}:\n\n${fenced(fences[language], source)}`,
    ),
  ];
}

const fences = { typescript: "ts", curl: "sh", python: "python" } as const;

function parameterLine(document: Document, parameter: Parameter): string {
  const { name, in: location = "query", required, description, example, schema } = parameter;
  const text = oneLine(description);
  const shown = example === undefined ? "" : ` Example: \`${String(example)}\`.`;
  const type = typeText(document, schema);
  return `- \`${name}\` (${location}, ${type}${required ? ", required" : ""})${text && `: ${text}`}${shown}`;
}

function responseBlocks(document: Document, response: OperationResponse): string[] {
  const { key, description, schema, examples, headers } = response;
  const fields = [
    ...headers.map(({ name, example }) => `- header \`${name}\`, such as \`${String(example)}\``),
    ...(schema === undefined ? [] : fieldLines(document, schema)),
  ];
  return [
    `Response ${key}: ${oneLine(description)}`,
    ...(fields.length === 0 ? [] : [fields.join("\n")]),
    ...examples.map(
      ({ name, value }) =>
        `Example ${name}:\n\n${fenced("json", JSON.stringify(value, undefined, 2))}`,
    ),
  ];
}

function discrepancyText({ id, places, page, wire, chosen, why }: Discrepancy): string {
  return [
    `- **${id}** (${places.map(({ words }) => words.en).join("; ")})`,
    `  - The page says: ${oneLine(page)}`,
    `  - The wire shows: ${oneLine(wire)}`,
    `  - Chosen: ${oneLine(chosen)}`,
    `  - Why: ${oneLine(why)}`,
  ].join("\n");
}

/** A code block whose fence is longer than any inside the code. */
function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}
