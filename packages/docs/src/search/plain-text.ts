/** Markdown as one line without its marks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/[`*|]|-{3,}/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
