/** One thing that the search finds. */
export interface SearchEntry {
  readonly title: string;
  /** What it is and where it belongs: `PlayAuto · PUT /order/setInvoice`. */
  readonly kind: string;
  /** Words that it is also found by, in any language. */
  readonly text: string;
  /** From the folder of the language: `crema/index.html#/…`. */
  readonly address: string;
}
