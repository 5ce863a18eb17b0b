import type { Document, ParameterLocation, Referenced, Schema } from "./document.ts";
import type { Body, ContractOperation } from "./operation.ts";
import { isReference, resolve } from "./reference.ts";
import { objectFields } from "./schema-properties.ts";

/** Where a field of the flat input is sent; `content` is a whole body that is not an object. */
export type InputLocation = ParameterLocation | "body" | "content";

export interface InputField {
  readonly name: string;
  readonly in: InputLocation;
  readonly required: boolean;
  /** The name in the request, if it differs. */
  readonly wireName?: string;
}

/** The one flat object that the client's method takes. */
export interface FlatInput {
  readonly fields: readonly InputField[];
  /** The same as a schema, for types and validation. */
  readonly schema: Schema;
}

export function flatInput(document: Document, operation: ContractOperation): FlatInput {
  const parameters = operation.parameters.map(
    ({ name, in: location = "query", required = false }) => ({ name, in: location, required }),
  );
  const { body } = operation;
  if (body === undefined) {
    return { fields: parameters, schema: parametersSchema(operation, {}) };
  }
  const properties = body.isWhole ? undefined : objectFields(document, body.schema);
  if (properties === undefined) {
    const content = { name: "body", in: "content" as const, required: body.required };
    return {
      fields: [...parameters, content],
      schema: parametersSchema(operation, {
        properties: { body: body.schema },
        required: body.required ? ["body"] : [],
      }),
    };
  }
  const required = body.required ? properties.required : [];
  const fields = properties.names.map((name) => {
    const input = inputName(body, name);
    return {
      name: input,
      in: "body" as const,
      required: required.includes(name),
      ...(input !== name && { wireName: name }),
    };
  });
  return {
    fields: [...parameters, ...fields],
    schema: inputSchema(document, operation, body, required),
  };
}

/** One object if the body is a plain object; otherwise parameters and body side by side. */
function inputSchema(
  document: Document,
  operation: ContractOperation,
  sent: Body,
  required: readonly string[],
): Schema {
  const reference = sent.schema;
  const body = resolve(document, reference);
  if (body.allOf ?? body.oneOf ?? body.anyOf) {
    if (operation.parameters.length === 0 && isReference(reference)) return { ...reference };
    return operation.parameters.length === 0
      ? body
      : { allOf: [parametersSchema(operation, {}), reference] };
  }
  const properties = Object.entries(body.properties ?? {}).map(
    ([name, property]) => [inputName(sent, name), described(document, property)] as const,
  );
  return parametersSchema(operation, {
    properties: Object.fromEntries(properties),
    required: required.map((name) => inputName(sent, name)),
  });
}

function inputName({ inputNames }: Body, name: string): string {
  return (Object.hasOwn(inputNames, name) && inputNames[name]) || name;
}

/** A property with the description of the type that it refers to. */
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
