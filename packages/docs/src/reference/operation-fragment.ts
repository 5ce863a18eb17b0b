import type { Document } from "@jumun/contract/document";
import type { ContractOperation } from "@jumun/contract/operation";
import slugify from "slugify";
import { isNode } from "./openapi-node.ts";

/**
 * The fragment at which Redoc shows an operation: `#/unpaid-orders/createunpaidorder`. Redoc names
 * its headings by tag and operationId; the browser tests follow a link to each operation.
 */
export function operationFragment(
  document: Document,
  { method, path }: Pick<ContractOperation, "method" | "path">,
): string {
  const item: unknown = document.paths?.[path];
  const operation = isNode(item) ? item[method.toLowerCase()] : undefined;
  if (!isNode(operation)) throw new Error(`The contract has no operation ${method} ${path}.`);
  const [tag = "other"] = Array.isArray(operation.tags) ? operation.tags : [];
  return `#/${slug(String(tag))}/${slug(String(operation.operationId))}`;
}

/** A text without Latin letters has an empty slug, and Redoc falls back to the text itself. */
function slug(text: string): string {
  return (slugify(text) || text.replace(/\s+/g, "-")).toLowerCase();
}
