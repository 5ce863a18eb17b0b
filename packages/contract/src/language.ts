/** A language that contracts and site are written in. */
export type Language = "en" | "ko";

export const languages: readonly Language[] = ["en", "ko"];
