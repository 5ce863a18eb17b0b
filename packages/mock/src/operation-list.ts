/** The JSON response of `GET /`. */
export interface Listing {
  readonly vendors: readonly ListedApi[];
}

export interface ListedApi {
  readonly vendor: string;
  readonly title: string;
  readonly url: string;
  readonly operations: readonly ListedOperation[];
}

export interface ListedOperation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** A command that calls the operation on this mock; undefined if it needs more than example values. */
  readonly curl: string | undefined;
}
