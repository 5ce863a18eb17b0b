/** One thing that the search finds. */
export interface SearchEntry {
  readonly title: string;
  /** What it is and where it belongs: `PlayAuto · PUT /order/setInvoice`. */
  readonly kind: string;
  /** Words that it is also found by, in any language. */
  readonly text: string;
  /** Stands after what is found as well. */
  readonly minor?: true;
  /** From the folder of the language: `crema/index.html#/…`. */
  readonly address: string;
}
