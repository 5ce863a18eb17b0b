/** The same results as Ajv, which the mock and the linter use. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonSchema } from "./contract.ts";
import { violations } from "./json-schema.ts";

const name = fc.constantFrom("a", "가", "b/~");
const small = fc.nat({ max: 3 });
const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, "", "a", "가나다", "👍👍", 0, 1, 2, -1, 1.5, 4),
  fc.string({ maxLength: 4 }),
  fc.integer({ min: -5, max: 5 }),
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => {
  const one = tie("schema");
  const list = fc.array(one, { minLength: 1, maxLength: 3 });
  const types = fc.constantFrom(
    "string",
    "number",
    "integer",
    "boolean",
    "object",
    "array",
    "null",
  );
  const leaf = fc.oneof(
    fc.record({ type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })) }),
    fc.record({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }) }),
    fc.record(
      { minLength: small, maxLength: small, pattern: fc.constantFrom("^[가-힣]+$", "a", "^.{2}$") },
      { requiredKeys: [] },
    ),
    fc.record(
      {
        minimum: small,
        maximum: small,
        exclusiveMinimum: small,
        exclusiveMaximum: small,
        multipleOf: fc.constantFrom(1, 2, 0.5),
      },
      { requiredKeys: [] },
    ),
    fc.record(
      { minItems: small, maxItems: small, uniqueItems: fc.boolean() },
      { requiredKeys: [] },
    ),
    fc.record(
      { minProperties: small, maxProperties: small, required: fc.uniqueArray(name) },
      { requiredKeys: [] },
    ),
    fc.constant({}),
  );
  return {
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ allOf: list, anyOf: list, oneOf: list }, { requiredKeys: [] }),
      // Without other keywords, because Ajv 8.20 can generate invalid code for combinations.
      fc.record({ not: one }),
      fc.record({ items: one, prefixItems: list }, { requiredKeys: [] }),
      fc.record(
        {
          properties: fc.dictionary(name, one),
          patternProperties: fc.dictionary(fc.constantFrom("^a", "가"), one),
          additionalProperties: one,
          propertyNames: one,
          dependentRequired: fc.dictionary(fc.constantFrom("a", "가"), fc.uniqueArray(name)),
        },
        { requiredKeys: [] },
      ),
      fc.record({ $ref: fc.constantFrom("Text", "List") }),
    ),
  };
});

test("any value matches any schema exactly if Ajv says so", () => {
  const schemas: Record<string, JsonSchema> = {
    Text: { type: "string", minLength: 1 },
    List: { type: "array", items: { anyOf: [{ $ref: "Text" }, { $ref: "List" }] } },
  };
  const ajv = new Ajv2020({ strict: false, logger: false });
  for (const [id, one] of Object.entries(schemas)) {
    ajv.addSchema({ ...addressed(one), $id: `x:/${id}` });
  }
  const verdicts = { right: 0, wrong: 0 };

  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 4, maxLength: 4 }), (schema, values) => {
      const isRight = ajv.compile(addressed(schema));
      for (const value of values) {
        const expected = isRight(value);
        verdicts[expected ? "right" : "wrong"] += 1;
        expect(violations(value, schema, schemas).length === 0).toBe(expected);
      }
    }),
    { numRuns: 300 },
  );

  expect(Math.min(verdicts.right, verdicts.wrong)).toBeGreaterThan(200);
});

/** Ajv identifies schemas by URI; we use names. */
function addressed(schema: JsonSchema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"', '"$ref":"x:/'));
}
