import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = `openapi: 3.1.0
info: { title: 주문, version: 1.0.0, x-evidence: inferred }
x-sandbox: { options: { apiKey: fake } }
servers:
  - { url: "https://api.vendor.example", x-environment: production }
paths:
  /orders:
    get:
      x-idempotent: true
      parameters:
        - { name: x-shop, in: header, schema: { type: string }, x-evidence: inferred }
      responses:
        "200":
          description: OK.
          headers:
            x-request-id: { schema: { type: string } }
          content:
            application/json:
              examples:
                listed: { value: {}, x-when: credential-missing }
              schema:
                type: object
                properties:
                  x-code: { type: string, x-extensible-enum: [new] }
                  status:
                    $ref: "#/components/schemas/Status"
                    x-evidence: inferred
components:
  schemas:
    Status: { type: string }
  securitySchemes:
    key: { type: apiKey, in: header, name: Authorization, x-prefix: "Token " }
`;

test("the words of specs/README.md, and names that look like words, are left alone", async () => {
  expect(await problemsOf("known-words", contract)).toEqual([]);
});

test("a misspelt word is named, with what may stand there", async () => {
  expect(
    await problemsOf("known-words", change(contract, "x-environment", "x-enviroment")),
  ).toEqual([
    "openapi.yaml:5:42 Nobody reads x-enviroment on a server: write one of x-environment, x-evidence, x-discrepancy as specs/README.md says, or leave it out. (jumun/known-words)",
  ]);
});

test("the case that an example is for has a word of its own", async () => {
  expect(await problemsOf("known-words", change(contract, "x-when", "x-wenn"))).toEqual([
    "openapi.yaml:20:38 Nobody reads x-wenn on a example: write one of x-when as specs/README.md says, or leave it out. (jumun/known-words)",
  ]);
  expect(
    await problemsOf("struct", change(contract, "credential-missing", "credential-lost")),
  ).toEqual([expect.stringContaining("`x-when` can be one of the following only")]);
});

test("a word in a place where nobody reads it is named", async () => {
  expect(
    await problemsOf(
      "known-words",
      change(
        contract,
        "            application/json:\n",
        "            application/json:\n              x-evidence: inferred\n",
      ),
    ),
  ).toEqual([
    "openapi.yaml:19:15 Nobody reads x-evidence on a media type: put it where specs/README.md says, or leave it out. (jumun/known-words)",
  ]);
});

test("a word beside a $ref counts like one in the schema", async () => {
  expect(
    await problemsOf(
      "known-words",
      change(contract, '"\n                    x-evidence', '"\n                    x-proof'),
    ),
  ).toEqual([
    expect.stringMatching(
      /^openapi.yaml:27:21 Nobody reads x-proof on a schema: write one of .*x-failure/,
    ),
  ]);
});

test("words of other tools that Redocly knows may be used", async () => {
  const samples = change(
    contract,
    "      x-idempotent: true\n",
    "      x-idempotent: true\n      x-codeSamples: [{ lang: curl, source: curl }]\n",
  );
  expect(await problemsOf("known-words", samples)).toEqual([]);
});
