import type { JsonSchemas } from "./contract.ts";
import { WebhookError } from "./errors.ts";
import { violations } from "./json-schema.ts";
import { parseJson } from "./parse-json.ts";
import { describeViolations } from "./violation.ts";

/**
 * For the generated parsers of a vendor's `/webhooks`: the body of a webhook or callback, as text, as bytes
 * or parsed already, checked against its schema.
 * @throws WebhookError if it is not JSON or not what the contract describes
 */
export function parseWebhook(schemas: JsonSchemas, name: string, body: unknown): unknown {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  const isText = typeof text === "string";
  const parsed = isText ? parseJson(text) : text;
  if (parsed === undefined) throw new WebhookError(`${name}: the body is not JSON.`, "");
  // Big integers, which are returned as strings, are numbers here.
  const found = violations(isText ? JSON.parse(text) : parsed, { $ref: name }, schemas);
  const [first] = found;
  if (first === undefined) return parsed;
  throw new WebhookError(
    `${name}: the body does not match the contract: ${describeViolations(found)}`,
    first.pointer,
  );
}
