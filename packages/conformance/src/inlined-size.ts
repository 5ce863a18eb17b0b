import type { Document } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";

/** Stock Prism inlines every reference first. Schemas that contain each other become millions of nodes. */
const maxNodes = 50_000;

/** Whether an operation has too many nodes for stock Prism if its references are inlined. */
export function isTooLargeInlined(document: Document, operation: ContractOperation): boolean {
  let left = maxNodes;
  const write = (part: unknown, within: readonly string[]): void => {
    left -= 1;
    if (left < 0 || typeof part !== "object" || part === null) return;
    const to = referenceOf(part);
    if (to === undefined) for (const each of Object.values(part)) write(each, within);
    else if (!within.includes(to)) write(resolve(document, { $ref: to }), [...within, to]);
  };
  write(operationAt(document, operation), []);
  return left < 0;
}

function operationAt({ paths }: Document, { path, method }: ContractOperation): unknown {
  return Reflect.get(Object(paths?.[path]), method.toLowerCase());
}

function referenceOf(part: object): string | undefined {
  const to: unknown = Reflect.get(part, "$ref");
  return typeof to === "string" && to.startsWith("#/components/") ? to : undefined;
}
