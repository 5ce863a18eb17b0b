import { expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

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

test("the extensions of specs/README.md are known, and names that look like extensions are ignored", async () => {
  expect(await problemsOf("known-extensions", contract)).toEqual([]);
});

test("a misspelt extension is reported with the known ones", async () => {
  expect(
    await problemsOf("known-extensions", change(contract, "x-environment", "x-enviroment")),
  ).toEqual([
    "openapi.yaml:5:42 x-enviroment is not an extension of Server. Write one of x-environment, x-evidence, x-discrepancy: see specs/README.md. (jumun/known-extensions)",
  ]);
});

test("x-when of an example is known, and has a list of values", async () => {
  expect(await problemsOf("known-extensions", change(contract, "x-when", "x-wenn"))).toEqual([
    "openapi.yaml:20:38 x-wenn is not an extension of Example. Write one of x-when: see specs/README.md. (jumun/known-extensions)",
  ]);
  expect(
    await problemsOf("struct", change(contract, "credential-missing", "credential-lost")),
  ).toEqual([expect.stringContaining("`x-when` can be one of the following only")]);
});

test("an extension on another type is reported", async () => {
  expect(
    await problemsOf(
      "known-extensions",
      change(
        contract,
        "            application/json:\n",
        "            application/json:\n              x-evidence: inferred\n",
      ),
    ),
  ).toEqual([
    "openapi.yaml:19:15 x-evidence is not an extension of MediaType. Remove it: see specs/README.md. (jumun/known-extensions)",
  ]);
});

test("an extension beside a $ref is checked like one in the schema", async () => {
  expect(
    await problemsOf(
      "known-extensions",
      change(contract, '"\n                    x-evidence', '"\n                    x-proof'),
    ),
  ).toEqual([
    expect.stringMatching(
      /^openapi.yaml:27:21 x-proof is not an extension of Schema\. Write one of .*x-failure/,
    ),
  ]);
});

test("extensions that Redocly knows are allowed", async () => {
  const samples = change(
    contract,
    "      x-idempotent: true\n",
    "      x-idempotent: true\n      x-codeSamples: [{ lang: curl, source: curl }]\n",
  );
  expect(await problemsOf("known-extensions", samples)).toEqual([]);
});
