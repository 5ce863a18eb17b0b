/**
 * Every operation, with every example of its request and its responses, through the built client against
 * the mock.
 */
import { exampleInput, exampleInputs } from "@jumun/openapi/example-input";
import { flatInput } from "@jumun/openapi/flat-input";
import type { ContractOperation, Example, OperationResponse } from "@jumun/openapi/operation";
import { responseVariants } from "@jumun/openapi/response-variants";
import { describe, expect, test } from "vitest";
import { errorClassName } from "../error-class.ts";
import { expectedResult } from "../expected-result.ts";
import { lowestSuccess, statusFor } from "../status-for.ts";
import type { Suite } from "../suite.ts";

export function testClient({ subject, mock }: Suite): void {
  const { document, operations, vendor } = subject;
  const client = subject.createClient({ baseUrl: mock.url(vendor) });

  describe.each(operations)("$id", (operation) => {
    const { id, responses } = operation;

    test.for(exampleInputs(operation))("sends its example $name", async ({ input }) => {
      const result = await client.call(id, input).result();
      expect(result.response.headers.get("x-jumun-refusal")).toBeNull();
      expect(result.response.status).toBe(lowestSuccess(operation));
    });

    test.for(exchanges(operation))("returns its $key $name", async (exchange) => {
      const { status, example, response: documented } = exchange;
      const prefer = `code=${status}${example === undefined ? "" : `, example=${example.name}`}`;
      const expected = expectedResult(document, documented, example);

      // However often it is awaited, it is one call.
      const call = client.call(id, exampleInput(operation), { headers: { prefer } });
      const { response, ...result } = await call.result();

      expect(result).toEqual(expected);
      expect(response.status).toBe(status);
      if (expected.ok) {
        expect(await call).toEqual(expected.data);
        expect((await call.withResponse()).data).toEqual(expected.data);
        for (const { name, example } of documented.headers) {
          expect(response.headers.get(name)).toBe(String(example));
        }
      } else {
        const isFailure = expected.status === "failure";
        await expect(call).rejects.toMatchObject({
          name: isFailure ? "VendorError" : errorClassName(String(status)),
          operationId: id,
          vendor,
          documented: true,
          body: expected.error,
        });
      }
    });

    test.runIf(flatInput(document, operation).fields.length > 0)(
      "does not send a field that the contract does not have",
      async () => {
        const input = { ...exampleInput(operation), 없는_필드: "값" };
        await expect(client.call(id, input)).rejects.toMatchObject({
          code: "usage",
          message: expect.stringContaining("없는_필드"),
        });
      },
    );

    test("declares a success, and failures that differ from it in their properties", () => {
      const successes = responses.filter(({ key }) => key.startsWith("2"));
      expect(successes.map(({ key }) => statusFor(operation, key))).not.toEqual([]);
      for (const success of successes) {
        const { failureRequiredKeys } = responseVariants(document, success);
        expect(failureRequiredKeys.every((keys) => keys.length > 0)).toBe(true);
      }
    });
  });
}

interface Exchange {
  readonly key: string;
  readonly status: number;
  readonly name: string;
  readonly response: OperationResponse;
  readonly example: Example | undefined;
}

/** Each example of each documented response. A response without a body is one exchange. */
function exchanges(operation: ContractOperation): Exchange[] {
  return operation.responses.flatMap((response) => {
    const status = statusFor(operation, response.key);
    if (status === undefined) return [];
    const examples = response.examples.length > 0 ? response.examples : [undefined];
    return examples.map((example) => ({
      ...{ key: response.key, status, response, example },
      name: example?.name ?? "without a body",
    }));
  });
}
