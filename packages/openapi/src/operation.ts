import type { Encoding, Parameter, Referenced, Schema } from "./document.ts";
import type { Evidence, Pagination, State } from "./extensions.ts";

/** An operation with every reference resolved, or one half of an operation that is split. */
export interface ContractOperation {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** The URL of the vendor's page about the operation. */
  readonly page?: string;
  readonly deprecated: boolean;
  readonly idempotent: boolean;
  /** Alternatives, each the names of the schemes that it combines. */
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly responses: readonly OperationResponse[];
  readonly pagination?: Pagination;
  readonly state?: State;
  /** The source of the operation, if it is not the source of the whole contract. */
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
  /** Whether the client takes it as one field, `body`: it is not an object, or has `x-whole-body`. */
  readonly isWhole: boolean;
  readonly schema: Referenced<Schema>;
  readonly examples: readonly Example[];
  /** How fields of a form are serialized, by field. */
  readonly encoding: Readonly<Record<string, Encoding>>;
  /** The input fields of properties that have another name in the input. */
  readonly inputNames: Readonly<Record<string, string>>;
}

export interface OperationResponse {
  /** `200`, `4XX` or `default`. */
  readonly key: string;
  readonly description: string;
  readonly headers: readonly Header[];
  /** Undefined if the response has no body. */
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
