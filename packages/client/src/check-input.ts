import type { InputField, JsonSchemas, Operation } from "./contract.ts";
import { isCredentialName } from "./credential-name.ts";
import { violations } from "./json-schema.ts";
import { suggestion } from "./similar-name.ts";
import type { Violation } from "./violation.ts";

/** The flat input of a method, divided by where its fields are sent. */
export interface SplitInput {
  readonly parameters: readonly (readonly [name: string, field: InputField, value: unknown])[];
  /** An object of the body's fields, or the whole body. */
  readonly body: unknown;
  /** The name of the whole body in messages. Empty if its fields are the input's. */
  readonly bodyName: "body" | "";
  readonly unknown: readonly string[];
}

/** The problems of an input, such as `limit must be 1 or more`. */
export function checkInput(
  operation: Operation,
  { parameters, body, bodyName, unknown }: SplitInput,
  schemas: JsonSchemas,
): string[] {
  const problems = unknown.map((name) =>
    unknownField(JSON.stringify(name), name, Object.keys(operation.input)),
  );
  for (const name in operation.input) {
    const field = operation.input[name];
    if (field?.required && field.in !== "body" && !isGiven(name, field, parameters, body)) {
      problems.push(`${name} is required`);
    }
  }
  for (const [name, { schema = {} }, value] of parameters) {
    problems.push(...describe(violations(value, schema, schemas), name));
  }
  const { schema } = operation.body ?? {};
  if (schema === undefined || body === undefined) return problems;
  // Unknown fields of the input itself are already among the problems.
  const found = violations(body, schema, schemas).filter(
    ({ known, pointer }) => known === undefined || bodyName !== "" || pointer.lastIndexOf("/") > 0,
  );
  problems.push(...describe(found, bodyName, inputNames(operation)));
  return problems;
}

function isGiven(
  name: string,
  field: InputField,
  parameters: SplitInput["parameters"],
  body: unknown,
): boolean {
  return field.in === "whole-body"
    ? body !== undefined
    : parameters.some(([given, , value]) => given === name && value !== null);
}

function unknownField(shown: string, name: string, known: readonly string[]): string {
  const names = known.length === 0 ? "It has no fields" : `Its fields are ${known.join(", ")}`;
  return `${shown} is not a known field.${suggestion(name, known)} ${names}`;
}

/** Input fields by their different names in the body: `image_urls[]` → `image_urls`. */
function inputNames({ input }: Operation): Map<string, string> {
  return new Map(
    Object.entries(input).flatMap(([name, field]) =>
      field.in === "body" && field.name !== undefined ? [[field.name, name] as const] : [],
    ),
  );
}

function describe(
  found: readonly Violation[],
  root: string,
  names: ReadonlyMap<string, string> = new Map(),
): string[] {
  return found.map(({ pointer, expected, value, known }) => {
    const steps = pointer
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
      .map((step, index) => (index === 0 && names.get(step)) || step);
    const path = steps.reduce(join, root);
    if (known !== undefined) return unknownField(path, steps.at(-1) ?? "", known);
    const field = path === "" ? "the input" : path;
    if (expected === "be present") return `${field} is required`;
    return `${field} must ${expected}${given(path, value)}`;
  });
}

/** Describes the value, unless it can be a secret. */
function given(path: string, value: unknown): string {
  const isSecret = isCredentialName(path.replace(/\[\d+\]/g, ""));
  if (value === undefined || value instanceof Date || isSecret) return "";
  if (Array.isArray(value)) return "; it is a list";
  if (typeof value === "object" && value !== null) return "; it is an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return `; it is ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}

/** `orders`, `17` and `bundle_no` as `orders[17].bundle_no`. */
function join(path: string, step: string): string {
  if (/^\d+$/.test(step)) return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}
