import type {
  Document,
  ExampleObject,
  Half,
  HalfResponse,
  HeaderObject,
  MediaType,
  Operation,
  Parameter,
  PathItem,
  Referenced,
  RequestBody,
  Response,
  Schema,
  SecurityRequirement,
  Split,
} from "./document.ts";
import { preferredMediaType } from "./media-type.ts";
import type { Body, ContractOperation, Example, OperationResponse } from "./operation.ts";
import { resolve } from "./reference.ts";
import { objectFields } from "./schema-properties.ts";

export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** Every operation of a document in its order; a split operation is listed as its two halves. */
export function listOperations(document: Document): ContractOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const pathItem = resolve<PathItem>(document, item);
    return Object.keys(pathItem).flatMap((key) => {
      const method = methods.find((each) => each === key);
      const operation = method && pathItem[method];
      // No client can send TRACE: fetch forbids it.
      if (operation === undefined || method === "trace") return [];
      const parameters = overridden(document, [
        ...(pathItem.parameters ?? []),
        ...(operation.parameters ?? []),
      ]);
      const whole = readOperation(document, key, path, {
        ...operation,
        parameters,
      });
      const split = operation["x-split"];
      return split === undefined ? [whole] : [half(whole, split, false), half(whole, split, true)];
    });
  });
}

/** A parameter of the operation overrides the path item's parameter of the same name and location. */
function overridden(document: Document, parameters: readonly Referenced<Parameter>[]): Parameter[] {
  const resolved = parameters.map((parameter) => resolve<Parameter>(document, parameter));
  return [...new Map(resolved.map((each) => [`${each.in} ${each.name}`, each])).values()];
}

function readOperation(
  document: Document,
  method: string,
  path: string,
  operation: Operation,
): ContractOperation {
  const body = operation.requestBody && readBody(document, operation.requestBody);
  const pagination = operation["x-pagination"];
  const state = operation["x-state"];
  const evidence = operation["x-evidence"];
  const page = operation.externalDocs?.url;
  return {
    id: operation.operationId ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    ...(page !== undefined && { page }),
    deprecated: operation.deprecated ?? false,
    idempotent: operation["x-idempotent"] ?? false,
    security: readSecurity(operation.security ?? document.security ?? []),
    parameters: (operation.parameters ?? []).map((parameter) =>
      resolve<Parameter>(document, parameter),
    ),
    ...(body && { body }),
    responses: Object.entries(operation.responses).map(([key, response]) =>
      readResponse(document, key, resolve<Response>(document, response)),
    ),
    ...(pagination && { pagination }),
    ...(state && { state }),
    ...(evidence && { evidence }),
  };
}

/** `{}` allows a request without credentials. It comes last, so that a credential is sent if there is one. */
function readSecurity(requirements: readonly SecurityRequirement[]): string[][] {
  const alternatives = requirements.map((requirement) => Object.keys(requirement));
  const named = alternatives.filter((names) => names.length > 0);
  return named.length > 0 && named.length < alternatives.length ? [...named, []] : named;
}

function readBody(document: Document, reference: Referenced<RequestBody>): Body | undefined {
  const { content, required = false, ...body } = resolve<RequestBody>(document, reference);
  // The first media type is the one that clients were seen to send.
  const [mediaType] = Object.keys(content);
  const media = mediaType === undefined ? undefined : content[mediaType];
  if (mediaType === undefined || media?.schema === undefined) return undefined;
  return {
    mediaType,
    required,
    isWhole: body["x-whole-body"] === true || objectFields(document, media.schema) === undefined,
    schema: media.schema,
    examples: readExamples(document, media.examples),
    encoding: media.encoding ?? {},
    inputNames: inputNames(document, media.schema),
  };
}

function inputNames(document: Document, schema: Referenced<Schema>): Record<string, string> {
  const { properties = {} } = resolve<Schema>(document, schema);
  const named = Object.entries(properties).flatMap(([name, property]) => {
    const input = resolve<Schema>(document, property)["x-input-name"];
    return input === undefined ? [] : [[name, input] as const];
  });
  return Object.fromEntries(named);
}

function readResponse(document: Document, key: string, response: Response): OperationResponse {
  const content = response.content ?? {};
  const mediaType = preferredMediaType(Object.keys(content));
  const media = mediaType === undefined ? undefined : content[mediaType];
  return {
    key,
    description: response.description ?? "",
    headers: Object.entries(response.headers ?? {}).map(([name, reference]) => {
      const { required = false, example, schema } = resolve<HeaderObject>(document, reference);
      return { name, required, example, schema };
    }),
    ...(mediaType && { mediaType }),
    ...(media?.schema && { schema: media.schema }),
    examples: readExamples(document, media?.examples),
  };
}

/** @param examples of a media type */
export function readExamples(document: Document, examples: MediaType["examples"] = {}): Example[] {
  return Object.entries(examples).map(([name, reference]) => {
    const { summary, value } = resolve<ExampleObject>(document, reference);
    return { name, summary, value };
  });
}

function half(whole: ContractOperation, split: Split, present: boolean): ContractOperation {
  const part: Half = present ? split.present : split.absent;
  const { pagination: _pagination, state: _state, ...shared } = whole;
  const pagination = part["x-pagination"];
  const state = part["x-state"];
  return {
    ...shared,
    id: part.operationId,
    summary: part.summary,
    description: part.description,
    idempotent: part["x-idempotent"] ?? whole.idempotent,
    parameters: whole.parameters
      .filter(({ name, in: location }) => location !== "query" || part.parameters.includes(name))
      .map((parameter) =>
        present && parameter.name === split.by ? { ...parameter, required: true } : parameter,
      ),
    responses: whole.responses.map((response) =>
      halfResponse(response, part.responses?.[response.key]),
    ),
    ...(pagination && { pagination }),
    ...(state && { state }),
    halfOf: { operationId: whole.id, by: split.by, present },
  };
}

function halfResponse(
  response: OperationResponse,
  part: HalfResponse | undefined,
): OperationResponse {
  if (part === undefined) return response;
  const { schema, examples, headers } = part;
  return {
    ...response,
    ...(schema && { schema }),
    examples: response.examples.filter(({ name }) => examples?.includes(name) ?? true),
    headers: response.headers.filter(({ name }) => headers?.includes(name) ?? true),
  };
}
