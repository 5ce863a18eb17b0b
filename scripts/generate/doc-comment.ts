const width = 100;

/** A documentation comment of a summary, a Markdown description, and tags; empty where all are. */
export function docComment(
  summary: string,
  description = "",
  indent = "",
  tags: readonly (string | undefined)[] = [],
): string {
  const paragraphs = [
    summary,
    description.trim() === summary.trim() ? "" : description,
    tags.filter(Boolean).join("\n"),
  ]
    .map((text) => text.trim().replaceAll("*/", "*\\/"))
    .filter((text) => text !== "");
  if (paragraphs.length === 0) return "";
  const lines = paragraphs
    .join("\n\n")
    .split("\n")
    .flatMap((line) => wrap(line, width - indent.length - 3));
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Breaks prose at spaces; a table row, a list item's continuation or code stays as it is. */
function wrap(line: string, room: number): string[] {
  if (line.length <= room || /^\s*(\||`{3}|\s{4})/.test(line)) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > room) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
