import type { ParameterStyle } from "./parameter-style.ts";

/** How a field of a form is written where that is not plain: by a style, or as a document of its own. */
export interface FieldEncoding {
  readonly style?: ParameterStyle;
  /** The media type of the field's value. */
  readonly contentType?: string;
}

export type FieldEncodings = Readonly<Record<string, FieldEncoding>>;
