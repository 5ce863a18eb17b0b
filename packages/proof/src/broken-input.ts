import { type Document, type Referenced, resolve, type Schema } from "@jumun/contract/document";
import { flatInput } from "@jumun/contract/input";
import type { ContractOperation } from "@jumun/contract/operation";

/** A valid value made invalid in one place. */
export interface Broken {
  /** What is wrong and where: `limit above its maximum of 100`. */
  readonly label: string;
  /** The field of the flat input that it happens in. */
  readonly field: string;
  readonly kind: "missing" | "bound" | "type";
  readonly value: unknown;
}

/** Every requirement left out and every bound broken, one at a time. */
export function brokenInputs(
  document: Document,
  operation: ContractOperation,
  input: Readonly<Record<string, unknown>>,
): Broken[] {
  const { schema, fields } = flatInput(document, operation);
  const broken = breakObject(document, schema, input, "");
  const least = operation.body && resolve<Schema>(document, operation.body.schema).minProperties;
  if (least === undefined) return broken;
  const inBody = new Set(fields.filter(({ place }) => place === "body").map(({ name }) => name));
  const rest = Object.entries(input).filter(([name]) => !inBody.has(name));
  const [field = ""] = inBody;
  const value = Object.fromEntries(rest);
  return [...broken, { label: "an empty body", field, kind: "bound", value }];
}

type Value = Readonly<Record<string, unknown>>;

function breakObject(document: Document, schema: Schema, value: Value, path: string): Broken[] {
  const parts = [schema, ...(schema.allOf ?? []).map((part) => resolve<Schema>(document, part))];
  return parts.flatMap((part) => {
    const missing = (part.required ?? [])
      .filter((name) => name in value)
      .map((name): Broken => {
        const { [name]: _, ...rest } = value;
        return { label: `${path}${name} left out`, field: name, kind: "missing", value: rest };
      });
    const inside = Object.entries(part.properties ?? {})
      .filter(([name]) => name in value)
      .flatMap(([name, reference]) =>
        breakValue(document, reference, value[name], `${path}${name}`).map((broken) => ({
          ...broken,
          field: name,
          value: { ...value, [name]: broken.value },
        })),
      );
    return [...missing, ...inside];
  });
}

function breakValue(
  document: Document,
  reference: Referenced<Schema>,
  value: unknown,
  path: string,
): Broken[] {
  const schema = resolve<Schema>(document, reference);
  const broken = (kind: Broken["kind"], what: string, wrong: unknown): Broken => ({
    label: `${path} ${what}`,
    field: path,
    kind,
    value: wrong,
  });
  const found: Broken[] = [];
  const { minimum, maximum, minLength, maxLength, minItems, pattern, format } = schema;
  if (minimum !== undefined)
    found.push(broken("bound", `below its minimum of ${minimum}`, minimum - 1));
  if (maximum !== undefined)
    found.push(broken("bound", `above its maximum of ${maximum}`, maximum + 1));
  if (minLength)
    found.push(broken("bound", `shorter than ${minLength}`, "가".repeat(minLength - 1)));
  if (maxLength !== undefined) {
    found.push(broken("bound", `longer than ${maxLength}`, "가".repeat(maxLength + 1)));
  }
  if (schema.enum ?? schema.const) found.push(broken("bound", "outside its values", "없는 값"));
  if (pattern !== undefined)
    found.push(broken("bound", `against its pattern ${pattern}`, "\u0000"));
  if (format === "date-time" || format === "date") {
    found.push(broken("bound", `no ${format}`, "어제"));
  }
  if (Array.isArray(value)) {
    if (minItems)
      found.push(
        broken("bound", `with fewer than ${minItems} items`, value.slice(0, minItems - 1)),
      );
    const [first, ...rest] = value;
    const inside =
      typeof schema.items === "object" && first !== undefined
        ? breakValue(document, schema.items, first, `${path}[0]`)
        : [];
    found.push(...inside.map((one) => ({ ...one, value: [one.value, ...rest] })));
    found.push(broken("type", "not an array", "배열이 아님"));
  } else if (typeof value === "object" && value !== null) {
    found.push(...breakObject(document, schema, value as Value, `${path}.`));
    found.push(broken("type", "not an object", "객체가 아님"));
  } else if (typeof value === "number" || typeof value === "boolean") {
    found.push(broken("type", `not a ${schema.type}`, "숫자가 아님"));
  } else if (typeof value === "string") {
    found.push(broken("type", "not a string", 12.5));
  }
  return found;
}
