import type { Language } from "@jumun/contract/language";
import type { Document } from "@jumun/openapi/document";
import { isJsonObject } from "@jumun/openapi/json";
import { listNodes } from "@jumun/openapi/node";
import { referenceText } from "../reference-text.ts";

/** The tag of callbacks on a vendor's page. */
export const callbackTag = "Callbacks";

/**
 * A document whose callbacks are webhooks too. Redoc shows a callback only inside the operation that
 * asks for it; as a webhook it is also in the menu and has a fragment.
 */
export function withCallbacks(document: Document, language: Language): Document {
  const operations = listNodes(document).flatMap(({ node, tokens }) =>
    tokens.at(-3) === "callbacks" && isJsonObject(node.post) ? [node.post] : [],
  );
  if (operations.length === 0) return document;
  const webhooks = operations.map((post) => [
    String(post.operationId),
    { post: { ...post, tags: [callbackTag] } },
  ]);
  return {
    ...document,
    tags: [
      ...(document.tags ?? []),
      { name: callbackTag, "x-displayName": referenceText.callbacks[language] },
    ],
    webhooks: { ...document.webhooks, ...Object.fromEntries(webhooks) },
  };
}
