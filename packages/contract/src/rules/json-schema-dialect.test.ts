import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0 }
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
paths: {}
`;

function wrong(place: string): string {
  return `openapi.yaml:${place} Prism checks all that a schema says under one dialect only: write jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema (jumun/json-schema-dialect)`;
}

test("the dialect is 2020-12", async () => {
  expect(await problemsOf("json-schema-dialect", contract)).toEqual([]);
});

test("no other dialect will do, nor none", async () => {
  expect(
    await problemsOf(
      "json-schema-dialect",
      change(
        contract,
        "https://json-schema.org/draft/2020-12/schema",
        "https://spec.openapis.org/oas/3.1/dialect/base",
      ),
    ),
  ).toEqual([wrong("3:20")]);
  expect(
    await problemsOf("json-schema-dialect", change(contract, "2020-12/schema", "2020-12/schema#")),
  ).toEqual([wrong("3:20")]);
  expect(
    await problemsOf("json-schema-dialect", contract.replace(/jsonSchemaDialect.*\n/, "")),
  ).toEqual([wrong("1:1")]);
});
