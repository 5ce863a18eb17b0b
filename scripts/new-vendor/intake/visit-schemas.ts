import { isJson, itemsOf, type Json, membersOf, objectOf, pointerOf } from "./json.ts";

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

/** Changes every schema of a document, in place. */
export function changeSchemas(document: Json, change: ChangeSchema): void {
  const components = objectOf(document.components);
  if (isJson(components.schemas)) {
    components.schemas = Object.fromEntries(
      Object.entries(components.schemas).map(([name, schema]) => [
        name,
        changeSchema(schema, pointerOf("components", "schemas", name), change),
      ]),
    );
  }
  for (const { holder, pointer } of schemaHolders(document)) {
    if (holder.schema !== undefined) {
      holder.schema = changeSchema(holder.schema, `${pointer}/schema`, change);
    }
  }
}

/** What has a schema of its own without being one. */
interface Holder {
  readonly holder: Json;
  readonly pointer: string;
  /** Whether it is part of a request body, part of an answer, or neither. */
  readonly side?: "request" | "answer";
}

/** Every parameter, header and media type of a document that is written where it stands. */
export function schemaHolders(document: Json): Holder[] {
  const components = objectOf(document.components);
  const of = (part: string, find: (holder: Json, pointer: string) => Holder[]) =>
    membersOf(components[part]).flatMap(([name, member]) =>
      find(member, pointerOf("components", part, name)),
    );
  return [
    ...of("parameters", inContent),
    ...of("headers", inContent),
    ...of("requestBodies", inBody),
    ...of("responses", inResponse),
    ...of("pathItems", inPathItem),
    ...membersOf(document.paths).flatMap(([path, item]) =>
      inPathItem(item, pointerOf("paths", path)),
    ),
  ];
}

function inPathItem(item: Json, pointer: string): Holder[] {
  return [
    ...inParameters(item, pointer),
    ...membersOf(item).flatMap(([method, operation]) =>
      inOperation(operation, `${pointer}/${method}`),
    ),
  ];
}

function inOperation(operation: Json, pointer: string): Holder[] {
  const body = operation.requestBody;
  return [
    ...inParameters(operation, pointer),
    ...(isJson(body) ? inBody(body, `${pointer}/requestBody`) : []),
    ...membersOf(operation.responses).flatMap(([status, response]) =>
      inResponse(response, `${pointer}/responses/${status}`),
    ),
  ];
}

function inParameters({ parameters }: Json, pointer: string): Holder[] {
  return itemsOf(parameters).flatMap((parameter, index) =>
    isJson(parameter) ? inContent(parameter, `${pointer}/parameters/${index}`) : [],
  );
}

function inBody(body: Json, pointer: string): Holder[] {
  return inContent(body, pointer).map((holder) => ({ ...holder, side: "request" }));
}

function inResponse(response: Json, pointer: string): Holder[] {
  const headers = membersOf(response.headers).flatMap(([name, header]) =>
    inContent(header, `${pointer}${pointerOf("headers", name).slice(1)}`),
  );
  return [
    ...headers,
    ...inContent(response, pointer).map((holder): Holder => ({ ...holder, side: "answer" })),
  ];
}

function inContent(holder: Json, pointer: string): Holder[] {
  const media = membersOf(holder.content).map(([mediaType, holder]) => ({
    holder,
    pointer: `${pointer}${pointerOf("content", mediaType).slice(1)}`,
  }));
  return [{ holder, pointer }, ...media];
}
