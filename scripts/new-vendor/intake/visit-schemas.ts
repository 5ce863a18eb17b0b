import { isJson, itemsOf, type Json, membersOf, pointerOf } from "./json.ts";

/** What takes a schema's place: itself, changed, or another. */
export type ChangeSchema = (schema: Json, pointer: string) => unknown;

const single = [
  ...["not", "if", "then", "else", "contains", "items", "additionalProperties", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties", "contentSchema"],
];
const lists = ["allOf", "oneOf", "anyOf", "prefixItems"];
const records = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];

/** Changes a schema and every schema within it, the inner ones first. References are not followed. */
export function changeSchema(schema: unknown, pointer: string, change: ChangeSchema): unknown {
  if (!isJson(schema)) return schema;
  const inner = (value: unknown, ...steps: (string | number)[]) =>
    changeSchema(value, `${pointer}${pointerOf(...steps).slice(1)}`, change);
  const changed: Json = { ...schema };
  for (const keyword of single) {
    if (isJson(changed[keyword])) changed[keyword] = inner(changed[keyword], keyword);
  }
  for (const keyword of lists) {
    if (!Array.isArray(changed[keyword])) continue;
    changed[keyword] = changed[keyword].map((each, index) => inner(each, keyword, index));
  }
  for (const keyword of records) {
    if (!isJson(changed[keyword])) continue;
    changed[keyword] = Object.fromEntries(
      Object.entries(changed[keyword]).map(([name, each]) => [name, inner(each, keyword, name)]),
    );
  }
  return change(changed, pointer);
}

/** Changes every schema of a document's components and operations, in place. */
export function changeSchemas(document: Json, change: ChangeSchema): void {
  const components = isJson(document.components) ? document.components : {};
  if (isJson(components.schemas)) {
    components.schemas = Object.fromEntries(
      Object.entries(components.schemas).map(([name, schema]) => [
        name,
        changeSchema(schema, pointerOf("components", "schemas", name), change),
      ]),
    );
  }
  for (const [path, item] of membersOf(document.paths)) {
    for (const [method, operation] of membersOf(item)) {
      changeOperation(operation, pointerOf("paths", path, method), change);
    }
  }
}

/** Changes every schema of one operation that has no reference but to schemas, in place. */
function changeOperation(operation: Json, pointer: string, change: ChangeSchema): void {
  const below = (...steps: (string | number)[]) => `${pointer}${pointerOf(...steps).slice(1)}`;
  const changeIn = (holder: Json, place: string) => {
    if (holder.schema !== undefined) {
      holder.schema = changeSchema(holder.schema, `${place}/schema`, change);
    }
  };
  const changeContent = (holder: Json, place: string) => {
    changeIn(holder, place);
    for (const [mediaType, media] of membersOf(holder.content)) {
      changeIn(media, `${place}${pointerOf("content", mediaType).slice(1)}`);
    }
  };
  for (const [index, parameter] of itemsOf(operation.parameters).entries()) {
    if (isJson(parameter)) changeContent(parameter, below("parameters", index));
  }
  if (isJson(operation.requestBody)) changeContent(operation.requestBody, below("requestBody"));
  for (const [status, response] of membersOf(operation.responses)) {
    changeContent(response, below("responses", status));
    for (const [name, header] of membersOf(response.headers)) {
      changeContent(header, below("responses", status, "headers", name));
    }
  }
}
