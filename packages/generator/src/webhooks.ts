import type { Document } from "@jumun/openapi/document";
import type { Webhook } from "@jumun/openapi/list-webhooks";
import { docComment } from "./doc-comment.ts";
import { SchemaReader } from "./json-schema.ts";
import { literal } from "./literal.ts";

/** The module `@jumun/<vendor>/webhooks`: a parser for each payload. */
export function printWebhooks(document: Document, webhooks: readonly Webhook[]): string {
  const reader = new SchemaReader(document, "response");
  const byComponent = new Map(webhooks.map((webhook) => [webhook.component, webhook]));
  const parsers = [...byComponent.values()].map(({ component, schema, summary, description }) => {
    reader.read(schema, `The webhook ${component}`);
    const tags = [
      "@param body as it was received, or parsed",
      "@throws {WebhookError} The body is not JSON or does not match the contract. `pointer` has the location.",
    ];
    return `${docComment(description || summary, "", tags)}export function parse${component}(body: unknown): ${component} {
  return parseWebhook(schemas, "${component}", body) as ${component};
}
`;
  });
  const names = [...byComponent.keys()].sort();
  return `import type { JsonSchemas } from "@jumun/client/contract";
import { parseWebhook } from "@jumun/client/webhook";
import type { ${names.join(", ")} } from "./types.gen.ts";

export { WebhookError } from "@jumun/client/errors";
export type { ${names.join(", ")} } from "./types.gen.ts";

const schemas: JsonSchemas = ${literal(reader.named())};

${parsers.join("\n")}`;
}
