/** The client's recorder records every operation and every documented status. */
import { type Har, recordHar } from "@jumun/client/har";
import { exampleInput, exampleInputs } from "@jumun/openapi/example-input";
import type { ContractOperation } from "@jumun/openapi/operation";
import { beforeAll, expect, test } from "vitest";
import { leadsOn, statusFor } from "../status-for.ts";
import type { TestedClient } from "../subject.ts";
import type { Suite } from "../suite.ts";

export function testHar({ subject, mock }: Suite): void {
  const { operations, vendor } = subject;

  let har: Har;

  const server = mock.url(vendor);

  beforeAll(async () => {
    const recorder = recordHar();
    const client = subject.createClient({ baseUrl: server, onExchange: recorder.onExchange });
    for (const operation of operations) await exercise(client, operation);
    har = recorder.har();
  });

  test("every operation and every documented status is in it", () => {
    const recorded = new Set(
      har.log.entries.map(({ _operationId, response }) => `${_operationId} ${response.status}`),
    );
    expect([...recorded]).toEqual(
      expect.arrayContaining(
        operations.flatMap((operation) =>
          statusesOf(operation).map(({ status }) => `${operation.id} ${status}`),
        ),
      ),
    );
  });
}

/** Each example as input, and each example and status as answer. */
async function exercise(client: TestedClient, operation: ContractOperation): Promise<void> {
  const { id } = operation;
  for (const { input } of exampleInputs(operation)) await client.call(id, input).result();
  for (const { status, examples } of statusesOf(operation)) {
    for (const name of examples.length === 0 ? [""] : examples.map((example) => example.name)) {
      const prefer = `code=${status}${name && `, example=${name}`}`;
      await client.call(id, exampleInput(operation), { headers: { prefer } }).result();
    }
  }
}

function statusesOf(operation: ContractOperation) {
  return operation.responses.flatMap((answer) => {
    const status = statusFor(operation, answer.key);
    return status === undefined || leadsOn(answer) ? [] : [{ status, examples: answer.examples }];
  });
}
