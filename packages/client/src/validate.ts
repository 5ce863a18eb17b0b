import { type Answer, answerKey } from "./answer.ts";
import { UsageError } from "./errors.ts";
import { type JsonSchema, type JsonSchemas, violations } from "./json-schema.ts";
import type { Operation } from "./operation.ts";
import type { Sending } from "./sending.ts";
import type { Violation } from "./violation.ts";

/**
 * What becomes of an answer that is not as the contract says.
 * - `off`: nothing is looked at.
 * - `warn`: the client's `logger` is told where it differs (the console, where there is no logger),
 *   and the answer is handed out as it is.
 * - `throw`: it is taken for an undocumented one. The call rejects, with a `ContractError` where the
 *   vendor had said yes; `result()` is of the status `undocumented`. The vendor may have done what
 *   was asked.
 */
export type ValidationMode = "off" | "warn" | "throw";

/** The schemas of a contract's answers. */
export interface AnswerSchemas {
  /** By operation, and by the contract's key of the answer: a status, `4XX`, `default`. */
  readonly answers: Readonly<Record<string, JsonSchemas>>;
  /** What a `$ref` names. */
  readonly schemas: JsonSchemas;
}

/** Looks at an answer, and gives the one to hand out in its place. */
export type Validate = (
  answer: Answer,
  text: string,
  sending: Pick<Sending, "name" | "operation" | "options">,
) => Answer;

/**
 * For the generated `validating` of a vendor's package: the value of the option `validate`.
 * @throws UsageError for a mode that there is not
 */
export function validation(
  { answers, schemas }: AnswerSchemas,
  mode: ValidationMode,
): Validate | undefined {
  if (mode === "off") return undefined;
  if (mode !== "warn" && mode !== "throw") {
    throw new UsageError(
      `validating: the mode is ${JSON.stringify(mode)}; it must be one of off, warn, throw.`,
    );
  }
  return (answer, text, { name, operation, options }) => {
    const schema = schemaOf(operation, answer, answers[operation.id] ?? {});
    if (schema === undefined) return answer;
    const body: unknown = JSON.parse(text);
    const found = violations(body, schema, schemas);
    if (found.length === 0) return answer;
    const reason = told(found);
    const { response } = answer;
    if (mode === "throw") return { ok: false, status: "undocumented", body, response, reason };
    (options.logger ?? console).warn(
      `${name}: the vendor answered ${response.status} with something that the contract does not describe: ${reason}`,
    );
    return answer;
  };
}

/** Undefined where the contract says nothing about the body, or where it is not JSON. */
function schemaOf(
  operation: Operation,
  { status, response }: Answer,
  schemas: JsonSchemas,
): JsonSchema | undefined {
  if (status === "undocumented") return undefined;
  const key = answerKey(operation, response.status);
  return key === undefined ? undefined : schemas[key];
}

const shown = 5;

/** A sentence: where, and what must stand there; nothing of what does, which may be about a person. */
function told(found: readonly Violation[]): string {
  const list = found
    .slice(0, shown)
    .map(({ pointer, expected }) => `${pointer || "the body"} must ${expected}`);
  const rest = found.length - list.length;
  return `${list.join("; ")}${rest > 0 ? ` (and ${rest} more)` : ""}.`;
}
