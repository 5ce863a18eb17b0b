import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import type { Webhook } from "@jumun/openapi/list-webhooks";
import type { ContractOperation } from "@jumun/openapi/operation";
import slugify from "slugify";
import { callbackTag } from "./callbacks.ts";

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
  return fragment(String(tag), String(operation.operationId));
}

/** The fragment of a webhook or callback. */
export function webhookFragment(document: Document, { id, callback }: Webhook): string {
  if (callback !== undefined) return fragment(callbackTag, id);
  const posts = Object.values(document.webhooks ?? {}).map((item) =>
    "$ref" in item ? undefined : item.post,
  );
  const [tag = "other"] = posts.find((post) => post?.operationId === id)?.tags ?? [];
  return fragment(tag, id);
}

/** The fragment of a named schema, which Redoc lists under the given title. */
export function schemaFragment(name: string, title: string): string {
  return fragment(title, name);
}

function fragment(tag: string, name: string): string {
  return `#/${slug(tag)}/${slug(name)}`;
}

/** A text without Latin letters has an empty slug, and Redoc falls back to the text itself. */
function slug(text: string): string {
  return (slugify(text) || text.replace(/\s+/g, "-")).toLowerCase();
}
