import type { Document } from "../document.ts";
import { exampleInput } from "../example-input.ts";
import type { ContractOperation } from "../operation.ts";
import { pageInput } from "../pagination.ts";
import { clientName } from "../pascal-case.ts";
import { lines, literal, typescript } from "./literal.ts";

/** With the vendor's package, which fetches tokens and further pages itself. */
export function typescriptSample(
  vendor: string,
  document: Document,
  operation: ContractOperation,
  base: string,
): string {
  const name = clientName(vendor, document);
  const factory = `create${name}`;
  const client = variableName(name);
  const options = { ...document["x-sandbox"]?.options, baseUrl: base };
  const written = Object.entries(options).map(
    ([name, value]) => `${typescript.key(name)}: ${JSON.stringify(value)}`,
  );
  const { pagination } = operation;
  const input = Object.entries(exampleInput(operation)).filter(
    ([name]) => pagination === undefined || name !== pageInput(pagination),
  );
  const argument = input.length === 0 ? "" : literal(Object.fromEntries(input), typescript);
  const call = `${client}.${operation.id}(${argument})`;
  return [
    `import { ${factory} } from "@jumun/${vendor}";`,
    "",
    `const ${client} = ${lines(`${factory}({`, written, "})", typescript)};`,
    "",
    ...use(call, operation),
  ].join("\n");
}

/** `playAuto`, `vReview`, `crema`. */
function variableName(name: string): string {
  return name.replace(/^./, (letter) => letter.toLowerCase());
}

function use(call: string, { pagination, responses }: ContractOperation): string[] {
  if (pagination) return [`for await (const row of ${call}) {`, "  console.log(row);", "}"];
  const success = responses.find(({ key }) => key.startsWith("2"));
  if (success?.mediaType === undefined) return [`await ${call};`];
  return [`const result = await ${call};`, "console.log(result);"];
}
