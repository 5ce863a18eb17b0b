/**
 * Every operation, every documented answer and every example of the contract, through the built
 * client, against a Prism mock of the same contract.
 */
import type { ApiError } from "@jumun/client/errors";
import { exampleInput, exampleInputs } from "@jumun/openapi/example-input";
import { flatInput } from "@jumun/openapi/flat-input";
import type { ContractOperation, Example, OperationResponse } from "@jumun/openapi/operation";
import { responseVariants } from "@jumun/openapi/response-variants";
import { describe, expect, test } from "vitest";
import { errorClassNames } from "../error-class.ts";
import { expectedAnswer } from "../expected-answer.ts";
import { leadsOn, lowestSuccess, statusFor } from "../status-for.ts";
import type { Suite } from "../suite.ts";

export function testClient({ subject, mock }: Suite): void {
  const client = subject.createClient({ baseUrl: mock.url(subject.vendor) });

  const { document, operations, vendor } = subject;

  describe.each(operations)("$id", (operation) => {
    const input = exampleInput(operation);
    const asked = ({ status, example }: Case) =>
      client.call(operation.id, input, { headers: { prefer: preference(status, example) } });

    test.each(exampleInputs(operation))("accepts its own example $name", async ({ input }) => {
      const result = await client.call(operation.id, input).result();
      expect(result.response.headers.get("x-jumun-refusal")).toBeNull();
      expect(result.response.status).toBe(lowestSuccess(operation));
    });

    describe.each(cases(operation))("answered $key $name", (each) => {
      const { answer, example, status } = each;
      const expected = expectedAnswer(document, answer, example);

      if (expected.ok) {
        test("resolves to exactly that answer", async () => {
          expect(await asked(each)).toEqual(expected.body);
        });

        test("hands out the headers beside the data", async () => {
          const { data, response } = await asked(each).withResponse();
          expect(data).toEqual(expected.body);
          for (const header of answer.headers) {
            expect(response.headers.get(header.name)).toBe(String(header.example));
          }
        });
      } else {
        test("rejects with the typed error", async () => {
          const error: ApiError = await asked(each).then(
            () => expect.fail("the call did not reject"),
            (error) => error,
          );
          expect(error).toMatchObject({
            name: expected.status === "failure" ? "VendorError" : errorClassNames(String(status)),
            operationId: operation.id,
            vendor,
            documented: true,
            body: expected.body,
          });
        });
      }

      test("is one branch of the result", async () => {
        const { response, ...result } = await asked(each).result();
        expect(result).toEqual(
          expected.ok
            ? { ok: true, status: expected.status, data: expected.body }
            : { ok: false, status: expected.status, error: expected.body },
        );
        expect(response.status).toBe(status);
      });
    });

    const takesInput = flatInput(document, operation).fields.length > 0;
    test.runIf(takesInput)("does not take a field that the contract does not know", async () => {
      await expect(client.call(operation.id, { ...input, 없는_필드: "값" })).rejects.toMatchObject({
        code: "usage",
        message: expect.stringContaining("없는_필드"),
      });
    });

    test("declares at least one success that the mock can give", () => {
      expect(cases(operation).some(({ key }) => key.startsWith("2"))).toBe(true);
    });

    test("tells failures from data by properties that data does not have", () => {
      const successes = operation.responses.filter(({ key }) => key.startsWith("2"));
      for (const answer of successes) {
        const { failureRequiredKeys } = responseVariants(document, answer);
        expect(failureRequiredKeys.every((keys) => keys.length > 0)).toBe(true);
      }
    });
  });
}

interface Case {
  readonly key: string;
  readonly status: number;
  readonly name: string;
  readonly answer: OperationResponse;
  readonly example: Example | undefined;
}

/** Documented answers that a caller is given, one case for each example; one for one without a body. */
function cases(operation: ContractOperation): Case[] {
  return operation.responses.flatMap((answer) => {
    const status = statusFor(operation, answer.key);
    if (status === undefined || leadsOn(answer)) return [];
    const examples = answer.examples.length > 0 ? answer.examples : [undefined];
    return examples.map((example) => ({
      key: answer.key,
      status,
      name: example?.name ?? "without a body",
      answer,
      example,
    }));
  });
}

function preference(status: number, example: Example | undefined): string {
  return example === undefined ? `code=${status}` : `code=${status}, example=${example.name}`;
}
