import { markdownTable } from "markdown-table";

/** Prints a table in Markdown. */
export function printTable(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  console.log(`\n## ${title}\n\n${markdownTable([[...columns], ...rows.map((row) => [...row])])}`);
}
