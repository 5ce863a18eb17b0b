import { isJsonObject, type JsonObject, membersOf } from "@jumun/openapi/json";
import { formatFragment, parsePointer } from "@jumun/openapi/json-pointer";
import { references } from "@jumun/openapi/reachable-schemas";
import { isReference } from "@jumun/openapi/reference";
import type { IHttpOperation } from "@stoplight/types";

/** Replaces `$ref` in places where Prism must not follow it. */
const marker = "x-kept-reference";
const prefix = "#/components/schemas/";

/**
 * Hides the references within recursive components from Prism, and restores them in the operations that it reads.
 * Prism expands every reference in place, so that recursive components grow to many times the size of the contract,
 * and some references then point to nothing.
 */
export function hideRecursion(document: JsonObject): {
  document: JsonObject;
  restore(operations: readonly IHttpOperation[]): IHttpOperation[];
} {
  const components = isJsonObject(document.components) ? document.components : {};
  const referencesOf = new Map(
    membersOf(components.schemas).map(([name, schema]) => [name, referencesIn(schema)]),
  );
  const kept = recursiveSchemas(referencesOf);
  // Prism handles readOnly and writeOnly only in expanded schemas.
  if (!/"(read|write)Only":true/.test(JSON.stringify(components.schemas))) {
    // The loop also visits the names that it adds.
    for (const name of kept) {
      for (const other of referencesOf.get(name) ?? [])
        if (referencesOf.has(other)) kept.add(other);
    }
  }
  if (kept.size === 0) return { document, restore: (operations) => [...operations] };
  const schemas = Object.fromEntries(
    membersOf(components.schemas).map(([name, schema]) => [
      name,
      kept.has(name) ? hideReferences(schema, kept) : schema,
    ]),
  );
  // Prism reads only schemas of operations, so each component gets an operation.
  const made = new Map([...kept].map((name) => [`/#${name}`, name]));
  const paths = Object.fromEntries(
    [...made].map(([path, name]) => [path, operationReturning(name)]),
  );
  return {
    document: {
      ...document,
      paths: { ...Object(document.paths), ...paths },
      components: { ...components, schemas },
    },
    restore(operations) {
      const definitions: JsonObject = {};
      for (const { path, responses } of operations) {
        const name = made.get(path);
        if (name !== undefined) definitions[keyOf(name)] = responses[0]?.contents?.[0]?.schema;
      }
      restoreReferences(definitions);
      return operations
        .filter(({ path }) => !made.has(path))
        .map((operation) =>
          restoreReferences(operation)
            ? Object.assign(operation, {
                __bundled__: { ...Object(Reflect.get(operation, "__bundled__")), ...definitions },
              })
            : operation,
        );
    },
  };
}

/** The components that contain themselves, and those on a path between two such components. */
function recursiveSchemas(references: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const left = new Set(references.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const named = new Set([...left].flatMap((name) => [...(references.get(name) ?? [])]));
    for (const name of left) {
      const leads = [...(references.get(name) ?? [])].some((other) => left.has(other));
      if (!leads || !named.has(name)) left.delete(name);
    }
  }
  return left;
}

function referencesIn(schema: unknown): Set<string> {
  return new Set(references(schema).flatMap((reference) => componentSchema(reference) ?? []));
}

/** The name of the component schema that a reference points to; undefined for a part of it. */
function componentSchema(reference: string): string | undefined {
  const tokens = parsePointer(reference);
  return tokens.length === 3 && reference.startsWith(prefix) ? tokens[2] : undefined;
}

function hideReferences(schema: unknown, kept: ReadonlySet<string>): unknown {
  if (Array.isArray(schema)) return schema.map((each) => hideReferences(each, kept));
  if (!isJsonObject(schema)) return schema;
  const name = isReference(schema) ? componentSchema(schema.$ref) : undefined;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === "$ref" && name !== undefined && kept.has(name)
        ? [marker, name]
        : [key, hideReferences(value, kept)],
    ),
  );
}

/** Restores references in place; returns whether there were any. */
function restoreReferences(read: unknown, seen = new Map<unknown, boolean>()): boolean {
  if (typeof read !== "object" || read === null) return false;
  const known = seen.get(read);
  if (known !== undefined) return known;
  seen.set(read, false);
  let isRestored = Object.values(read)
    .map((each) => restoreReferences(each, seen))
    .includes(true);
  if (isJsonObject(read)) {
    const name = read[marker];
    if (typeof name === "string") {
      delete read[marker];
      read.$ref = `#/__bundled__/${keyOf(name)}`;
    }
    isRestored ||=
      typeof read.$ref === "string" && read.$ref.startsWith(`#/__bundled__/${keyOf("")}`);
  }
  seen.set(read, isRestored);
  return isRestored;
}

/** A name with a colon, which names that Prism gives do not have. */
function keyOf(name: string): string {
  return `recursive:${name}`;
}

function operationReturning(name: string): JsonObject {
  const content = {
    "application/json": { schema: { $ref: formatFragment(["components", "schemas", name]) } },
  };
  return { get: { responses: { "200": { description: name, content } } } };
}
