import type { Document } from "@jumun/contract/document";
import type { Problem } from "@jumun/contract/lint";
import { readLinted } from "@jumun/contract/linted-contract";
import { listOperations } from "@jumun/contract/operation";
import { contractPath } from "@jumun/contract/vendors";
import { printClient } from "./client.ts";
import { describeContract } from "./descriptor.ts";
import type { Files } from "./files.ts";
import { literal } from "./literal.ts";
import { printTypes } from "./types.ts";
import { printValidators } from "./validators.ts";
import { parts } from "./wire-form.ts";

export type Generated =
  | { readonly ok: true; readonly document: Document; readonly files: Files }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What `packages/<vendor>/src/generated` must hold, or why the contract cannot be generated from. */
export function generateVendor(vendor: string): Promise<Generated> {
  return generateContract(vendor, contractPath(vendor));
}

/** The same for a contract that stands anywhere. */
export async function generateContract(vendor: string, path: string): Promise<Generated> {
  const linted = await readLinted(path);
  if (!linted.ok) return linted;
  const { document } = linted;
  const operations = listOperations(document);
  const { source, schemas } = printClient(vendor, document, operations);
  const descriptor = literal(describeContract(vendor, document, operations));
  const origin = `// Generated from specs/${vendor}/openapi.yaml by \`npm run generate ${vendor}\`. Do not edit.\n`;
  return {
    ok: true,
    document,
    files: {
      "types.gen.ts": `${origin}${printTypes(document, schemas)}`,
      "contract.gen.ts": `${origin}${printImports(descriptor)}
export const contract = ${descriptor} satisfies Contract;
`,
      "client.gen.ts": `${origin}${source}`,
      "validate.gen.ts": `${origin}${printValidators(vendor, document, operations)}`,
    },
  };
}

/** The parts of the runtime that the descriptors name, and no other: who needs none carries none. */
function printImports(descriptor: string): string {
  const named = Object.values(parts)
    .filter(([name]) => new RegExp(`: ${name}\\b`).test(descriptor))
    .map(([name, module]) => `import { ${name} } from "@jumun/client/${module}";\n`);
  return `${[...named, 'import type { Contract } from "@jumun/client/operation";\n'].sort(bySpecifier).join("")}`;
}

function bySpecifier(one: string, other: string): number {
  const specifier = (line: string) => line.slice(line.indexOf('"'));
  return specifier(one).localeCompare(specifier(other));
}
