import type { JsonSchemas } from "./contract.ts";
import { WebhookError } from "./errors.ts";
import { violations } from "./json-schema.ts";
import { parseJson } from "./parse-json.ts";
import { describeViolations } from "./violation.ts";

/**
 * Parses the body of a webhook or callback, which can be text, bytes or parsed JSON, and checks it against its
 * schema. For the generated parsers of a vendor's `/webhooks`.
 * @throws WebhookError if the body is not JSON or does not match the contract
 */
export function parseWebhook(schemas: JsonSchemas, name: string, body: unknown): unknown {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  const isText = typeof text === "string";
  const parsed = isText ? parseJson(text) : text;
  if (parsed === undefined) throw new WebhookError(`${name}: the body is not JSON.`, "");
  // Not parsed by `parseJson`, which turns big integers into strings.
  const found = violations(isText ? JSON.parse(text) : parsed, { $ref: name }, schemas);
  const [first] = found;
  if (first === undefined) return parsed;
  throw new WebhookError(
    `${name}: the body does not match the contract: ${describeViolations(found)}`,
    first.pointer,
  );
}
