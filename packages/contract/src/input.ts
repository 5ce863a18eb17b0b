import type { Referenced } from "@redocly/openapi-core";
import { bodyFields } from "./body-fields.ts";
import { type Document, isReference, resolve, type Schema } from "./document.ts";
import type { ContractOperation } from "./operation.ts";

/** Where a field of the flat input travels; `content` is a whole body that is no object. */
export type Place = "path" | "query" | "header" | "cookie" | "body" | "content";

export interface InputField {
  readonly name: string;
  readonly place: Place;
  readonly required: boolean;
}

/** The one flat object that the client's method takes. */
export interface FlatInput {
  readonly fields: readonly InputField[];
  /** The same as a schema: types and validation come from it. */
  readonly schema: Schema;
}

export function flatInput(document: Document, operation: ContractOperation): FlatInput {
  const parameters = operation.parameters.map(
    ({ name, in: place = "query", required = false }) => ({
      name,
      place: place === "querystring" ? "query" : place,
      required,
    }),
  );
  const { body } = operation;
  if (body === undefined) {
    return { fields: parameters, schema: parametersSchema(operation, {}) };
  }
  const properties = body.isWhole ? undefined : bodyFields(document, body.schema);
  if (properties === undefined) {
    const content = { name: "body", place: "content" as const, required: body.required };
    return {
      fields: [...parameters, content],
      schema: parametersSchema(operation, {
        properties: { body: body.schema },
        required: body.required ? ["body"] : [],
      }),
    };
  }
  const required = body.required ? properties.required : [];
  const fields = properties.names.map((name) => ({
    name,
    place: "body" as const,
    required: required.includes(name),
  }));
  return {
    fields: [...parameters, ...fields],
    schema: inputSchema(document, operation, body.schema, required),
  };
}

/** One readable object where the body is a plain one; else parameters and body side by side. */
function inputSchema(
  document: Document,
  operation: ContractOperation,
  reference: Referenced<Schema>,
  required: readonly string[],
): Schema {
  const body = resolve(document, reference);
  if (body.allOf ?? body.oneOf ?? body.anyOf) {
    if (operation.parameters.length === 0 && isReference(reference)) return { ...reference };
    const parts = [parametersSchema(operation, {}), reference];
    return operation.parameters.length === 0 ? body : { allOf: parts as Schema[] };
  }
  const properties = Object.entries(body.properties ?? {}).map(
    ([name, property]) => [name, described(document, property)] as const,
  );
  return parametersSchema(operation, { properties: Object.fromEntries(properties), required });
}

/** A field says what it means where it is used, even if its type is described elsewhere. */
function described(document: Document, property: Referenced<Schema>): Referenced<Schema> {
  const { description } = resolve(document, property);
  return description === undefined ? property : { description, ...property };
}

function parametersSchema(
  operation: ContractOperation,
  more: { readonly properties?: Schema["properties"]; readonly required?: readonly string[] },
): Schema {
  const properties: NonNullable<Schema["properties"]> = {};
  const required: string[] = [];
  for (const parameter of operation.parameters) {
    const description = parameter.description;
    const [content] = Object.values(parameter.content ?? {});
    const schema = parameter.schema ?? content?.schema ?? {};
    properties[parameter.name] = {
      ...schema,
      ...(description && { description }),
    };
    if (parameter.required) required.push(parameter.name);
  }
  return {
    type: "object",
    properties: { ...properties, ...more.properties },
    required: [...required, ...(more.required ?? [])],
  };
}
