import { Document, visit } from "yaml";
import type { Json } from "./json.ts";
import type { Notes } from "./notes.ts";

/** The text of a contract, and before it what became of the given document. */
export function contractText(contract: Json, notes: Notes): string {
  const { file, leftOut, changed } = notes.record();
  const lines = [
    `The contract as \`npm run new-vendor\` made it from ${file}, which lies beside it as it was given.`,
    ...(leftOut.length === 0 ? [] : ["", "Operations of it that are left out:"]),
    ...leftOut.map(({ what, line, why }) => `  ${file}:${line} ${what}: ${why}`),
    ...(changed.length === 0 ? [] : ["", "What is said otherwise here:"]),
    ...changed.map(({ what, line, why }) => `  ${file}:${line} ${what}: ${why}`),
  ];
  const comment = lines
    .map((line) => `# ${line.replace(/[\p{Cc}\s]+/gu, " ")}`.trimEnd())
    .join("\n");
  return `${comment}\n${yamlText(contract)}`;
}

export function yamlText(contract: Json): string {
  const plain: unknown = JSON.parse(JSON.stringify(contract));
  const document = new Document(plain, { aliasDuplicateObjects: false });
  visit(document, {
    // Some readers keep only one of the line breaks that end a block.
    Scalar(_, node) {
      if (/\s\n$/.test(String(node.value))) node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 100 });
}
