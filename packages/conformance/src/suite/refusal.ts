/** An input that breaks the contract in one place is refused: by the client before it is sent, and by the mock. */
import { exampleInputs } from "@jumun/openapi/example-input";
import { flatInput } from "@jumun/openapi/flat-input";
import { isJson } from "@jumun/openapi/media-type";
import { expect, test } from "vitest";
import { brokenInputs } from "../broken-input.ts";
import type { Suite } from "../suite.ts";

export function testRefusal({ subject, mock }: Suite): void {
  const { document, operations, vendor } = subject;
  const client = subject.createClient({ baseUrl: mock.url(vendor) });
  const cases = operations.map((operation) => {
    const { fields } = flatInput(document, operation);
    const broken = exampleInputs(operation).flatMap(({ input }) =>
      brokenInputs(document, operation, input),
    );
    return { id: operation.id, operation, fields, broken };
  });

  test.for(cases)("the client does not send a broken input of $id", async ({ id, broken }) => {
    for (const { label, value } of broken) {
      await expect(client.call(id, value), label).rejects.toMatchObject({ code: "usage" });
    }
  });

  test.for(cases)("the mock refuses a broken input of $id", async ({ id, operation, ...about }) => {
    for (const { label, field, kind, value } of about.broken) {
      const location = about.fields.find(({ name }) => name === field)?.in;
      // Outside of JSON everything is text.
      const isJsonBody =
        (location === "body" || location === "content") && isJson(operation.body?.mediaType);
      if ((kind === "no-text" || kind === "no-list") && !isJsonBody) continue;
      // Without its parameter it is the other half of the split.
      if (kind === "missing" && field === operation.halfOf?.by) continue;
      const result = await client
        .call(id, value, { check: "off" })
        .result()
        .catch((error) => (error.code === "usage" ? undefined : Promise.reject(error)));
      // Unchecked too, the client does not call another path.
      if (result === undefined) continue;
      const { response } = result;
      expect([400, 422], label).toContain(response.status);
      expect(response.headers.get("x-jumun-refusal"), label).not.toBeNull();
    }
  });
}
