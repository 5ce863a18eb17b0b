import type { Document } from "@jumun/contract/document";
import { expect, test } from "vitest";
import { countAdmissions } from "./record.ts";

const openQuestion = { says: "A number.", shows: "A string.", chosen: "A string.", why: "Shown." };

test("a discrepancy recorded at two things is one discrepancy", () => {
  const { discrepancies } = countAdmissions(
    contractWith({
      Order: {
        "x-discrepancy": [openQuestion, { ...openQuestion, says: "Something else." }],
        properties: { id: { "x-discrepancy": [{ ...openQuestion }] } },
      },
    }),
  );

  expect(discrepancies).toBe(2);
});

test("things not from the vendor's page are counted by where else they are from", () => {
  const inferred = { "x-evidence": { kind: "inferred", source: "The name." } } as const;
  const { otherSources } = countAdmissions(
    contractWith({
      Order: {
        ...inferred,
        properties: {
          id: { ...inferred, type: "string" },
          code: { "x-evidence": { kind: "vendor-doc", source: "Another page." } },
          memo: { "x-evidence": { kind: "client-code", source: "A client in PHP." } },
        },
      },
    }),
  );

  expect(otherSources).toEqual(
    new Map([
      ["inferred", 2],
      ["client-code", 1],
    ]),
  );
});

test("an example that has our words as data counts for nothing", () => {
  const { discrepancies, otherSources } = countAdmissions(
    contractWith({
      Order: {
        example: {
          "x-discrepancy": [openQuestion],
          "x-evidence": { kind: "inferred", source: "Data." },
        },
      },
    }),
  );

  expect([discrepancies, otherSources.size]).toEqual([0, 0]);
});

function contractWith(schemas: object): Document {
  return {
    openapi: "3.1.0",
    info: { title: "주문", version: "1.0.0" },
    paths: {},
    components: { schemas: { ...schemas } },
  };
}
