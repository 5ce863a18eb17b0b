import { readKorean } from "@jumun/contract/korean";
import type { Problem } from "@jumun/contract/lint";
import { readLinted } from "@jumun/contract/linted-contract";
import { contractPath } from "@jumun/contract/vendors";
import type { Document } from "@jumun/openapi/document";
import { listOperations } from "@jumun/openapi/list-operations";
import { listWebhooks } from "@jumun/openapi/list-webhooks";
import { printClient } from "./client.ts";
import { describeContract } from "./descriptor.ts";
import { hasEnumTexts, printEnumTexts } from "./enum-texts.ts";
import type { Files } from "./files.ts";
import { literal } from "./literal.ts";
import { printTypes } from "./types.ts";
import { printValidators } from "./validators.ts";
import { printWebhooks } from "./webhooks.ts";

export type Generated =
  | { readonly ok: true; readonly document: Document; readonly files: Files }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The files of `packages/<vendor>/src/generated`, or the problems of the contract. */
export function generateVendor(vendor: string): Promise<Generated> {
  return generateContract(vendor, contractPath(vendor));
}

/** The same for a contract at any path. */
export async function generateContract(vendor: string, path: string): Promise<Generated> {
  const linted = await readLinted(path);
  if (!linted.ok) return linted;
  const { document } = linted;
  const operations = listOperations(document);
  const { source, schemas } = printClient(vendor, document, operations);
  const descriptor = literal(describeContract(vendor, document, operations));
  const webhooks = listWebhooks(document);
  const origin = `// Generated from specs/${vendor}/openapi.yaml by \`npm run generate ${vendor}\`. Do not edit.\n`;
  return {
    ok: true,
    document,
    files: {
      "types.gen.ts": `${origin}${printTypes(document, schemas)}`,
      "contract.gen.ts": `${origin}import type { Contract } from "@jumun/client/contract";

export const contract = ${descriptor} satisfies Contract;
`,
      "client.gen.ts": `${origin}${source}`,
      "validate.gen.ts": `${origin}${printValidators(vendor, document, operations)}`,
      ...(hasEnumTexts(document) && {
        "enum-texts.gen.ts": `${origin}${printEnumTexts(document, await readKorean(path))}`,
      }),
      ...(webhooks.length > 0 && {
        "webhooks.gen.ts": `${origin}${printWebhooks(document, webhooks)}`,
      }),
      "har.gen.ts": `${origin}export * from "@jumun/client/har";\n`,
      "opentelemetry.gen.ts": `${origin}export * from "@jumun/client/opentelemetry";\n`,
    },
  };
}
