/** A list is read to its end. The mock has one page, the example. */
import { exampleInput } from "@jumun/openapi/example-input";
import { evaluatePointer } from "@jumun/openapi/json-pointer";
import { pageInput, rowsPath } from "@jumun/openapi/pagination";
import { expect, test } from "vitest";
import type { Suite } from "../suite.ts";

export function testPaging({ subject, mock }: Suite): void {
  const { document, operations, vendor } = subject;
  const paged = operations.flatMap((operation) => {
    const { id, pagination } = operation;
    return pagination === undefined ? [] : [{ id, operation, pagination }];
  });

  test.for(paged)(
    "$id returns the rows of its page and ends",
    async ({ operation, pagination }) => {
      const client = subject.createClient({ baseUrl: mock.url(vendor) });
      const { [pageInput(pagination)]: _page, ...input } = exampleInput(operation);
      const call = client.call(operation.id, input);
      const rows = evaluatePointer(await call, rowsPath(document, operation, pagination));
      if (!("all" in call) || typeof call.all !== "function")
        throw new Error(`${operation.id} is not a list.`);
      expect(await call.all()).toEqual(rows);
    },
  );
}
