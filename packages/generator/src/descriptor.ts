import type {
  BodyVariant,
  Contract,
  InputField,
  Operation,
  RequestBody,
  ResponseContent,
  SecurityScheme,
} from "@jumun/client/contract";
import type { Document, Referenced, Schema } from "@jumun/openapi/document";
import { flatInput } from "@jumun/openapi/flat-input";
import { responseContent } from "@jumun/openapi/media-type";
import type { Body, ContractOperation, OperationResponse } from "@jumun/openapi/operation";
import { resolve } from "@jumun/openapi/reference";
import { responseVariants } from "@jumun/openapi/response-variants";
import { describePagination } from "./describe-pagination.ts";
import { describeCodes } from "./error-codes.ts";
import { SchemaReader } from "./json-schema.ts";
import { acceptHeader, bodyEncoding, checkBody, parameterStyle } from "./wire-form.ts";

/** The contract as data for the client. */
export function describeContract(
  vendor: string,
  document: Document,
  operations: readonly ContractOperation[],
): Contract {
  const reader = new SchemaReader(document, "request");
  const codeTexts = describeCodes(document, operations);
  return {
    vendor,
    servers: describeServers(document),
    securitySchemes: describeSchemes(document),
    operations: Object.fromEntries(
      operations.map((operation) => [operation.id, describeOperation(document, operation, reader)]),
    ),
    schemas: reader.named(),
    ...(Object.keys(codeTexts).length > 0 && { codeTexts }),
  };
}

function describeServers(document: Document): Record<string, string> {
  const servers = (document.servers ?? []).flatMap((server) => {
    const environment = server["x-environment"];
    return environment === undefined ? [] : [[environment, server.url.replace(/\/$/, "")]];
  });
  return Object.fromEntries(servers);
}

function describeSchemes(document: Document): Record<string, SecurityScheme> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(
    ([name, reference]) => [name, describeScheme(name, resolve(document, reference))] as const,
  );
  return Object.fromEntries(schemes);
}

type Scheme = Extract<
  NonNullable<NonNullable<Document["components"]>["securitySchemes"]>[string],
  { type: string }
>;

function describeScheme(name: string, scheme: Scheme): SecurityScheme {
  if (scheme.type === "apiKey") {
    const { in: location, name } = scheme;
    const prefix = scheme["x-prefix"];
    // A cookie is a header like any other, except in browsers, which send their own.
    if (location === "cookie") return { in: "header", name: "cookie", prefix: `${name}=` };
    return {
      in: location,
      name: location === "header" ? name.toLowerCase() : name,
      ...(typeof prefix === "string" && { prefix }),
    };
  }
  if (scheme.type === "http" && scheme.scheme.toLowerCase() === "basic") {
    return { in: "header", name: "authorization", prefix: "Basic " };
  }
  if (scheme.type === "http" || scheme.type === "oauth2" || scheme.type === "openIdConnect") {
    return { in: "header", name: "authorization", prefix: "Bearer " };
  }
  throw new Error(
    `The client does not support the security scheme ${name} (${scheme.type}). Use apiKey in header or query, http basic or bearer, or oauth2.`,
  );
}

function describeOperation(
  document: Document,
  operation: ContractOperation,
  reader: SchemaReader,
): Operation {
  const shapes = operation.responses
    .filter(({ key }) => key.startsWith("2"))
    .map((response) => responseVariants(document, response));
  const failures = shapes.flatMap(({ failures }) =>
    failures.map((variant) => describeVariant(document, variant)),
  );
  const envelope = operation.responses
    .filter(({ key }) => key.startsWith("2"))
    .flatMap((response) => describeEnvelope(document, response) ?? [])[0];
  const accept = acceptHeader(operation);
  const { body, pagination } = operation;
  if (body !== undefined) checkBody(operation.id, body);
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    idempotent: operation.idempotent,
    security: operation.security,
    input: describeInput(document, operation, reader),
    ...(body && { body: describeBody(operation.id, body, reader) }),
    ...(accept && { accept }),
    responses: Object.fromEntries(
      operation.responses.map((response) => [response.key, describeContent(document, response)]),
    ),
    ...(failures.length > 0 && { failures }),
    ...(envelope && { envelope }),
    ...(shapes.some(({ data }) => isList(document, data)) && { isList: true }),
    ...(pagination && { pagination: describePagination(document, operation, pagination) }),
  };
}

/** Whether the data of a JSON response is a list in every variant. */
function isList(document: Document, data: readonly Referenced<Schema>[]): boolean {
  return (
    data.length > 0 && data.every((variant) => resolve<Schema>(document, variant).type === "array")
  );
}

function describeInput(
  document: Document,
  operation: ContractOperation,
  reader: SchemaReader,
): Record<string, InputField> {
  const parameters = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
  const fields = flatInput(document, operation).fields.map(
    ({ name, in: location, required, wireName }): [string, InputField] => {
      if (location === "cookie") {
        throw new Error(
          `${operation.id}: fetch cannot send the cookie parameter ${name}. Declare it as a security scheme, or remove it.`,
        );
      }
      const mark = required && { required };
      if (location === "body") {
        return [name, { in: "body", ...mark, ...(wireName !== undefined && { name: wireName }) }];
      }
      if (location === "content") return [name, { in: "whole-body", ...mark }];
      const parameter = parameters.get(name);
      const [content] = Object.values(parameter?.content ?? {});
      const schema = reader.read(
        parameter?.schema ?? content?.schema ?? {},
        `The parameter ${name} of ${operation.id}`,
      );
      const style = parameter === undefined ? {} : parameterStyle(parameter);
      return [name, { in: location, ...mark, schema, ...style }];
    },
  );
  return Object.fromEntries(fields);
}

function describeBody(id: string, body: Body, reader: SchemaReader): RequestBody {
  const { mediaType, required, schema } = body;
  const encoding = bodyEncoding(body);
  return {
    mediaType,
    required,
    schema: reader.read(schema, `The body of ${id}`),
    ...(Object.keys(encoding).length > 0 && { encoding }),
  };
}

function describeEnvelope(
  document: Document,
  { schema }: OperationResponse,
): Operation["envelope"] {
  if (schema === undefined) return undefined;
  const variants = resolve<Schema>(document, schema).oneOf ?? [schema];
  for (const variant of variants) {
    const pointer = resolve<Schema>(document, variant)["x-envelope"];
    if (pointer === undefined) continue;
    const absolute = pointer.startsWith("/") ? pointer : `/${pointer}`;
    return { ...describeVariant(document, variant), pointer: absolute };
  }
  return undefined;
}

/** The required properties of a variant, and the fixed values among them. */
function describeVariant(document: Document, reference: Referenced<Schema>): BodyVariant {
  const { required = [], properties = {} } = resolve<Schema>(document, reference);
  const values = Object.entries(properties).flatMap(([name, property]) => {
    const schema = resolve<Schema>(document, property);
    const known = schema.const === undefined ? schema.enum : [schema.const];
    return known !== undefined && required.includes(name) ? [[name, known] as const] : [];
  });
  return { required, ...(values.length > 0 && { values: Object.fromEntries(values) }) };
}

/** How the body is read; `open` for a success whose body nobody has seen. */
export function describeContent(document: Document, response: OperationResponse): ResponseContent {
  const { key, mediaType, schema } = response;
  if (!key.startsWith("2")) {
    const content = responseContent(document, response);
    return content === "bytes" ? "text" : content;
  }
  if (key === "2XX" && mediaType === undefined) return "open";
  const isEmpty =
    schema !== undefined &&
    Object.keys(resolve<Schema>(document, schema)).every((key) => /^(x-|description$)/.test(key));
  return isEmpty ? "open" : responseContent(document, response);
}
