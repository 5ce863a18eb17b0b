import type {
  Oas3_1Definition,
  Oas3_1Schema,
  Oas3Operation,
  Oas3Parameter,
  Oas3RequestBody,
  Oas3Response,
  Oas3Server,
  Referenced,
} from "@redocly/openapi-core";

import type { EvidenceKind } from "./provenance.ts";

export type { Referenced };

/** A bundled contract: linted, every `$ref` points into the document itself. */
export interface Document extends Omit<Oas3_1Definition, "servers"> {
  readonly servers?: Server[];
  /** Made-up options of the client's factory. */
  readonly "x-sandbox"?: { readonly options: Readonly<Record<string, string>> };
}

export interface Server extends Oas3Server {
  readonly "x-environment"?: string;
}

export interface Schema extends Oas3_1Schema {
  readonly "x-failure"?: boolean;
  readonly "x-envelope"?: string;
}

export type Parameter = Oas3Parameter<Schema>;
export type Response = Oas3Response<Schema>;

/** Where something in a contract is known from. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The id of the source or note in `provenance.yaml`. */
  readonly id?: string;
  /** A sentence or an address. */
  readonly source?: string;
}

export interface RequestBody extends Oas3RequestBody<Schema> {
  readonly "x-whole-body"?: boolean;
}

export interface Operation extends Oas3Operation<Schema> {
  readonly "x-evidence"?: Evidence;
  readonly "x-idempotent"?: boolean;
  readonly "x-pagination"?: Pagination;
  readonly "x-split"?: Split;
}

export interface Pagination {
  readonly style: "page-number";
  readonly page: string;
  readonly limit?: string;
  /** JSON Pointer to the rows; empty where the answer is the array. */
  readonly items: string;
  readonly last?: string;
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
  readonly responses?: Readonly<Record<string, HalfResponse>>;
}

export interface HalfResponse {
  readonly schema?: Referenced<Schema>;
  readonly examples?: readonly string[];
  readonly headers?: readonly string[];
}

/** What a value stands for, `$ref` followed to its end. */
export function resolve<T>(document: Document, value: Referenced<T>): T {
  let current = value;
  while (isReference(current)) current = follow(document, current.$ref) as Referenced<T>;
  return current;
}

export function isReference<T>(value: Referenced<T>): value is { $ref: string } {
  return typeof value === "object" && value !== null && "$ref" in value;
}

/** The name at the end of `#/components/schemas/UnpaidOrder`. */
export function referencedName(value: { readonly $ref: string }): string {
  return value.$ref.slice(value.$ref.lastIndexOf("/") + 1);
}

function follow(document: Document, pointer: string): unknown {
  const steps = pointer
    .replace(/^#\//, "")
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  let current: unknown = document;
  for (const step of steps) {
    if (typeof current !== "object" || current === null || !(step in current)) {
      throw new Error(`${pointer} points to nothing in the contract; lint it first.`);
    }
    current = Reflect.get(current, step);
  }
  return current;
}
