import type { JsonSchema, JsonSchemas, Operation } from "./contract.ts";
import { UsageError } from "./errors.ts";
import { violations } from "./json-schema.ts";
import type { Validate } from "./options.ts";
import { parseJson } from "./parse-json.ts";
import { isVariant, type Reading, responseKey } from "./read-response.ts";
import { describeViolations } from "./violation.ts";

/**
 * How responses are treated that do not match the contract.
 * - `off`: responses are not checked.
 * - `warn`: the differences are logged to the client's `logger` or the console, and the response is returned.
 * - `throw`: the response is undocumented. The call rejects, for a 2xx with a `ContractError`, and the status
 *   of `result()` is `undocumented`. The vendor may have carried out the call.
 */
export type ValidationMode = "off" | "warn" | "throw";

/** The schemas of a contract's responses. */
export interface ResponseSchemas {
  /** By operation, and by the contract's key of the response: a status, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, JsonSchemas>>;
  /** The schemas that a `$ref` refers to. */
  readonly schemas: JsonSchemas;
}

export type { Validate } from "./options.ts";

/**
 * The value of the option `validate`. For the generated `validating` of a vendor's package.
 * @throws UsageError for an unknown mode
 */
export function validation(
  { responses, schemas }: ResponseSchemas,
  mode: ValidationMode,
): Validate | undefined {
  if (mode === "off") return undefined;
  if (mode !== "warn" && mode !== "throw") {
    throw new UsageError(
      `validating: the mode is ${JSON.stringify(mode)}. It must be off, warn or throw.`,
    );
  }
  return (reading, received, { name, operation, options }) => {
    const { status } = received.response;
    const schema = schemaOf(operation, reading, status, responses[operation.id] ?? {});
    if (schema === undefined) return reading;
    const { failures = [] } = operation;
    // No schema describes a failure that is recognized by another value in the envelope.
    const isDeclared = failures.some((variant) => isVariant(reading.body, variant));
    if (reading.status === "failure" && !isDeclared) return reading;
    // Not parsed by `parseJson`, which turns big integers into strings.
    const found = violations(JSON.parse(received.text), schema, schemas);
    if (found.length === 0) return reading;
    const reason = describeViolations(found);
    if (mode === "throw") {
      const body = parseJson(received.text);
      return { ok: false, status: "undocumented", body, reason };
    }
    (options.logger ?? globalThis.console).warn(
      `${name}: the response ${status} does not match the contract: ${reason}`,
    );
    return reading;
  };
}

/** Undefined if the contract does not describe the body, or describes no JSON. */
function schemaOf(
  operation: Operation,
  { status }: Reading,
  httpStatus: number,
  schemas: JsonSchemas,
): JsonSchema | undefined {
  if (status === "undocumented") return undefined;
  const key = responseKey(operation, httpStatus);
  if (key !== undefined && operation.responses[key] !== "json") return undefined;
  return key === undefined ? undefined : schemas[key];
}
