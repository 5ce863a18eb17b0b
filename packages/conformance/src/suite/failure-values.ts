/** The client reads a 2xx that reports a failure as one, whichever of its listed values the failure has. */
import type { Referenced, Schema } from "@jumun/openapi/document";
import { exampleInput } from "@jumun/openapi/example-input";
import { isJsonObject } from "@jumun/openapi/json";
import type { OperationResponse } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { responseVariants } from "@jumun/openapi/response-variants";
import { expect, test } from "vitest";
import { clientReceiving } from "../client-receiving.ts";
import { expectedResult } from "../expected-result.ts";
import type { Suite } from "../suite.ts";

export function testFailureValues(suite: Suite): void {
  const { document, operations } = suite.subject;

  const cases = operations.flatMap((operation) =>
    operation.responses
      .filter(({ key }) => key.startsWith("2"))
      .map((response) => ({ operation, response, bodies: failureBodies(response) }))
      .filter(({ bodies }) => bodies.length > 0)
      .map((one) => ({ id: operation.id, key: one.response.key, ...one })),
  );

  test.for(cases)("$id recognizes every failure with $key", async ({ operation, ...about }) => {
    let text = "";
    const client = clientReceiving(suite, operation, () => new Response(text));
    for (const value of about.bodies) {
      text = JSON.stringify(value);
      const call = client.call(operation.id, exampleInput(operation));
      const { response: _, ...result } = await call.result();
      expect(result).toEqual(expectedResult(document, about.response, { value }));
      expect(result.ok, text).toBe(false);
    }
  });

  /** A failure for each value of each property that identifies it. */
  function failureBodies(response: OperationResponse): object[] {
    const { failures } = responseVariants(document, response);
    return failures.flatMap((failure) => {
      const properties = identifyingValues(failure);
      const examples = response.examples.map(({ value }) => value);
      const example = examples.find(
        (one) =>
          isJsonObject(one) && properties.every(([name, values]) => values.includes(one[name])),
      );
      const body =
        example ?? Object.fromEntries(properties.map(([name, [value]]) => [name, value]));
      return properties.flatMap(([name, values]) =>
        values.map((value) => ({ ...Object(body), [name]: value })),
      );
    });
  }

  function identifyingValues(failure: Referenced<Schema>): [name: string, values: unknown[]][] {
    const { required = [], properties = {} } = resolve<Schema>(document, failure);
    return required.map((name) => {
      const { const: only, enum: all } = resolve<Schema>(document, properties[name] ?? {});
      return [name, all ?? [only ?? "값"]];
    });
  }
}
