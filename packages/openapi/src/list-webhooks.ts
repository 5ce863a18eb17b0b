import type { Document, Operation, PathItem, Reference, RequestBody } from "./document.ts";
import { methods, readExamples } from "./list-operations.ts";
import type { Example } from "./operation.ts";
import { isReference, referencedName, resolve } from "./reference.ts";

/** A request that the vendor sends: a webhook, or a callback of an operation. */
export interface Webhook {
  /** Its operationId. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** The component that describes the payload, and its name. */
  readonly schema: Reference;
  readonly component: string;
  readonly examples: readonly Example[];
  /** Undefined for a webhook. */
  readonly callback?: Callback;
}

export interface Callback {
  /** The OpenAPI operation whose request asks for it. */
  readonly operationId: string;
  /** The runtime expression for its URL: `{$request.body#/api_callback_url}`. */
  readonly expression: string;
}

/** Every webhook of a document, then every callback, in their order. */
export function listWebhooks(document: Document): Webhook[] {
  const webhooks = Object.values(document.webhooks ?? {}).flatMap((item) =>
    readWebhook(document, resolve<PathItem>(document, item)),
  );
  const callbacks = Object.values(document.paths ?? {}).flatMap((item) => {
    const pathItem = resolve<PathItem>(document, item);
    return methods.flatMap((method) => {
      const operation = pathItem[method];
      return operation === undefined ? [] : readCallbacks(document, operation);
    });
  });
  return [...webhooks, ...callbacks];
}

function readCallbacks(document: Document, { callbacks, operationId = "" }: Operation): Webhook[] {
  return Object.values(callbacks ?? {}).flatMap((reference) =>
    Object.entries(resolve<Record<string, PathItem>>(document, reference)).flatMap(
      ([expression, item]) =>
        readWebhook(document, resolve<PathItem>(document, item)).map((webhook) => ({
          ...webhook,
          callback: { operationId, expression },
        })),
    ),
  );
}

function readWebhook(document: Document, { post }: PathItem): Webhook[] {
  if (post?.requestBody === undefined) return [];
  const { content } = resolve<RequestBody>(document, post.requestBody);
  const [media] = Object.values(content);
  const schema = media?.schema;
  // The linter requires a named component.
  if (schema === undefined || !isReference(schema)) return [];
  const { operationId: id = "", summary = "", description = "" } = post;
  const component = referencedName(schema);
  const examples = readExamples(document, media?.examples);
  return [{ id, summary, description, schema, component, examples }];
}
