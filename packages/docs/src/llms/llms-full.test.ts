import { expect, test } from "vitest";
import { crema as vendor } from "../../test/built-sites.ts";
import { llmsFullText } from "./llms-full.ts";

test("an operation has its parameters, responses, examples and samples", () => {
  const text = llmsFullText([vendor]);
  const start = text.indexOf("\n### updateUnpaidOrder\n");
  const section = text.slice(start, text.indexOf("\n### ", start + 1));
  const operation = vendor.in.en.operations.find(({ id }) => id === "updateUnpaidOrder");

  expect(section).toContain("`PATCH /v1/unpaid_orders`");
  for (const { name } of operation?.parameters ?? []) expect(section).toContain(`- \`${name}\` (`);
  for (const { key, examples } of operation?.responses ?? []) {
    expect(section).toContain(`Response ${key}: `);
    for (const { value } of examples) {
      expect(section).toContain(JSON.stringify(value, undefined, 2));
    }
  }
  for (const language of ["typescript", "curl", "python"]) {
    expect(section).toContain(`Sample, ${language}:`);
  }
});

test("a discrepancy has the decision", () => {
  const [discrepancy] = vendor.ledger.discrepancies;

  expect(llmsFullText([vendor])).toContain(
    `  - Chosen: ${discrepancy?.chosen.trim().replace(/\s+/g, " ")}`,
  );
});

test("nested fields are indented", () => {
  const properties = { note: { type: "string", minLength: 1, description: "A\nnote (메모)." } };
  const order = { type: "object", required: ["note"], properties };
  const orders = { type: "array", items: { $ref: "#/components/schemas/Order" } };
  const [operation] = vendor.in.en.operations;
  if (operation === undefined) throw new Error("CREMA has no operation.");
  const { components } = vendor.in.en.document;
  const schemas = { ...components?.schemas, Order: order };
  const document = { ...vendor.in.en.document, components: { ...components, schemas } };
  const response = { key: "200", description: "OK.", headers: [], examples: [] };
  const schema = { type: "object", properties: { orders } };
  const made = {
    ...operation,
    parameters: [],
    security: [],
    responses: [{ ...response, schema }],
  };
  const en = { ...vendor.in.en, document, operations: [made] };

  const shown = llmsFullText([{ ...vendor, in: { en } }]);

  expect(shown).toContain(
    "- `orders` (list of object)\n  - `note` (string, minLength 1, required): A note (메모).",
  );
});
