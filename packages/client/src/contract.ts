/** A vendor's contract as plain data, written by the generator. This package knows no vendor. */
import type { FieldEncoding, ParameterStyle } from "./serialize.ts";

export interface Contract {
  /** The vendor's name in messages: `crema`. */
  readonly vendor: string;
  /** Base URL by environment. If empty, the option `baseUrl` is required. */
  readonly servers: Readonly<Record<string, string>>;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly operations: Readonly<Record<string, Operation>>;
  /** The schemas that requests refer to by `$ref`. */
  readonly schemas: JsonSchemas;
  /** Meanings of error codes, by the property that contains the code. */
  readonly codeTexts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface SecurityScheme {
  readonly in: "header" | "query";
  /** A header name is in lower case. */
  readonly name: string;
  /** The text before the credential: `"Bearer "`. */
  readonly prefix?: string;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Path template: `/api/v1/orders/{id}`. */
  readonly path: string;
  /** Whether sending the same request twice has the effect of sending it once. */
  readonly idempotent: boolean;
  /** The lower-case name of the header for an idempotency key. */
  readonly idempotencyKey?: string;
  /** Alternatives, each a list of schemes that are sent together. Empty if no credential is needed. */
  readonly security: readonly (readonly string[])[];
  readonly input: Readonly<Record<string, InputField>>;
  readonly body?: RequestBody;
  /** The `Accept` header. Default: `application/json`. */
  readonly accept?: string;
  /** By the contract's key: a status, a range such as `4XX`, or `default`. */
  readonly responses: Readonly<Record<string, ResponseContent>>;
  /** Variants of a 2xx body that report a failed call. */
  readonly failures?: readonly BodyVariant[];
  /** The variant of a 2xx body that wraps the data. */
  readonly envelope?: BodyVariant & {
    /** JSON Pointer to the data: `/data`. */
    readonly pointer: string;
  };
  /** Whether the data is a list. Any other JSON is an undocumented response. */
  readonly isList?: boolean;
  readonly pagination?: Pagination;
}

/** A field of the flat input: a parameter, one field of the body, or the whole body. */
export interface InputField extends ParameterStyle {
  readonly in: "path" | "query" | "header" | "body" | "whole-body";
  readonly required?: boolean;
  /** Undefined for fields of a body, which is checked as a whole. */
  readonly schema?: JsonSchema;
  /** The name in the request, if it differs from the field's. */
  readonly name?: string;
}

export interface RequestBody {
  readonly mediaType: string;
  /** An optional body is left out if the input has none of its fields. */
  readonly required: boolean;
  readonly schema?: JsonSchema;
  /** Encodings of form fields that differ from OpenAPI's defaults. */
  readonly encoding?: Readonly<Record<string, FieldEncoding>>;
}

/** `open` accepts any body, because the contract does not describe it. */
export type ResponseContent = "json" | "text" | "bytes" | "none" | "open";

/** How a variant of a body is recognized. */
export interface BodyVariant {
  readonly required: readonly string[];
  /** The possible values of properties. */
  readonly values?: Readonly<Record<string, readonly unknown[]>>;
}

/** How a list is read page by page. Paths are lists of property names, from the whole body. */
export type Pagination = PageNumberPagination | OffsetPagination | CursorPagination;

/** Pages are counted from 1. */
export interface PageNumberPagination {
  readonly style: "page-number";
  /** Input field for the page number. */
  readonly page: string;
  /** Input field for the number of rows on a page. */
  readonly limit?: string;
  /** Path to the rows. Empty if the whole body is the list. */
  readonly items: readonly string[];
  /** The name of a header with `rel="next"` and `rel="last"`. */
  readonly last?: string;
  /** The last page that the vendor serves. */
  readonly maxPages?: number;
  /** Input fields for the first and the last day, and the longest span in days that the vendor accepts. */
  readonly window?: { readonly from: string; readonly to: string; readonly days: number };
}

export interface OffsetPagination {
  readonly style: "offset";
  /** Input field for the number of units to skip, and its value on the first page. */
  readonly start: string;
  readonly first: number;
  /** Input field for the number of units on a page, and its default. */
  readonly length: string;
  readonly size: number;
  readonly items: readonly string[];
  /**
   * If start and length do not count rows: they count the distinct values of the property `by`, provided
   * that the input field `when` is true or undefined here.
   */
  readonly unit?: { readonly by: string; readonly when?: string };
}

export interface CursorPagination {
  readonly style: "cursor";
  /** Input field for the number of rows on a page. */
  readonly first: string;
  /** Input field for the cursor of the previous page. */
  readonly after: string;
  readonly items: readonly string[];
  /** Path to the cursor of the next page. */
  readonly next: readonly string[];
  /** Path to whether there is a next page. */
  readonly more?: readonly string[];
}

/** The keywords of JSON Schema 2020-12 that are checked. A `$ref` is the name of a schema in `JsonSchemas`. */
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
