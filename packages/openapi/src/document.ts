/**
 * OpenAPI 3.1 as the contracts use it, with the extensions of specs/README.md. A document is linted and
 * bundled before it is read as these types: every `$ref` points into the document itself.
 */
import type { Evidence, Pagination, State } from "./extensions.ts";
export interface Document {
  openapi: string;
  info?: Info;
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: Tag[];
  externalDocs?: ExternalDocs;
  jsonSchemaDialect?: string;
  paths?: Record<string, Referenced<PathItem>>;
  webhooks?: Record<string, Referenced<PathItem>>;
  components?: Components;
  /** Made-up options of the client's factory. */
  readonly "x-sandbox"?: { readonly options: Readonly<Record<string, string>> };
}

export interface Reference {
  $ref: string;
}

export type Referenced<T> = Reference | T;

export interface Info {
  title: string;
  version: string;
  summary?: string;
  description?: string;
  termsOfService?: string;
  contact?: { name?: string; url?: string; email?: string };
  license?: { name: string; url?: string; identifier?: string };
  readonly "x-evidence"?: Evidence;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { enum?: string[]; default: string; description?: string }>;
  readonly "x-environment"?: string;
}

export interface Tag {
  name: string;
  description?: string;
  externalDocs?: ExternalDocs;
  "x-displayName"?: string;
}

export interface ExternalDocs {
  url: string;
  description?: string;
}

export interface Components {
  schemas?: Record<string, Referenced<Schema>>;
  responses?: Record<string, Referenced<Response>>;
  parameters?: Record<string, Referenced<Parameter>>;
  examples?: Record<string, Referenced<ExampleObject>>;
  requestBodies?: Record<string, Referenced<RequestBody>>;
  headers?: Record<string, Referenced<HeaderObject>>;
  securitySchemes?: Record<string, Referenced<SecurityScheme>>;
  links?: Record<string, Referenced<object>>;
  callbacks?: Record<string, Referenced<Record<string, PathItem>>>;
  pathItems?: Record<string, Referenced<PathItem>>;
}

export interface PathItem {
  summary?: string;
  description?: string;
  servers?: Server[];
  parameters?: Referenced<Parameter>[];
  get?: Operation;
  put?: Operation;
  post?: Operation;
  delete?: Operation;
  options?: Operation;
  head?: Operation;
  patch?: Operation;
  trace?: Operation;
}

export interface Operation {
  tags?: string[];
  summary?: string;
  description?: string;
  externalDocs?: ExternalDocs;
  operationId?: string;
  parameters?: Referenced<Parameter>[];
  requestBody?: Referenced<RequestBody>;
  responses: Record<string, Referenced<Response>>;
  callbacks?: Record<string, Referenced<Record<string, PathItem>>>;
  deprecated?: boolean;
  security?: SecurityRequirement[];
  servers?: Server[];
  readonly "x-evidence"?: Evidence;
  readonly "x-idempotent"?: boolean;
  readonly "x-pagination"?: Pagination;
  readonly "x-split"?: Split;
  readonly "x-state"?: State;
}

export type ParameterLocation = "query" | "header" | "path" | "cookie";

export type ParameterStyle =
  | "matrix"
  | "label"
  | "form"
  | "simple"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

export interface Parameter {
  name: string;
  in?: ParameterLocation;
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  allowEmptyValue?: boolean;
  allowReserved?: boolean;
  style?: ParameterStyle;
  explode?: boolean;
  schema?: Referenced<Schema>;
  content?: Record<string, MediaType>;
  example?: unknown;
  examples?: Record<string, Referenced<ExampleObject>>;
}

export type HeaderObject = Omit<Parameter, "in" | "name">;

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
  readonly "x-whole-body"?: boolean;
}

export interface Response {
  description?: string;
  headers?: Record<string, Referenced<HeaderObject>>;
  content?: Record<string, MediaType>;
  links?: Record<string, Referenced<object>>;
}

export interface MediaType {
  schema?: Referenced<Schema>;
  example?: unknown;
  examples?: Record<string, Referenced<ExampleObject>>;
  encoding?: Record<string, Encoding>;
}

export interface Encoding {
  contentType?: string;
  headers?: Record<string, Referenced<HeaderObject>>;
  style?: ParameterStyle;
  explode?: boolean;
  allowReserved?: boolean;
}

export interface ExampleObject {
  summary?: string;
  description?: string;
  value?: unknown;
  externalValue?: string;
  readonly "x-when"?: string;
}

export type SecurityRequirement = Record<string, string[]>;

export type SecurityScheme = { description?: string } & (
  | {
      type: "apiKey";
      name: string;
      in: "query" | "header" | "cookie";
      readonly "x-prefix"?: string;
    }
  | { type: "http"; scheme: string; bearerFormat?: string }
  | { type: "oauth2"; flows: Record<string, object> }
  | { type: "openIdConnect"; openIdConnectUrl: string }
  | { type: "mutualTLS" }
);

/** JSON Schema 2020-12. */
export interface Schema {
  $ref?: string;
  $id?: string;
  $schema?: string;
  $comment?: string;
  $defs?: Record<string, Referenced<Schema>>;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  allOf?: Referenced<Schema>[];
  anyOf?: Referenced<Schema>[];
  oneOf?: Referenced<Schema>[];
  not?: Referenced<Schema>;
  if?: Referenced<Schema>;
  then?: Referenced<Schema>;
  else?: Referenced<Schema>;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  properties?: Record<string, Referenced<Schema>>;
  patternProperties?: Record<string, Referenced<Schema>>;
  additionalProperties?: boolean | Referenced<Schema>;
  unevaluatedProperties?: boolean | Referenced<Schema>;
  propertyNames?: Referenced<Schema>;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, Referenced<Schema>>;
  minProperties?: number;
  maxProperties?: number;
  items?: boolean | Referenced<Schema>;
  prefixItems?: Referenced<Schema>[];
  unevaluatedItems?: boolean | Referenced<Schema>;
  contains?: Referenced<Schema>;
  minContains?: number;
  maxContains?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  contentEncoding?: string;
  contentMediaType?: string;
  contentSchema?: Referenced<Schema>;
  readonly "x-failure"?: boolean;
  readonly "x-envelope"?: string;
  readonly "x-input-name"?: string;
  readonly "x-extensible-enum"?: readonly string[];
  readonly "x-enum-texts"?: Readonly<Record<string, string>>;
}

/** Two operations on one path and method, told apart by a query parameter. */
export interface Split {
  readonly by: string;
  readonly absent: Half;
  readonly present: Half;
}

export interface Half {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly string[];
  readonly "x-idempotent"?: boolean;
  readonly "x-pagination"?: Pagination;
  readonly "x-state"?: State;
  readonly responses?: Readonly<Record<string, HalfResponse>>;
}

export interface HalfResponse {
  readonly schema?: Referenced<Schema>;
  readonly examples?: readonly string[];
  readonly headers?: readonly string[];
}
