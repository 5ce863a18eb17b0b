/** The records of one vendor, by collection. */
export type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
