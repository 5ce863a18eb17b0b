export interface SearchEntry {
  readonly title: string;
  /** The kind of the entry and where it belongs: `PlayAuto · PUT /order/setInvoice`. */
  readonly kind: string;
  /** More words to search, in any language. */
  readonly text: string;
  /** Whether the entry is ranked below others. */
  readonly minor?: true;
  /** Relative to the folder of the language: `crema/index.html#/…`. */
  readonly url: string;
}
