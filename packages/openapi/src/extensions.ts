/** The values of the extensions that specs/README.md explains. A contract that is read has been linted. */

export type EvidenceKind =
  | "vendor-doc"
  | "vendor-doc-other-version"
  | "client-code"
  | "third-party"
  | "inferred"
  | "unknown";

/** The source of a statement in a contract. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The id of the source or note in `provenance.yaml`. */
  readonly id?: string;
  /** A sentence or an address. */
  readonly source?: string;
}

export type Pagination = PageNumberPagination | OffsetPagination | CursorPagination;

interface PaginationItems {
  /** JSON Pointer to the rows as they are on the wire; empty if the response is the array. */
  readonly items: string;
}

export interface PageNumberPagination extends PaginationItems {
  readonly style: "page-number";
  readonly page: string;
  readonly limit?: string;
  /** A header with the links `next` and `last`. */
  readonly last?: string;
  /** The last page that the vendor serves. */
  readonly maxPages?: number;
  /** Inputs of the first and the last day, and the longest span of days that the vendor takes. */
  readonly window?: { readonly from: string; readonly to: string; readonly days: number };
}

export interface OffsetPagination extends PaginationItems {
  readonly style: "offset";
  readonly start: string;
  readonly length: string;
  /** What start and length count if the input `when` is true: distinct values of the row's property `by`. */
  readonly unit?: { readonly by: string; readonly when?: string };
}

export interface CursorPagination extends PaginationItems {
  readonly style: "cursor";
  readonly first: string;
  readonly after: string;
  /** JSON Pointer to the cursor of the next page. */
  readonly next: string;
  /** JSON Pointer to whether there is another page. */
  readonly more?: string;
}

/** How the mock keeps the records of an operation. */
export interface State {
  readonly collection: string;
  readonly action: "create" | "upsert" | "list" | "get" | "update" | "delete";
  /** The property that addresses a record. */
  readonly key?: string;
  /** The input that carries the key, if it has another name. */
  readonly by?: string;
  /** A property that the mock numbers. */
  readonly id?: string;
  /** JSON Pointer to the record or rows in the response. */
  readonly at?: string;
  /** Inputs that keep the records whose property of that name is equal. */
  readonly filter?: readonly string[];
  /** The input that must be the key of a record, by collection. */
  readonly requires?: Readonly<Record<string, string>>;
}
