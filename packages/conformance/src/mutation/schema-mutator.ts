import {
  type Branch,
  branches,
  type Change,
  inner,
  isBranch,
  listAt,
  type Mutant,
  mutantAt,
  otherValue,
  renameKey,
} from "./mutant.ts";

const bounds = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
];

/** Dropped, and where they hold a value given another one. */
const others = ["format", "pattern", "const", "default", "additionalProperties", "uniqueItems"];

/** Every change of a schema and of the schemas within it. */
export function mutateSchema(schema: unknown, steps: readonly string[]): Mutant[] {
  if (!isBranch(schema)) return [];
  const own = changes(schema).map((change) => mutantAt(steps, change));
  const properties = branches(schema.properties).flatMap(([name, property]) =>
    mutateSchema(property, [...steps, "properties", name]),
  );
  const variants = ["oneOf", "anyOf", "allOf"].flatMap((keyword) =>
    listAt(schema, keyword).flatMap((variant, index) =>
      mutateSchema(variant, [...steps, keyword, String(index)]),
    ),
  );
  return [...own, ...properties, ...mutateSchema(schema.items, [...steps, "items"]), ...variants];
}

function changes(schema: Branch): Change[] {
  return [
    ...typeChanges(schema),
    ...valueChanges(schema),
    ...requiredChanges(schema),
    ...propertyChanges(schema),
    ...bounds.flatMap((key) => boundChanges(schema, key)),
    ...others.flatMap((key) => (key in schema ? [...replaced(schema, key), dropped(key)] : [])),
    ...variantChanges(schema),
    ...(schema["x-failure"] === undefined ? [] : [dropped("x-failure")]),
    ...(schema["x-envelope"] === undefined
      ? []
      : [dropped("x-envelope"), ...replaced(schema, "x-envelope")]),
  ];
}

function dropped(key: string): Change {
  return {
    kind: `${key} dropped`,
    change: `${key} dropped`,
    key,
    edit: (node) => {
      delete node[key];
    },
  };
}

function replaced(schema: Branch, key: string): Change[] {
  const value = key === "format" ? "uri" : otherValue(schema[key]);
  if (value === schema[key]) return [];
  return [
    {
      kind: `${key} changed`,
      change: `${key} made ${JSON.stringify(value)}`,
      key,
      edit: (node) => {
        node[key] = value;
      },
    },
  ];
}

function typeChanges({ type }: Branch): Change[] {
  const set = (value: unknown): Change => ({
    kind: "type changed",
    change: `type made ${JSON.stringify(value)}`,
    key: "type",
    edit: (node) => {
      node.type = value;
    },
  });
  if (Array.isArray(type)) {
    return type.map((one) => ({
      ...set(type.filter((other) => other !== one)),
      kind: one === "null" ? "nullable dropped" : "type changed",
    }));
  }
  if (typeof type !== "string") return [];
  const nullable = { ...set([type, "null"]), kind: "nullable added" };
  return [set(type === "string" ? "integer" : "string"), nullable];
}

function valueChanges(schema: Branch): Change[] {
  return ["enum", "x-extensible-enum"].flatMap((key) => {
    const values = listAt(schema, key);
    if (values.length === 0) return [];
    const set = (kind: string, change: string, next: unknown[]): Change => ({
      kind,
      change,
      key,
      edit: (node) => {
        node[key] = next;
      },
    });
    return [
      set("enum value added", "a value added", [...values, "x"]),
      ...values.flatMap((value) => [
        set(
          "enum value removed",
          `the value ${JSON.stringify(value)} removed`,
          values.filter((other) => other !== value),
        ),
        set(
          "enum value renamed",
          `the value ${JSON.stringify(value)} renamed`,
          values.map((other) => (other === value ? otherValue(value) : other)),
        ),
      ]),
    ];
  });
}

function requiredChanges(schema: Branch): Change[] {
  const required = listAt(schema, "required");
  const optional = Object.keys(inner(schema, "properties")).filter(
    (name) => !required.includes(name),
  );
  return [
    ...required.map((name) => ({
      kind: "requirement dropped",
      change: `${String(name)} no longer required`,
      key: "required",
      edit: (node: Branch) => {
        node.required = required.filter((other) => other !== name);
      },
    })),
    ...optional.map((name) => ({
      kind: "requirement added",
      change: `${name} required`,
      edit: (node: Branch) => {
        node.required = [...required, name];
      },
    })),
  ];
}

function propertyChanges(schema: Branch): Change[] {
  return Object.keys(inner(schema, "properties")).flatMap((name) => [
    {
      kind: "field renamed",
      change: `${name} renamed`,
      edit: (node: Branch) => {
        renameKey(inner(node, "properties"), name, `${name}_x`);
        if (!Array.isArray(node.required)) return;
        node.required = node.required.map((other) => (other === name ? `${name}_x` : other));
      },
    },
    {
      kind: "field removed",
      change: `${name} removed`,
      edit: (node: Branch) => {
        delete inner(node, "properties")[name];
        if (!Array.isArray(node.required)) return;
        node.required = node.required.filter((other) => other !== name);
      },
    },
  ]);
}

function boundChanges(schema: Branch, key: string): Change[] {
  const bound = schema[key];
  if (typeof bound !== "number") return [];
  const moved = (value: number): Change => ({
    kind: "bound moved",
    change: `${key} made ${value}`,
    key,
    edit: (node) => {
      node[key] = value;
    },
  });
  const less = bound > 0 ? [moved(bound - 1)] : [];
  return [moved(bound + 1), ...less, { ...dropped(key), kind: "bound dropped" }];
}

function variantChanges(schema: Branch): Change[] {
  return ["oneOf", "anyOf", "allOf"].flatMap((key) => {
    const variants = listAt(schema, key);
    return variants.map((_, index) => ({
      kind: "variant dropped",
      change: `variant ${index + 1} dropped`,
      key,
      edit: (node: Branch) => {
        node[key] = variants.filter((_other, other) => other !== index);
      },
    }));
  });
}
