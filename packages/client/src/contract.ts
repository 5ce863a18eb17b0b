/**
 * A vendor's contract as plain data. The generator writes it; nothing in this package knows a vendor.
 */
import type { FieldEncoding, ParameterStyle } from "./serialize.ts";

export interface Contract {
  /** The vendor's name in messages: `crema`. */
  readonly vendor: string;
  /** Base URL by environment. Empty if the vendor publishes no host: then `baseUrl` is required. */
  readonly servers: Readonly<Record<string, string>>;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly operations: Readonly<Record<string, Operation>>;
  /** The schemas that requests refer to by `$ref`. */
  readonly schemas: JsonSchemas;
}

export interface SecurityScheme {
  readonly in: "header" | "query";
  /** A header name is in lower case. */
  readonly name: string;
  /** Precedes the credential, with its space: `"Bearer "`. */
  readonly prefix?: string;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Path template: `/api/v1/orders/{id}`. */
  readonly path: string;
  /** Whether sending the same request twice has the effect of sending it once. */
  readonly idempotent: boolean;
  /** The header, in lower case, that makes the vendor carry out a repeated request only once. */
  readonly idempotencyKey?: string;
  /** Alternatives. Each names the schemes that are sent together. Empty: no credential. */
  readonly security: readonly (readonly string[])[];
  /** Every field of a method's flat input. */
  readonly input: Readonly<Record<string, InputField>>;
  readonly body?: RequestBody;
  /** The `Accept` header. Default: `application/json`. */
  readonly accept?: string;
  /** Documented responses by the contract's key: a status, a range such as `4XX`, or `default`. */
  readonly responses: Readonly<Record<string, ResponseContent>>;
  /** Variants of a 2xx body that report a failed call. */
  readonly failures?: readonly BodyVariant[];
  /** The variant of a 2xx body that wraps the data. */
  readonly envelope?: BodyVariant & {
    /** JSON Pointer to the data: `/data`. */
    readonly pointer: string;
  };
  /** Whether the data is a list: any other JSON is not the declared response. */
  readonly isList?: boolean;
  readonly pagination?: Pagination;
}

/** A field of the flat input: a parameter, one field of the body, or the whole body. */
export interface InputField extends ParameterStyle {
  readonly in: "path" | "query" | "header" | "body" | "whole-body";
  readonly required?: boolean;
  /** Fields of a body have none: the body is checked as a whole. */
  readonly schema?: JsonSchema;
  /** The name in the request, if it differs from the field's. */
  readonly name?: string;
}

export interface RequestBody {
  readonly mediaType: string;
  /** A body that is not required is left out if none of its fields is given. */
  readonly required: boolean;
  readonly schema?: JsonSchema;
  /** How fields of a form are written, if not by OpenAPI's defaults. */
  readonly encoding?: Readonly<Record<string, FieldEncoding>>;
}

/** `open`: the contract does not describe the body, so any body is accepted. */
export type ResponseContent = "json" | "text" | "bytes" | "none" | "open";

/** How one of several forms of a body is recognized. */
export interface BodyVariant {
  readonly required: readonly string[];
  /** Properties that have one of the listed values. */
  readonly values?: Readonly<Record<string, readonly unknown[]>>;
}

/** A list that is read page by page, with pages counted from 1. */
export interface Pagination {
  /** Input field with the page number. */
  readonly page: string;
  /** Input field with the number of rows on a page. */
  readonly limit?: string;
  /** Property names that lead from the body to its rows. Empty if the body is the list. */
  readonly items: readonly string[];
  /** Header with `rel="next"` and `rel="last"`. */
  readonly last?: string;
}

/**
 * The keywords of JSON Schema 2020-12 that are checked, with their standard meaning. A `$ref` is the
 * name of one of the schemas passed beside it.
 */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly properties?: JsonSchemas;
  readonly patternProperties?: JsonSchemas;
  readonly additionalProperties?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

export type JsonSchemas = Readonly<Record<string, JsonSchema>>;
