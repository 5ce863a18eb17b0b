import type { Oas3Encoding, Referenced } from "@redocly/openapi-core";
import { bodyFields } from "./body-fields.ts";
import {
  type Document,
  type Evidence,
  type Half,
  type HalfResponse,
  type Operation,
  type Pagination,
  type Parameter,
  type RequestBody,
  type Response,
  resolve,
  type Schema,
  type Split,
} from "./document.ts";

/**
 * One operation as the client, the mock and the docs offer it: what an OpenAPI operation says, or
 * one half of a split, with everything resolved.
 */
export interface ContractOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly idempotent: boolean;
  /** Alternatives, each the names of the schemes it needs together. */
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly answers: readonly Answer[];
  readonly pagination?: Pagination;
  /** Where the operation is known from, if not from the page that the whole contract is from. */
  readonly evidence?: Evidence;
  /** The OpenAPI operation that this is a half of. */
  readonly halfOf?: {
    readonly operationId: string;
    readonly by: string;
    readonly present: boolean;
  };
}

/** A request body in the media type that the client sends. */
export interface Body {
  readonly mediaType: string;
  readonly required: boolean;
  /** Whether the client takes it as one field, `body`: it is no object, or `x-whole-body` says so. */
  readonly isWhole: boolean;
  readonly schema: Referenced<Schema>;
  readonly examples: readonly Example[];
  /** How fields of a form travel, where the contract says it. */
  readonly encoding: Readonly<Record<string, Partial<Oas3Encoding>>>;
}

export interface Answer {
  /** `200`, `4XX` or `default`. */
  readonly key: string;
  readonly description: string;
  readonly headers: readonly Header[];
  /** Undefined where the answer has no body. */
  readonly mediaType?: string;
  readonly schema?: Referenced<Schema>;
  readonly examples: readonly Example[];
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly example: unknown;
  readonly schema: Referenced<Schema> | undefined;
}

export interface Example {
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: unknown;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Every operation of a contract, halves of a split apart, in the contract's order. */
export function listOperations(document: Document): ContractOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const pathItem = resolve(document, item);
    return Object.entries(pathItem).flatMap(([method, value]) => {
      if (!methods.includes(method)) return [];
      const operation: Operation = value;
      const parameters = overridden(document, [
        ...(pathItem.parameters ?? []),
        ...(operation.parameters ?? []),
      ]);
      const whole = readOperation(document, method.toUpperCase(), path, {
        ...operation,
        parameters,
      });
      const split = operation["x-split"];
      return split === undefined ? [whole] : [half(whole, split, false), half(whole, split, true)];
    });
  });
}

/** A parameter of the operation replaces the one of the same name and place of the path item. */
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
  const evidence = operation["x-evidence"];
  return {
    id: operation.operationId ?? `${method} ${path}`,
    method,
    path,
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    deprecated: operation.deprecated ?? false,
    idempotent: operation["x-idempotent"] ?? false,
    security: readSecurity(operation.security ?? document.security ?? []),
    parameters: (operation.parameters ?? []).map((parameter) => resolve(document, parameter)),
    ...(body && { body }),
    answers: Object.entries(operation.responses).map(([key, response]) =>
      readAnswer(document, key, resolve(document, response)),
    ),
    ...(pagination && { pagination }),
    ...(evidence && { evidence }),
  };
}

/**
 * A requirement of `{}` means that no credential is needed. Beside others it comes last: who has one
 * sends it.
 */
function readSecurity(requirements: readonly Record<string, unknown>[]): string[][] {
  const alternatives = requirements.map((requirement) => Object.keys(requirement));
  const named = alternatives.filter((names) => names.length > 0);
  return named.length > 0 && named.length < alternatives.length ? [...named, []] : named;
}

function readBody(document: Document, reference: Referenced<RequestBody>): Body | undefined {
  const { content, required = false, ...body } = resolve<RequestBody>(document, reference);
  const mediaType = preferred(Object.keys(content));
  const media = mediaType === undefined ? undefined : content[mediaType];
  if (mediaType === undefined || media?.schema === undefined) return undefined;
  return {
    mediaType,
    required,
    isWhole: body["x-whole-body"] === true || bodyFields(document, media.schema) === undefined,
    schema: media.schema,
    examples: readExamples(document, media.examples),
    encoding: media.encoding ?? {},
  };
}

/** JSON is what every vendor client speaks best; after it, the contract's own order. */
function preferred(mediaTypes: readonly string[]): string | undefined {
  return mediaTypes.find((type) => /[/+]json\b/.test(type)) ?? mediaTypes[0];
}

function readAnswer(document: Document, key: string, response: Response): Answer {
  const content = response.content ?? {};
  const mediaType = preferred(Object.keys(content));
  const media = mediaType === undefined ? undefined : content[mediaType];
  return {
    key,
    description: response.description ?? "",
    headers: Object.entries(response.headers ?? {}).map(([name, reference]) => {
      const header = resolve(document, reference);
      const { required = false, example, schema } = header;
      return { name, required, example, schema };
    }),
    ...(mediaType && { mediaType }),
    ...(media?.schema && { schema: media.schema }),
    examples: readExamples(document, media?.examples),
  };
}

type Examples = NonNullable<NonNullable<Response["content"]>[string]["examples"]>;

function readExamples(document: Document, examples: Examples = {}): Example[] {
  return Object.entries(examples).map(([name, reference]) => {
    const { summary, value } = resolve(document, reference);
    return { name, summary, value };
  });
}

function half(whole: ContractOperation, split: Split, present: boolean): ContractOperation {
  const part: Half = present ? split.present : split.absent;
  const { pagination: _, ...shared } = whole;
  const pagination = part["x-pagination"];
  return {
    ...shared,
    id: part.operationId,
    summary: part.summary,
    description: part.description,
    idempotent: part["x-idempotent"] ?? whole.idempotent,
    parameters: whole.parameters
      .filter(({ name, in: place }) => place !== "query" || part.parameters.includes(name))
      .map((parameter) =>
        present && parameter.name === split.by ? { ...parameter, required: true } : parameter,
      ),
    answers: whole.answers.map((answer) => halfAnswer(answer, part.responses?.[answer.key])),
    ...(pagination && { pagination }),
    halfOf: { operationId: whole.id, by: split.by, present },
  };
}

function halfAnswer(answer: Answer, part: HalfResponse | undefined): Answer {
  if (part === undefined) return answer;
  const { schema, examples, headers } = part;
  return {
    ...answer,
    ...(schema && { schema }),
    examples: answer.examples.filter(({ name }) => examples?.includes(name) ?? true),
    headers: answer.headers.filter(({ name }) => headers?.includes(name) ?? true),
  };
}
