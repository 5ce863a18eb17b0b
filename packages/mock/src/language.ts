/** The languages of the command line. */
export type Language = "en" | "ko";

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;
