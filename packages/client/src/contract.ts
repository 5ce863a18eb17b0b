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
  /** Meanings of error codes, by the property that has the code. */
  readonly codeTexts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
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

/** How a list is read page by page. Paths lead from the body, as it is on the wire, to a value in it. */
export type Pagination = PageNumberPagination | OffsetPagination | CursorPagination;

/** Pages are counted from 1. */
export interface PageNumberPagination {
  readonly style: "page-number";
  /** Input field with the page number. */
  readonly page: string;
  /** Input field with the number of rows on a page. */
  readonly limit?: string;
  /** Path to the rows. Empty if the body is the list. */
  readonly items: readonly string[];
  /** Header with `rel="next"` and `rel="last"`. */
  readonly last?: string;
  /** The last page that the vendor serves. */
  readonly maxPages?: number;
  /** Input fields with the first and the last day, and the longest span of days that the vendor takes. */
  readonly window?: { readonly from: string; readonly to: string; readonly days: number };
}

export interface OffsetPagination {
  readonly style: "offset";
  /** Input field with the number of units to skip, and its value on the first page. */
  readonly start: string;
  readonly first: number;
  /** Input field with the number of units on a page, and its value if the caller gives none. */
  readonly length: string;
  readonly size: number;
  readonly items: readonly string[];
  /**
   * What start and length count, if it is not rows: distinct values of the property `by`. Only if the
   * input field `when` is true, if there is one.
   */
  readonly unit?: { readonly by: string; readonly when?: string };
}

export interface CursorPagination {
  readonly style: "cursor";
  /** Input field with the number of rows on a page. */
  readonly first: string;
  /** Input field with the cursor of the page before. */
  readonly after: string;
  readonly items: readonly string[];
  /** Path to the cursor of the next page. */
  readonly next: readonly string[];
  /** Path to whether there is a next page. */
  readonly more?: readonly string[];
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
