/** What an entry leads to, in the order of preference of equal matches. */
export type SearchKind =
  | "guide"
  | "operation"
  | "webhook"
  | "workflow"
  | "package"
  | "page"
  | "errorCode"
  | "values"
  | "discrepancy";

export interface SearchEntry {
  readonly kind: SearchKind;
  /** In the language of the page. */
  readonly title: string;
  /** Further titles that are searched but not shown: in the other language, or an operationId. */
  readonly aliases?: readonly string[];
  /** The vendor or the page that the entry belongs to: `PlayAuto Open API`. */
  readonly parent?: string;
  /** Shown in code: `setInvoice PUT /api/order/setInvoice`. */
  readonly name?: string;
  /** What the entry is about; the excerpt is taken from it. */
  readonly lead: string;
  /** Less important words, such as the names and descriptions of fields, in any language. */
  readonly words?: string;
  /** Relative to the folder of the language: `crema/index.html#/…`. */
  readonly url: string;
}
