/** What becomes of a contract where every reference is written out, as some tools do before anything else. */
import type { Document } from "@jumun/openapi/document";
import type { ContractOperation } from "@jumun/openapi/operation";
import { reachableSchemas } from "@jumun/openapi/reachable-schemas";
import { resolve } from "@jumun/openapi/reference";

/**
 * So many parts of an operation those tools can be asked to write out. Schemas that contain each other
 * come to millions, and then the tool comes to no end.
 */
const most = 50_000;

export function isTooLargeWrittenOut(document: Document, operation: ContractOperation): boolean {
  let left = most;
  const write = (part: unknown, within: readonly string[]): void => {
    left -= 1;
    if (left < 0 || typeof part !== "object" || part === null) return;
    const to = referenceOf(part);
    if (to === undefined) for (const each of Object.values(part)) write(each, within);
    else if (!within.includes(to)) write(resolve(document, { $ref: to }), [...within, to]);
  };
  write(itemOf(document, operation), []);
  return left < 0;
}

/** The same contract without these operations, and without the schemas that only they need. */
export function withoutOperations(
  document: Document,
  operations: readonly ContractOperation[],
): Document {
  const paths = structuredClone(document.paths ?? {});
  for (const { path, method } of operations) {
    Reflect.deleteProperty(Object(paths[path]), method.toLowerCase());
  }
  const { schemas, ...components } = document.components ?? {};
  const needed = reachableSchemas(document, { paths, components });
  const kept = Object.entries(schemas ?? {}).filter(([name]) => needed.has(name));
  return { ...document, paths, components: { ...components, schemas: Object.fromEntries(kept) } };
}

function itemOf({ paths }: Document, { path, method }: ContractOperation): unknown {
  return Reflect.get(Object(paths?.[path]), method.toLowerCase());
}

function referenceOf(part: object): string | undefined {
  const to: unknown = Reflect.get(part, "$ref");
  return typeof to === "string" && to.startsWith("#/components/") ? to : undefined;
}
