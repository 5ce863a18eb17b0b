import { type Examples, wrongExample } from "./examples.ts";
import { itemsOf, type Json } from "./json.ts";
import type { Notes } from "./notes.ts";

/** A schema without the examples and the default of its own that it does not allow. */
export function valuesThatFit(
  schema: Json,
  pointer: string,
  examples: Examples,
  notes: Notes,
): Json {
  const { examples: given, default: fallback, ...rest } = schema;
  if (given === undefined && fallback === undefined) return schema;
  const fitting = itemsOf(given).filter((value) => examples.fits(rest, value));
  if (given !== undefined && fitting.length < itemsOf(given).length) {
    notes.changed(`${pointer}/examples`, wrongExample);
  }
  const hasDefault = fallback !== undefined && examples.fits(rest, fallback);
  if (fallback !== undefined && !hasDefault) {
    notes.changed(
      `${pointer}/default`,
      "A default that its own schema does not allow is left out.",
    );
  }
  return {
    ...rest,
    ...(hasDefault && { default: fallback }),
    ...(fitting.length > 0 && { examples: fitting }),
  };
}
