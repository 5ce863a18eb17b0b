import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import type { ContractOperation } from "@jumun/openapi/operation";
import slugify from "slugify";

/**
 * The fragment at which Redoc shows an operation: `#/unpaid-orders/createunpaidorder`. Redoc names
 * its headings by tag and operationId; the browser tests follow a link to each operation.
 */
export function operationFragment(
  document: Document,
  { method, path }: Pick<ContractOperation, "method" | "path">,
): string {
  const item: unknown = document.paths?.[path];
  const operation = isJsonObject(item) ? item[method.toLowerCase()] : undefined;
  if (!isJsonObject(operation)) throw new Error(`The contract has no operation ${method} ${path}.`);
  const [tag = "other"] = Array.isArray(operation.tags) ? operation.tags : [];
  return `#/${slug(String(tag))}/${slug(String(operation.operationId))}`;
}

/** A text without Latin letters has an empty slug, and Redoc falls back to the text itself. */
function slug(text: string): string {
  return (slugify(text) || text.replace(/\s+/g, "-")).toLowerCase();
}
