/** The client returns every response that the contract allows as it is: enum values, bounds, optional fields. */
import { exampleInput } from "@jumun/openapi/example-input";
import { expect, test } from "vitest";
import { clientReceiving } from "../client-receiving.ts";
import { describedResponses } from "../described-response.ts";
import { expectedResult } from "../expected-result.ts";
import { sampleValues } from "../sample-values/sample-values.ts";
import { schemaFits } from "../schema.ts";
import type { Suite } from "../suite.ts";

export function testResponseValues(suite: Suite): void {
  const { document, operations } = suite.subject;
  const judge = { document, fits: schemaFits(document) };
  const described = describedResponses(operations).filter(({ isFirst }) => isFirst);

  test.for(described)("$id returns every $key", async ({ operation, response, ...about }) => {
    const { schema, examples, status } = about;
    let text = "";
    const client = clientReceiving(suite, operation, () => new Response(text, { status }));
    const samples = examples.map(({ value }) => value);
    for (const { value, shows } of sampleValues(judge, schema, samples)) {
      text = JSON.stringify(value);
      const call = client.call(operation.id, exampleInput(operation));
      const { response: _, ...result } = await call.result();
      expect(result, shows.join(", ")).toEqual(expectedResult(document, response, { value }));
    }
  });
}
