import { readFileSync } from "node:fs";
import { parse } from "postcss";

/** For our own pages, which share it as a file: a browser that has it loads it no more. */
export const siteStyle = joined("base", "bar", "search", "page", "landing");

/**
 * For pages that Redoc draws. It comes in the page, as Redoc's own styles do: a page that has to wait
 * for a file is painted later.
 */
export const referenceStyle = joined("base", "bar", "search", "reference");

/** The parts one after the other, without their comments. */
function joined(...names: readonly string[]): string {
  const styles = names.map((name) =>
    readFileSync(new URL(`browser/style/${name}.css`, import.meta.url), "utf8"),
  );
  const root = parse(styles.join("\n"));
  root.walkComments((comment) => {
    comment.remove();
  });
  return root.toString().trimStart();
}
