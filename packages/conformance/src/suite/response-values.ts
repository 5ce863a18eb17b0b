/** The client returns every response that the contract allows as it is: enum values, bounds, optional fields. */
import { exampleInput } from "@jumun/openapi/example-input";
import { isJson } from "@jumun/openapi/media-type";
import type { ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { expect, test } from "vitest";
import { clientReceiving } from "../client-receiving.ts";
import { expectedAnswer } from "../expected-answer.ts";
import { sampleValues } from "../sample-values/sample-values.ts";
import { schemaFits } from "../schema.ts";
import { statusFor } from "../status-for.ts";
import type { Suite } from "../suite.ts";

export function testResponseValues(suite: Suite): void {
  const { document, operations } = suite.subject;
  const judge = { document, fits: schemaFits(document) };

  test.for(described(operations))("$id returns every $key", async ({ operation, response }) => {
    const { key, schema = {}, examples, mediaType = "" } = response;
    const status = statusFor(operation, key) ?? 599;
    const samples = examples.map((example) => example.value);
    let body = "";
    const client = clientReceiving(
      suite,
      operation,
      () => new Response(body, { status, headers: { "content-type": mediaType } }),
    );
    for (const { value, shows } of sampleValues(judge, schema, samples)) {
      body = JSON.stringify(value);
      const { response: _, ...result } = await client
        .call(operation.id, exampleInput(operation))
        .result();
      const example = { name: "", summary: undefined, value };
      const expected = expectedAnswer(document, response, example);
      expect(result, shows.join(", ")).toEqual(
        expected.ok
          ? { ok: true, status: expected.status, data: expected.body }
          : { ok: false, status: expected.status, error: expected.body },
      );
    }
  });
}

/** Every response with a schema. An error that several operations share is tried with the first. */
function described(operations: readonly ContractOperation[]) {
  const seen = new Set<string>();
  return operations.flatMap((operation) =>
    operation.responses
      .filter((response) => {
        const { key, schema, mediaType } = response;
        const text = key.startsWith("2") ? operation.id + key : JSON.stringify([key, schema]);
        if (schema === undefined || !isJson(mediaType) || seen.has(text)) return false;
        seen.add(text);
        return true;
      })
      .map((response: OperationResponse) => ({
        ...{ id: operation.id, key: response.key, operation, response },
      })),
  );
}
