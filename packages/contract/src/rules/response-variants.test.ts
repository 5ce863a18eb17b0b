import { describe, expect, test } from "vitest";
import { change, problemsOf } from "./rule.fixture.ts";

const contract = `openapi: 3.1.0
info: { title: 송장, version: 1.0.0 }
paths:
  /invoices:
    put:
      responses:
        "200":
          description: OK.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Body" }
        "400":
          description: Bad.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Failure" }
components:
  schemas:
    Body:
      oneOf:
        - { $ref: "#/components/schemas/Results" }
        - { $ref: "#/components/schemas/Wrapped" }
        - { $ref: "#/components/schemas/Failure" }
    Results: { type: array }
    Wrapped:
      type: object
      x-envelope: /data
      required: [status_code, data]
      properties:
        status_code: { type: integer }
        data: { $ref: "#/components/schemas/Results" }
    Failure:
      type: object
      x-failure: true
      required: [error_code]
      properties:
        error_code: { type: string }
`;

test("a response can be rows, the same rows in an envelope, or a failure", async () => {
  expect(await problemsOf("response-variants", contract)).toEqual([]);
});

describe("a marked variant", () => {
  function unrecognised(place: string, word: string): string {
    return `openapi.yaml:${place} A variant with ${word} is recognized by its required properties. Make it an object and list them under \`required\`. (jumun/response-variants)`;
  }

  test("must have required properties", async () => {
    expect(
      await problemsOf("response-variants", change(contract, "      required: [error_code]\n", "")),
    ).toEqual([unrecognised("34:7", "x-failure")]);
    expect(await problemsOf("response-variants", change(contract, "[error_code]", "[]"))).toEqual([
      unrecognised("34:7", "x-failure"),
    ]);
  });

  test("can have them in an allOf", async () => {
    const composed = change(
      contract,
      "      required: [error_code]\n",
      "      allOf: [{ required: [error_code] }]\n",
    );
    expect(await problemsOf("response-variants", composed)).toEqual([]);
  });

  test("must be an object", async () => {
    expect(
      await problemsOf(
        "response-variants",
        change(
          contract,
          "      type: object\n      x-failure",
          "      type: array\n      x-failure",
        ),
      ),
    ).toEqual([unrecognised("34:7", "x-failure")]);
    expect(
      await problemsOf(
        "response-variants",
        change(contract, "Results: { type: array }", "Results: { type: array, x-failure: true }"),
      ),
    ).toEqual([unrecognised("24:29", "x-failure")]);
  });

  test("is either a failure or an envelope", async () => {
    expect(
      await problemsOf(
        "response-variants",
        change(contract, "x-failure: true", "x-failure: true\n      x-envelope: /error_code"),
      ),
    ).toEqual([
      "openapi.yaml:34:7 A variant is either a failure or an envelope. Remove one of the two. (jumun/response-variants)",
    ]);
    expect(
      await problemsOf(
        "response-variants",
        change(contract, "x-failure: true", "x-failure: false"),
      ),
    ).toEqual([
      "openapi.yaml:34:7 x-failure can only be true. Remove it from variants that do not report a failure. (jumun/response-variants)",
    ]);
    expect(
      await problemsOf(
        "response-variants",
        change(contract, "x-envelope: /data", "x-envelope: true"),
      ),
    ).toEqual(["openapi.yaml:27:19 Expected type `string` but got `boolean`. (struct)"]);
  });

  test("must have its data in a required property", async () => {
    const sentence = (name: string) =>
      `openapi.yaml:27:19 x-envelope must be a JSON Pointer to a required property of this schema, and "${name}" is not. Write, for example, "/data". (jumun/response-variants)`;
    expect(
      await problemsOf(
        "response-variants",
        change(contract, "x-envelope: /data", "x-envelope: /body"),
      ),
    ).toEqual([sentence("/body")]);
    expect(
      await problemsOf(
        "response-variants",
        change(contract, "[status_code, data]", "[status_code]"),
      ),
    ).toEqual([sentence("/data")]);
  });

  test("must require a property that the other variants do not require", async () => {
    const alike = change(
      contract,
      "Results: { type: array }",
      "Results: { type: object, required: [result, error_code] }",
    );
    expect(await problemsOf("response-variants", alike)).toEqual([
      "openapi.yaml:33:7 Another variant of the same response also requires error_code. Require another property here, or give one of them a different `const`. (jumun/response-variants)",
    ]);
  });
});

test("fixed values tell variants with the same properties apart", async () => {
  const withStatus = (status: string) =>
    change(
      contract,
      "    Results: { type: array }",
      `    Results: { type: object, required: [error_code], properties: { error_code: { const: ${status} } } }`,
    );
  const fixed = (text: string) =>
    change(text, "error_code: { type: string }", "error_code: { enum: [e1, e2] }");
  expect(await problemsOf("response-variants", fixed(withStatus("ok")))).toEqual([]);
  expect(await problemsOf("response-variants", fixed(withStatus("e1")))).toHaveLength(1);
});

test("a response of two operations is reported once", async () => {
  const operation = contract.slice(contract.indexOf("    put:"), contract.indexOf("components:"));
  const twice = change(contract, operation, operation + operation.replace("put:", "post:"));
  const alike = change(
    twice,
    "Results: { type: array }",
    "Results: { type: object, required: [error_code] }",
  );
  expect(await problemsOf("response-variants", alike)).toHaveLength(1);
  expect(await problemsOf("response-variants", change(twice, "[error_code]", "[]"))).toHaveLength(
    1,
  );
});

describe("x-failure and x-envelope belong on a variant of a 2xx response", () => {
  function misplaced(place: string, word: string): string {
    return `openapi.yaml:${place} ${word} belongs on a variant in the oneOf of a 2xx JSON response. Move it there, or remove it. (jumun/response-variants)`;
  }

  test("not on the only schema of a response", async () => {
    expect(
      await problemsOf(
        "response-variants",
        change(contract, "#/components/schemas/Body", "#/components/schemas/Wrapped"),
      ),
    ).toEqual([misplaced("27:7", "x-envelope"), misplaced("34:7", "x-failure")]);
  });

  test("not on an error response", async () => {
    expect(await problemsOf("response-variants", change(contract, '"200":', '"404":'))).toEqual([
      misplaced("27:7", "x-envelope"),
      misplaced("34:7", "x-failure"),
    ]);
  });

  test("not on the schema with the oneOf, and not on a property", async () => {
    expect(
      await problemsOf(
        "response-variants",
        change(contract, "    Body:\n", "    Body:\n      x-failure: true\n"),
      ),
    ).toEqual([misplaced("20:7", "x-failure")]);
    expect(
      await problemsOf(
        "response-variants",
        change(
          contract,
          "status_code: { type: integer }",
          "status_code: { type: integer, x-failure: true }",
        ),
      ),
    ).toEqual([misplaced("30:39", "x-failure")]);
  });

  test("not beside a $ref", async () => {
    expect(
      await problemsOf(
        "response-variants",
        change(
          contract,
          '        - { $ref: "#/components/schemas/Results" }',
          '        - { $ref: "#/components/schemas/Results", x-failure: true }',
        ),
      ),
    ).toEqual([
      "openapi.yaml:21:51 x-failure beside a $ref has no effect. Write it in the schema itself. (jumun/response-variants)",
    ]);
  });
});

test("variants in another file are checked too", async () => {
  const failure = contract.slice(contract.indexOf("    Failure:"));
  const problems = await problemsOf("response-variants", {
    "openapi.yaml": change(contract, failure, "").replaceAll(
      '"#/components/schemas/Failure"',
      '"./failure.yaml"',
    ),
    "failure.yaml": "type: object\nx-failure: true\nproperties: { error_code: { type: string } }\n",
  });
  expect(problems).toEqual([
    "failure.yaml:2:1 A variant with x-failure is recognized by its required properties. Make it an object and list them under `required`. (jumun/response-variants)",
  ]);
});
