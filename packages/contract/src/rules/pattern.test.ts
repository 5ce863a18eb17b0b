import { expect, test } from "vitest";
import { change, problemsOf } from "./rule-tester.ts";

const contract = String.raw`openapi: 3.1.0
info: { title: 송장, version: 1.0.0 }
paths: {}
components:
  schemas:
    Name: { type: string, pattern: '^[가-힣]{2,5}$' }
    Flags:
      type: object
      properties:
        carrier:
          type: string
          pattern: '^\d+$'
      patternProperties:
        '^flag_': { type: boolean }
`;

test("patterns compile under the u flag", async () => {
  expect(await problemsOf("pattern", contract)).toEqual([]);
});

test.for(["(?i)abc", "\\-", "[", "\\p{Hangul}"])("%s does not", async (pattern) => {
  expect(await problemsOf("pattern", change(contract, "^\\d+$", pattern))).toEqual([
    expect.stringContaining(
      `openapi.yaml:12:20 The pattern ${pattern} does not compile under the u flag, so Prism would not check its schema: rewrite it (Invalid regular expression: `,
    ),
  ]);
});

test("neither does a property's name", async () => {
  expect(await problemsOf("pattern", change(contract, "^flag_", "\\_flag"))).toEqual([
    expect.stringMatching(/^openapi.yaml:14:9 The pattern \\_flag does not compile/),
  ]);
});
