import { codeSamples } from "@jumun/contract/code-sample/code-sample";
import { expect, test } from "vitest";
import { testedVendors } from "../test/tested-vendors.ts";
import { contractText, llmsFullText } from "./llms-full.ts";
import { readShownContract, type ShownContract } from "./shown-contract.ts";

const vendors = await Promise.all(testedVendors.map((name) => readShownContract(name)));
const text = llmsFullText(vendors.map((vendor) => ({ text: contractText(vendor) })));
const lines = new Set(text.split("\n"));

test.each(vendors)(
  "every operation of $name with its parameters, answers and samples",
  (vendor) => {
    const own = partOf(vendor);
    for (const operation of vendor.in.en.operations) {
      const part = sectionOf(own, operation.id);
      expect(part).toContain(`\`${operation.method} ${operation.path}\``);
      expect(part).toContain(operation.description.trim());
      for (const { name } of operation.parameters) expect(part).toContain(`- \`${name}\` (`);
      for (const { key, examples } of operation.answers) {
        expect(part).toContain(`Answer ${key}: `);
        for (const { value } of examples)
          expect(part).toContain(JSON.stringify(value, undefined, 2));
      }
      const samples = codeSamples(vendor.name, vendor.in.en.document, operation);
      expect(samples.length).toBeGreaterThan(0);
      for (const { source } of samples) expect(part).toContain(source);
    }
  },
);

test.each(vendors)("every discrepancy of $name, with what was chosen and why", (vendor) => {
  const own = partOf(vendor);
  for (const { id, chosen } of vendor.ledger.discrepancies) {
    expect(own).toContain(`- **${id}** (`);
    expect(own).toContain(`  - Chosen: ${chosen.trim().replace(/\s+/g, " ")}`);
  }
});

test("fields of a body and of an answer stand below each other as they nest", () => {
  const properties = { note: { type: "string", minLength: 1, description: "A\nnote (메모)." } };
  const order = { type: "object", required: ["note"], properties };
  const orders = { type: "array", items: { $ref: "#/components/schemas/Order" } };
  const [vendor] = vendors;
  if (vendor === undefined) throw new Error("There is no vendor.");
  const [operation] = vendor.in.en.operations;
  if (operation === undefined) throw new Error("There is no operation.");
  const { components } = vendor.in.en.document;
  const schemas = { ...components?.schemas, Order: order };
  const document = { ...vendor.in.en.document, components: { ...components, schemas } };
  const answer = { key: "200", description: "OK.", headers: [], examples: [] };
  const schema = { type: "object", properties: { orders } };
  const made = {
    ...operation,
    parameters: [],
    security: [],
    answers: [{ ...answer, schema }],
  };
  const en = { ...vendor.in.en, document, operations: [made] };

  const shown = contractText({ ...vendor, in: { en } });

  expect(shown).toContain(
    "- `orders` (list of object)\n  - `note` (string, minLength 1, required): A note (메모).",
  );
});

test("no text is left unsaid as undefined or as an object", () => {
  for (const line of lines) expect(line).not.toMatch(/\bundefined\b|\[object/);
});

function partOf({ in: { en } }: ShownContract): string {
  const start = text.indexOf(`\n## ${en.title}\n`);
  const end = text.indexOf("\n## ", start + 1);
  expect(start).toBeGreaterThan(0);
  return text.slice(start, end < 0 ? undefined : end);
}

function sectionOf(part: string, id: string): string {
  const start = part.indexOf(`\n### ${id}\n`);
  const end = part.indexOf("\n### ", start + 1);
  expect(start).toBeGreaterThan(0);
  return part.slice(start, end < 0 ? undefined : end);
}
