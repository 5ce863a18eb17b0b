/** The mock serves the contract, and lists every operationId of it. */
import { expect, test } from "vitest";
import type { Suite } from "../suite.ts";

export function testListing({ subject, mock }: Suite): void {
  test("the mock lists the operations of the contract, and no others", async () => {
    const response = await fetch(mock.url());
    const { vendors } = (await response.json()) as Listing;

    expect(vendors.map(({ vendor }) => vendor)).toEqual([subject.vendor]);
    expect(vendors[0]?.operations.map(({ operationId }) => operationId)).toEqual(
      operationIds(subject.document.paths),
    );
  });
}

interface Listing {
  readonly vendors: readonly {
    readonly vendor: string;
    readonly operations: readonly { readonly operationId: string }[];
  }[];
}

/** Read from the document itself, in its order: another way than that of the mock and of the client. */
function operationIds(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((item: unknown) =>
    Object.values(Object(item)).flatMap((operation: unknown): string[] => {
      const { operationId, "x-split": split } = Object(operation);
      if (typeof operationId !== "string") return [];
      return split === undefined
        ? [operationId]
        : [split.absent.operationId, split.present.operationId];
    }),
  );
}
