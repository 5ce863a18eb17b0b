import type { JsonSchema, JsonSchemas, Operation } from "./contract.ts";
import { UsageError } from "./errors.ts";
import { violations } from "./json-schema.ts";
import type { Validate } from "./options.ts";
import { parseJson } from "./parse-json.ts";
import { isVariant, type Reading, responseKey } from "./read-response.ts";
import { describeViolations } from "./violation.ts";

/**
 * What happens to a response that does not match the contract.
 * - `off`: nothing is checked.
 * - `warn`: the client's `logger` (the console if there is none) gets a line with what is different, and
 *   the response is returned as it is.
 * - `throw`: the response counts as undocumented. The call rejects, with a `ContractError` if the status
 *   was a success; the status of `result()` is `undocumented`. The vendor may have carried out the call.
 */
export type ValidationMode = "off" | "warn" | "throw";

/** The schemas of a contract's responses. */
export interface ResponseSchemas {
  /** By operation, and by the contract's key of the response: a status, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, JsonSchemas>>;
  /** The schemas that a `$ref` names. */
  readonly schemas: JsonSchemas;
}

export type { Validate } from "./options.ts";

/**
 * For the generated `validating` of a vendor's package: the value of the option `validate`.
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
    // An envelope with another value reports a failure, and no schema describes it.
    const isDeclared = failures.some((variant) => isVariant(reading.body, variant));
    if (reading.status === "failure" && !isDeclared) return reading;
    // Big integers, which the client returns as strings, are numbers here.
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

/** Undefined if the contract does not describe the body, or if the body is not JSON. */
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
