import type { JsonObject } from "@jumun/openapi/json";

/**
 * Vendor behaviour that `x-state` cannot declare, in `specs/<vendor>/mock.ts`:
 *
 *     import type { VendorMock } from "../../packages/mock/src/behaviour/vendor-mock.ts";
 *     export default { operations: { … } } satisfies VendorMock;
 *
 * It may import files beside it and types: the build bundles it into one file beside the contract.
 */
export interface VendorMock {
  /** Collections that no `x-state` declares, by name. */
  readonly collections?: Readonly<Record<string, CollectionDeclaration>>;
  /**
   * Properties of the records of a state file, by collection. They take precedence over those of the documented record,
   * which completes each record of the file.
   */
  readonly seedDefaults?: Readonly<Record<string, JsonObject>>;
  /** By operationId; of a split, that of the half. */
  readonly operations: Readonly<Record<string, OperationMock>>;
  /** The fault `vendor-error` of operations whose items fail separately: one of them fails, with the code. */
  readonly failures?: Readonly<Record<string, FailureMock>>;
  /** The operation that issues tokens. */
  readonly token?: TokenDeclaration;
}

export interface TokenDeclaration {
  /** Its operationId. */
  readonly operation: string;
  /** JSON Pointer to the token in its response. */
  readonly at: string;
  /** The security scheme that the token is for. */
  readonly scheme: string;
}

interface CollectionDeclaration {
  /** The property that addresses a record. */
  readonly key: string;
  /**
   * The JSON Schema of a record in a state file, besides `required: [key]`. References lead into the
   * vendor's contract: "#/components/schemas/…". Without it any properties are allowed.
   */
  readonly record?: JsonObject;
}

/** Handles a request that is valid by the contract; its response is validated as well. */
type OperationMock = (call: Call, collection: (name: string) => Collection) => Outcome;

type FailureMock = (
  call: Call,
  collection: (name: string) => Collection,
  code: string | undefined,
) => Outcome;

export interface Call {
  /** The flat input: path parameters, query parameters and the fields of the body. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The body as it was parsed. */
  readonly body: unknown;
  /** The documented body of the response: the first example. */
  readonly example: unknown;
  /** The address of the operation on this mock, without a query. */
  readonly url: string;
  /** Does what the operation's `x-state` declares, and returns its response. */
  declared(): Outcome;
}

export type Outcome = SuccessOutcome | ExampleOutcome | FailureOutcome;

/** The documented success with other contents. */
export interface SuccessOutcome {
  /** If absent, the body is the documented one. */
  readonly body?: unknown;
  /** In location of the documented ones; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Payloads of the operation's callbacks, by operationId, in place of the documented ones. */
  readonly callbacks?: Readonly<Record<string, unknown>>;
}

/** A documented example of the success response, by name: a failure that the vendor sends with 200. */
interface ExampleOutcome {
  readonly example: string;
}

/** The documented response of a status, or a problem of the mock if the contract has no such status. */
export interface FailureOutcome {
  readonly failure: { readonly status: number; readonly reason: string };
}

/** The records of a collection, in the order in which they were added. */
export interface Collection {
  readonly name: string;
  /**
   * Whether every key is known: no state file lists the records, and no `x-state` creates any. The
   * vendor's documented example is then the record of each key.
   */
  readonly isOpen: boolean;
  /** Whether a state file lists the records, or any were added. */
  readonly isUsed: boolean;
  readonly records: readonly JsonObject[];
  /** The record with this value of the key, or of another property. */
  find(value: unknown, property?: string): JsonObject | undefined;
  /** Adds a record, or replaces the one with its key. */
  put(record: JsonObject): void;
  /** Whether there was a record with this value of the key, or of another property. */
  delete(value: unknown, property?: string): boolean;
  /** The next number of a property that the vendor counts: 1, or one more than ever before. */
  nextNumber(property: string): number;
}
